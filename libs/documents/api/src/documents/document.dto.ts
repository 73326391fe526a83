import { ApiProperty } from '@nestjs/swagger';
import { Transform } from 'class-transformer';
import { ROOMS } from '@guichet/access-contract';
import type { Room } from '@guichet/access-contract';
import { FileHeadDto } from '@guichet/case-files-api';
import {
  DOCUMENT_MEDIA_TYPES,
  DOCUMENT_REASON_MAX,
  DOCUMENT_TITLE_MAX,
  LETTER_KINDS,
  SCAN_STATES,
  STRIPPED_PARTS,
  VALIDATION_STATES,
} from '@guichet/documents-contract';
import type {
  DocumentActor,
  DocumentChange,
  DocumentInput,
  DocumentMediaType,
  DocumentVersionView,
  DocumentView,
  FileDocuments,
  LetterKind,
  LetterView,
  ScanState,
  StrippedPart,
  ValidationState,
} from '@guichet/documents-contract';
import { ChoiceField, CodeField, DayField, TextField } from '@guichet/platform-api-kernel';

/** Fields of a form have no null: an empty one means the same. */
const emptyIsNull = Transform(({ value }: { value: unknown }) => (value === '' ? null : value));

/** What goes with an upload. */
export class DocumentInputDto implements DocumentInput {
  @ChoiceField(ROOMS, { description: 'Room whose readers see it' })
  room: Room;

  @CodeField({ list: 'document_kind', description: 'What it is' })
  kindCode: string;

  @TextField({ description: 'What it is, in words', min: 1, max: DOCUMENT_TITLE_MAX })
  title: string;

  @emptyIsNull
  @DayField({ description: 'Last day on which it proves something', optional: true, nullable: true })
  expiresOn?: string | null;
}

/** What may be corrected. */
export class DocumentChangeDto implements DocumentChange {
  @CodeField({ list: 'document_kind', description: 'What it is' })
  kindCode: string;

  @TextField({ description: 'What it is, in words', min: 1, max: DOCUMENT_TITLE_MAX })
  title: string;

  @DayField({ description: 'Last day on which it proves something; null when it does not expire', nullable: true })
  expiresOn: string | null;
}

/** How far the actor vouches. */
export class ValidationDto {
  @ChoiceField(VALIDATION_STATES, { description: 'Unseen, seen, or checked against the original' })
  validation: ValidationState;
}

/** Why something ends. */
export class DocumentReasonDto {
  @TextField({ description: 'Why', min: 1, max: DOCUMENT_REASON_MAX })
  reason: string;
}

/** To look at, or to keep. */
export class ContentQueryDto {
  @ChoiceField(['inline', 'attachment'], { description: 'Shown in the page, or saved', optional: true })
  as?: 'inline' | 'attachment';
}

class DocumentActorDto implements DocumentActor {
  @ApiProperty({ description: 'Given and family name' }) name: string;
  @ApiProperty({ description: 'Short name of the organisation' }) organisation: string;
}

class DocumentVersionDto implements DocumentVersionView {
  @ApiProperty({ type: 'integer', description: 'Counts from 1' }) number: number;
  @ApiProperty({ enum: [...DOCUMENT_MEDIA_TYPES], description: 'Type read from the first bytes' })
  mediaType: DocumentMediaType;
  @ApiProperty({ type: 'integer', description: 'Bytes' }) size: number;
  @ApiProperty({ description: 'SHA-256 of what is kept, hexadecimal' }) sha256: string;
  @ApiProperty({ enum: [...SCAN_STATES], description: 'What the check for viruses said' }) scan: ScanState;
  @ApiProperty({ enum: [...STRIPPED_PARTS], isArray: true, description: 'What was taken out before it was kept' })
  stripped: StrippedPart[];
  @ApiProperty({ type: DocumentActorDto, description: 'Who sent it' }) author: DocumentActorDto;
  @ApiProperty({ format: 'date-time', description: 'When it was sent' }) at: string;
  @ApiProperty({ description: 'The reader may open it' }) readable: boolean;
}

class LetterViewDto implements LetterView {
  @ApiProperty({ format: 'uuid', description: 'Identifier' }) id: string;
  @ApiProperty({ type: 'integer', description: 'Version, for If-Match' }) version: number;
  @ApiProperty({ enum: [...LETTER_KINDS], description: 'What it attests' }) kind: LetterKind;
  @ApiProperty({ description: 'Code by which anybody verifies it' }) code: string;
  @ApiProperty({ format: 'date', description: 'Day printed on it' }) issuedOn: string;
  @ApiProperty({ type: String, format: 'date-time', nullable: true, description: 'When it was taken back' })
  revokedAt: string | null;
  @ApiProperty({ description: 'Why it was taken back' }) revocationReason: string;
  @ApiProperty({ description: 'The reader may take it back' }) revocable: boolean;
}

/** A document of a file. */
export class DocumentDto implements DocumentView {
  @ApiProperty({ format: 'uuid', description: 'Identifier' }) id: string;
  @ApiProperty({ type: 'integer', description: 'Version, for If-Match' }) version: number;
  @ApiProperty({ enum: [...ROOMS], description: 'Room whose readers see it' }) room: Room;
  @ApiProperty({ description: 'Code of the reference list document_kind' }) kindCode: string;
  @ApiProperty({ description: 'What it is, in words' }) title: string;
  @ApiProperty({ type: String, format: 'date', nullable: true, description: 'Last day' }) expiresOn: string | null;
  @ApiProperty({ enum: [...VALIDATION_STATES], description: 'How far somebody vouches' }) validation: ValidationState;
  @ApiProperty({ type: DocumentActorDto, nullable: true, description: 'Who vouches' })
  validatedBy: DocumentActorDto | null;
  @ApiProperty({ type: String, format: 'date-time', nullable: true, description: 'Since when' })
  validatedAt: string | null;
  @ApiProperty({ type: String, format: 'date-time', nullable: true, description: 'When it was withdrawn' })
  withdrawnAt: string | null;
  @ApiProperty({ description: 'Why it was withdrawn' }) withdrawalReason: string;
  @ApiProperty({ type: DocumentActorDto, description: 'Who added it' }) author: DocumentActorDto;
  @ApiProperty({ format: 'date-time', description: 'When it was added' }) createdAt: string;
  @ApiProperty({ type: [DocumentVersionDto], description: 'Newest first' }) versions: DocumentVersionDto[];
  @ApiProperty({ type: LetterViewDto, nullable: true, description: 'When it is a letter of the product' })
  letter: LetterViewDto | null;
  @ApiProperty({ description: 'The reader may vouch for it and add a version' }) vouchable: boolean;
  @ApiProperty({ description: 'The reader may also rename and withdraw it' }) editable: boolean;
}

/** Documents of a file, and what the reader may add. */
export class FileDocumentsDto extends FileHeadDto implements FileDocuments {
  @ApiProperty({ type: [DocumentDto], description: 'Newest first' }) items: DocumentDto[];
  @ApiProperty({ enum: [...ROOMS], isArray: true, description: 'Rooms to which the reader may add' })
  addableRooms: Room[];
  @ApiProperty({ description: 'Whether this installation checks for viruses' }) scanning: boolean;
  @ApiProperty({ type: 'integer', description: 'Largest file in bytes' }) maxBytes: number;
  @ApiProperty({ enum: [...LETTER_KINDS], isArray: true, description: 'Letters the reader may issue' })
  letterKinds: LetterKind[];
  @ApiProperty({ type: [String], description: 'Languages in which a letter may stand beside French' })
  letterLanguages: string[];
  @ApiProperty({ type: String, nullable: true, description: 'The one that the person reads best' })
  letterLanguage: string | null;
}
