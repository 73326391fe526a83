import { Injectable } from '@nestjs/common';
import { DOCUMENT_PROBLEMS } from '@guichet/documents-contract';
import type { LetterInput } from '@guichet/documents-contract';
import { attestedCourses, letterKindsOf, ROOM_OF_LETTER } from '@guichet/documents-domain';
import type { AttendedSession } from '@guichet/documents-domain';
import { UnitOfWork } from '@guichet/platform-api-kernel';
import type { Actor } from '@guichet/platform-api-kernel';
import { GENERAL_PROBLEMS, refusedFor, Refused } from '@guichet/platform-contract';
import type { AgreedPlanFacts, LetterFacts } from './letter-facts';
import { LETTER_FACTS } from './letter.queries';

interface FactsRow {
  person: LetterFacts['person'] | null;
  since: string | null;
  organisation: LetterFacts['organisation'];
  may: boolean;
  sessions: AttendedSession[];
  plan: AgreedPlanFacts | null;
}

const refused = (code: string): Refused => new Refused(code, GENERAL_PROBLEMS.unprocessable);

/** Reads what a letter says, and refuses the letter that nothing in the file would bear out. */
@Injectable()
export class ReadLetterFacts {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  /** @throws letter_not_for_organisation, letter_residence_facts, letter_nothing_to_attest, letter_no_agreed_plan, letter_period_reversed */
  async run(actor: Actor, caseFileId: string, input: LetterInput): Promise<LetterFacts> {
    const values = [caseFileId, ROOM_OF_LETTER[input.kind], input.planNumber ?? null];
    const [row] = await this.unitOfWork.statement<FactsRow>(actor, LETTER_FACTS, values);
    if (!row) throw refusedFor('not_found');
    const { person, since, organisation, plan } = row;
    if (!row.may || !person) throw refusedFor('forbidden');
    if (!letterKindsOf(actor.organisation.kind).includes(input.kind))
      throw refused(DOCUMENT_PROBLEMS.notForOrganisation);
    if (input.from && input.until && input.from > input.until) throw refused(DOCUMENT_PROBLEMS.periodReversed);
    const courses = attestedCourses(row.sessions, actor.organisation.id, input);
    const missing = {
      attendance: courses.length === 0 && DOCUMENT_PROBLEMS.nothingToAttest,
      residence: !(input.place && input.since && input.text) && DOCUMENT_PROBLEMS.residenceFacts,
      plan: !plan && DOCUMENT_PROBLEMS.noAgreedPlan,
      support: false as const,
    }[input.kind];
    if (missing) throw refused(missing);
    return { person, since, organisation, signedBy: `${actor.givenName} ${actor.familyName}`, courses, plan };
  }
}
