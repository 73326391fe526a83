import type pg from 'pg';
import { Browser } from './browser.ts';
import { PERSONAS } from './measures.ts';
import { misspelt, sequence } from './names.ts';

const SAMPLE = `
select p.id, p.given_names, p.family_names from person p join case_access a on a.case_file_id = p.id
join organisation o on o.managers_subject = a.subject join member m on m.organisation_id = o.id
where m.email = $1 order by md5(p.id::text) limit 200`;

/** Share of misspelt names whose person is among the first twenty answers, for the manager of the largest organisation. */
export async function recallOf(client: pg.Client, port: number, password: string): Promise<number> {
  const { rows } = await client.query<{ id: string; given_names: string; family_names: string }>(SAMPLE, [
    PERSONAS.manager,
  ]);
  const browser = new Browser(port);
  await browser.signIn(PERSONAS.manager, password);
  const next = sequence(7);
  let found = 0;
  for (const [i, row] of rows.entries()) {
    const name =
      i % 2 === 0
        ? `${misspelt(row.given_names, next)} ${misspelt(row.family_names, next)}`
        : `${misspelt(row.family_names, next)} ${row.given_names}`;
    const reply = await browser.call('POST', '/api/people/search', { name });
    const items = (JSON.parse(reply.text) as { items: { caseFileId: string }[] }).items.slice(0, 20);
    if (items.some((item) => item.caseFileId === row.id)) found += 1;
  }
  browser.end();
  return found / rows.length;
}
