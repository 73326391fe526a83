import { Injectable } from '@nestjs/common';
import {
  FORM_DRAFT_KEY,
  FORM_DRAFT_LIMITS,
  Refused,
  refusedFor,
  TOO_MANY_FORM_DRAFTS,
} from '@guichet/platform-contract';
import type { FormDraftKept, FormDrafts, FormDraftView, KeepFormDraft } from '@guichet/platform-contract';
import { rowsOf, UnitOfWork } from '@guichet/platform-api-kernel';
import type { Actor, Transaction } from '@guichet/platform-api-kernel';
import { DraftSeal } from './draft-seal';

interface Row {
  readonly version: number;
  readonly content: Buffer;
  readonly baseVersion: number | null;
  readonly savedAt: Date;
}
type Stamp = Pick<Row, 'version' | 'savedAt'>;

const LIST = `
select d.key, d.form, d.address, d.case_file_id as "caseFileId", f.reference, d.saved_at as "savedAt"
from form_draft d left join case_file f on f.id = d.case_file_id order by d.saved_at desc, d.key`;
const READ = `
select version, content, base_version as "baseVersion", saved_at as "savedAt" from form_draft where key = $1`;
const COUNT = 'select count(*)::integer as count from form_draft';
/** Nothing is written where the file is none that the member may know. */
const ADD = `
insert into form_draft (member_id, key, form, address, case_file_id, base_version, content)
select ctx_member(), $1, $2, $3, $4::uuid, $5, $6
where $4::uuid is null or exists (select 1 from case_file f where f.id = $4::uuid)
on conflict do nothing returning version, saved_at as "savedAt"`;
const CHANGE = `
update form_draft set form = $2, address = $3, case_file_id = $4, base_version = $5, content = $6, version = version + 1, saved_at = now()
where key = $1 and version = $7 returning version, saved_at as "savedAt"`;
const KNOWN_FILE = 'select 1 as known from case_file where id = $1';
const REMOVE = 'delete from form_draft where key = $1 and version = $2';

/**
 * Drafts of forms. They are the author's own words and seen by nobody else, so they are not on the record; their content
 * appears in no list, no log and no job.
 */
@Injectable()
export class KeepFormDrafts {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly seal: DraftSeal,
  ) {}

  async list(actor: Actor): Promise<FormDrafts> {
    const rows = await this.unitOfWork.statement<FormDrafts['items'][number] & { savedAt: string }>(actor, LIST);
    return { items: rows.map((row) => ({ ...row, savedAt: new Date(row.savedAt).toISOString() })) };
  }

  async read(actor: Actor, key: string): Promise<FormDraftView> {
    const [row] = await this.unitOfWork.statement<Row>(actor, READ, [checked(key)]);
    if (!row) return { key, version: 0, content: null, baseVersion: null, savedAt: null };
    const { version, baseVersion, savedAt } = row;
    return {
      key,
      version,
      content: this.seal.open(actor.memberId, key, row.content),
      baseVersion,
      savedAt: savedAt.toISOString(),
    };
  }

  /**
   * Keeps what the form holds under the version that was read, 0 where nothing was kept. The same content sent again
   * after an answer that was lost is no conflict.
   * @throws stale_version when another window of the same member kept something else · not_found · too_many_form_drafts
   */
  keep(actor: Actor, key: string, version: number, draft: KeepFormDraft): Promise<FormDraftKept> {
    const values = [
      checked(key),
      draft.form,
      draft.address,
      draft.caseFileId ?? null,
      draft.baseVersion ?? null,
      this.seal.seal(actor.memberId, key, draft.content),
    ];
    return this.unitOfWork.transaction(actor, async (transaction) => {
      const written = version === 0 ? await this.add(transaction, values) : await change(transaction, values, version);
      const stamp = written ?? (await this.sentBefore(transaction, actor, key, draft));
      return { key, version: stamp.version, savedAt: stamp.savedAt.toISOString() };
    });
  }

  /** Removes it; nothing happens when there is none. */
  remove(actor: Actor, key: string, version: number): Promise<void> {
    return this.unitOfWork.transaction(actor, async (transaction) => {
      await transaction.query(REMOVE, [checked(key), version]);
      const [left] = await transaction.query<Row>(READ, [key]);
      if (left) throw refusedFor('stale_version');
    });
  }

  private async add(transaction: Transaction, values: readonly unknown[]): Promise<Stamp | undefined> {
    const [kept] = await transaction.query<{ count: number }>(COUNT);
    if ((kept?.count ?? 0) >= FORM_DRAFT_LIMITS.drafts) throw new Refused(TOO_MANY_FORM_DRAFTS, 422);
    const [row] = rowsOf<Stamp>(await transaction.query(ADD, values));
    return row;
  }

  private async sentBefore(
    transaction: Transaction,
    { memberId }: Actor,
    key: string,
    { content, caseFileId }: KeepFormDraft,
  ): Promise<Stamp> {
    if (caseFileId) {
      const [known] = await transaction.query(KNOWN_FILE, [caseFileId]);
      if (!known) throw refusedFor('not_found');
    }
    const [row] = await transaction.query<Row>(READ, [key]);
    if (!row || this.seal.open(memberId, key, row.content) !== content) throw refusedFor('stale_version');
    return row;
  }
}

async function change(
  transaction: Transaction,
  values: readonly unknown[],
  version: number,
): Promise<Stamp | undefined> {
  const [row] = rowsOf<Stamp>(await transaction.query(CHANGE, [...values, version]));
  return row;
}

function checked(key: string): string {
  if (key.length > FORM_DRAFT_LIMITS.key || !FORM_DRAFT_KEY.test(key)) throw refusedFor('not_found');
  return key;
}
