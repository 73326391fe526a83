import { ApiProperty } from '@nestjs/swagger';
import { FORM_DRAFT_LIMITS } from '@guichet/platform-contract';
import type {
  FormDraftKept,
  FormDraftLine,
  FormDrafts,
  FormDraftView,
  KeepFormDraft,
} from '@guichet/platform-contract';
import { IdField, WholeNumberField, TextField } from '@guichet/platform-api-kernel';

/** What a form keeps. */
export class KeepFormDraftDto implements KeepFormDraft {
  @TextField({ description: 'Code of the form', min: 1, max: FORM_DRAFT_LIMITS.form }) form: string;
  @TextField({ description: 'Address in the portal at which it goes on', min: 1, max: FORM_DRAFT_LIMITS.address })
  address: string;
  @IdField({ description: 'The file it is about', optional: true, nullable: true }) caseFileId?: string | null;
  @WholeNumberField({
    description: 'Version of the record when the first word was typed',
    min: 0,
    max: 999_999_999,
    optional: true,
    nullable: true,
  })
  baseVersion?: number | null;
  @TextField({ description: 'What the form holds, as JSON text', min: 2, max: FORM_DRAFT_LIMITS.content })
  content: string;
}

/** What is kept under a key. */
export class FormDraftDto implements FormDraftView {
  @ApiProperty({ description: 'Key of the form' }) key: string;
  @ApiProperty({ type: 'integer', description: 'Version, for If-Match; 0 when nothing is kept' }) version: number;
  @ApiProperty({ type: String, nullable: true, description: 'What the form held, as JSON text' })
  content: string | null;
  @ApiProperty({ type: 'integer', nullable: true, description: 'Version of the record when the first word was typed' })
  baseVersion: number | null;
  @ApiProperty({ type: String, format: 'date-time', nullable: true, description: 'When it was last kept' })
  savedAt: string | null;
}

/** It is kept. */
export class FormDraftKeptDto implements FormDraftKept {
  @ApiProperty({ description: 'Key of the form' }) key: string;
  @ApiProperty({ type: 'integer', description: 'Version, for If-Match' }) version: number;
  @ApiProperty({ format: 'date-time', description: 'When it was kept' }) savedAt: string;
}

/** One unsent text. */
export class FormDraftLineDto implements FormDraftLine {
  @ApiProperty({ description: 'Key of the form' }) key: string;
  @ApiProperty({ description: 'Code of the form' }) form: string;
  @ApiProperty({ description: 'Address in the portal at which it goes on' }) address: string;
  @ApiProperty({ type: String, format: 'uuid', nullable: true, description: 'The file it is about' })
  caseFileId: string | null;
  @ApiProperty({ type: String, nullable: true, description: 'Reference of that file' }) reference: string | null;
  @ApiProperty({ format: 'date-time', description: 'When it was last kept' }) savedAt: string;
}

/** The caller's unsent texts. */
export class FormDraftsDto implements FormDrafts {
  @ApiProperty({ type: [FormDraftLineDto], description: 'Newest first' }) items: FormDraftLineDto[];
}
