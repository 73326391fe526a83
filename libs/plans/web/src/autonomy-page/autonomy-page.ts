import { httpResource } from '@angular/common/http';
import { Component, computed, effect, inject, input, signal } from '@angular/core';
import { RouterLink } from '@angular/router';
import type { AutonomyRatingView, AutonomyView, Rater } from '@guichet/plans-contract';
import { RATERS } from '@guichet/plans-contract';
import { movementOf } from '@guichet/plans-domain';
import type { DomainMovement, RatedPoint } from '@guichet/plans-domain';
import {
  AsyncView,
  Chip,
  Dialog,
  EmptyState,
  Icon,
  Loaded,
  localeOf,
  RelativeDate,
  Toasts,
} from '@guichet/platform-ui';
import { Language, PagePrint, PageTitle, ProblemWords, SessionStore, Words } from '@guichet/platform-web-kernel';
import { ReferenceData } from '@guichet/reference-data-web';
import { TranslocoPipe } from '@jsverse/transloco';
import { MovementChart } from '../movement-chart/movement-chart';
import { PlanClient } from '../plan-client';
import type { ReadItem } from '../plan-client';
import { RatingForm } from '../rating-form/rating-form';

/** "Repères d'autonomie": two views side by side, how each moved over time, and what the person says of it. */
@Component({
  selector: 'gu-autonomy-page',
  imports: [
    AsyncView,
    Chip,
    Dialog,
    EmptyState,
    Icon,
    Loaded,
    MovementChart,
    RatingForm,
    RelativeDate,
    RouterLink,
    TranslocoPipe,
  ],
  templateUrl: './autonomy-page.html',
  styleUrl: './autonomy-page.css',
})
export class AutonomyPage {
  private readonly client = inject(PlanClient);
  private readonly language = inject(Language);
  private readonly problemWords = inject(ProblemWords);
  private readonly session = inject(SessionStore);
  private readonly title = inject(PageTitle);
  private readonly toasts = inject(Toasts);
  private readonly paper = inject(PagePrint);
  private readonly words = inject(Words);
  protected readonly reference = inject(ReferenceData);

  /** From the address. */
  readonly id = input.required<string>();

  protected readonly sides = RATERS;
  protected readonly autonomy = httpResource<AutonomyView>(() => `/api/case-files/${this.id()}/autonomy-ratings`);
  protected readonly known = computed(() => (this.autonomy.hasValue() ? this.autonomy.value() : undefined));
  protected readonly mayAdd = computed(
    () => this.known()?.access === 'contribute' && this.session.can('case_file.write'),
  );
  protected readonly rating = signal(false);
  protected readonly rater = signal<Rater>('self');

  constructor() {
    effect(() => {
      const known = this.known();
      if (known) this.title.show(`${known.reference}, ${this.words.say('plans.autonomy.title')}`);
    });
  }

  protected movementIn(view: AutonomyView): readonly DomainMovement[] {
    return movementOf(
      view.ratings,
      this.reference.items('autonomy_domain').map(({ code }) => code),
    );
  }
  /** The last sentence of the person, then that of the worker. */
  protected sentencesOf(view: AutonomyView): readonly AutonomyRatingView[] {
    const last = (rater: Rater) => view.ratings.findLast((rating) => rating.rater === rater && rating.sentence !== '');
    return RATERS.map(last).filter((rating) => rating !== undefined);
  }
  protected lastOf(points: readonly RatedPoint[]): RatedPoint | undefined {
    return points.at(-1);
  }
  /** The step before the last mark, where it was another one. */
  protected movedFrom(points: readonly RatedPoint[]): number | null {
    const [first, last] = [points[0], points.at(-1)];
    return first && last && first.step !== last.step ? first.step : null;
  }
  protected stepWords(domainCode: string, step: number): string {
    return this.reference.label('autonomy_step', `${domainCode}.${step}`);
  }
  /** The chart in words: each mark with its day, one view after the other. */
  protected chartWords(movement: DomainMovement): string {
    const day = new Intl.DateTimeFormat(localeOf(this.language.active()), { dateStyle: 'long', timeZone: 'UTC' });
    const view = (rater: Rater): string => {
      const marks = movement[rater].map(({ on, step }) => `${day.format(Date.parse(`${on}T12:00:00Z`))} : ${step}`);
      return marks.length === 0 ? '' : `${this.words.say(`plans.rater.${rater}`)} : ${marks.join(', ')}.`;
    };
    return [this.reference.label('autonomy_domain', movement.domainCode), ...RATERS.map(view)]
      .filter(Boolean)
      .join(' ');
  }

  protected rate(rater: Rater): void {
    this.rater.set(rater);
    this.rating.set(true);
  }
  protected saved(item: ReadItem): void {
    this.rating.set(false);
    this.done(item, 'plans.autonomy.saved');
  }
  protected async withdraw(rating: AutonomyRatingView): Promise<void> {
    try {
      const reason = this.words.say('plans.autonomy.withdrawn');
      const { body } = await this.client.withdraw(this.id(), 'autonomy-ratings', rating, reason);
      this.done(body, 'plans.autonomy.withdrawn');
    } catch (failure) {
      this.toasts.say(this.problemWords.sentence(failure), { tone: 'bad' });
    }
  }
  protected print(): void {
    void this.paper.print();
  }

  private done(item: ReadItem, words: string): void {
    const told = { fileId: this.id(), kind: 'autonomy-ratings' as const, item, words: this.words.say(words) };
    this.client.sayDone(told, () => this.autonomy.reload());
    this.autonomy.reload();
  }
}
