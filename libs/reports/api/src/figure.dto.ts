import { ApiProperty } from '@nestjs/swagger';
import { LIST_PLACES, SUPPRESSIONS } from '@guichet/reports-contract';
import type {
  Figure,
  ListLink,
  ListPlace,
  NamedUnit,
  OpenCaseFileStatus,
  ReferralFate,
  Suppression,
} from '@guichet/reports-contract';

/** A list of the portal with its filters. */
export class ListLinkDto implements ListLink {
  @ApiProperty({ enum: LIST_PLACES, description: 'Which list' }) place: ListPlace;
  @ApiProperty({
    type: 'object',
    additionalProperties: { type: 'string' },
    description: 'Filters of that list, as its own route names them',
  })
  filters: Record<string, string>;
}

/** A number as this viewer may know it. */
export class FigureDto implements Figure {
  @ApiProperty({ type: 'integer', nullable: true, description: 'The number; null when it is not shown' }) value:
    number | null;
  @ApiProperty({ description: 'True when it is not shown' }) suppressed: boolean;
  @ApiProperty({
    enum: SUPPRESSIONS,
    required: false,
    description: 'small: it is one to four; linked: it would give a small one away',
  })
  reason?: Suppression;
  @ApiProperty({ type: ListLinkDto, required: false, description: 'The list behind it, when the viewer may open it' })
  list?: ListLinkDto;
}

/** An organisation or a team by name. */
export class NamedUnitDto implements NamedUnit {
  @ApiProperty({ format: 'uuid', description: 'Identifier' }) id: string;
  @ApiProperty({ description: 'Name as people say it' }) name: string;
}

/** A number for each state of an open file. */
export class OpenStatusFiguresDto implements Record<OpenCaseFileStatus, Figure> {
  @ApiProperty({ type: FigureDto, description: 'New' }) new: FigureDto;
  @ApiProperty({ type: FigureDto, description: 'In assessment' }) in_assessment: FigureDto;
  @ApiProperty({ type: FigureDto, description: 'Active' }) active: FigureDto;
  @ApiProperty({ type: FigureDto, description: 'On standby' }) standby: FigureDto;
}

/** A number for each fate of a referral. */
export class FateFiguresDto implements Record<ReferralFate, Figure> {
  @ApiProperty({ type: FigureDto, description: 'Not decided yet' }) waiting: FigureDto;
  @ApiProperty({ type: FigureDto, description: 'Accepted, whatever came after' }) accepted: FigureDto;
  @ApiProperty({ type: FigureDto, description: 'Refused' }) declined: FigureDto;
  @ApiProperty({ type: FigureDto, description: 'Taken back or run out' }) lapsed: FigureDto;
}
