import { httpResource } from '@angular/common/http';
import type { ElementRef } from '@angular/core';
import { Component, computed, inject, input, signal, viewChild } from '@angular/core';
import { Router, RouterLink } from '@angular/router';
import { OUTCOME_ACTIONS } from '@guichet/appointments-contract';
import type { Appointment, AppointmentAction, OutcomeAction } from '@guichet/appointments-contract';
import { dayAt } from '@guichet/appointments-domain';
import { AsyncView, Card, Chip, Icon, Loaded, RelativeDate } from '@guichet/platform-ui';
import { keepsFocus } from '@guichet/platform-web-kernel';
import { ReferenceData } from '@guichet/reference-data-web';
import { TranslocoPipe } from '@jsverse/transloco';
import { DiaryCommands } from '../diary-commands';
import { DiaryWords, STATUS_LOOK } from '../diary-words';
import { ChangeDialog } from './change-dialog';
import { MoveDialog } from './move-dialog';
import { ReasonDialog } from './reason-dialog';
import type { ReasonStep } from './reason-dialog';

/** One appointment: what it is, how it went, where it was moved, what was done and said. */
@Component({
  selector: 'gu-appointment-page',
  imports: [
    AsyncView,
    Card,
    ChangeDialog,
    Chip,
    Icon,
    Loaded,
    MoveDialog,
    ReasonDialog,
    RelativeDate,
    RouterLink,
    TranslocoPipe,
  ],
  templateUrl: './appointment-page.html',
})
export class AppointmentPage {
  private readonly commands = inject(DiaryCommands);
  private readonly router = inject(Router);
  protected readonly reference = inject(ReferenceData);
  protected readonly say = inject(DiaryWords);

  /** From the address. */
  readonly id = input.required<string>();

  protected readonly appointment = httpResource<Appointment>(() => `/api/appointments/${this.id()}`);
  protected readonly looks = STATUS_LOOK;
  protected readonly changing = signal(false);
  protected readonly moving = signal(false);
  /** The step that asks why. */
  protected readonly asking = signal<ReasonStep | null>(null);
  private readonly actions = computed<readonly AppointmentAction[]>(() =>
    this.appointment.hasValue() ? this.appointment.value().allowedActions : [],
  );
  /** Excusing asks why; the two others are one click. */
  protected readonly quick = computed(() =>
    OUTCOME_ACTIONS.filter((action) => action !== 'excuse' && this.actions().includes(action)),
  );

  private readonly row = viewChild<ElementRef<HTMLElement>>('row');
  private readonly keepFocus = keepsFocus(
    () => this.actions(),
    () => this.row()?.nativeElement,
  );

  protected may(action: AppointmentAction): boolean {
    return this.actions().includes(action);
  }

  protected dayOf({ startsAt }: { startsAt: string }): string {
    return dayAt(new Date(startsAt));
  }

  protected take(item: Appointment, action: OutcomeAction): void {
    this.keepFocus();
    void this.commands.outcome(item, action, () => this.appointment.reload());
  }

  protected undo(item: Appointment): void {
    this.keepFocus();
    void this.commands.undo(item, () => this.appointment.reload());
  }

  protected changed(): void {
    this.keepFocus();
    this.appointment.reload();
  }

  /** The reader follows the appointment to its new place. */
  protected moved(id: string): void {
    void this.router.navigate(['/agenda', id]);
  }

  protected reason(action: string, code: string | null): string {
    return this.reference.label(action === 'excuse' ? 'absence_reason' : 'appointment_cancellation_reason', code);
  }
}
