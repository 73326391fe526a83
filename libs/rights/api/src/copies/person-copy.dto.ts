import { ApiProperty } from '@nestjs/swagger';
import { ROOMS } from '@guichet/access-contract';
import { ChoiceField, CodeField, TextField, TextsField } from '@guichet/platform-api-kernel';
import { COPY_DECISIONS, COPY_FILES, COPY_SECTIONS_AROUND, COPY_STATES } from '@guichet/rights-contract';
import type {
  CopyDecision,
  CopyFile,
  CopyLine,
  CopyLines,
  CopySection,
  CopySectionFigures,
  CopyState,
  DecideCopyLine,
  OpenedPersonCopy,
  OpenPersonCopy,
  PersonCopy,
} from '@guichet/rights-contract';

const SECTIONS = [...ROOMS, ...COPY_SECTIONS_AROUND];

/** How far the review of one section is. */
export class CopySectionFiguresDto implements CopySectionFigures {
  @ApiProperty({ enum: SECTIONS, description: 'Part of the copy' }) section: CopySection;
  @ApiProperty({ type: 'integer', description: 'Texts to look at' }) lines: number;
  @ApiProperty({ type: 'integer', description: 'Texts without a decision' }) undecided: number;
  @ApiProperty({ type: 'integer', description: 'Of these, texts in which something looks like somebody else' })
  looks: number;
  @ApiProperty({ type: 'integer', description: 'Texts in which passages are masked' }) masked: number;
  @ApiProperty({ type: 'integer', description: 'Texts that are held back' }) withheld: number;
}
/** A copy and where it stands. */
export class PersonCopyDto implements PersonCopy {
  @ApiProperty({ format: 'uuid', description: 'Identifier' }) id: string;
  @ApiProperty({ type: 'integer', description: 'Version, for If-Match' }) version: number;
  @ApiProperty({ format: 'uuid', description: 'The request it answers' }) requestId: string;
  @ApiProperty({ format: 'uuid', description: 'The file' }) caseFileId: string;
  @ApiProperty({ description: 'Guichet number' }) reference: string;
  @ApiProperty({ enum: [...COPY_STATES], description: 'State' }) state: CopyState;
  @ApiProperty({ type: 'integer', description: 'Texts to look at' }) lines: number;
  @ApiProperty({ type: 'integer', description: 'Texts without a decision' }) undecided: number;
  @ApiProperty({ type: 'integer', description: 'Of these, texts in which nothing looks like somebody else' })
  undecidedPlain: number;
  @ApiProperty({ type: 'integer', description: 'Texts in which passages were masked' }) masked: number;
  @ApiProperty({ type: 'integer', description: 'Texts that were held back' }) withheld: number;
  @ApiProperty({ type: String, format: 'date-time', nullable: true, description: 'When it was made' })
  madeAt: string | null;
  @ApiProperty({ type: String, format: 'date-time', nullable: true, description: 'When its files are erased' })
  expiresAt: string | null;
  @ApiProperty({ type: [CopySectionFiguresDto], description: 'While it is reviewed, in the order of the rooms' })
  sections: CopySectionFiguresDto[];
}
/** A text, and what was decided of it. */
export class CopyLineDto implements CopyLine {
  @ApiProperty({ type: 'integer', description: 'Place in the copy' }) number: number;
  @ApiProperty({ type: String, description: 'Part of the copy' }) section: CopySection;
  @ApiProperty({ description: 'What it is part of' }) kind: string;
  @ApiProperty({ description: 'Which field' }) field: string;
  @ApiProperty({ format: 'date-time', description: 'When it was written' }) at: string;
  @ApiProperty({ description: 'The text' }) text: string;
  @ApiProperty({ type: [String], description: 'Passages that look like somebody else' }) proposed: string[];
  @ApiProperty({ type: String, enum: [...COPY_DECISIONS, null], nullable: true, description: 'What was decided' })
  decision: CopyDecision | null;
  @ApiProperty({ type: [String], description: 'Passages that are masked' }) hidden: string[];
  @ApiProperty({ type: String, nullable: true, description: 'Why it is held back' }) reasonCode: string | null;
}
/** A page of texts. */
export class CopyLinesDto implements CopyLines {
  @ApiProperty({ type: [CopyLineDto], description: 'In the order of the copy' }) items: CopyLineDto[];
  @ApiProperty({ type: String, nullable: true, description: 'Asks for the next page; null on the last' })
  next: string | null;
}
/** Which page of texts. */
export class CopyLineQueryDto {
  @ChoiceField(SECTIONS, { description: 'Only those of this part', optional: true }) section?: CopySection;
  @TextField({ description: '`next` of the page before', max: 10, optional: true }) before?: string;
}
/** A decision. */
export class DecideCopyLineDto implements DecideCopyLine {
  @ChoiceField(COPY_DECISIONS, { description: 'Keep, mask passages, or hold back' }) decision: CopyDecision;
  @TextsField({ description: 'Passages to mask, each as it stands in the text', max: 100, length: 4000 })
  hidden: string[];
  @CodeField({ list: 'withholding_reason', description: 'Why it is held back', nullable: true })
  reasonCode: string | null;
}
/** Which file. */
export class OpenPersonCopyDto implements OpenPersonCopy {
  @ChoiceField(COPY_FILES, { description: 'Which file' }) kind: CopyFile;
}
/** A file, once. */
export class OpenedPersonCopyDto implements OpenedPersonCopy {
  @ApiProperty({ description: 'File name; says nothing of the person' }) name: string;
  @ApiProperty({ description: 'Media type' }) mediaType: string;
  @ApiProperty({ format: 'byte', description: 'Base64' }) content: string;
}
