import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { languageReadBy, LetterPrinter, offeredLanguages } from '@guichet/documents-api';
import { Clock, Configuration, record, UnitOfWork } from '@guichet/platform-api-kernel';
import type { Actor } from '@guichet/platform-api-kernel';
import { GENERAL_PROBLEMS, refusedFor, Refused } from '@guichet/platform-contract';
import { RIGHTS_PROBLEMS } from '@guichet/rights-contract';
import type { LetterLanguage } from '@guichet/rights-contract';
import { KEEP_RIGHTS_LETTER, RIGHTS_LETTER_FACTS } from './rights-letter.queries';
import { answerSheet } from './rights-letter-sheet';
import type { AnswerFacts, Beside } from './rights-letter-sheet';
import { RIGHTS_LETTER_TEMPLATE } from './rights-letter-template';
import { RightsLetterVault } from './rights-letter-vault';

const ROUTE = 'rights_letter.issue';

interface Row extends Omit<AnswerFacts, 'person' | 'closedOn' | 'signedBy'>, Record<string, unknown> {
  caseFileId: string;
  room: string | null;
  person: string | null;
  languages: string[] | null;
  closedOn: string | null;
}

/** Prints the answer of a request as the person receives it, and keeps it, sealed, with the request. */
@Injectable()
export class IssueRightsLetter {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly printer: LetterPrinter,
    private readonly vault: RightsLetterVault,
    private readonly clock: Clock,
    private readonly configuration: Configuration,
  ) {}

  /** @throws not_found · rights_letter_early before the request was answered or refused · letter_not_printable */
  async run(
    actor: Actor,
    requestId: string,
    key: string,
    asked: LetterLanguage,
  ): Promise<{ id: string; version: number }> {
    const [row] = await this.unitOfWork.statement<Row>(actor, RIGHTS_LETTER_FACTS, [requestId]);
    if (!row) throw refusedFor('not_found');
    const { caseFileId, room, person, languages, closedOn, ...facts } = row;
    if (closedOn === null || person === null)
      throw new Refused(RIGHTS_PROBLEMS.letterEarly, GENERAL_PROBLEMS.unprocessable);
    const beside = this.beside(asked, languages ?? []);
    const signedBy = `${actor.givenName} ${actor.familyName}`;
    const sheet = answerSheet({ ...facts, person, closedOn, signedBy }, beside, this.clock.today());
    const pdf = await this.printer.print(sheet, this.clock.now(), RIGHTS_LETTER_TEMPLATE);
    const id = randomUUID();
    const intent = { route: ROUTE, key, command: { requestId, asked } };
    return this.unitOfWork.once(actor, intent, async (transaction) => {
      const sealed = this.vault.seal(id, pdf);
      await transaction.query(KEEP_RIGHTS_LETTER, [id, requestId, beside?.language ?? null, sealed]);
      const rooms = room === null ? [] : [room];
      await record(transaction, {
        ...{ action: ROUTE, caseFileId, objectKind: 'rights_letter', objectId: id },
        ...{ rooms, relation: 'office' },
      });
      return { id, version: 1 };
    });
  }

  /** The wording that stands beside French: what was asked, or what the person reads, where this installation offers it. */
  private beside(asked: LetterLanguage, spoken: readonly string[]): Beside | null {
    const offered = offeredLanguages(this.configuration.letterLanguages);
    const own = (): string | null => {
      const first = spoken.find((code) => code === 'fr' || languageReadBy(offered, code) !== null);
      return first === undefined ? null : languageReadBy(offered, first);
    };
    const language = asked === 'own' ? own() : asked;
    return offered.find((one) => one.language === language) ?? null;
  }
}
