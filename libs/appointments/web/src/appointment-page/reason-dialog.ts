import { Component, computed, inject, input, linkedSignal, model, output } from '@angular/core';
import { FormField, FormRoot, form, maxLength, required } from '@angular/forms/signals';
import { APPOINTMENT_LIMITS, CANCELLED_BY } from '@guichet/appointments-contract';
import type { Appointment, CancelledBy } from '@guichet/appointments-contract';
import { Dialog, ErrorSummary, Field, Toasts, FormActions } from '@guichet/platform-ui';
import { Commands, Words } from '@guichet/platform-web-kernel';
import { keepsDraft, KeptDraft } from '@guichet/platform-web-kernel/forms';
import { ReferenceData } from '@guichet/reference-data-web';
import { TranslocoPipe } from '@jsverse/transloco';
import { DiaryCommands } from '../diary-commands';

const EMPTY: { by: CancelledBy; reasonCode: string; note: string } = { by: 'person', reasonCode: '', note: '' };

/** What differs between calling an appointment off and excusing an absence. */
const STEPS = {
  cancel: {
    title: 'appointments.cancellation.title',
    list: 'appointment_cancellation_reason',
    address: 'cancellation',
    asksWho: true,
    send: 'appointments.cancellation.send',
    tone: 'danger',
    leave: 'appointments.cancellation.keep',
    done: 'appointments.done.cancel',
  },
  excuse: {
    title: 'appointments.excuse.title',
    list: 'absence_reason',
    address: 'outcome',
    asksWho: false,
    send: 'appointments.excuse.send',
    tone: 'go',
    leave: 'appointments.cancel',
    done: 'appointments.done.excuse',
  },
} as const;

/** A step that asks why. */
export type ReasonStep = keyof typeof STEPS;

/** Asks why, out of a short list, before a step is taken: calling off, or excusing an absence. It can be undone. */
@Component({
  selector: 'gu-reason-dialog',
  imports: [Dialog, ErrorSummary, Field, FormActions, FormField, FormRoot, KeptDraft, TranslocoPipe],
  templateUrl: './reason-dialog.html',
})
export class ReasonDialog {
  private readonly commands = inject(Commands);
  private readonly diary = inject(DiaryCommands);
  private readonly toasts = inject(Toasts);
  private readonly words = inject(Words);
  protected readonly reference = inject(ReferenceData);

  readonly appointment = input.required<Appointment>();
  /** The step that is being taken; the dialog is open while there is one. */
  readonly step = model<ReasonStep | null>(null);
  readonly changed = output();

  /** Stays what it was while the dialog closes. */
  private readonly latest = linkedSignal<ReasonStep | null, ReasonStep>({
    source: this.step,
    computation: (step, before) => step ?? before?.value ?? 'cancel',
  });
  protected readonly asked = computed(() => STEPS[this.latest()]);
  protected readonly sides = CANCELLED_BY;
  protected readonly kept = keepsDraft({
    form: 'appointment-reason',
    about: () => {
      const step = this.step();
      return step ? [this.appointment().id, step] : null;
    },
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
    const { address, asksWho, done } = this.asked();
    const { by, ...why } = this.draft();
    const command = asksWho ? { by, ...why } : { action: this.latest(), ...why };
    const path = `/api/appointments/${id}/${address}`;
    const { body } = await this.commands.post<{ id: string; version: number }>(path, command, `"${version}"`);
    this.step.set(null);
    this.form().reset(EMPTY);
    this.toasts.say(this.words.say(done), {
      action: {
        label: this.words.say('appointments.undo'),
        run: () => void this.diary.undo(body, () => this.changed.emit()),
      },
    });
    this.changed.emit();
  }
}
