import { randomUUID } from 'node:crypto';
import { CopyVault, HELD } from '@guichet/rights-api';
import type { CopyItem } from '@guichet/rights-contract';
import { freeTexts, namesOfOthers, proposedMasks } from '@guichet/rights-domain';
import { Sealing } from '@guichet/platform-api-kernel';
import type { Configuration } from '@guichet/platform-api-kernel';
import type pg from 'pg';

/** The request that is examined and asks for a copy. */
const ASKED = `
select q.id, q.case_file_id as file, f.lead_member_id as lead, f.reference, trim(p.given_names || ' ' || p.family_names) as name
from rights_request q join case_file f on f.id = q.case_file_id join person p on p.id = f.id where q.kind = 'access' and q.state = 'under_review' limit 1`;
const BEGIN = `insert into person_copy (id, request_id, case_file_id, made_by_id, expires_at) values ($1, $2, $3, $4, now() + interval '30 days')`;
const KEEP = `insert into person_copy_file (copy_id, kind, sealed) values ($1, 'draft', $2)`;
const LINES = `insert into person_copy_line (copy_id, number, proposed) select $1, p.number, p.proposed from unnest($2::boolean[]) with ordinality p (proposed, number)`;

/** Begins the copy that somebody of the demonstration asked for, so that its review can be looked at. */
export async function beginDemoCopy(client: pg.ClientBase, configuration: Configuration): Promise<void> {
  const { rows } = await client.query<Record<'id' | 'file' | 'lead' | 'reference' | 'name', string>>(ASKED);
  const [asked] = rows;
  if (!asked) return;
  const held = await client.query<{ items: CopyItem[] }>(HELD, [asked.file]);
  const items = held.rows[0]?.items ?? [];
  const id = randomUUID();
  const draft = { name: asked.name, reference: asked.reference, ownNames: [asked.name], items };
  const others = namesOfOthers(items, draft.ownNames);
  await client.query(BEGIN, [id, asked.id, asked.file, asked.lead]);
  await client.query(KEEP, [id, new CopyVault(new Sealing(configuration)).sealDraft(id, draft)]);
  await client.query(LINES, [id, freeTexts(items).map((text) => proposedMasks(text, others).length > 0)]);
}
