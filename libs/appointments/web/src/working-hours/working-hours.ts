import { httpResource } from '@angular/common/http';
import { Component, computed, inject, input, linkedSignal } from '@angular/core';
import type { WorkingHours } from '@guichet/appointments-contract';
import { AsyncView, Card, Loaded, Toasts } from '@guichet/platform-ui';
import { Commands, ProblemWords, Words } from '@guichet/platform-web-kernel';
import { TranslocoPipe } from '@jsverse/transloco';
import { stretchesOf, weekRows } from './week-rows';
import type { WeekRow } from './week-rows';

/** Working hours, one’s own or those of a team: booking outside them gives a warning. */
@Component({
  selector: 'gu-working-hours',
  imports: [AsyncView, Card, Loaded, TranslocoPipe],
  templateUrl: './working-hours.html',
  styles: `
    .times {
      display: grid;
      grid-template-columns: repeat(auto-fit, minmax(7rem, 1fr));
      gap: var(--space-2);
    }
    /* the day stands before its hours where there is room for both */
    @media (min-width: 40rem) {
      fieldset {
        display: grid;
        grid-template-columns: 6.5rem minmax(0, 1fr);
        align-items: center;
      }
      legend {
        float: inline-start;
        padding: 0;
      }
    }
  `,
})
export class WorkingHoursCard {
  private readonly commands = inject(Commands);
  private readonly problemWords = inject(ProblemWords);
  private readonly toasts = inject(Toasts);
  private readonly words = inject(Words);

  /** The team whose hours are kept; one’s own when left out. */
  readonly teamId = input<string>();

  protected readonly whose = computed(() => (this.teamId() ? 'team' : 'own'));
  private readonly address = computed(() => {
    const teamId = this.teamId();
    return teamId ? `/api/teams/${teamId}/working-hours` : '/api/me/working-hours';
  });
  protected readonly hours = httpResource<WorkingHours>(() => this.address());
  protected readonly rows = linkedSignal(() => weekRows(this.hours.hasValue() ? this.hours.value().stretches : []));

  protected type(weekday: number, place: number, time: string): void {
    const times = (row: WeekRow): WeekRow['times'] =>
      row.times.map((one, index) => (index === place ? time : one)) as unknown as WeekRow['times'];
    this.rows.update((rows) => rows.map((row) => (row.weekday === weekday ? { weekday, times: times(row) } : row)));
  }

  /** An empty week goes back to the hours of the team, or to the usual ones. */
  protected async save(rows: readonly WeekRow[]): Promise<void> {
    try {
      await this.commands.put(this.address(), { stretches: stretchesOf(rows) }, undefined);
      this.toasts.say(this.words.say(`appointments.hours.${this.whose()}.saved`));
      this.hours.reload();
    } catch (error) {
      this.toasts.say(this.problemWords.sentence(error), { tone: 'bad' });
    }
  }
}
