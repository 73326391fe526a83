import { Check, Entity, ForeignKey, Index } from 'typeorm';
import type { CaseFileSort, ListColumn, ViewFilters } from '@guichet/case-files-contract';
import { SAVED_VIEW_LIMITS } from '@guichet/case-files-contract';
import { Data, VersionedRow } from '@guichet/platform-api-kernel';

/** A view of the list that a member keeps under a name. */
@Entity()
@Check('ck_saved_view_name', `length(name) between 1 and ${SAVED_VIEW_LIMITS.name}`)
@Index('ux_saved_view_name', ['memberId', 'name'], { unique: true })
export class SavedView extends VersionedRow {
  @ForeignKey('Member', { onDelete: 'CASCADE' })
  @Data('internal', 'uuid', 'whose view it is')
  memberId: string;

  @Data('internal', 'text', 'how the member calls it')
  name: string;

  @Data('internal', 'jsonb', 'filters of the list; none can name a person, a nationality or a residence')
  filters: ViewFilters;

  @Data('internal', 'text', 'columns in their order', { array: true })
  columns: ListColumn[];

  @Data('internal', 'text', 'order of the list')
  sort: CaseFileSort;
}
