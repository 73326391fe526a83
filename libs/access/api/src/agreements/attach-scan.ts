import { Injectable } from '@nestjs/common';
import { changeOfVersion, record, UnitOfWork } from '@guichet/platform-api-kernel';
import type { Actor } from '@guichet/platform-api-kernel';
import { refusedFor } from '@guichet/platform-contract';
import type { AgreementAddress } from './revoke-agreement';

const OF_THIS_FILE = 'select 1 as found from sharing_agreement where id = $1 and case_file_id = $2';
const ATTACH = `update sharing_agreement set scan_document_id = $4, version = version + 1
  where id = $1 and case_file_id = $2 and version = $3 returning version`;
const VISIBLE = 'select version from sharing_agreement where id = $1';

/** Ties the scan of the signed paper, a document of the same file, to the agreement. */
@Injectable()
export class AttachAgreementScan {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  run(
    actor: Actor,
    { caseFileId, agreementId, version }: AgreementAddress,
    documentId: string,
  ): Promise<{ id: string; version: number }> {
    return this.unitOfWork.transaction(actor, async (transaction) => {
      const found = await transaction.query(OF_THIS_FILE, [agreementId, caseFileId]);
      if (found.length === 0) throw refusedFor('not_found');
      const changed = await changeOfVersion(transaction, {
        update: ATTACH,
        values: [agreementId, caseFileId, version, documentId],
        visible: VISIBLE,
        id: agreementId,
        version,
      });
      await record(transaction, {
        action: 'agreement.scan',
        caseFileId,
        objectKind: 'sharing_agreement',
        objectId: agreementId,
      });
      return { id: agreementId, version: changed };
    });
  }
}
