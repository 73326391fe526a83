import { Component, computed, inject, input } from '@angular/core';
import type { DirectoryTeam } from '@guichet/organisations-contract';
import { Chip, Icon, NOW } from '@guichet/platform-ui';
import { Words } from '@guichet/platform-web-kernel';
import { ReferenceData } from '@guichet/reference-data-web';
import { TranslocoPipe } from '@jsverse/transloco';
import { closureWords } from '../closure-words';

/** Days before a closure from which it is worth saying. */
const SOON_DAYS = 30;
const DAY = 86_400_000;

/** What one must know before sending somebody to a team: does it take referrals, does it ask for papers, how fast, in which languages. */
@Component({
  selector: 'gu-team-facts',
  imports: [Chip, Icon, TranslocoPipe],
  templateUrl: './team-facts.html',
  styleUrl: './team-facts.css',
})
export class TeamFacts {
  private readonly now = inject(NOW);
  private readonly reference = inject(ReferenceData);
  private readonly sayClosure = closureWords();
  private readonly words = inject(Words);

  readonly team = input.required<DirectoryTeam>();
  /** False where the delays are written out in full beside. */
  readonly withDelays = input(true);

  protected readonly languages = computed(() => this.reference.labels('language', this.team().languages).join(', '));
  protected readonly delays = computed(() =>
    this.words.say('organisations.team.delays', {
      decide: this.team().decideWithinDays,
      appointment: this.team().firstAppointmentWithinDays,
    }),
  );
  protected readonly closure = computed(() => {
    const { nextClosure, closedNow } = this.team();
    if (!nextClosure) return undefined;
    if (!closedNow && Date.parse(nextClosure.startsOn) - this.now().getTime() > SOON_DAYS * DAY) return undefined;
    return this.sayClosure(nextClosure, closedNow ? 'closedUntil' : 'closesFrom');
  });
}
