import { randomBytes, randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { renderSVG } from 'uqr';
import { DOCUMENT_PROBLEMS } from '@guichet/documents-contract';
import type { LetterInput } from '@guichet/documents-contract';
import { LETTER_CODE_BYTES, letterCode, ROOM_OF_LETTER } from '@guichet/documents-domain';
import { Clock, Configuration, record, UnitOfWork } from '@guichet/platform-api-kernel';
import type { Actor } from '@guichet/platform-api-kernel';
import { GENERAL_PROBLEMS, Refused } from '@guichet/platform-contract';
import { insertDocument } from '../documents/add-document';
import { Intake } from '../documents/intake';
import { Letter } from '../letter.entity';
import { Vault } from '../vault/vault';
import type { KeptVersion } from '../vault/vault';
import type { LetterFacts } from './letter-facts';
import { LetterPrinter } from './letter-printer';
import { letterSheet } from './letter-sheet';
import { ReadLetterFacts } from './read-letter-facts';
import { FRENCH } from './wording/french';
import type { LetterWording } from './wording/french';
import { offeredLanguages } from './wording/letter-languages';
import { dayInWords } from './wording/speaker';

const ROUTE = 'letter.issue';

/** Writes a letter, keeps it as a document of the file, and gives it a code that anybody may verify. */
@Injectable()
export class IssueLetter {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly readFacts: ReadLetterFacts,
    private readonly printer: LetterPrinter,
    private readonly intake: Intake,
    private readonly vault: Vault,
    private readonly clock: Clock,
    private readonly configuration: Configuration,
  ) {}

  /** @throws letter_language_not_offered, letter_not_printable, and what {@link ReadLetterFacts} throws */
  async run(
    actor: Actor,
    caseFileId: string,
    key: string,
    input: LetterInput,
  ): Promise<{ id: string; version: number }> {
    const beside = this.beside(input.language);
    const facts = await this.readFacts.run(actor, caseFileId, input);
    const code = letterCode(randomBytes(LETTER_CODE_BYTES));
    const pdf = await this.printed(input, facts, code, beside);
    const file = { bytes: pdf, mediaType: 'application/pdf' as const, stripped: [] };
    const kept = await this.vault.keep(await this.intake.checked(actor, caseFileId, file));
    const id = randomUUID();
    try {
      const answer = await this.unitOfWork.once(
        actor,
        { route: ROUTE, key, command: { caseFileId, input } },
        (transaction) => this.insert(transaction, actor, { id, caseFileId, code, kind: input.kind }, kept),
      );
      if (answer.id !== id) await this.vault.discard(kept);
      return answer;
    } catch (failure) {
      await this.vault.discard(kept);
      throw failure;
    }
  }

  private beside(language: string | undefined): LetterWording | undefined {
    const offered = offeredLanguages(this.configuration.letterLanguages);
    const beside = offered.find((wording) => wording.language === language);
    if (language && !beside) throw new Refused(DOCUMENT_PROBLEMS.languageNotOffered, GENERAL_PROBLEMS.unprocessable);
    return beside;
  }

  private printed(
    input: LetterInput,
    facts: LetterFacts,
    code: string,
    beside: LetterWording | undefined,
  ): Promise<Buffer> {
    const now = this.clock.now();
    const address = `${this.configuration.publicOrigin}/verification/${code}`;
    const qr = renderSVG(address, { ecc: 'M', border: 1 });
    return this.printer.print(letterSheet(input, facts, { code, address, qr, now }, beside), now);
  }

  private async insert(
    transaction: Parameters<typeof insertDocument>[0],
    actor: Actor,
    letter: { id: string; caseFileId: string; code: string; kind: LetterInput['kind'] },
    kept: KeptVersion,
  ): Promise<{ id: string; version: number }> {
    const { id, caseFileId, code, kind } = letter;
    const issuedOn = this.clock.today();
    const room = ROOM_OF_LETTER[kind];
    const title = `${FRENCH[`title.${kind}`]}, ${dayInWords(issuedOn)}`;
    await insertDocument(
      transaction,
      actor,
      { id, caseFileId, room, kindCode: 'issued_letter', title, expiresOn: null },
      kept,
    );
    await transaction.manager.insert(Letter, {
      documentId: id,
      organisationId: actor.organisation.id,
      kind,
      code,
      issuedOn,
      issuedById: actor.memberId,
    });
    await record(transaction, { action: ROUTE, caseFileId, objectKind: 'letter', objectId: id, rooms: [room] });
    return { id, version: 1 };
  }
}
