import { randomBytes, randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { renderSVG } from 'uqr';
import type { SharingNotice } from '@guichet/access-contract';
import { SHARING_RECEIPT } from '@guichet/documents-contract';
import { LETTER_CODE_BYTES, letterCode } from '@guichet/documents-domain';
import { Clock, Configuration, record, UnitOfWork } from '@guichet/platform-api-kernel';
import type { Actor, Transaction } from '@guichet/platform-api-kernel';
import { refusedFor } from '@guichet/platform-contract';
import { insertDocument } from '../documents/add-document';
import { Intake } from '../documents/intake';
import { Letter } from '../letter.entity';
import { dayInWords } from '../letters/wording/speaker';
import { Vault } from '../vault/vault';
import type { KeptVersion } from '../vault/vault';
import { RECEIPT_FACTS } from './receipt.queries';
import { ReceiptPrinter } from './receipt-printer';
import { RECEIPT_TITLE, receiptSheet } from './receipt-sheet';
import type { ReceiptFacts } from './receipt-sheet';

const ROUTE = 'agreement.receipt';
/** Everybody who may read an agreement reads who the person is: the receipt lies there. */
const ROOM = 'identity';

interface Row extends Omit<ReceiptFacts, 'person'> {
  may: boolean;
  person: string | null;
  notices: SharingNotice[];
}

/** Prints the receipt of an agreement, keeps it as a document of the file, and gives it a code that anybody may verify. */
@Injectable()
export class IssueReceipt {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly printer: ReceiptPrinter,
    private readonly intake: Intake,
    private readonly vault: Vault,
    private readonly clock: Clock,
    private readonly configuration: Configuration,
  ) {}

  async run(
    actor: Actor,
    caseFileId: string,
    agreementId: string,
    key: string,
  ): Promise<{ id: string; version: number }> {
    const [row] = await this.unitOfWork.statement<Row & Record<string, unknown>>(actor, RECEIPT_FACTS, [
      caseFileId,
      agreementId,
    ]);
    if (!row) throw refusedFor('not_found');
    if (!row.may || row.person === null) throw refusedFor('forbidden');
    const code = letterCode(randomBytes(LETTER_CODE_BYTES));
    const address = `${this.configuration.publicOrigin}/verification/${code}`;
    const qr = renderSVG(address, { ecc: 'M', border: 1 });
    const proof = { code, address, qr, today: this.clock.today() };
    const sheet = receiptSheet({ ...row, person: row.person }, row.notices, proof);
    const bytes = await this.printer.print(sheet, this.clock.now());
    const file = { bytes, mediaType: 'application/pdf' as const, stripped: [] };
    const kept = await this.vault.keep(await this.intake.checked(actor, caseFileId, file));
    const id = randomUUID();
    try {
      const answer = await this.unitOfWork.once(
        actor,
        { route: ROUTE, key, command: { caseFileId, agreementId } },
        (transaction) => this.insert(transaction, actor, { id, caseFileId, agreementId, code }, kept),
      );
      if (answer.id !== id) await this.vault.discard(kept);
      return answer;
    } catch (failure) {
      await this.vault.discard(kept);
      throw failure;
    }
  }

  private async insert(
    transaction: Transaction,
    actor: Actor,
    { id, caseFileId, agreementId, code }: { id: string; caseFileId: string; agreementId: string; code: string },
    kept: KeptVersion,
  ): Promise<{ id: string; version: number }> {
    const issuedOn = this.clock.today();
    const title = `${RECEIPT_TITLE}, ${dayInWords(issuedOn)}`;
    const facts = { id, caseFileId, room: ROOM, kindCode: 'issued_letter', title, expiresOn: null } as const;
    await insertDocument(transaction, actor, facts, kept);
    await transaction.manager.insert(Letter, {
      documentId: id,
      organisationId: actor.organisation.id,
      kind: SHARING_RECEIPT,
      code,
      issuedOn,
      issuedById: actor.memberId,
    });
    await record(transaction, {
      action: ROUTE,
      caseFileId,
      objectKind: 'sharing_agreement',
      objectId: agreementId,
      rooms: [ROOM],
    });
    return { id, version: 1 };
  }
}
