import { Component, computed, inject, input, model, output, viewChild } from '@angular/core';
import { FormField, FormRoot, form } from '@angular/forms/signals';
import { APPOINTMENT_PROBLEMS } from '@guichet/appointments-contract';
import type { Appointment, AskConflicts } from '@guichet/appointments-contract';
import { Dialog, ErrorSummary, Field, Toasts, FormActions } from '@guichet/platform-ui';
import { Commands, problemOf, Words } from '@guichet/platform-web-kernel';
import { keepsDraft, KeptDraft } from '@guichet/platform-web-kernel/forms';
import { TranslocoPipe } from '@jsverse/transloco';
import { changeDraftOf, changeOf } from '../appointment-form/appointment-draft';
import { CHANGE_RULES } from '../appointment-form/change-rules';
import { ConflictWarnings } from '../appointment-form/conflict-warnings';
import { ParticipantFields } from '../appointment-form/participant-fields';
import { PlaceFields } from '../appointment-form/place-fields';

/** Changes what does not move: the words, who takes part, the place, the interpreter. */
@Component({
  selector: 'gu-change-dialog',
  imports: [
    ConflictWarnings,
    Dialog,
    ErrorSummary,
    Field,
    FormActions,
    FormField,
    FormRoot,
    KeptDraft,
    ParticipantFields,
    PlaceFields,
    TranslocoPipe,
  ],
  template: `
    <gu-dialog [heading]="'appointments.change.title' | transloco" [(open)]="open">
      @if (open()) {
        <form class="form" [formRoot]="form">
          <gu-error-summary [form]="form" />
          <gu-kept-draft [kept]="kept" />
          <gu-field
            [label]="'appointments.form.subject' | transloco"
            [hint]="'appointments.form.subjectHint' | transloco"
          >
            <input class="input" type="text" autocomplete="off" [formField]="form.subject" />
          </gu-field>
          <gu-participant-fields [form]="form" [teamId]="teamId()" [present]="appointment().participants" />
          <gu-conflict-warnings [moment]="moment()" />
          <gu-place-fields [form]="form" />
          <p class="hint">{{ 'appointments.change.hint' | transloco }}</p>
          <gu-form-actions
            [form]="form"
            [send]="(warned() ? 'appointments.change.anyway' : 'appointments.change.send') | transloco"
            cancels
            (cancelled)="open.set(false)"
          />
        </form>
      }
    </gu-dialog>
  `,
})
export class ChangeDialog {
  private readonly commands = inject(Commands);
  private readonly toasts = inject(Toasts);
  private readonly words = inject(Words);

  readonly appointment = input.required<Appointment>();
  readonly open = model(false);
  readonly changed = output();

  protected readonly teamId = computed(() => this.appointment().teamId ?? '');
  protected readonly kept = keepsDraft({
    form: 'appointment-change',
    about: () => (this.open() ? [this.appointment().id] : null),
    caseFileId: () => this.appointment().caseFileId,
    version: () => this.appointment().version,
    start: () => changeDraftOf(this.appointment()),
  });
  private readonly draft = this.kept.draft;
  protected readonly form = form(this.draft, CHANGE_RULES, {
    submission: { action: (tree) => this.kept.send(tree, () => this.send()) },
  });

  private readonly warnings = viewChild(ConflictWarnings);
  /** Whoever joins may be busy; those who take part already were looked at before. */
  protected readonly moment = computed<AskConflicts | null>(
    () => {
      const { id, startsAt, endsAt, participants } = this.appointment();
      const present = new Set(participants.map(({ memberId }) => memberId));
      const memberIds = this.draft().memberIds.filter((one) => !present.has(one));
      if (!this.open() || memberIds.length === 0) return null;
      return { startsAt, endsAt, caseFileId: null, teamId: this.appointment().teamId, memberIds, exceptId: id };
    },
    { equal: (one, other) => JSON.stringify(one) === JSON.stringify(other) },
  );
  protected readonly warned = computed(() => (this.warnings()?.conflicts().length ?? 0) > 0);

  private async send(): Promise<void> {
    const { id } = this.appointment();
    const command = { ...changeOf(this.draft()), despiteConflicts: this.warned() };
    try {
      await this.commands.put(`/api/appointments/${id}`, command, this.kept.tag());
    } catch (error) {
      if (problemOf(error).code === APPOINTMENT_PROBLEMS.conflicts) this.warnings()?.again();
      throw error;
    }
    this.open.set(false);
    this.toasts.say(this.words.say('appointments.done.change'));
    this.changed.emit();
  }
}
