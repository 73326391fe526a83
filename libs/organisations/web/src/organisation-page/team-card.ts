import { Component, computed, inject, input } from '@angular/core';
import type { Team } from '@guichet/organisations-contract';
import { Card, Chip, NOW, wordsOfDate } from '@guichet/platform-ui';
import { Words } from '@guichet/platform-web-kernel';
import { ReferenceData } from '@guichet/reference-data-web';
import { TranslocoPipe } from '@jsverse/transloco';
import { TeamFacts } from '../team-facts/team-facts';

/** A team in full: conditions, delays, closed days, people. */
@Component({
  selector: 'gu-team-card',
  imports: [Card, Chip, TeamFacts, TranslocoPipe],
  templateUrl: './team-card.html',
  styles: `
    :host {
      display: block;
      scroll-margin-block-start: calc(var(--bar-height) + 1rem);
    }
    :host(.pointed) gu-card {
      border-color: var(--petrol);
    }
    .people {
      list-style: none;
      padding: 0;
      display: flex;
      flex-wrap: wrap;
      gap: 0.125rem 1.5rem;
    }
    .people > li {
      display: flex;
      gap: 0.5rem;
    }
    .themes {
      color: var(--petrol);
      font-size: var(--text-m);
    }
  `,
})
export class TeamCard {
  private readonly now = inject(NOW);
  private readonly reference = inject(ReferenceData);
  private readonly words = inject(Words);

  readonly team = input.required<Team>();

  protected readonly themes = computed(() => this.reference.labels('service_theme', this.team().themes).join(' · '));
  protected readonly closures = computed(() =>
    this.team().closures.map((closure) => {
      const day = (date: string) => wordsOfDate(date, this.now(), this.words.language()).day;
      return {
        id: closure.id,
        words: this.words.say('organisations.team.closedBetween', {
          from: day(closure.startsOn),
          until: day(closure.endsOn),
        }),
        reason: closure.reason,
      };
    }),
  );
}
