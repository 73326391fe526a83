import { Component, computed, inject, input, model, output, viewChild } from '@angular/core';
import { FormField, FormRoot, form, required } from '@angular/forms/signals';
import { APPOINTMENT_PROBLEMS, CANCELLED_BY } from '@guichet/appointments-contract';
import type { Appointment, CancelledBy } from '@guichet/appointments-contract';
import { dayAt, timeAt } from '@guichet/appointments-domain';
import { Dialog, ErrorSummary, Field, Toasts, FormActions } from '@guichet/platform-ui';
import { Commands, problemOf, Words } from '@guichet/platform-web-kernel';
import { keepsDraft, KeptDraft } from '@guichet/platform-web-kernel/forms';
import { ReferenceData } from '@guichet/reference-data-web';
import { TranslocoPipe } from '@jsverse/transloco';
import { periodOf } from '../appointment-form/appointment-draft';
import type { TypedMoment } from '../appointment-form/appointment-draft';
import { ConflictWarnings } from '../appointment-form/conflict-warnings';

interface TypedMove extends TypedMoment {
  readonly by: CancelledBy;
  readonly reasonCode: string;
}

/** Another moment for the same appointment, with what speaks against it. */
@Component({
  selector: 'gu-move-dialog',
  imports: [ConflictWarnings, Dialog, ErrorSummary, Field, FormActions, FormField, FormRoot, KeptDraft, TranslocoPipe],
  templateUrl: './move-dialog.html',
})
export class MoveDialog {
  private readonly commands = inject(Commands);
  private readonly toasts = inject(Toasts);
  private readonly words = inject(Words);
  protected readonly reference = inject(ReferenceData);

  readonly appointment = input.required<Appointment>();
  readonly open = model(false);
  /** The identifier of the new place. */
  readonly moved = output<string>();

  protected readonly sides = CANCELLED_BY;
  protected readonly kept = keepsDraft<TypedMove>({
    form: 'appointment-move',
    about: () => (this.open() ? [this.appointment().id] : null),
    caseFileId: () => this.appointment().caseFileId,
    start: () => {
      const { startsAt, endsAt } = this.appointment();
      const minutes = String((Date.parse(endsAt) - Date.parse(startsAt)) / 60_000);
      const start = new Date(startsAt);
      return { day: dayAt(start), from: timeAt(start), minutes, by: 'person', reasonCode: '' };
    },
  });
  private readonly draft = this.kept.draft;
  private readonly warnings = viewChild(ConflictWarnings);
  protected readonly form = form(
    this.draft,
    (path) => {
      required(path.day, { message: 'appointments.form.dayMissing' });
      required(path.from, { message: 'appointments.form.timeMissing' });
      required(path.reasonCode, { message: 'appointments.cancellation.reasonMissing' });
    },
    { submission: { action: (tree) => this.kept.send(tree, () => this.send()) } },
  );
  protected readonly moment = computed(
    () => {
      const period = periodOf(this.draft());
      const { id, caseFileId, teamId, participants } = this.appointment();
      if (!this.open() || period === null) return null;
      return { ...period, caseFileId, teamId, memberIds: participants.map(({ memberId }) => memberId), exceptId: id };
    },
    { equal: (one, other) => JSON.stringify(one) === JSON.stringify(other) },
  );
  protected readonly warned = computed(() => (this.warnings()?.conflicts().length ?? 0) > 0);

  private async send(): Promise<void> {
    const { id, version } = this.appointment();
    const { by, reasonCode } = this.draft();
    const command = { ...periodOf(this.draft()), by, reasonCode, despiteConflicts: this.warned() };
    const path = `/api/appointments/${id}/move`;
    try {
      const { body } = await this.commands.post<{ id: string }>(path, command, `"${version}"`);
      this.open.set(false);
      this.toasts.say(this.words.say('appointments.done.move'));
      this.moved.emit(body.id);
    } catch (error) {
      if (problemOf(error).code === APPOINTMENT_PROBLEMS.conflicts) this.warnings()?.again();
      throw error;
    }
  }
}
