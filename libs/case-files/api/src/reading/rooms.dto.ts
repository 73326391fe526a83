import { ApiProperty } from '@nestjs/swagger';
import { ROOMS } from '@guichet/access-contract';
import type { Room } from '@guichet/access-contract';
import { ROOM_ACCESSES } from '@guichet/case-files-contract';
import type { CaseFileRooms, FilePlan, RoomAccess, RoomDoor, RoomReader } from '@guichet/case-files-contract';
import { NoteDraftDto, NoteViewDto } from '../notes/note.dto';
import {
  EmploymentEpisodeViewDto,
  HousingSituationViewDto,
  ProjectViewDto,
  ResidenceDocumentViewDto,
  ResidenceProcedureViewDto,
  TrainingEpisodeViewDto,
} from '../records/record-views.dto';
import { FileAgreedPlanDto, FileGoalDto, FileUrgencyDto } from './file-plan.dto';
import { FileContactDto, FileLanguageDto, FilePersonDto } from './person.dto';
import { ResidenceClockDto } from './residence-clock.dto';

/** Somebody who can read a room. */
export class RoomReaderDto implements RoomReader {
  @ApiProperty({ description: 'Organisation as people say it' }) organisation: string;
  @ApiProperty({ type: String, nullable: true, description: 'Team; null for managers and single members' })
  team: string | null;
  @ApiProperty({ type: String, nullable: true, description: 'Member, when only they can' }) member: string | null;
}

/** A room before its contents. */
export class RoomDoorDto implements RoomDoor {
  @ApiProperty({ enum: [...ROOMS], description: 'The room' }) room: Room;
  @ApiProperty({ enum: [...ROOM_ACCESSES], description: 'How far the reader reaches' }) access: RoomAccess;
  @ApiProperty({ type: [RoomReaderDto], description: 'Who can read it; empty when it is shut' })
  readers: RoomReaderDto[];
  @ApiProperty({
    type: 'object',
    additionalProperties: { type: 'integer' },
    description: 'Current records of each kind; empty when it is shut',
  })
  holds: RoomDoor['holds'];
}

export class IdentityRoomDto extends RoomDoorDto {
  @ApiProperty({ type: FilePersonDto, nullable: true, description: 'The person; null when shut' })
  person: FilePersonDto | null;
}
export class ContactRoomDto extends RoomDoorDto {
  @ApiProperty({ type: [FileContactDto], description: 'Ways to reach the person' }) methods: FileContactDto[];
}
export class LanguageRoomDto extends RoomDoorDto {
  @ApiProperty({ type: [FileLanguageDto], description: 'Languages' }) languages: FileLanguageDto[];
}
export class ResidenceRoomDto extends RoomDoorDto {
  @ApiProperty({ type: [ResidenceDocumentViewDto], description: 'Documents' }) documents: ResidenceDocumentViewDto[];
  @ApiProperty({ type: [ResidenceProcedureViewDto], description: 'Procedures' })
  procedures: ResidenceProcedureViewDto[];
  @ApiProperty({ type: ResidenceClockDto, nullable: true, description: 'The clock; null when shut' })
  clock: ResidenceClockDto | null;
}
export class HousingRoomDto extends RoomDoorDto {
  @ApiProperty({ type: [HousingSituationViewDto], description: 'Housing' }) records: HousingSituationViewDto[];
}
export class TrainingRoomDto extends RoomDoorDto {
  @ApiProperty({ type: [TrainingEpisodeViewDto], description: 'Courses' }) records: TrainingEpisodeViewDto[];
}
export class EmploymentRoomDto extends RoomDoorDto {
  @ApiProperty({ type: [EmploymentEpisodeViewDto], description: 'Work' }) records: EmploymentEpisodeViewDto[];
}
export class ProjectRoomDto extends RoomDoorDto {
  @ApiProperty({ type: [ProjectViewDto], description: 'Projects' }) records: ProjectViewDto[];
}
export class PlanRoomDto extends RoomDoorDto implements FilePlan {
  @ApiProperty({ type: [FileUrgencyDto], description: 'Open urgencies, the most pressing first' })
  urgencies: FileUrgencyDto[];
  @ApiProperty({ type: [FileGoalDto], description: 'Goals of the plan' }) goals: FileGoalDto[];
  @ApiProperty({ type: FileAgreedPlanDto, nullable: true, description: 'Last agreed version; null before the first' })
  agreed: FileAgreedPlanDto | null;
}
export class JournalRoomDto extends RoomDoorDto {
  @ApiProperty({ type: [NoteViewDto], description: 'Last notes, readable confidences included' }) notes: NoteViewDto[];
  @ApiProperty({ type: String, nullable: true, description: 'Asks for older notes' }) next: string | null;
  @ApiProperty({ type: NoteDraftDto, nullable: true, description: 'What the reader is writing' })
  draft: NoteDraftDto | null;
}

/** The rooms of a file. What one may not read is not sent. */
export class CaseFileRoomsDto implements CaseFileRooms {
  @ApiProperty({ type: IdentityRoomDto }) identity: IdentityRoomDto;
  @ApiProperty({ type: ContactRoomDto }) contact: ContactRoomDto;
  @ApiProperty({ type: LanguageRoomDto }) language: LanguageRoomDto;
  @ApiProperty({ type: RoomDoorDto }) household: RoomDoorDto;
  @ApiProperty({ type: RoomDoorDto }) income: RoomDoorDto;
  @ApiProperty({ type: RoomDoorDto }) health: RoomDoorDto;
  @ApiProperty({ type: RoomDoorDto }) education: RoomDoorDto;
  @ApiProperty({ type: RoomDoorDto }) skills: RoomDoorDto;
  @ApiProperty({ type: RoomDoorDto }) participation: RoomDoorDto;
  @ApiProperty({ type: RoomDoorDto }) rights_violence: RoomDoorDto;
  @ApiProperty({ type: ResidenceRoomDto }) residence: ResidenceRoomDto;
  @ApiProperty({ type: HousingRoomDto }) housing: HousingRoomDto;
  @ApiProperty({ type: TrainingRoomDto }) training: TrainingRoomDto;
  @ApiProperty({ type: EmploymentRoomDto }) employment: EmploymentRoomDto;
  @ApiProperty({ type: ProjectRoomDto }) project: ProjectRoomDto;
  @ApiProperty({ type: PlanRoomDto }) plan: PlanRoomDto;
  @ApiProperty({ type: JournalRoomDto }) journal: JournalRoomDto;
  @ApiProperty({ type: RoomDoorDto }) confidence: RoomDoorDto;
}
