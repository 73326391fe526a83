import { ENTITIES } from '@guichet/database';
import { placeOf, SEALED_REMARK, sealedProperties } from '@guichet/platform-api-kernel';
import { City } from '../harness/city';

/** Texts about persons that are not sealed, under the reason. `*` stands for every table that has such a column. */
const NOT_SEALED: Readonly<Record<string, readonly string[]>> = {
  'a word of a fixed list: lists, clocks and counts compare it': [
    ...['*.source', '*.status', '*.state', '*.stage', '*.coverage', '*.labour_market', '*.until_precision'],
    ...['*.complaint', '*.rater', '*.moment', '*.done_by', '*.lives_with', '*.proof', '*.taken_by', '*.basis'],
    ...['*.listening', '*.reading', '*.spoken_interaction', '*.spoken_production', '*.writing', '*.literacy'],
    ...['*.attendance', '*.document_held', '*.verdict', '*.form', '*.interpretation', '*.explained_in'],
    ...[
      '*.spoken_level',
      '*.written_level',
      '*.name_order',
      '*.gender',
      '*.urgency',
      '*.reason_code',
      '*.language_code',
    ],
    ...['*.cancelled_by', '*.interpreter_state', '*.place_kind', '*.from_status', '*.to_status', '*.channel'],
    ...['*.skip_reason', '*.agreed_by', '*.realistic', '*.kind', '*.rooms', '*.refused_rooms', '*.satisfaction'],
    ...[
      '*.kept_topics',
      '*.code',
      '*.request_kind',
      'rights_letter.language',
      'referral_check.answer',
      'national_number_disclosure.purpose',
      'shelter_night.result',
    ],
  ],
  'search, duplicates and sorting need likeness, not equality': [
    ...[
      'case_order.key',
      'person.family_names',
      'person.given_names',
      'person.known_as',
      'person.own_script_name',
      'person_alias.spelling',
    ],
    ...['person.pronunciation', 'name_token.token', 'name_token.skeleton', 'referral.person_label'],
  ],
  'a number by which a file or a person is found again': [...['*.reference', 'own_number.system', 'own_number.value']],
  'reminders are sent to it by the clock, which has no keys, and people are found by parts of it': [
    'contact_method.value',
  ],
  'the few words by which a course, a trade or a service is called: letters, reports to partners and lists are headed with them':
    [
      ...['training_episode.title', 'training_episode.provider_name', 'employment_episode.occupation', 'project.title'],
      ...[
        'diploma.title',
        'equivalence.diploma_title',
        'skill.name',
        'pathway_module.provider_name',
        'schooling.school',
      ],
      ...[
        'participation.activity',
        'language_assessment.test_name',
        'income.payer',
        'debt.creditor',
        'aid_request.asked_of',
      ],
      ...['housing_application.landlord', 'reference_address.holder', 'guardianship.guardian', 'project_step.agreed'],
      'urgency.handled_by',
    ],
  'why a version followed another, in a line; it is asked for every version alike and names no fact': [
    ...['*.correction_reason', '*.reason', 'letter.revocation_reason'],
  ],
  'written before the file is open to whoever writes, and read by those who never open it: neither holds a key': [
    ...['file_restriction.reason', 'file_restriction.lifting_reason', 'retention_hold.note', 'unusual_reading.comment'],
  ],
  'names and birth stand open as those of today do; what the person said in words is sealed inside': [
    'person_change.former',
  ],
  'about two persons, and read from both files': ['file_merger.reason', 'file_merger.undoing_reason'],
  'compared with the names of files as they open, by the database, which has no keys; about a worker': [
    ...['conflict_declaration.family_names', 'conflict_declaration.given_names', 'conflict_declaration.words'],
    'conflict_declaration.withdrawal_reason',
  ],
  'about a member or an organisation, not about a person of a file': [
    ...['credential.secret', 'member.email', 'member.family_name', 'member.given_name', 'passkey.name'],
    ...['provider_identity.subject', 'convention.contact', 'machine_client.contact', 'recipient_notice.exemption'],
  ],
  'lives for the days of an import: there is no person yet whose key could seal it': [
    ...['spreadsheet_import.file_name', 'spreadsheet_import_row.cells', 'spreadsheet_import_row.problems'],
    'spreadsheet_import_row.fingerprint',
  ],
  'stands in the record under a salted digest, and is erased there by itself': ['audit_detail.detail'],
};
const listed = Object.values(NOT_SEALED).flat();
const isListed = (name: string): boolean => listed.includes(name) || listed.includes(`*.${name.split('.')[1] ?? ''}`);

describe('the data dictionary', () => {
  let city: City;
  beforeAll(async () => {
    city = await City.build();
  });
  afterAll(() => city.end());

  const named = async (text: string, values: unknown[] = []): Promise<string[]> =>
    (await city.sql<{ name: string }>(text, values)).map(({ name }) => name);
  /** Columns of texts, of lists of texts and of documents, by the words of their comment. */
  const commented = (types: string, condition: string): Promise<string[]> =>
    named(
      `select c.relname || '.' || a.attname as name from pg_class c join pg_namespace n on n.oid = c.relnamespace join pg_attribute a on a.attrelid = c.oid
       where n.nspname = 'public' and c.relkind = 'r' and a.attnum > 0 and not a.attisdropped and a.atttypid = any ('${types}'::regtype[])
         and ${condition.replaceAll('comment', 'col_description(c.oid, a.attnum)')} order by 1`,
    );
  const TEXTS = '{text,text[]}';

  it('says of every text about a person that it is sealed, or here why it is not', async () => {
    const open = await commented(
      '{text,text[],json,jsonb}',
      `comment ~ '^(sensitive|personal): ' and comment !~ '^(sensitive|personal): codes? in reference list' and right(comment, ${SEALED_REMARK.length}) <> '${SEALED_REMARK}'`,
    );
    expect(open.filter((name) => !isListed(name))).toEqual([]);
    const used = (entry: string): boolean =>
      open.some((name) => name === entry || (entry.startsWith('*.') && name.endsWith(entry.slice(1))));
    expect(listed.filter((entry) => !used(entry))).toEqual([]);
  });

  it('calls sealed what the database guards, and what the commands seal', async () => {
    const guarded = await named(`select tab || '.' || col as name from sealed_columns() order by 1`);
    expect(await commented(TEXTS, `right(comment, ${SEALED_REMARK.length}) = '${SEALED_REMARK}'`)).toEqual(guarded);
    const marked = ENTITIES.flatMap((entity) => sealedProperties(entity).map((property) => placeOf(entity, property)));
    // a draft of a note has no class of its own
    expect([...marked, 'note_draft.body'].sort()).toEqual([...guarded].sort());
  });
});
