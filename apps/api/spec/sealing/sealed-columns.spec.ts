import { ENTITIES } from '@guichet/database';
import { placeOf, SEALED_REMARK, sealedProperties } from '@guichet/platform-api-kernel';
import { City } from '../harness/city';

const CODE = 'a code of a reference list or a word of a fixed list: lists, clocks and counts compare it';
const LISTED = 'a few words that lists show of many people at once; a list has no keys';
const APPENDED = 'a history that only grows, told to two organisations before the file is open to both';
const OFFICE = 'written and read at the officer’s desk, which opens no file and therefore holds no key';
const PASSING = 'lives for the days of an import, and becomes sealed texts or nothing';

/** Sensitive texts that are not sealed, each with the reason. A column that is neither sealed nor here fails the build. */
const NOT_SEALED: Readonly<Record<string, string>> = {
  'appointment.note':
    'one reason for one meeting, which may be about nobody; the participants read it without the file',
  'appointment.place': 'reminders and calendars are made of it by the clock, which has no keys',
  'appointment_step.note': 'the same reason, in the history of the meeting',
  'audit_detail.detail': 'stands in the record under a salted digest, and is erased there by itself',
  'care_need.need_code': CODE,
  'conflict_declaration.family_names':
    'compared with the names of files as they open, by the database, which has no keys',
  'conflict_declaration.given_names': 'compared likewise',
  'conflict_declaration.kind': CODE,
  'conflict_declaration.reference': 'a number; about a worker and a file',
  'conflict_declaration.withdrawal_reason': OFFICE,
  'contact_method.value': 'reminders are sent to it by the clock, and people are found by parts of it',
  'credential.secret': 'a hash; about a member, not about a person',
  'document.title': LISTED,
  'file_restriction.lifting_reason': OFFICE,
  'file_restriction.reason': OFFICE,
  'health_coverage.kind_code': CODE,
  'housing_situation.kind_code': CODE,
  'member_tie.kind': CODE,
  'person.gender': CODE,
  'person_nationality.country_code': CODE,
  'person_statement.text': OFFICE,
  'person_statement_withdrawal.reason': OFFICE,
  'processing_restriction.lifting_reason': OFFICE,
  'processing_restriction.text': OFFICE,
  'referral.legal_ground_note': APPENDED,
  'referral.reason_note': APPENDED,
  'referral.request': APPENDED,
  'referral_amendment.reason': APPENDED,
  'referral_transition.note': APPENDED,
  'residence_document.coverage': CODE,
  'residence_document.labour_market': CODE,
  'residence_document.type_code': CODE,
  'residence_document.until_precision': CODE,
  'residence_procedure.kind_code': CODE,
  'residence_procedure.next_deadline_what': LISTED,
  'residence_procedure.stage': CODE,
  'residence_reminder.kind': CODE,
  'rights_matter.complaint': CODE,
  'rights_matter.kind_code': CODE,
  'rights_matter.protection_code': CODE,
  'rights_request.answer': OFFICE,
  'rights_request.statement': OFFICE,
  'rights_request_step.text': OFFICE,
  'spreadsheet_import_row.fingerprint': PASSING,
  'task.note': LISTED,
  'task.title': LISTED,
  'urgency.kind_code': CODE,
  'urgency.what': LISTED,
};

describe('the data dictionary', () => {
  let city: City;
  beforeAll(async () => {
    city = await City.build();
  });
  afterAll(() => city.end());

  const named = async (text: string, values: unknown[] = []): Promise<string[]> =>
    (await city.sql<{ name: string }>(text, values)).map(({ name }) => name);
  /** Text columns by the words of their comment. */
  const commented = (condition: string): Promise<string[]> =>
    named(
      `select c.relname || '.' || a.attname as name from pg_class c join pg_namespace n on n.oid = c.relnamespace join pg_attribute a on a.attrelid = c.oid
       where n.nspname = 'public' and c.relkind = 'r' and a.attnum > 0 and not a.attisdropped and a.atttypid = 'text'::regtype
         and ${condition.replaceAll('comment', 'col_description(c.oid, a.attnum)')} order by 1`,
    );

  it('says of every sensitive text that it is sealed, or here why it is not', async () => {
    const open = await commented(
      `comment ~ '^sensitive: ' and right(comment, ${SEALED_REMARK.length}) <> '${SEALED_REMARK}'`,
    );
    expect(open.filter((name) => !(name in NOT_SEALED))).toEqual([]);
    expect(Object.keys(NOT_SEALED).filter((name) => !open.includes(name))).toEqual([]);
  });

  it('calls sealed what the database guards, and what the commands seal', async () => {
    const guarded = await named(`select tab || '.' || col as name from sealed_columns() order by 1`);
    expect(await commented(`right(comment, ${SEALED_REMARK.length}) = '${SEALED_REMARK}'`)).toEqual(guarded);
    const marked = ENTITIES.flatMap((entity) => sealedProperties(entity).map((property) => placeOf(entity, property)));
    // a draft of a note has no class of its own
    expect([...marked, 'note_draft.body'].sort()).toEqual([...guarded].sort());
  });
});
