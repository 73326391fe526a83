import pg from 'pg';
import { referenceEntries, residenceRules } from './index';
import { NOTICE_VERSION, SHARING_NOTICES } from './sharing-notices';

const SNAKE = /[A-Z]/g;

function rows(items: readonly object[]): string {
  return JSON.stringify(
    items.map((item) =>
      Object.fromEntries(
        Object.entries(item).map(([name, value]) => [name.replace(SNAKE, (c) => `_${c.toLowerCase()}`), value]),
      ),
    ),
  );
}

const ENTRIES = `
insert into reference_entry (list, code, label_fr, label_en, position, attributes, valid_from, valid_to, source, reviewed_on)
select list, code, label_fr, label_en, coalesce(position, 0), coalesce(attributes, '{}'), valid_from, valid_to, source, reviewed_on
from json_populate_recordset(null::reference_entry, $1)
on conflict (list, code) do update set label_fr = excluded.label_fr, label_en = excluded.label_en, position = excluded.position,
  attributes = excluded.attributes, valid_from = excluded.valid_from, valid_to = excluded.valid_to, source = excluded.source, reviewed_on = excluded.reviewed_on`;
const RULES = `
insert into residence_rule (type_code, valid_from, valid_to, window_opens_days_before, window_closes_days_before, prepare_days_before, provisional, default_labour_market, cohort_expires_on, note, source, reviewed_on)
select type_code, valid_from, valid_to, window_opens_days_before, window_closes_days_before, prepare_days_before, provisional, default_labour_market, cohort_expires_on, coalesce(note, ''), source, reviewed_on
from json_populate_recordset(null::residence_rule, $1)
on conflict (type_code, valid_from) where superseded_at is null do update set valid_to = excluded.valid_to, window_opens_days_before = excluded.window_opens_days_before,
  window_closes_days_before = excluded.window_closes_days_before, prepare_days_before = excluded.prepare_days_before, provisional = excluded.provisional,
  default_labour_market = excluded.default_labour_market, cohort_expires_on = excluded.cohort_expires_on, note = excluded.note,
  source = excluded.source, reviewed_on = greatest(residence_rule.reviewed_on, excluded.reviewed_on)
where residence_rule.author_id is null`;

const NOTICE_VERSIONS = `
insert into sharing_notice_version (version, valid_from, source, review_on) values ($1, $2, $3, $4)
on conflict (version) do update set source = excluded.source, review_on = excluded.review_on`;
// what was read to somebody is never rewritten: a language may come later, other words are another version
const NOTICES = `
insert into sharing_notice (version, language, words) select version, language, words from jsonb_to_recordset($1) as n (version integer, language text, words jsonb)
on conflict (version, language) do nothing`;

/**
 * Writes every reference list and residence rule; what an administrator wrote or reviewed later is left alone, and a
 * code the sources no longer have stays, because files may hold it.
 */
export async function loadReferenceData(databaseUrl: string): Promise<string> {
  const client = new pg.Client({ connectionString: databaseUrl });
  await client.connect();
  try {
    const entries = referenceEntries();
    await client.query('begin');
    await client.query('set local role guichet_definer');
    await client.query(ENTRIES, [rows(entries)]);
    await client.query(RULES, [rows(residenceRules)]);
    const { version, validFrom, source, reviewOn } = NOTICE_VERSION;
    await client.query(NOTICE_VERSIONS, [version, validFrom, source, reviewOn]);
    await client.query(NOTICES, [JSON.stringify(SHARING_NOTICES)]);
    await client.query('commit');
    return `${entries.length} reference entries, ${residenceRules.length} residence rules`;
  } finally {
    await client.end();
  }
}
