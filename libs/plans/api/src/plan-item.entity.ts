import { ForeignKey } from 'typeorm';
import { Data, VersionedRow } from '@guichet/platform-api-kernel';

/**
 * What every row of the plan has. A row is one version: a change is a new row under the same `itemId`, with the next
 * version and a reason. Nothing is overwritten. Unlike a fact in a room, it is changed by whoever may add to the plan,
 * whichever organisation wrote it first: the plan is the person's.
 */
export abstract class PlanItem extends VersionedRow {
  @ForeignKey('CaseFile')
  @Data('internal', 'uuid', 'the file')
  caseFileId: string;

  @ForeignKey('Organisation')
  @Data('internal', 'uuid', 'organisation that wrote this version and answers for it')
  ownerOrganisationId: string;

  @Data(
    'internal',
    'integer',
    'subject of the team that wrote this version; that team may always read its own contribution',
  )
  ownerSubject: number;

  @ForeignKey('Member')
  @Data('internal', 'uuid', 'who wrote this version')
  authorId: string;

  @Data('internal', 'uuid', 'what stays the same through all versions; the id of the first')
  itemId: string;

  @Data('internal', 'uuid', 'version this one follows', { nullable: true })
  supersedesId: string | null;

  @Data('internal', 'timestamptz', 'when a later version replaced this one, or it was withdrawn; empty while current', {
    nullable: true,
  })
  supersededAt: Date | null;

  @Data('personal', 'text', 'why it was changed; empty for the first version', { default: '' })
  reason: string;
}
