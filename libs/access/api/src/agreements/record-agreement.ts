import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { record, UnitOfWork } from '@guichet/platform-api-kernel';
import type { Actor, Transaction } from '@guichet/platform-api-kernel';
import { GENERAL_PROBLEMS, Refused, refusedFor } from '@guichet/platform-contract';
import { ACCESS_PROBLEMS } from '@guichet/access-contract';
import type { AgreementProof, RecordSharingAgreement } from '@guichet/access-contract';
import { provesAgreement } from '@guichet/access-domain';
import { SharingAgreement } from '../sharing-agreement.entity';
import { ProofVault } from './proof-vault';

const KNOWN = 'select organisation_id from case_file where id = $1';
const INSERT = `insert into sharing_agreement (id, case_file_id, from_organisation_id, recorded_by_id, to_organisation_id, to_team_id, purpose, rooms,
    refused_rooms, explained_in, interpretation, interpreter_name, notice_version, form, renews_id, given_on, expires_on)
  values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17)`;
const PROOF = `insert into agreement_proof (agreement_id, kind, key_id, ciphertext, taken_by_id) values ($1, $2, $3, $4, $5)`;
const ROUTE = 'agreement.record';

/** Records that the person agrees to share rooms of the file. With a team named, the rooms open to it at once. */
@Injectable()
export class RecordAgreement {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly vault: ProofVault,
  ) {}

  /** @throws agreement_unproved when the form asks for a signature or a witness that is not there */
  run(
    actor: Actor,
    caseFileId: string,
    key: string,
    agreement: RecordSharingAgreement,
  ): Promise<{ id: string; version: number }> {
    if (!provesAgreement(agreement.form, agreement.proof))
      throw new Refused(ACCESS_PROBLEMS.agreementUnproved, GENERAL_PROBLEMS.unprocessable);
    return this.unitOfWork.once(
      actor,
      { route: ROUTE, key, command: { caseFileId, agreement } },
      async (transaction) => {
        const [file] = await transaction.query<{ organisation_id: string }>(KNOWN, [caseFileId]);
        if (!file) throw refusedFor('not_found');
        if (file.organisation_id !== actor.organisation.id) throw refusedFor('forbidden');
        const id = randomUUID();
        const { purpose, interpreterName } = agreement;
        const words = { purpose, interpreterName };
        const said = (await transaction.sealOf(caseFileId)).sealFacts(SharingAgreement, id, words);
        await transaction.query(INSERT, [
          id,
          caseFileId,
          actor.organisation.id,
          actor.memberId,
          agreement.toOrganisationId,
          agreement.toTeamId,
          said.purpose,
          agreement.rooms,
          agreement.refusedRooms,
          agreement.explainedIn,
          agreement.interpretation,
          said.interpreterName,
          agreement.noticeVersion,
          agreement.form,
          agreement.renewsId,
          agreement.givenOn,
          agreement.expiresOn,
        ]);
        if (agreement.proof) await this.keep(transaction, actor, id, agreement.proof);
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

  private async keep(transaction: Transaction, actor: Actor, id: string, proof: AgreementProof): Promise<void> {
    const { keyId, ciphertext } = this.vault.seal(id, proof);
    await transaction.query(PROOF, [id, proof.kind, keyId, ciphertext, actor.memberId]);
  }
}
