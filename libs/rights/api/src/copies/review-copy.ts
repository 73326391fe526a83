import { Injectable } from '@nestjs/common';
import { record, UnitOfWork } from '@guichet/platform-api-kernel';
import type { Actor } from '@guichet/platform-api-kernel';
import { GENERAL_PROBLEMS, refusedFor, Refused } from '@guichet/platform-contract';
import { COPY_LINES, RIGHTS_PROBLEMS } from '@guichet/rights-contract';
import type {
  CopyDecision,
  CopyLine,
  CopyLines,
  CopySection,
  CopySectionFigures,
  DecideCopyLine,
  PersonCopy,
} from '@guichet/rights-contract';
import { copySections, freeTexts, namesOfOthers, numbersIn, proposedMasks } from '@guichet/rights-domain';
import type { TextStanding } from '@guichet/rights-domain';
import { CopyVault } from './copy-vault';
import type { CopyDraft } from './copy-vault';
import {
  COPY_DECISIONS_OF,
  COPY_FILE,
  COPY_STANDINGS,
  DECIDE_COPY_LINE,
  KEEP_PLAIN_LINES,
  READ_COPY,
} from './person-copy.queries';

interface Draft extends Record<string, unknown> {
  sealed: Buffer;
  caseFileId: string;
}
interface Row extends Record<string, unknown> {
  number: number;
  decision: CopyDecision | null;
  hidden: Buffer | null;
  reasonCode: string | null;
}

/** The review of a copy, text by text, by who makes it. */
@Injectable()
export class ReviewCopy {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly vault: CopyVault,
  ) {}

  /** @throws not_found when it is not the actor’s */
  async read(actor: Actor, id: string): Promise<PersonCopy> {
    const [row] = await this.unitOfWork.statement<{ copy: PersonCopy }>(actor, READ_COPY, [id]);
    if (!row) throw refusedFor('not_found');
    return { ...row.copy, sections: row.copy.state === 'review' ? await this.sections(actor, id) : [] };
  }

  /** @throws not_found when it is not the actor’s, or its review is over */
  async lines(actor: Actor, id: string, after: number, section?: CopySection): Promise<CopyLines> {
    const draft = await this.draft(actor, id);
    const texts = freeTexts(draft.items);
    const all = section ? numbersIn(section, draft.items, texts) : texts.map((_, index) => index + 1);
    const numbers = all.filter((number) => number > after).slice(0, COPY_LINES + 1);
    const rows = await this.unitOfWork.statement<Row>(actor, COPY_DECISIONS_OF, [id, numbers]);
    const others = namesOfOthers(draft.items, draft.ownNames);
    const items = rows.slice(0, COPY_LINES).flatMap(({ number, hidden, ...decided }): CopyLine[] => {
      const text = texts[number - 1];
      const item = text && draft.items[text.item];
      if (!item) return [];
      const { section, kind, at } = item;
      const masks = { proposed: proposedMasks(text, others), hidden: this.vault.openHidden(id, number, hidden) };
      return [{ number, section, kind, at, field: text.field, text: text.text, ...masks, ...decided }];
    });
    return { items, next: rows.length > COPY_LINES ? String(items.at(-1)?.number ?? after) : null };
  }

  /** @throws not_found · invalid_request when a passage does not stand in the text */
  async decide(
    actor: Actor,
    id: string,
    number: number,
    { decision, hidden, reasonCode }: DecideCopyLine,
  ): Promise<void> {
    const draft = await this.draft(actor, id);
    const text = freeTexts(draft.items)[number - 1];
    if (!text) throw refusedFor('not_found');
    const passages = decision === 'mask' ? hidden : [];
    const stand = passages.every((passage) => text.text.includes(passage));
    if (!stand || (decision === 'mask') !== passages.length > 0 || (decision === 'withhold') !== (reasonCode !== null))
      throw refusedFor('invalid_request');
    const sealed = decision === 'mask' ? this.vault.sealHidden(id, number, passages) : null;
    await this.unitOfWork.transaction(actor, async (transaction) => {
      const values = [id, number, decision, sealed, reasonCode];
      const done = await transaction.query(DECIDE_COPY_LINE, values);
      if (done.length === 0) throw new Refused(RIGHTS_PROBLEMS.copyOver, GENERAL_PROBLEMS.unprocessable);
    });
  }

  /** Keeps all texts in which nothing looks like somebody else. */
  async keepPlain(actor: Actor, id: string): Promise<void> {
    const draft = await this.opened(actor, id);
    await this.unitOfWork.transaction(actor, async (transaction) => {
      await transaction.query(KEEP_PLAIN_LINES, [id]);
      const { caseFileId } = draft;
      await record(transaction, {
        action: 'person_copy.keep_plain',
        caseFileId,
        objectKind: 'person_copy',
        objectId: id,
      });
    });
  }

  private async sections(actor: Actor, id: string): Promise<CopySectionFigures[]> {
    const draft = await this.draft(actor, id);
    const standings = await this.unitOfWork.statement<TextStanding & Record<string, unknown>>(actor, COPY_STANDINGS, [
      id,
    ]);
    return copySections(draft.items, freeTexts(draft.items), standings);
  }

  async draft(actor: Actor, id: string): Promise<CopyDraft> {
    return this.vault.openDraft(id, (await this.opened(actor, id)).sealed);
  }

  private async opened(actor: Actor, id: string): Promise<Draft> {
    const [row] = await this.unitOfWork.statement<Draft>(actor, COPY_FILE, [id, 'draft']);
    if (!row) throw refusedFor('not_found');
    return row;
  }
}
