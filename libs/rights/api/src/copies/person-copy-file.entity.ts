import { Check, Entity, ForeignKey } from 'typeorm';
import { Data, KeyColumn, sqlList } from '@guichet/platform-api-kernel';
import { COPY_FILES } from '@guichet/rights-contract';
import type { CopyFile } from '@guichet/rights-contract';

/** A sealed file of a copy: what was collected while it is reviewed, then what the person receives. */
@Entity()
@Check('ck_person_copy_file_kind', `kind in (${sqlList(['draft', ...COPY_FILES])})`)
export class PersonCopyFile {
  @ForeignKey('PersonCopy', { onDelete: 'CASCADE' })
  @KeyColumn('internal', 'uuid', 'the copy')
  copyId: string;

  @KeyColumn('internal', 'text', 'draft while it is reviewed, then pdf and json')
  kind: CopyFile | 'draft';

  @Data('sensitive', 'bytea', 'the file, sealed and bound to the copy and its kind')
  sealed: Buffer;
}
