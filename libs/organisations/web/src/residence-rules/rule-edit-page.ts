import { httpResource } from '@angular/common/http';
import type { ElementRef } from '@angular/core';
import {
  Component,
  Injector,
  afterNextRender,
  computed,
  effect,
  inject,
  input,
  linkedSignal,
  signal,
  viewChild,
} from '@angular/core';
import { FormField, FormRoot, apply, form } from '@angular/forms/signals';
import { Router, RouterLink } from '@angular/router';
import type { HoldsUnsavedText } from '@guichet/platform-ui';
import { AsyncView, Card, ErrorSummary, Field, Loaded, NOW, Toasts, warnBeforeUnload } from '@guichet/platform-ui';
import { brusselsDay, Commands, PageTitle, ProblemWords, sendForm, Words } from '@guichet/platform-web-kernel';
import { keepsDraft, KeptDraft } from '@guichet/platform-web-kernel/forms';
import type { NewestVersion } from '@guichet/platform-web-kernel/forms';
import type { ResidenceRuleEffect, ResidenceRuleHistory, ResidenceRuleVersion } from '@guichet/reference-data-contract';
import { RULE_LABOUR_MARKET } from '@guichet/reference-data-contract';
import { ReferenceData } from '@guichet/reference-data-web';
import { TranslocoPipe } from '@jsverse/transloco';
import { AdministrationTabs } from '../administration/administration-tabs';
import { draftOfRule, RULE_FORM, ruleCommand } from './rule-draft';
import type { RuleDraft } from './rule-draft';
import { RuleEffect } from './rule-effect';

const PLACE = '/administration/regles-de-sejour';

/** Writing a new version of a rule: what it says, then whom it touches, and only then saving. */
@Component({
  selector: 'gu-rule-edit-page',
  imports: [
    AdministrationTabs,
    AsyncView,
    Card,
    ErrorSummary,
    Field,
    FormField,
    FormRoot,
    KeptDraft,
    Loaded,
    RouterLink,
    RuleEffect,
    TranslocoPipe,
  ],
  templateUrl: './rule-edit-page.html',
})
export class RuleEditPage implements HoldsUnsavedText {
  private readonly commands = inject(Commands);
  private readonly injector = inject(Injector);
  private readonly now = inject(NOW);
  private readonly problemWords = inject(ProblemWords);
  private readonly reference = inject(ReferenceData);
  private readonly router = inject(Router);
  private readonly title = inject(PageTitle);
  private readonly toasts = inject(Toasts);
  private readonly words = inject(Words);

  /** From the address. */
  readonly typeCode = input.required<string>();

  protected readonly path = computed(() => `/api/residence-rules/${encodeURIComponent(this.typeCode())}`);
  protected readonly history = httpResource<ResidenceRuleHistory>(() => this.path());
  protected readonly label = computed(() => this.reference.label('residence_document_type', this.typeCode()));
  protected readonly labours = RULE_LABOUR_MARKET;
  protected readonly today = (): string => brusselsDay(this.now());
  /** What was read when the page opened; reading again after a conflict does not take away what was typed. */
  private readonly base = linkedSignal<ResidenceRuleHistory | undefined, ReturnType<typeof draftOfRule> | undefined>({
    source: () => (this.history.hasValue() ? this.history.value() : undefined),
    computation: (read, former) =>
      former?.value ??
      (read && draftOfRule(read.items.find(({ standing }) => standing === 'in_force') ?? null, this.today())),
  });
  protected readonly kept = keepsDraft({
    form: 'residence-rule',
    about: () => (this.base() ? [this.typeCode()] : null),
    start: () => this.base() ?? draftOfRule(null, this.today()),
    version: () => (this.history.hasValue() ? this.history.value().version : null),
    newest: () => this.newest(),
  });
  protected readonly draft = this.kept.draft;
  protected readonly form = form(this.draft, (path) => apply(path, RULE_FORM), {
    submission: { action: (tree) => sendForm(tree, () => this.preview(), this.problemWords) },
  });
  /** The effect of exactly what is on the screen; anything typed since makes it unknown again. */
  private readonly previewed = signal<{ draft: string; effect: ResidenceRuleEffect } | undefined>(undefined);
  protected readonly effect = computed(() => {
    const known = this.previewed();
    return known?.draft === JSON.stringify(this.draft()) ? known.effect : undefined;
  });
  protected readonly saving = signal(false);
  private readonly found = viewChild<ElementRef<HTMLElement>>('found');

  constructor() {
    warnBeforeUnload(this);
    effect(() => {
      if (this.label()) this.title.show(this.label());
    });
  }

  hasUnsavedText(): boolean {
    const base = this.base();
    return base !== undefined && !this.saving() && this.kept.atRisk();
  }

  protected async save(): Promise<void> {
    if (!this.effect()) return;
    this.saving.set(true);
    let refusal: unknown;
    try {
      await this.kept.send(this.form, () =>
        this.write().catch((failure: unknown) => {
          refusal = failure;
          throw failure;
        }),
      );
    } finally {
      this.saving.set(false);
    }
    if (refusal === undefined) return;
    // what was looked at is the effect on another rule; two versions are compared above the fields
    this.previewed.set(undefined);
    if (!this.kept.conflict()) this.toasts.say(this.problemWords.sentence(refusal), { tone: 'bad' });
  }

  private async write(): Promise<void> {
    await this.commands.put(this.path(), ruleCommand(this.draft()), this.kept.tag());
    this.toasts.say(this.words.say('organisations.residenceRules.saved'));
    await this.router.navigate([PLACE, this.typeCode()]);
  }

  private async preview(): Promise<void> {
    const draft = this.draft();
    const { body } = await this.commands.post<ResidenceRuleEffect>(`${this.path()}/effect`, ruleCommand(draft));
    this.previewed.set({ draft: JSON.stringify(draft), effect: body });
    afterNextRender(() => this.found()?.nativeElement.focus(), { injector: this.injector });
  }

  /** The version that was written last, whichever day it holds from: the one that was faster. Its effect is looked at again. */
  private async newest(): Promise<NewestVersion<RuleDraft> | undefined> {
    const { items, version } = await this.commands.read<ResidenceRuleHistory>(this.path());
    const last = items.reduce<ResidenceRuleVersion | undefined>(
      (latest, one) => (latest && latest.recordedAt >= one.recordedAt ? latest : one),
      undefined,
    );
    if (!last) return undefined;
    const { validFrom, reviewedOn } = last;
    const value = { ...draftOfRule(last, validFrom), reviewedOn };
    return { value, version, at: last.recordedAt, lookAgain: true, ...(last.author ? { by: last.author } : {}) };
  }
}
