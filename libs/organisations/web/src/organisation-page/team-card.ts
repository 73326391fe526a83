import { Component, computed, inject, input } from '@angular/core';
import type { Team } from '@guichet/organisations-contract';
import { Card, Chip } from '@guichet/platform-ui';
import { ReferenceData } from '@guichet/reference-data-web';
import { TranslocoPipe } from '@jsverse/transloco';
import { closureWords } from '../closure-words';
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
  private readonly reference = inject(ReferenceData);
  private readonly sayClosure = closureWords();

  readonly team = input.required<Team>();

  protected readonly themes = computed(() => this.reference.labels('service_theme', this.team().themes).join(' · '));
  protected readonly closures = computed(() =>
    this.team().closures.map((closure) => ({
      id: closure.id,
      words: this.sayClosure(closure),
      reason: closure.reason,
    })),
  );
}
