import { Injectable } from '@nestjs/common';
import type { AgreementProofView } from '@guichet/access-contract';
import { UnitOfWork } from '@guichet/platform-api-kernel';
import type { Actor } from '@guichet/platform-api-kernel';
import { refusedFor } from '@guichet/platform-contract';
import { ProofVault } from './proof-vault';

/** The proof, with its line in the record. $1 agreement, $2 file. */
const READ = `
with p as materialized (
  select p.*, a.case_file_id from agreement_proof p join sharing_agreement a on a.id = p.agreement_id where a.id = $1 and a.case_file_id = $2
), recorded as (
  insert into audit_event (action, case_file_id, object_kind, object_id, relation)
    select 'agreement.proof_read', p.case_file_id, 'sharing_agreement', p.agreement_id, case_relation(p.case_file_id) from p
)
select key_id as "keyId", ciphertext, signed_at as "signedAt" from p`;

interface Row {
  keyId: string;
  ciphertext: Buffer;
  signedAt: Date;
}

/** Opens the person’s yes for one of the two organisations that it binds. */
@Injectable()
export class ReadProof {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly vault: ProofVault,
  ) {}

  async run(actor: Actor, caseFileId: string, agreementId: string): Promise<AgreementProofView> {
    const [row] = await this.unitOfWork.statement<Row & Record<string, unknown>>(actor, READ, [
      agreementId,
      caseFileId,
    ]);
    if (!row) throw refusedFor('not_found');
    return { ...this.vault.open(agreementId, row), signedAt: row.signedAt.toISOString() };
  }
}
