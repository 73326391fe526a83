import { ApiProperty, PickType } from '@nestjs/swagger';
import { CASE_FILE_SORTS, LIST_COLUMNS, SAVED_VIEW_LIMITS } from '@guichet/case-files-contract';
import type {
  CaseFileSort,
  KeepView,
  ListColumn,
  SavedView,
  SavedViews,
  ViewFilters,
} from '@guichet/case-files-contract';
import { ChoiceField, ChoicesField, PartField, TextField } from '@guichet/platform-api-kernel';
import { ListCaseFilesDto } from '../list-case-files.dto';

/** What a view may filter by. */
export class ViewFiltersDto
  extends PickType(ListCaseFilesDto, ['status', 'mine', 'teamId', 'leadId', 'openedFrom', 'openedTo', 'need'] as const)
  implements ViewFilters {}

/** A view to keep. */
export class KeepViewDto implements KeepView {
  @TextField({ description: 'How the member calls it', min: 1, max: SAVED_VIEW_LIMITS.name }) name: string;
  @PartField(() => ViewFiltersDto, { description: 'Filters' }) filters: ViewFiltersDto;
  @ChoicesField(LIST_COLUMNS, { description: 'Columns in their order' }) columns: ListColumn[];
  @ChoiceField(CASE_FILE_SORTS, { description: 'Order' }) sort: CaseFileSort;
}

/** A view that is kept. */
export class SavedViewDto extends KeepViewDto implements SavedView {
  @ApiProperty({ format: 'uuid', description: 'Identifier' }) id: string;
  @ApiProperty({ type: 'integer', description: 'Version, for If-Match' }) version: number;
}

/** The caller's views. */
export class SavedViewsDto implements SavedViews {
  @ApiProperty({ type: [SavedViewDto], description: 'By name' }) items: SavedViewDto[];
}
