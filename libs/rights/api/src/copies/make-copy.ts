import { Injectable } from '@nestjs/common';
import { LetterPrinter } from '@guichet/documents-api';
import { changeOfVersion, Clock, record, UnitOfWork } from '@guichet/platform-api-kernel';
import type { Actor } from '@guichet/platform-api-kernel';
import { GENERAL_PROBLEMS, Refused } from '@guichet/platform-contract';
import { RIGHTS_PROBLEMS } from '@guichet/rights-contract';
import type { CopyDecision, CopyItem } from '@guichet/rights-contract';
import { freeTexts, reviewedItems } from '@guichet/rights-domain';
import type { Decided } from '@guichet/rights-domain';
import { codesOf, copyJson, copySheet } from './copy-sheet';
import { COPY_TEMPLATE } from './copy-template';
import { CopyVault } from './copy-vault';
import { COPY_MARKS } from './copy-words';
import {
  COPY_DECISIONS_OF,
  COPY_LABELS,
  DROP_DRAFT,
  FINISH_COPY,
  KEEP_COPY_FILE,
  VISIBLE_COPY,
} from './person-copy.queries';
import { ReviewCopy } from './review-copy';

interface Row extends Record<string, unknown> {
  number: number;
  decision: CopyDecision | null;
  hidden: Buffer | null;
  reasonCode: string | null;
}

/** Ends the review: applies what was decided, and seals the two files that the person receives. */
@Injectable()
export class MakeCopy {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly reviewing: ReviewCopy,
    private readonly vault: CopyVault,
    private readonly printer: LetterPrinter,
    private readonly clock: Clock,
  ) {}

  /** @throws not_found · stale_version · person_copy_undecided */
  async run(actor: Actor, id: string, version: number): Promise<{ id: string; version: number }> {
    const copy = await this.reviewing.read(actor, id);
    const draft = await this.reviewing.draft(actor, id);
    const texts = freeTexts(draft.items);
    const numbers = texts.map((_, index) => index + 1);
    const rows = await this.unitOfWork.statement<Row>(actor, COPY_DECISIONS_OF, [id, numbers]);
    const decisions = rows.map((row) => this.decided(id, row));
    if (decisions.includes(null)) throw new Refused(RIGHTS_PROBLEMS.copyUndecided, GENERAL_PROBLEMS.unprocessable);
    const items = reviewedItems(draft.items, texts, decisions, COPY_MARKS);
    const withheld = rows.filter(({ decision }) => decision === 'withhold');
    const masked = rows.filter(({ decision }) => decision === 'mask').length;
    const labels = await this.labels(actor, items);
    const now = this.clock.now();
    const facts = {
      ...{ name: draft.name, reference: draft.reference, items, masked, labels, now },
      ...{ reasons: withheld.map(({ reasonCode }) => reasonCode ?? ''), by: actor.organisation.name },
    };
    const pdf = await this.printer.print(copySheet(facts), now, COPY_TEMPLATE);
    const json = Buffer.from(JSON.stringify(copyJson(facts), null, 2));
    return this.unitOfWork.transaction(actor, async (transaction) => {
      await transaction.query(KEEP_COPY_FILE, [id, 'pdf', this.vault.sealFile(id, 'pdf', pdf)]);
      await transaction.query(KEEP_COPY_FILE, [id, 'json', this.vault.sealFile(id, 'json', json)]);
      await transaction.query(DROP_DRAFT, [id]);
      const values = [id, version, masked, withheld.length];
      const change = { update: FINISH_COPY, values, visible: VISIBLE_COPY, id, version };
      const changed = await changeOfVersion(transaction, change);
      const { caseFileId } = copy;
      await record(transaction, { action: 'person_copy.make', caseFileId, objectKind: 'person_copy', objectId: id });
      return { id, version: changed };
    });
  }

  private async labels(actor: Actor, items: readonly CopyItem[]): Promise<ReadonlyMap<string, string>> {
    const codes = codesOf(items);
    const values = [codes.map(({ list }) => list), codes.map(({ code }) => code)];
    const rows = await this.unitOfWork.statement<{ key: string; label: string }>(actor, COPY_LABELS, values);
    return new Map(rows.map(({ key, label }) => [key, label]));
  }

  private decided(id: string, { number, decision, hidden, reasonCode }: Row): Decided | null {
    return decision && { decision, hidden: this.vault.openHidden(id, number, hidden), reasonCode };
  }
}
