import { httpResource } from '@angular/common/http';
import { Component, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import type { AgreedPlanView } from '@guichet/plans-contract';
import { planDifferences } from '@guichet/plans-domain';
import type { PlanDifference } from '@guichet/plans-domain';
import { AsyncView, Card, Chip, Icon, Loaded, localeOf, RelativeDate } from '@guichet/platform-ui';
import { Language, PagePrint, Words } from '@guichet/platform-web-kernel';
import { ReferenceData } from '@guichet/reference-data-web';
import { TranslocoPipe } from '@jsverse/transloco';

/** One agreed version: what was agreed, with whom, and what differs from the version before. Made to be printed. */
@Component({
  selector: 'gu-agreed-plan-page',
  imports: [AsyncView, Card, Chip, Icon, Loaded, RelativeDate, RouterLink, TranslocoPipe],
  templateUrl: './agreed-plan-page.html',
  styles: `
    del {
      color: var(--ink-3);
    }
    ins {
      text-decoration: none;
      font-weight: 600;
      color: var(--ink);
    }
  `,
})
export class AgreedPlanPage {
  private readonly language = inject(Language);
  private readonly paper = inject(PagePrint);
  private readonly words = inject(Words);
  protected readonly reference = inject(ReferenceData);

  /** From the address. */
  readonly id = input.required<string>();
  readonly number = input.required<string>();

  protected readonly version = httpResource<AgreedPlanView>(
    () => `/api/case-files/${this.id()}/agreed-plans/${this.number()}`,
  );

  protected differencesOf(view: AgreedPlanView): readonly PlanDifference[] {
    if (!view.before) return [];
    return planDifferences(view.before, view.content).map((difference) => ({
      ...difference,
      fields: difference.fields.map(({ field, from, to }) => ({
        field,
        from: this.said(difference.what, field, from),
        to: this.said(difference.what, field, to),
      })),
    }));
  }
  protected print(): void {
    void this.paper.print();
  }

  /** A value as people say it: states and themes by their words, days by the calendar. */
  private said(what: PlanDifference['what'], field: string, value: string | null): string {
    if (value === null || value === '') return this.words.say('plans.difference.nothing');
    if (field === 'state') return this.words.say(`plans.${what}State.${value}`);
    if (field === 'themeCode') return this.reference.label('plan_theme', value);
    if (!field.endsWith('On')) return value;
    const day = new Intl.DateTimeFormat(localeOf(this.language.active()), { dateStyle: 'long', timeZone: 'UTC' });
    return day.format(Date.parse(`${value}T12:00:00Z`));
  }
}
