import { Injectable } from '@nestjs/common';
import type { RetentionDesk, RetentionItem, RetentionItems } from '@guichet/oversight-contract';
import { UnitOfWork } from '@guichet/platform-api-kernel';
import type { Actor, Language } from '@guichet/platform-api-kernel';
import { PAGE_SIZE_MAX, refusedFor } from '@guichet/platform-contract';
import { RETENTION_DESK, RETENTION_ITEMS, RETENTION_LIST } from './retention.queries';

const KEY = /^([A-Z0-9-]{1,20})\|([0-9a-f-]{36})$/;

/** How long what is kept, what is proposed, and what went. */
@Injectable()
export class ReadRetention {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  async desk(actor: Actor, language: Language): Promise<RetentionDesk> {
    const [row] = await this.unitOfWork.statement<RetentionDesk & Record<string, unknown>>(actor, RETENTION_DESK, [
      language === 'en',
    ]);
    return { rules: row?.rules ?? [], lists: row?.lists ?? [], holds: row?.holds ?? [] };
  }

  /** @throws not_found when the list is none of theirs · invalid_request for a word that is none of ours */
  async items(actor: Actor, listId: string, after: string | undefined): Promise<RetentionItems> {
    const [, reference, id] = after === undefined ? [] : (KEY.exec(Buffer.from(after, 'base64url').toString()) ?? []);
    if (after !== undefined && !reference) throw refusedFor('invalid_request');
    const [list] = await this.unitOfWork.statement(actor, RETENTION_LIST, [listId]);
    if (!list) throw refusedFor('not_found');
    const [row] = await this.unitOfWork.statement<{ items: RetentionItem[] }>(actor, RETENTION_ITEMS, [
      ...[listId, reference, id, PAGE_SIZE_MAX + 1],
    ]);
    const all = row?.items ?? [];
    const items = all.slice(0, PAGE_SIZE_MAX);
    const last = items.at(-1);
    const more = all.length > PAGE_SIZE_MAX && last;
    return { items, next: more ? Buffer.from(`${last.reference}|${last.id}`).toString('base64url') : null };
  }
}
