import { ForeignKey } from 'typeorm';
import type { FactSource } from '@guichet/case-files-contract';
import { Data, VersionedRow } from '@guichet/platform-api-kernel';

/**
 * What every dated fact in a room has. Nothing is overwritten: a correction is a new row that names the one it
 * supersedes, with a reason; the old row stays and shows when it was superseded.
 */
export abstract class RoomRecord extends VersionedRow {
  @ForeignKey('CaseFile')
  @Data('internal', 'uuid', 'the file')
  caseFileId: string;

  @ForeignKey('Organisation')
  @Data('internal', 'uuid', 'organisation that recorded it and answers for it')
  ownerOrganisationId: string;

  @Data('internal', 'integer', 'subject of the team that recorded it; that team may always read its own contribution')
  ownerSubject: number;

  @ForeignKey('Member')
  @Data('internal', 'uuid', 'who recorded it')
  authorId: string;

  @Data('personal', 'text', 'declared, copy_seen, original_seen or confirmed', { default: 'declared' })
  source: FactSource;

  @Data('internal', 'uuid', 'row this one corrects', { nullable: true })
  supersedesId: string | null;

  @Data('internal', 'timestamptz', 'when a later row replaced this one; empty while it is current', { nullable: true })
  supersededAt: Date | null;

  @Data('personal', 'text', 'why it was corrected', { default: '' })
  correctionReason: string;
}
