import { Component, computed, input } from '@angular/core';
import { Chip, Icon } from '@guichet/platform-ui';
import type { GuardedNumber, ResidenceRuleEffect } from '@guichet/reference-data-contract';
import { RULE_EFFECT_MEASURES } from '@guichet/reference-data-contract';
import { TranslocoPipe } from '@jsverse/transloco';

/** Whom a version would touch, in numbers: never names, and no number that would give a small group away. */
@Component({
  selector: 'gu-rule-effect',
  imports: [Chip, Icon, TranslocoPipe],
  template: `
    @let found = effect();
    @if (found.replaces) {
      <p class="note warn">
        <gu-icon name="alert" /><span>{{ 'organisations.residenceRules.effect.replaces' | transloco }}</span>
      </p>
    }
    @if (found.documents === 0) {
      <p>{{ 'organisations.residenceRules.effect.nobody' | transloco }}</p>
    } @else {
      <dl class="facts">
        @for (line of lines(); track line.name) {
          <dt>{{ 'organisations.residenceRules.effect.' + line.name | transloco }}</dt>
          <dd>
            @if (line.value === null) {
              <gu-chip icon="lock">{{ 'organisations.residenceRules.effect.hidden' | transloco }}</gu-chip>
            } @else {
              {{ line.value }}
            }
          </dd>
        }
      </dl>
      <h3>{{ 'organisations.residenceRules.effect.byOrganisation' | transloco }}</h3>
      <ul class="plain">
        @for (place of found.organisations; track place.id) {
          <li>
            <bdi>{{ place.name }}</bdi>
            <span class="end">
              @if (place.persons === null) {
                <gu-chip icon="lock">{{ 'organisations.residenceRules.effect.hidden' | transloco }}</gu-chip>
              } @else {
                {{ place.persons }}
              }
            </span>
          </li>
        }
      </ul>
      @if (hides()) {
        <p class="hint">{{ 'organisations.residenceRules.effect.why' | transloco }}</p>
      }
    }
  `,
  host: { class: 'stack' },
})
export class RuleEffect {
  readonly effect = input.required<ResidenceRuleEffect>();

  /** The totals, then what changes for anybody; what changes for nobody is left out. */
  protected readonly lines = computed<readonly { name: string; value: GuardedNumber }[]>(() => {
    const { documents, persons, measures } = this.effect();
    const changes = RULE_EFFECT_MEASURES.map((name) => ({ name, value: measures[name] }));
    return [
      { name: 'documents', value: documents },
      { name: 'persons', value: persons },
      ...changes.filter(({ value }) => value !== 0),
    ];
  });
  protected readonly hides = computed(() =>
    [...this.lines().map(({ value }) => value), ...this.effect().organisations.map(({ persons }) => persons)].includes(
      null,
    ),
  );
}
