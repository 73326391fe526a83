import { Injectable } from '@nestjs/common';
import { PERSON_PROBLEMS } from '@guichet/people-contract';
import type { PeopleFound, PersonHit, SearchPeople as Criteria } from '@guichet/people-contract';
import { parseGuichetNumber, parseNationalNumber, partialDate, shownNames } from '@guichet/people-domain';
import { Refused } from '@guichet/platform-contract';
import { Clock, UnitOfWork } from '@guichet/platform-api-kernel';
import type { Actor } from '@guichet/platform-api-kernel';
import { AccessRequestTokens } from './access-request-token';
import { searchWords } from './latin-letters';
import { NumberVault } from './national-number/number-vault';
import { SEARCH_PEOPLE } from './search-people.queries';
import type { SearchRow, ShownRow } from './search-people.queries';

/** Finds people whatever the spelling, script or order, and says to those who open files that somebody is known elsewhere. */
@Injectable()
export class SearchPeople {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly tokens: AccessRequestTokens,
    private readonly vault: NumberVault,
    private readonly clock: Clock,
  ) {}

  /** @throws person_search_too_vague without a name, a telephone number or a guichet number */
  async run(actor: Actor, criteria: Criteria): Promise<PeopleFound> {
    const words = searchWords(criteria.name ?? '');
    const phone = criteria.phone === '' ? undefined : criteria.phone;
    const reference = storedReference(criteria.reference ?? '');
    const ownNumber = criteria.ownNumber === '' ? undefined : criteria.ownNumber;
    const number = parseNationalNumber(criteria.nationalNumber ?? '', this.clock.today());
    const numbered = Boolean(ownNumber ?? criteria.nationalNumber);
    if (words.length === 0 && phone === undefined && reference === null && !numbered) {
      throw new Refused(PERSON_PROBLEMS.searchTooVague, 400);
    }
    const values = [
      words,
      criteria.birthYear ?? null,
      phone ?? null,
      reference,
      ownNumber ?? null,
      number && this.vault.equality(number.digits),
    ];
    const [row] = await this.unitOfWork.statement<SearchRow>(actor, SEARCH_PEOPLE, values);
    if (!row) throw new Error('a search answers one row');
    return {
      items: row.shown.map(hitView),
      knownElsewhere: await Promise.all(
        row.elsewhere.map(async (known) => ({
          organisationShortName: known.organisation_short_name,
          requestToken: await this.tokens.issue(actor, known.case_file_id),
        })),
      ),
      elsewhere: row.state,
    };
  }
}

/** As it is stored when the check character agrees, else as typed: then it finds nothing. */
function storedReference(typed: string): string | null {
  return typed === '' ? null : (parseGuichetNumber(typed) ?? typed.toUpperCase());
}

function hitView(row: ShownRow): PersonHit {
  return {
    caseFileId: row.id,
    reference: row.reference,
    names: shownNames({
      familyNames: row.family_names,
      givenNames: row.given_names,
      knownAs: row.known_as,
      ownScriptName: row.own_script_name,
      nameOrder: row.name_order,
    }),
    birth: {
      date: partialDate({ year: row.birth_year, month: row.birth_month, day: row.birth_day }),
      approximate: row.birth_approximate,
      assigned: row.birth_assigned,
    },
    status: row.status,
    leadName: row.lead_name,
    teamName: row.team_name,
    organisationShortName: row.organisation_short_name,
    score: Math.round(row.score * 100) / 100,
    matchedOn: row.matches,
    close: row.close,
  };
}
