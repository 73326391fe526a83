import { Injectable } from '@nestjs/common';
import type { OpenCaseFile } from '@guichet/case-files-contract';
import { SearchPeople } from '@guichet/people-api';
import { PERSON_PROBLEMS } from '@guichet/people-contract';
import type { PeopleFound, SearchPeople as Criteria } from '@guichet/people-contract';
import { datePartsOf } from '@guichet/people-domain';
import { Refused } from '@guichet/platform-contract';
import { UnitOfWork } from '@guichet/platform-api-kernel';
import type { Actor, Intent } from '@guichet/platform-api-kernel';

const SENT_BEFORE = 'select 1 as sent from idempotency_key where member_id = $1 and route = $2 and key = $3';

/**
 * Looks for the person before a file is opened, with the search that everybody uses. It is a transaction of its own, so
 * that what was shown stays recorded when the opening is refused.
 */
@Injectable()
export class OpenCaseFileDuplicates {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly searchPeople: SearchPeople,
  ) {}

  /** Close matches the actor may know of, and existence only of others; each look is recorded and counted. */
  async look(actor: Actor, person: Pick<OpenCaseFile, 'identity' | 'contacts'>): Promise<PeopleFound> {
    const found = await this.searchPeople.run(actor, criteriaOf(person));
    return { ...found, items: found.items.filter((hit) => hit.close) };
  }

  /**
   * @throws possible_duplicate with the close matches the actor may know of, and existence only of others
   * @throws known_elsewhere_used_up when the actor learnt of too many persons within the hour
   */
  async refuse(actor: Actor, command: OpenCaseFile, intent: Intent): Promise<void> {
    const refusal = refusalFor(await this.look(actor, command));
    if (refusal === null) return;
    // a repeated sending gets its first answer, although it now finds the file that it opened
    const sent = await this.unitOfWork.statement(actor, SENT_BEFORE, [actor.memberId, intent.route, intent.key]);
    if (sent.length === 0) throw refusal;
  }
}

function refusalFor(close: PeopleFound): Refused | null {
  if (close.items.length + close.knownElsewhere.length > 0) {
    return new Refused(PERSON_PROBLEMS.possibleDuplicate, 409, {}, [], { found: close });
  }
  return close.elsewhere === 'used_up' ? new Refused(PERSON_PROBLEMS.elsewhereUsedUp, 429, { seconds: 3600 }) : null;
}

function criteriaOf({ identity, contacts }: Pick<OpenCaseFile, 'identity' | 'contacts'>): Criteria {
  const { names, birth } = identity;
  const name = `${names.givenNames} ${names.familyNames}`.trim() || names.knownAs || names.ownScriptName;
  const year = datePartsOf(birth.date)?.year ?? null;
  const phone = contacts.find(({ kind }) => kind === 'phone' || kind === 'whatsapp')?.value;
  return { name, ...(year === null ? {} : { birthYear: year }), ...(phone === undefined ? {} : { phone }) };
}
