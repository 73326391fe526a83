import { Component, computed, inject, input, model, output } from '@angular/core';
import { FormField, FormRoot, form, maxLength, minLength, required } from '@angular/forms/signals';
import type { DuplicatePair, MergeCaseFile } from '@guichet/case-files-contract';
import { MERGER_REASON } from '@guichet/case-files-contract';
import { Dialog, ErrorSummary, Field, RadioCards, FormActions } from '@guichet/platform-ui';
import { Commands, Words } from '@guichet/platform-web-kernel';
import { keepsDraft, KeptDraft } from '@guichet/platform-web-kernel/forms';
import { TranslocoPipe } from '@jsverse/transloco';

/** Choosing the file that goes on, and saying how it is known that both are one person. */
@Component({
  selector: 'gu-merge-dialog',
  imports: [Dialog, ErrorSummary, Field, FormActions, FormField, FormRoot, KeptDraft, RadioCards, TranslocoPipe],
  template: `
    <gu-dialog [heading]="'caseFiles.duplicates.merge' | transloco" [(open)]="open">
      @if (open()) {
        <form class="form" [formRoot]="form">
          <gu-error-summary [form]="form" />
          <gu-kept-draft [kept]="kept" />
          <p>{{ 'caseFiles.duplicates.consequence' | transloco }}</p>
          <gu-radio-cards
            [label]="'caseFiles.duplicates.surviving' | transloco"
            [choices]="choices()"
            [formField]="form.surviving"
          />
          <gu-field
            [label]="'caseFiles.duplicates.reason' | transloco"
            [hint]="'caseFiles.duplicates.reasonHint' | transloco"
          >
            <textarea class="input" rows="3" [formField]="form.reason"></textarea>
          </gu-field>
          <gu-form-actions
            [form]="form"
            [send]="'caseFiles.duplicates.merge' | transloco"
            cancels
            (cancelled)="open.set(false)"
          />
        </form>
      }
    </gu-dialog>
  `,
})
export class MergeDialog {
  private readonly commands = inject(Commands);
  private readonly words = inject(Words);

  readonly pair = input.required<DuplicatePair>();
  readonly open = model.required<boolean>();
  readonly merged = output<{ readonly id: string; readonly version: number }>();

  protected readonly choices = computed(() =>
    [this.pair().one, this.pair().other].map(({ caseFileId, reference, names, leadName }) => ({
      value: caseFileId,
      label: `${names.display} (${reference})`,
      detail: this.words.say('caseFiles.duplicates.ledBy', { name: leadName }),
    })),
  );
  /** The file that was opened first is offered. */
  protected readonly kept = keepsDraft({
    form: 'merge',
    about: () => (this.open() ? [this.pair().one.caseFileId, this.pair().other.caseFileId] : null),
    caseFileId: () => this.pair().one.caseFileId,
    start: () => {
      const { one, other } = this.pair();
      return { surviving: one.openedOn <= other.openedOn ? one.caseFileId : other.caseFileId, reason: '' };
    },
  });
  private readonly draft = this.kept.draft;
  protected readonly form = form(
    this.draft,
    (path) => {
      required(path.reason, { message: 'caseFiles.duplicates.reasonMissing' });
      minLength(path.reason, MERGER_REASON.min, { message: 'caseFiles.duplicates.reasonMissing' });
      maxLength(path.reason, MERGER_REASON.max);
    },
    { submission: { action: (tree) => this.kept.send(tree, () => this.merge()) } },
  );

  private async merge(): Promise<void> {
    const { surviving, reason } = this.draft();
    const { one, other } = this.pair();
    const command: MergeCaseFile = {
      mergedId: one.caseFileId === surviving ? other.caseFileId : one.caseFileId,
      reason,
    };
    const { body } = await this.commands.post<{ id: string; version: number }>(
      `/api/case-files/${surviving}/mergers`,
      command,
    );
    this.merged.emit(body);
  }
}
