import { ApiProperty } from '@nestjs/swagger';
import type { FileHead } from '@guichet/case-files-contract';
import { namesOf } from '@guichet/people-api';
import { displayName } from '@guichet/people-domain';

/** Columns of a statement over a file `f`, for {@link fileHead}. */
export const FILE_HEAD = `f.reference, ${namesOf('f.id')} as names`;

/** What {@link FILE_HEAD} answers. */
export interface FileHeadRow {
  readonly reference: string;
  readonly names: Parameters<typeof displayName>[0] | null;
}

export function fileHead({ reference, names }: FileHeadRow): FileHead {
  return { reference, personName: names ? displayName(names) : null };
}

/** Whose file it is. */
export class FileHeadDto implements FileHead {
  @ApiProperty({ description: 'Reference of the file' }) reference: string;
  @ApiProperty({
    type: String,
    nullable: true,
    description: 'Name as the person wishes to be called, where the reader may read it',
  })
  personName: string | null;
}
