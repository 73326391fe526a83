import { Component, ElementRef, computed, inject, input, output } from '@angular/core';
import { RouterLink } from '@angular/router';
import { OUTCOME_ACTIONS } from '@guichet/appointments-contract';
import type { AppointmentItem, OutcomeAction } from '@guichet/appointments-contract';
import { Chip, Icon } from '@guichet/platform-ui';
import { keepsFocus } from '@guichet/platform-web-kernel';
import { ReferenceData } from '@guichet/reference-data-web';
import { TranslocoPipe } from '@jsverse/transloco';
import { DiaryCommands } from '../diary-commands';
import { DiaryWords, STATUS_LOOK } from '../diary-words';

/** One appointment in a list: when, with whom, where, how it stands, and how it went with one click. */
@Component({
  selector: 'gu-appointment-entry',
  imports: [Chip, Icon, RouterLink, TranslocoPipe],
  templateUrl: './appointment-entry.html',
  styleUrl: './appointment-entry.css',
  host: { '[class]': 'item().status' },
})
export class AppointmentEntry {
  private readonly commands = inject(DiaryCommands);
  private readonly reference = inject(ReferenceData);
  protected readonly say = inject(DiaryWords);

  readonly item = input.required<AppointmentItem>();
  /** On the page of a person: the day beside the time, and the subject in place of the name. */
  readonly dated = input(false);
  readonly changed = output();

  protected readonly look = computed(() => STATUS_LOOK[this.item().status]);
  protected readonly outcomes = computed(() =>
    this.item().status === 'booked' && this.item().allowedActions.includes('honour') ? OUTCOME_ACTIONS : [],
  );
  protected readonly title = computed(() =>
    this.dated() ? this.item().subject : (this.item().personName ?? this.item().subject),
  );
  protected readonly people = computed(() =>
    [...this.item().participants.map(({ name }) => name), ...this.item().externals].join(', '),
  );
  protected readonly language = computed(() => this.reference.label('language', this.item().interpreter.languageCode));

  private readonly self = inject<ElementRef<HTMLElement>>(ElementRef).nativeElement;
  private readonly keepFocus = keepsFocus(
    () => this.item().version,
    () => this.self.querySelector('a') ?? undefined,
  );

  protected take(action: OutcomeAction): void {
    this.keepFocus();
    void this.commands.outcome(this.item(), action, () => this.changed.emit());
  }
}
