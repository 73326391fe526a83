import { httpResource } from '@angular/common/http';
import { Component, computed, effect, inject, input, signal } from '@angular/core';
import { RouterLink } from '@angular/router';
import type { OrganisationDirectory } from '@guichet/organisations-contract';
import type { ActionView, PlanView } from '@guichet/plans-contract';
import {
  AsyncView,
  Card,
  Chip,
  Drawer,
  EmptyState,
  Icon,
  Loaded,
  NOW,
  RelativeDate,
  Toasts,
} from '@guichet/platform-ui';
import { PagePrint, PageTitle, ProblemWords, SessionStore, Words } from '@guichet/platform-web-kernel';
import { TranslocoPipe } from '@jsverse/transloco';
import { AgreedList } from '../agreed-list/agreed-list';
import { PlanItemForm } from '../item-form/item-form';
import { ItemHistory } from '../item-history/item-history';
import { NeedList } from '../need-list/need-list';
import { PlanClient } from '../plan-client';
import { UrgencyList } from '../urgency-list/urgency-list';
import type { Asked } from './asked';
import { sendAsked } from './send-asked';

const DAY = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Brussels' });
/** Days until the review that the form proposes. */
const REVIEW_DAYS = 90;

/** The two tracks of a file, side by side: what is urgent, and what is being built for later. */
@Component({
  selector: 'gu-plan-page',
  imports: [
    AgreedList,
    AsyncView,
    Card,
    Chip,
    Drawer,
    EmptyState,
    Icon,
    ItemHistory,
    Loaded,
    NeedList,
    PlanItemForm,
    RelativeDate,
    RouterLink,
    TranslocoPipe,
    UrgencyList,
  ],
  templateUrl: './plan-page.html',
})
export class PlanPage {
  private readonly client = inject(PlanClient);
  private readonly now = inject(NOW);
  private readonly problemWords = inject(ProblemWords);
  private readonly session = inject(SessionStore);
  private readonly title = inject(PageTitle);
  private readonly toasts = inject(Toasts);
  private readonly paper = inject(PagePrint);
  private readonly words = inject(Words);

  /** From the address. */
  readonly id = input.required<string>();

  protected readonly plan = httpResource<PlanView>(() => `/api/case-files/${this.id()}/plan`);
  protected readonly known = computed(() => (this.plan.hasValue() ? this.plan.value() : undefined));
  protected readonly mayAdd = computed(
    () => this.known()?.access === 'contribute' && this.session.can('case_file.write'),
  );
  protected readonly asked = signal<Asked | null>(null);
  protected readonly drawer = signal(false);
  protected readonly beginnings = signal<Record<string, string>>({});
  /** Asked for once an action is written. */
  private readonly directory = httpResource<OrganisationDirectory>(() =>
    this.asked()?.form === 'action' ? '/api/organisations' : undefined,
  );
  protected readonly organisations = computed(() =>
    (this.directory.hasValue() ? this.directory.value().items : []).map(({ id, name }) => ({ value: id, label: name })),
  );
  protected readonly heading = computed(() => {
    const asked = this.asked();
    if (!asked) return '';
    return this.words.say(`plans.heading.${asked.form}${asked.item && asked.form in CHANGED ? '_change' : ''}`);
  });

  constructor() {
    effect(() => {
      const plan = this.known();
      if (plan) this.title.show(`${plan.reference}, ${this.words.say('plans.page.title')}`);
    });
  }

  protected open(asked: Asked): void {
    const me = this.session.session()?.member.id ?? '';
    this.beginnings.set(asked.form === 'urgency' ? { levelCode: 'one_day', owner: `member:${me}` } : {});
    this.asked.set(asked);
    this.drawer.set(true);
  }
  protected agreeing(): void {
    this.open({ form: 'agreement', kind: 'plan-needs', item: null });
    const later = new Date(this.now().getTime() + REVIEW_DAYS * 86_400_000);
    this.beginnings.set({
      agreedOn: DAY.format(this.now()),
      agreedBy: 'person',
      languageCode: this.known()?.agreed[0]?.languageCode ?? 'fr',
      reviewOn: DAY.format(later),
    });
  }
  protected print(): void {
    void this.paper.print();
  }

  /** Sends what the open form holds, then tells of it with the way back. */
  protected readonly save = async (draft: Record<string, string>, version: number): Promise<void> => {
    const asked = this.asked();
    if (!asked || asked.form === 'history') return;
    const { form, kind } = asked;
    const read = asked.item && { ...asked.item, version };
    const item = await sendAsked(this.client, this.id(), { ...asked, form, item: read }, draft);
    this.drawer.set(false);
    const words = this.words.say(`plans.saved.${form}`);
    if (form === 'agreement') this.toasts.say(words);
    else this.client.sayDone({ fileId: this.id(), kind, item, words }, () => this.plan.reload());
    this.plan.reload();
  };

  /** One click for the commonest change; the message takes it back. */
  protected async markDone(action: ActionView): Promise<void> {
    const { goalId, what, doneBy, memberId, organisationId, dueOn, outcome } = action;
    const facts = { goalId, what, doneBy, memberId, organisationId, dueOn, outcome, state: 'done', doneOn: null };
    try {
      const { body } = await this.client.change(
        this.id(),
        'plan-actions',
        action,
        facts,
        this.words.say('plans.actionState.done'),
      );
      const done = {
        fileId: this.id(),
        kind: 'plan-actions',
        item: body,
        words: this.words.say('plans.actions.isDone'),
      };
      this.client.sayDone({ ...done, kind: 'plan-actions' }, () => this.plan.reload());
    } catch (failure) {
      this.toasts.say(this.problemWords.sentence(failure), { tone: 'bad' });
    }
    this.plan.reload();
  }
}

/** Forms whose heading says that something which stands is changed. */
const CHANGED = { urgency: true, need: true, goal: true, action: true };
