import type { CaseFileView, ResidenceClock } from '@guichet/case-files-contract';
import { CLOCK_EXAMPLES, datesOf, EXAMPLE_RULES } from '@guichet/case-files-domain';
import type { ClockDocument, ClockExample, ClockRule, PaperDates } from '@guichet/case-files-domain';
import type { Caller } from '../harness/caller';
import type { TestCaseFile, TestMember, TestTeam } from '../harness/city';
import { City } from '../harness/city';

type Paper = Pick<
  ClockDocument,
  'typeCode' | 'validFrom' | 'issuedOn' | 'validUntil' | 'untilPrecision' | 'withdrawnOn'
>;
type Kept = PaperDates & { readonly coverage: string; readonly recordedOn: string };

const DATES = `covers_until::text as "coversUntil", prepare_on::text as "prepareOn", window_opens_on::text as "windowOpensOn",
  window_closes_on::text as "windowClosesOn"`;
const RULE = `select window_opens_days_before as "windowOpensDaysBefore", window_closes_days_before as "windowClosesDaysBefore",
  prepare_days_before as "prepareDaysBefore", provisional, cohort_expires_on::text as "cohortExpiresOn", source, reviewed_on::text as "reviewedOn"
  from residence_rule_in_force($1, $2)`;

/** The same table is read by the rules (libs/case-files/domain) and, here, by the database and by the API. */
describe('the residence clock of the database', () => {
  let city: City;
  let team: TestTeam;
  let lead: TestMember;
  let yassin: Caller;
  beforeAll(async () => {
    city = await City.build();
    const association = await city.organisation();
    team = await city.team(association);
    lead = await city.member('worker', association, [team]);
    yassin = await city.signedIn(lead);
  });
  afterAll(() => city.end());

  async function recorded(file: TestCaseFile, paper: Paper): Promise<{ id: string; kept: Kept }> {
    const [row] = await city.sql<{ id: string } & Kept>(
      `insert into residence_document (case_file_id, owner_organisation_id, owner_subject, author_id, type_code, valid_from, issued_on, valid_until, until_precision, withdrawn_on)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)
       returning id, coverage, (created_at at time zone 'Europe/Brussels')::date::text as "recordedOn", ${DATES}`,
      [
        file.id,
        team.organisationId,
        team.staffSubject,
        lead.id,
        paper.typeCode,
        paper.validFrom,
        paper.issuedOn,
        paper.validUntil,
        paper.untilPrecision,
        paper.withdrawnOn,
      ],
    );
    if (!row) throw new Error('not recorded');
    const { id, ...kept } = row;
    return { id, kept };
  }
  const datesIn = ({ coversUntil, prepareOn, windowOpensOn, windowClosesOn }: PaperDates): PaperDates => ({
    coversUntil,
    prepareOn,
    windowOpensOn,
    windowClosesOn,
  });
  async function clockOn(file: TestCaseFile, day: string): Promise<ResidenceClock | null> {
    city.clock.standAt(new Date(`${day}T10:00:00Z`));
    const { body } = await yassin.get<CaseFileView>(`/api/case-files/${file.id}`);
    city.clock.standAt(null);
    return body.rooms.residence.clock;
  }

  it.each(CLOCK_EXAMPLES.map((example): [string, ClockExample] => [example.name, example]))(
    '%s',
    async (_, example) => {
      const file = await city.caseFile(lead, team);
      const ids: string[] = [];
      for (const { dates, ...paper } of example.papers) {
        const { id, kept } = await recorded(file, { ...paper, issuedOn: null });
        expect(datesIn(kept)).toEqual(dates);
        ids.push(id);
      }
      for (const { today, state, follows, stableDays, gaps } of example.days) {
        const clock = await clockOn(file, today);
        expect(clock).toMatchObject({ state, stableDays, documentId: follows === null ? null : ids[follows] });
        if (gaps) expect(clock?.gaps).toEqual(gaps);
      }
    },
  );

  it('knows the rules that the examples speak of', async () => {
    for (const [typeCode, known] of Object.entries(EXAMPLE_RULES)) {
      const [rule] = await city.sql<ClockRule>(RULE, [typeCode, '2026-11-22']);
      const numbers = (one: ClockRule | null) => one && { ...one, source: '', reviewedOn: '' };
      expect({ typeCode, rule: numbers(rule ?? null) }).toEqual({ typeCode, rule: numbers(known.rule) });
      const [type] = await city.sql<{ coverage: string }>(
        `select attributes ->> 'coverage' as coverage from reference_entry where list = 'residence_document_type' and code = $1`,
        [typeCode],
      );
      expect(type?.coverage).toBe(known.coverage);
    }
  });

  it('agrees with the rules on three hundred papers by chance', async () => {
    const file = await city.caseFile(lead, team);
    const types = await city.sql<{ code: string; coverage: ClockDocument['coverage'] }>(
      `select code, attributes ->> 'coverage' as coverage from reference_entry where list = 'residence_document_type' order by code`,
    );
    let seed = 11;
    const chance = (below: number): number => {
      seed = (seed * 48_271) % 2_147_483_647;
      return seed % below;
    };
    const day = (from: string, days: number): string =>
      new Date(Date.parse(`${from}T12:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);
    const perhaps = (often: number, value: string): string | null => (chance(10) < often ? value : null);
    for (let n = 0; n < 300; n += 1) {
      const type = types[chance(types.length)];
      if (!type) throw new Error('no type');
      const began = day('2019-01-01', chance(3300));
      const validFrom = perhaps(7, began);
      const paper: Paper = {
        typeCode: type.code,
        validFrom,
        issuedOn: perhaps(5, began),
        validUntil: perhaps(9, day(began, chance(2000))),
        untilPrecision: (['day', 'day', 'month', 'unknown'] as const)[chance(4)] ?? 'day',
        withdrawnOn: perhaps(2, day(began, chance(900))),
      };
      const { kept } = await recorded(file, paper);
      const [rule] = await city.sql<ClockRule>(RULE, [type.code, paper.validUntil ?? kept.recordedOn]);
      const document: ClockDocument = {
        ...paper,
        id: '',
        coverage: type.coverage,
        recordedOn: kept.recordedOn,
        rule: rule ?? null,
      };
      expect({ paper, dates: datesIn(kept) }).toEqual({ paper, dates: datesOf(document) });
    }
  });
});
