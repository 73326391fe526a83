import { randomBytes, randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { renderSVG } from 'uqr';
import { DOCUMENT_PROBLEMS } from '@guichet/documents-contract';
import type { LetterInput } from '@guichet/documents-contract';
import {
  attestableCourses,
  LETTER_CODE_BYTES,
  letterCode,
  letterKindsOf,
  ROOM_OF_LETTER,
} from '@guichet/documents-domain';
import type { FollowedCourse } from '@guichet/documents-domain';
import { Clock, Configuration, record, UnitOfWork } from '@guichet/platform-api-kernel';
import type { Actor } from '@guichet/platform-api-kernel';
import { GENERAL_PROBLEMS, refusedFor, Refused } from '@guichet/platform-contract';
import { insertDocument } from '../documents/add-document';
import { Intake } from '../documents/intake';
import { Letter } from '../letter.entity';
import { Vault } from '../vault/vault';
import type { KeptVersion } from '../vault/vault';
import { birthInWords } from './birth-in-words';
import type { Birth } from './birth-in-words';
import { LetterPrinter } from './letter-printer';
import { dayInWords, LETTER_TITLES, letterSheet } from './letter-sheet';
import type { LetterFacts } from './letter-sheet';
import { LETTER_FACTS } from './letter.queries';

const ROUTE = 'letter.issue';
const refused = (code: string): Refused => new Refused(code, GENERAL_PROBLEMS.unprocessable);

interface FactsRow {
  person: ({ names: string } & Birth) | null;
  since: string | null;
  organisation: LetterFacts['organisation'];
  may: boolean;
  courses: FollowedCourse[];
}

/** Writes a letter, keeps it as a document of the file, and gives it a code that anybody may verify. */
@Injectable()
export class IssueLetter {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly printer: LetterPrinter,
    private readonly intake: Intake,
    private readonly vault: Vault,
    private readonly clock: Clock,
    private readonly configuration: Configuration,
  ) {}

  /** @throws letter_not_for_organisation, letter_residence_facts, letter_nothing_to_attest */
  async run(
    actor: Actor,
    caseFileId: string,
    key: string,
    input: LetterInput,
  ): Promise<{ id: string; version: number }> {
    const facts = await this.facts(actor, caseFileId, input);
    const code = letterCode(randomBytes(LETTER_CODE_BYTES));
    const pdf = await this.printed(input, facts, code);
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

  private async facts(actor: Actor, caseFileId: string, input: LetterInput): Promise<LetterFacts> {
    const room = ROOM_OF_LETTER[input.kind];
    const [row] = await this.unitOfWork.statement<FactsRow>(actor, LETTER_FACTS, [caseFileId, room]);
    if (!row) throw refusedFor('not_found');
    if (!row.may || !row.person) throw refusedFor('forbidden');
    if (!letterKindsOf(actor.organisation.kind).includes(input.kind))
      throw refused(DOCUMENT_PROBLEMS.notForOrganisation);
    if (input.kind === 'residence' && !(input.place && input.since && input.text))
      throw refused(DOCUMENT_PROBLEMS.residenceFacts);
    const courses = input.kind === 'attendance' ? attestableCourses(row.courses, actor.organisation.id) : [];
    if (input.kind === 'attendance' && courses.length === 0) throw refused(DOCUMENT_PROBLEMS.nothingToAttest);
    return {
      person: { name: row.person.names, birth: birthInWords(row.person) },
      since: row.since,
      organisation: row.organisation,
      signedBy: `${actor.givenName} ${actor.familyName}`,
      courses,
    };
  }

  private printed(input: LetterInput, facts: LetterFacts, code: string): Promise<Buffer> {
    const now = this.clock.now();
    const address = `${this.configuration.publicOrigin}/verification/${code}`;
    const qr = renderSVG(address, { ecc: 'M', border: 1 });
    return this.printer.print(letterSheet(input, facts, { code, address, qr, now }), now);
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
    const title = `${LETTER_TITLES[kind]}, ${dayInWords(issuedOn)}`;
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
