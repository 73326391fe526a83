import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { record, UnitOfWork } from '@guichet/platform-api-kernel';
import type { Actor } from '@guichet/platform-api-kernel';
import { refusedFor } from '@guichet/platform-contract';
import type { RecordSharingAgreement } from '@guichet/access-contract';

const KNOWN = 'select organisation_id from case_file where id = $1';
const INSERT = `insert into sharing_agreement (id, case_file_id, from_organisation_id, recorded_by_id, to_organisation_id, to_team_id, purpose, rooms,
    refused_rooms, explained_in, interpreter_present, form, given_on, expires_on)
  values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14)`;
const ROUTE = 'agreement.record';

/** Records that the person agrees to share rooms of the file. With a team named, the rooms open to it at once. */
@Injectable()
export class RecordAgreement {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  run(
    actor: Actor,
    caseFileId: string,
    key: string,
    agreement: RecordSharingAgreement,
  ): Promise<{ id: string; version: number }> {
    return this.unitOfWork.once(
      actor,
      { route: ROUTE, key, command: { caseFileId, agreement } },
      async (transaction) => {
        const [file] = await transaction.query<{ organisation_id: string }>(KNOWN, [caseFileId]);
        if (!file) throw refusedFor('not_found');
        if (file.organisation_id !== actor.organisation.id) throw refusedFor('forbidden');
        const id = randomUUID();
        await transaction.query(INSERT, [
          id,
          caseFileId,
          actor.organisation.id,
          actor.memberId,
          agreement.toOrganisationId,
          agreement.toTeamId,
          agreement.purpose,
          agreement.rooms,
          agreement.refusedRooms,
          agreement.explainedIn,
          agreement.interpreterPresent,
          agreement.form,
          agreement.givenOn,
          agreement.expiresOn,
        ]);
        await record(transaction, {
          action: ROUTE,
          caseFileId,
          objectKind: 'sharing_agreement',
          objectId: id,
          rooms: agreement.rooms,
        });
        return { id, version: 1 };
      },
    );
  }
}
