import { Injectable } from '@nestjs/common';
import { changeOfVersion, record, UnitOfWork } from '@guichet/platform-api-kernel';
import type { Actor } from '@guichet/platform-api-kernel';
import { refusedFor } from '@guichet/platform-contract';
import { SharingAgreement } from '../sharing-agreement.entity';

const OF_THIS_FILE = 'select 1 as found from sharing_agreement where id = $1 and case_file_id = $2';
const REVOKE = `update sharing_agreement set revoked_on = today(), revocation_note = $4, version = version + 1
  where id = $1 and case_file_id = $2 and version = $3 returning version`;
const VISIBLE = 'select version from sharing_agreement where id = $1';
const END_REFERRALS = 'select end_agreement_referrals($1)';

/** One agreement of one file, and the version of it that was read. */
export interface AgreementAddress {
  readonly caseFileId: string;
  readonly agreementId: string;
  readonly version: number;
}

/**
 * The person takes an agreement back: what it opened is shut by the database in the same transaction, and what was sent
 * on its strength alone is taken back.
 */
@Injectable()
export class RevokeAgreement {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  run(
    actor: Actor,
    { caseFileId, agreementId, version }: AgreementAddress,
    note: string,
  ): Promise<{ id: string; version: number }> {
    return this.unitOfWork.transaction(actor, async (transaction) => {
      const found = await transaction.query(OF_THIS_FILE, [agreementId, caseFileId]);
      if (found.length === 0) throw refusedFor('not_found');
      const seal = await transaction.sealOf(caseFileId);
      const { revocationNote } = seal.sealFacts(SharingAgreement, agreementId, { revocationNote: note });
      const values = [agreementId, caseFileId, version, revocationNote];
      const changed = await changeOfVersion(transaction, {
        update: REVOKE,
        values,
        visible: VISIBLE,
        id: agreementId,
        version,
      });
      await transaction.query(END_REFERRALS, [agreementId]);
      await record(transaction, {
        action: 'agreement.revoke',
        caseFileId,
        objectKind: 'sharing_agreement',
        objectId: agreementId,
      });
      return { id: agreementId, version: changed };
    });
  }
}
