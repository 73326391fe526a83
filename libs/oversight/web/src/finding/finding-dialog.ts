import { Component, input, model } from '@angular/core';
import type { FieldTree, Schema } from '@angular/forms/signals';
import { FormField, FormRoot, maxLength, minLength, required, schema } from '@angular/forms/signals';
import type { Choice } from '@guichet/platform-ui';
import { Dialog, ErrorSummary, Field, FormActions, RadioCards } from '@guichet/platform-ui';
import type { KeptForm } from '@guichet/platform-web-kernel/forms';
import { KeptDraft } from '@guichet/platform-web-kernel/forms';
import { TranslocoPipe } from '@jsverse/transloco';

/** What somebody found in what somebody else did: one of a few words, and why. */
export interface Finding {
  readonly finding: string;
  readonly comment: string;
}

export const NOTHING_SAID: Finding = { finding: '', comment: '' };

/** Both are needed; the key says what to choose when nothing was chosen. */
export function findingRules(missing: string): Schema<Finding> {
  return schema<Finding>((path) => {
    required(path.finding, { message: missing });
    required(path.comment, { message: 'oversight.review.commentMissing' });
    minLength(path.comment, 3, { message: 'oversight.review.commentMissing' });
    maxLength(path.comment, 1000);
  });
}

/** Saying what one found. Which findings there are and where they go is told by whoever opens it. */
@Component({
  selector: 'gu-finding-dialog',
  imports: [Dialog, ErrorSummary, Field, FormActions, FormField, FormRoot, KeptDraft, RadioCards, TranslocoPipe],
  template: `
    <gu-dialog [heading]="heading()" [(open)]="open">
      @if (open()) {
        <form class="form" [formRoot]="form()">
          <gu-error-summary [form]="form()" />
          <gu-kept-draft [kept]="kept()" />
          <gu-radio-cards
            [label]="'oversight.review.verdict' | transloco"
            [choices]="choices()"
            [formField]="form().finding"
          />
          <gu-field [label]="'oversight.review.comment' | transloco" [hint]="hint()">
            <textarea class="input" rows="3" [formField]="form().comment"></textarea>
          </gu-field>
          <gu-form-actions [form]="form()" [send]="send()" cancels (cancelled)="open.set(false)" />
        </form>
      }
    </gu-dialog>
  `,
})
export class FindingDialog {
  readonly heading = input.required<string>();
  readonly hint = input.required<string>();
  readonly send = input.required<string>();
  readonly choices = input.required<readonly Choice[]>();
  readonly form = input.required<FieldTree<Finding>>();
  readonly kept = input.required<KeptForm<Finding>>();
  readonly open = model.required<boolean>();
}
