import { Component, computed, inject, input, signal, viewChild } from '@angular/core';
import { FormField, FormRoot, apply, form, required } from '@angular/forms/signals';
import { Router, RouterLink } from '@angular/router';
import { APPOINTMENT_PROBLEMS } from '@guichet/appointments-contract';
import { dayAt } from '@guichet/appointments-domain';
import type { HoldsUnsavedText } from '@guichet/platform-ui';
import { Card, ErrorSummary, Field, NOW, Toasts, warnBeforeUnload, FormActions } from '@guichet/platform-ui';
import { Commands, problemOf, SessionStore, Words } from '@guichet/platform-web-kernel';
import { keepsDraft, KeptDraft } from '@guichet/platform-web-kernel/forms';
import { TranslocoPipe } from '@jsverse/transloco';
import { dayOfAddress } from '../diary-days';
import { DURATIONS, bookingOf, newDraft } from './appointment-draft';
import { CHANGE_RULES } from './change-rules';
import { ConflictWarnings } from './conflict-warnings';
import { ParticipantFields } from './participant-fields';
import { PersonChoice } from './person-choice';
import { PlaceFields } from './place-fields';

/** Booking an appointment: with whom, when, where; what speaks against the moment shows while it is typed. */
@Component({
  selector: 'gu-new-appointment',
  imports: [
    Card,
    ConflictWarnings,
    ErrorSummary,
    Field,
    FormActions,
    FormField,
    FormRoot,
    KeptDraft,
    ParticipantFields,
    PersonChoice,
    PlaceFields,
    RouterLink,
    TranslocoPipe,
  ],
  templateUrl: './new-appointment.html',
})
export class NewAppointment implements HoldsUnsavedText {
  private readonly commands = inject(Commands);
  private readonly now = inject(NOW);
  private readonly router = inject(Router);
  private readonly toasts = inject(Toasts);
  private readonly words = inject(Words);
  protected readonly session = inject(SessionStore);

  /** From the address. */
  readonly jour = input<string>();
  readonly dossier = input<string>();

  protected readonly durations = DURATIONS;
  protected readonly teams = computed(() => this.session.session()?.teams ?? []);
  private readonly begun = computed(() =>
    newDraft({
      day: dayOfAddress(this.jour(), dayAt(this.now())),
      caseFileId: this.dossier() ?? '',
      teamId: this.teams()[0]?.id ?? '',
      subject: this.words.say('appointments.form.usualSubject'),
      me: this.session.session()?.member.id ?? '',
    }),
  );
  protected readonly kept = keepsDraft({
    form: 'appointment',
    about: () => [this.dossier() ?? 'new'],
    caseFileId: () => this.dossier() ?? null,
    start: () => this.begun(),
  });
  private readonly draft = this.kept.draft;
  private readonly saved = signal(false);
  private readonly warnings = viewChild.required(ConflictWarnings);
  protected readonly form = form(
    this.draft,
    (path) => {
      apply(path, CHANGE_RULES);
      required(path.day, { message: 'appointments.form.dayMissing' });
      required(path.from, { message: 'appointments.form.timeMissing' });
    },
    { submission: { action: (tree) => this.kept.send(tree, () => this.book()) } },
  );
  /** What the warnings look at; the words of the appointment do not matter to them. */
  protected readonly moment = computed(
    () => {
      const booking = bookingOf(this.draft(), false);
      if (booking === null) return null;
      const { startsAt, endsAt, caseFileId, teamId, memberIds } = booking;
      return { startsAt, endsAt, caseFileId, teamId, memberIds, exceptId: null };
    },
    { equal: (one, other) => JSON.stringify(one) === JSON.stringify(other) },
  );
  protected readonly warned = computed(() => this.warnings().conflicts().length > 0);

  constructor() {
    warnBeforeUnload(this);
  }

  hasUnsavedText(): boolean {
    return !this.saved() && this.kept.atRisk();
  }

  private async book(): Promise<void> {
    const booking = bookingOf(this.draft(), this.warned());
    if (booking === null) return;
    try {
      const { body } = await this.commands.post<{ id: string }>('/api/appointments', booking);
      this.saved.set(true);
      this.toasts.say(this.words.say('appointments.done.book'));
      await this.router.navigate(['/agenda', body.id]);
    } catch (error) {
      if (problemOf(error).code === APPOINTMENT_PROBLEMS.conflicts) this.warnings().again();
      throw error;
    }
  }
}
