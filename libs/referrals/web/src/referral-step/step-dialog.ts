import { httpResource } from '@angular/common/http';
import { Component, computed, effect, inject, input, model, output, untracked } from '@angular/core';
import { FormField, FormRoot, disabled, form, hidden, maxLength, required } from '@angular/forms/signals';
import type { TeamChoices, TeamMembers } from '@guichet/organisations-contract';
import type { Choice } from '@guichet/platform-ui';
import { Combobox, Dialog, ErrorSummary, Field, NOW, RadioCards, Toasts } from '@guichet/platform-ui';
import { brusselsDay, Conflict, problemOf, ProblemWords, SessionStore, Words } from '@guichet/platform-web-kernel';
import { keepsDraft, KeptDraft } from '@guichet/platform-web-kernel/forms';
import { ReferenceData } from '@guichet/reference-data-web';
import type { Referral, ReferralStepByHand } from '@guichet/referrals-contract';
import { REFERRAL_LIMITS } from '@guichet/referrals-contract';
import { TranslocoPipe } from '@jsverse/transloco';
import { ReferralClient } from '../client/referral-client';
import { ReferralWords } from '../words/referral-words';
import type { StepField } from './step-form';
import { STEP_FORMS, emptyStep, stepBody } from './step-form';

/** Taking one step of the machine: what it asks, what it changes, and the button that does it. */
@Component({
  selector: 'gu-step-dialog',
  imports: [Combobox, Dialog, ErrorSummary, Field, FormField, FormRoot, KeptDraft, RadioCards, TranslocoPipe],
  templateUrl: './step-dialog.html',
})
export class StepDialog {
  private readonly client = inject(ReferralClient);
  private readonly now = inject(NOW);
  private readonly problemWords = inject(ProblemWords);
  private readonly reference = inject(ReferenceData);
  private readonly session = inject(SessionStore);
  private readonly toasts = inject(Toasts);
  private readonly words = inject(Words);
  private readonly referralWords = inject(ReferralWords);

  readonly referral = input.required<Referral>();
  readonly step = input.required<ReferralStepByHand>();
  readonly open = model(false);
  /** The step was taken, or the referral turned out to be another one than was read. */
  readonly changed = output();

  protected readonly limits = REFERRAL_LIMITS;
  protected readonly shape = computed(() => STEP_FORMS[this.step()]);
  /** A draft went to nobody: nobody is told that it ends. */
  protected readonly text = computed(() =>
    this.step() === 'cancel' && this.referral().status === 'draft' ? 'cancelDraft' : this.step(),
  );
  protected readonly today = computed(() => brusselsDay(this.now()));
  protected readonly tomorrow = computed(() => brusselsDay(this.now(), 1));
  protected readonly furthest = computed(() => brusselsDay(this.now(), REFERRAL_LIMITS.daysAhead));
  protected readonly sentOn = computed(() => brusselsDay(new Date(this.referral().sentAt ?? this.now())));
  protected readonly opens = computed(() => this.referralWords.rooms(this.referral().opens));

  private readonly members = httpResource<TeamMembers>(() =>
    this.open() && this.step() === 'accept' ? `/api/teams/${this.referral().to.teamId}/members` : undefined,
  );
  protected readonly memberChoices = computed<Choice[]>(() => {
    const me = this.session.session()?.member;
    const team = this.members.hasValue() ? this.members.value().items : [];
    const everybody = me && !team.some((one) => one.id === me.id) && this.members.isLoading() ? [me, ...team] : team;
    return everybody.map((one) => ({ value: one.id, label: `${one.givenName} ${one.familyName}`.trim() }));
  });
  private readonly teams = httpResource<TeamChoices>(() =>
    this.open() && this.step() === 'decline' ? { url: '/api/teams', params: { acceptsReferrals: true } } : undefined,
  );
  protected readonly teamChoices = computed<Choice[]>(() => {
    const { from, to } = this.referral();
    const items = this.teams.hasValue() ? this.teams.value().items : [];
    return items
      .filter((team) => team.id !== from.teamId && team.id !== to.teamId)
      .map((team) => ({ value: team.id, label: `${team.organisation.shortName}, ${team.name}` }));
  });
  protected readonly codeChoices = computed(() => {
    const list = this.shape().codes;
    return list
      ? this.reference.options(list).filter((one) => !this.reference.attribute(list, one.value, 'setBySystem'))
      : [];
  });
  protected readonly afterwardChoices = computed<Choice[]>(() =>
    ['hand_back', 'alternative'].map((value) => ({
      value,
      label: this.words.say(`referrals.step.afterwards.${value}`),
      detail: this.words.say(`referrals.step.afterwards.${value}Detail`),
    })),
  );

  /** Empty each time the dialog opens, and only then: news from elsewhere must not take away what is being typed. */
  protected readonly kept = keepsDraft({
    form: 'referral-step',
    about: () => (this.open() ? [this.referral().id, this.step()] : null),
    caseFileId: () => this.referral().caseFileId,
    start: () => emptyStep(this.today(), this.session.session()?.member.id ?? ''),
  });
  private readonly draft = this.kept.draft;
  protected readonly form = form(
    this.draft,
    (path) => {
      const fields = Object.keys(emptyStep('', '')) as StepField[];
      for (const field of fields) {
        hidden(path[field], { when: () => !this.asks(field) });
        required(path[field], { when: () => this.needs(field), message: `referrals.step.missing.${field}` });
      }
      for (const field of ['note', 'question', 'answer'] as const) maxLength(path[field], REFERRAL_LIMITS.note);
      maxLength(path.estimate, REFERRAL_LIMITS.estimate);
      disabled(path.responsibleMemberId, { when: () => this.memberChoices().length === 0 });
    },
    { submission: { action: (tree) => this.kept.send(tree, () => this.take()) } },
  );

  constructor() {
    effect(() => {
      if (this.open()) untracked(() => this.form().reset());
    });
  }

  /** Whether the field shows: some depend on what was answered before. */
  protected asks(field: StepField): boolean {
    if (!this.shape().asks.includes(field)) return false;
    if (field === 'alternativeTeamId') return this.draft().afterwards === 'alternative';
    if (field === 'nextPlaceOn') return this.codeSays('asksNextDate');
    return true;
  }

  protected needs(field: StepField): boolean {
    if (!this.asks(field)) return false;
    return (
      this.shape().needed.includes(field) ||
      field === 'alternativeTeamId' ||
      (field === 'note' && this.codeSays('asksText'))
    );
  }

  private codeSays(attribute: string): boolean {
    const list = this.shape().codes;
    const { reasonCode, outcomeCode } = this.draft();
    return list !== undefined && this.reference.attribute(list, reasonCode || outcomeCode, attribute) === true;
  }

  private async take(): Promise<void> {
    const step = this.step();
    const referral = this.referral();
    try {
      const { body } = await this.client.step(referral, step, stepBody(step, this.draft()));
      this.open.set(false);
      const words = this.words.say(`referrals.step.done.${step}`);
      const undo = { label: this.words.say('referrals.step.undo'), run: () => void this.takeBack(body) };
      this.toasts.say(words, step === 'hold' ? { action: undo } : {});
      this.changed.emit();
    } catch (error) {
      const problem = problemOf(error);
      // What was typed stays; the page behind shows how things stand now, and the next sending names that version.
      if (problem instanceof Conflict) {
        this.changed.emit();
        throw new Conflict({ status: 412, code: problem.code, detail: this.words.say('referrals.step.conflict') });
      }
      throw problem;
    }
  }

  /** The machine knows one way back: a pause ends as it began. */
  private async takeBack(held: { readonly id: string; readonly version: number }): Promise<void> {
    try {
      await this.client.step(held, 'resume', { note: '' });
      this.toasts.say(this.words.say('referrals.step.done.resume'));
    } catch (error) {
      this.toasts.say(this.problemWords.sentence(error), { tone: 'bad' });
    }
    this.changed.emit();
  }
}
