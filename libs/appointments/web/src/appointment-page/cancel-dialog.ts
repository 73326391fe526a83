import { Component, inject, input, model, output } from '@angular/core';
import { FormField, FormRoot, form, maxLength, required } from '@angular/forms/signals';
import { APPOINTMENT_LIMITS, CANCELLED_BY } from '@guichet/appointments-contract';
import type { Appointment, CancelledBy } from '@guichet/appointments-contract';
import { Dialog, ErrorSummary, Field, Toasts } from '@guichet/platform-ui';
import { Commands, Words } from '@guichet/platform-web-kernel';
import { keepsDraft, KeptDraft } from '@guichet/platform-web-kernel/forms';
import { ReferenceData } from '@guichet/reference-data-web';
import { TranslocoPipe } from '@jsverse/transloco';
import { DiaryCommands } from '../diary-commands';

const EMPTY: { by: CancelledBy; reasonCode: string; note: string } = { by: 'person', reasonCode: '', note: '' };

/** Calling an appointment off: by whom and why. It can be undone. */
@Component({
  selector: 'gu-cancel-dialog',
  imports: [Dialog, ErrorSummary, Field, FormField, FormRoot, KeptDraft, TranslocoPipe],
  template: `
    <gu-dialog [heading]="'appointments.cancellation.title' | transloco" [(open)]="open">
      <form class="form" [formRoot]="form">
        <gu-error-summary [form]="form" />
        <gu-kept-draft [kept]="kept" />
        <gu-field [label]="'appointments.cancellation.by' | transloco">
          <select class="input" [formField]="form.by">
            @for (one of sides; track one) {
              <option [value]="one">{{ 'appointments.by.' + one | transloco }}</option>
            }
          </select>
        </gu-field>
        <gu-field [label]="'appointments.cancellation.reason' | transloco">
          <select class="input" [formField]="form.reasonCode">
            <option value="">{{ 'appointments.choose' | transloco }}</option>
            @for (one of reference.options('appointment_cancellation_reason'); track one.value) {
              <option [value]="one.value">{{ one.label }}</option>
            }
          </select>
        </gu-field>
        <gu-field [label]="'appointments.tasks.note' | transloco">
          <textarea class="input" rows="2" [formField]="form.note"></textarea>
        </gu-field>
        <p class="hint">{{ 'appointments.cancellation.hint' | transloco }}</p>
        <div class="form-actions">
          <button type="submit" class="btn danger" [disabled]="form().submitting()">
            {{ 'appointments.cancellation.send' | transloco }}
          </button>
          <button type="button" class="btn" (click)="open.set(false)">{{ 'appointments.cancel' | transloco }}</button>
        </div>
      </form>
    </gu-dialog>
  `,
})
export class CancelDialog {
  private readonly commands = inject(Commands);
  private readonly diary = inject(DiaryCommands);
  private readonly toasts = inject(Toasts);
  private readonly words = inject(Words);
  protected readonly reference = inject(ReferenceData);

  readonly appointment = input.required<Appointment>();
  readonly open = model(false);
  readonly changed = output();

  protected readonly sides = CANCELLED_BY;
  protected readonly kept = keepsDraft({
    form: 'appointment-cancel',
    about: () => (this.open() ? [this.appointment().id] : null),
    caseFileId: () => this.appointment().caseFileId,
    start: () => EMPTY,
  });
  private readonly draft = this.kept.draft;
  protected readonly form = form(
    this.draft,
    (path) => {
      required(path.reasonCode, { message: 'appointments.cancellation.reasonMissing' });
      maxLength(path.note, APPOINTMENT_LIMITS.note);
    },
    { submission: { action: (tree) => this.kept.send(tree, () => this.send()) } },
  );

  private async send(): Promise<void> {
    const { id, version } = this.appointment();
    const path = `/api/appointments/${id}/cancellation`;
    const { body } = await this.commands.post<{ id: string; version: number }>(path, this.draft(), `"${version}"`);
    this.open.set(false);
    this.form().reset(EMPTY);
    this.toasts.say(this.words.say('appointments.done.cancel'), {
      action: {
        label: this.words.say('appointments.undo'),
        run: () => void this.diary.undo(body, () => this.changed.emit()),
      },
    });
    this.changed.emit();
  }
}
