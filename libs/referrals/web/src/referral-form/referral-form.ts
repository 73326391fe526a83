import { httpResource } from '@angular/common/http';
import { Component, computed, effect, inject, input, output, signal } from '@angular/core';
import { FormField, FormRoot, form, hidden, maxLength, required } from '@angular/forms/signals';
import { Router, RouterLink } from '@angular/router';
import type { CaseFileView } from '@guichet/case-files-contract';
import { SensitiveProposal } from '@guichet/case-files-web';
import { AgreementForm } from '@guichet/case-files-web/agreement';
import type { TeamChoice, TeamChoices } from '@guichet/organisations-contract';
import {
  Card,
  Combobox,
  Dialog,
  ErrorSummary,
  Field,
  MultiCheck,
  RadioCards,
  Toasts,
  FormActions,
} from '@guichet/platform-ui';
import { ProblemWords, SessionStore, Words } from '@guichet/platform-web-kernel';
import { keepsDraft, KeptDraft } from '@guichet/platform-web-kernel/forms';
import type { Referral } from '@guichet/referrals-contract';
import { REFERRAL_KINDS, REFERRAL_LIMITS, URGENCIES } from '@guichet/referrals-contract';
import { TranslocoPipe } from '@jsverse/transloco';
import { ReferralClient } from '../client/referral-client';
import { AskedTeam } from './asked-team';
import { CHOSEN_ROOMS, agreementsFor, contentOf, draftOf } from './referral-draft';
import { GroundField } from './ground-field';
import { ReferralPreview } from './referral-preview';

/** The form of a request: whom, what, what it opens and why that is allowed. Sends it, or keeps it as a draft. */
@Component({
  selector: 'gu-referral-form',
  imports: [
    AgreementForm,
    AskedTeam,
    Card,
    Combobox,
    Dialog,
    ErrorSummary,
    Field,
    FormActions,
    FormField,
    FormRoot,
    GroundField,
    KeptDraft,
    MultiCheck,
    RadioCards,
    ReferralPreview,
    RouterLink,
    SensitiveProposal,
    TranslocoPipe,
  ],
  templateUrl: './referral-form.html',
  styleUrl: './referral-form.css',
})
export class ReferralForm {
  private readonly client = inject(ReferralClient);
  private readonly problemWords = inject(ProblemWords);
  private readonly router = inject(Router);
  private readonly session = inject(SessionStore);
  private readonly toasts = inject(Toasts);
  private readonly words = inject(Words);

  readonly file = input.required<CaseFileView>();
  readonly draft = input<Referral>();
  readonly origin = input<Referral>();
  /** A team chosen before the form opened. */
  readonly team = input('');
  /** An agreement was recorded: the file should be read again. */
  readonly agreed = output();

  private readonly teams = httpResource<TeamChoices>(() => ({ url: '/api/teams', params: { acceptsReferrals: true } }));
  protected readonly offered = computed(() => {
    const mine = new Set(this.session.session()?.teams.map((team) => team.id));
    const all = this.teams.hasValue() ? this.teams.value().items : [];
    return all.filter((team) => !mine.has(team.id) && team.id !== this.file().team.id);
  });
  protected readonly loadingTeams = this.teams.isLoading;
  protected readonly teamChoices = computed(() =>
    this.offered().map((team) => ({ value: team.id, label: `${team.organisation.shortName}, ${team.name}` })),
  );
  protected readonly kindChoices = computed(() => this.choices('kind', REFERRAL_KINDS));
  protected readonly roomChoices = computed(() =>
    CHOSEN_ROOMS.map((room) => ({ value: room, label: this.words.say(`referrals.rooms.${room}`) })),
  );
  protected readonly urgencies = URGENCIES;
  protected readonly limits = REFERRAL_LIMITS;

  protected readonly kept = keepsDraft({
    form: 'referral',
    about: () => [this.file().id, this.draft()?.id ?? this.origin()?.id ?? 'new'],
    caseFileId: () => this.file().id,
    start: () => {
      const given = draftOf(this.draft() ?? this.origin(), this.draft() !== undefined);
      return this.team() ? { ...given, toTeamId: this.team() } : given;
    },
    fills: ['agreementId'],
  });
  protected readonly model = this.kept.draft;
  protected readonly shares = computed(() => this.model().kind !== 'information');
  protected readonly asked = computed<TeamChoice | undefined>(() =>
    this.offered().find((team) => team.id === this.model().toTeamId),
  );
  protected readonly from = computed(() => this.session.session()?.organisation.id ?? '');
  protected readonly askedRooms = computed(() => CHOSEN_ROOMS.filter((room) => this.model().rooms.includes(room)));
  /** The language in which to explain an agreement: the one the person prefers to speak. */
  protected readonly language = computed(() => {
    const spoken = this.file().rooms.language.languages;
    return (spoken.find((one) => one.preferred) ?? spoken[0])?.languageCode ?? 'fr';
  });
  protected readonly recording = signal(false);
  /** What is written in words, for the guard of sensitive words. */
  protected readonly written = computed(() => `${this.model().subject}\n${this.model().request}`);
  protected readonly keptHere = signal(false);
  protected readonly fits = computed(() => {
    const asked = this.asked();
    const from = this.from();
    return asked && from
      ? agreementsFor(this.file().agreements, {
          fromOrganisationId: from,
          toOrganisationId: asked.organisation.id,
          rooms: this.model().rooms,
        })
      : [];
  });

  protected readonly form = form(
    this.model,
    (path) => {
      const missing = (field: string): { message: string } => ({ message: `referrals.form.missing.${field}` });
      required(path.toTeamId, missing('toTeamId'));
      required(path.subject, missing('subject'));
      required(path.request, { ...missing('request'), when: () => this.shares() });
      required(path.agreementId, { ...missing('agreementId'), when: () => this.restsOn('agreement') });
      required(path.legalGroundCode, { ...missing('legalGroundCode'), when: () => this.restsOn('legal') });
      required(path.legalGroundNote, { ...missing('legalGroundNote'), when: () => this.restsOn('legal') });
      hidden(path.legalGroundCode, { when: () => !this.restsOn('legal') });
      hidden(path.legalGroundNote, { when: () => !this.restsOn('legal') });
      hidden(path.agreementId, { when: () => !this.restsOn('agreement') || !this.asked() });
      maxLength(path.subject, REFERRAL_LIMITS.subject);
      maxLength(path.request, REFERRAL_LIMITS.request);
      maxLength(path.practicalLimits, REFERRAL_LIMITS.practicalLimits);
      maxLength(path.legalGroundNote, REFERRAL_LIMITS.legalGroundNote);
    },
    { submission: { action: (tree) => this.kept.send(tree, () => this.send()) } },
  );
  protected readonly keeping = signal(false);

  constructor() {
    // The agreement that covers what is asked is chosen by itself; one that no longer does is let go.
    effect(() => {
      const best = this.fits()[0];
      const covering = best?.missing.length === 0 ? best.agreement.id : '';
      const kept = this.fits().some((fit) => fit.missing.length === 0 && fit.agreement.id === this.model().agreementId);
      if (!kept && this.teams.hasValue())
        this.model.update((model) => (model.agreementId === covering ? model : { ...model, agreementId: covering }));
    });
  }

  hasUnsavedText(): boolean {
    return this.kept.atRisk() && !this.left;
  }
  private left = false;

  protected takeAgreement(): void {
    this.recording.set(false);
    this.toasts.say(this.words.say('referrals.form.agreement.recorded'));
    this.agreed.emit();
  }

  /** Keeps what is there, complete or not: only the team must be known. */
  protected async keep(): Promise<void> {
    if (!this.model().toTeamId) {
      this.form.toTeamId().markAsTouched();
      this.form.toTeamId().focusBoundControl();
      return;
    }
    this.keeping.set(true);
    try {
      const id = await this.store(false);
      this.kept.done();
      await this.leaveTo(id, 'referrals.form.kept');
    } catch (error) {
      this.toasts.say(this.problemWords.sentence(error), { tone: 'bad' });
    } finally {
      this.keeping.set(false);
    }
  }

  private async send(): Promise<void> {
    const id = await this.store(true);
    await this.leaveTo(id, this.shares() ? 'referrals.form.sent' : 'referrals.form.informed');
  }

  /** A new referral is made and sent at once; a draft is first written, then sent as the version that this made. */
  private async store(send: boolean): Promise<string> {
    const draft = this.draft();
    const content = { ...contentOf(this.model()), keptHere: this.keptHere() };
    if (draft) {
      const { body } = await this.client.edit(draft, content);
      if (send) await this.client.step(body, this.shares() ? 'send' : 'inform', {});
      return body.id;
    }
    const { body } = await this.client.create({
      ...content,
      caseFileId: this.file().id,
      fromTeamId: this.fromTeamId(),
      originReferralId: this.origin()?.id ?? null,
      send,
    });
    return body.id;
  }

  /** My team when it is the only one, or the team of the file when I work there; else the API knows. */
  private fromTeamId(): string | null {
    const mine = this.session.session()?.teams ?? [];
    return (mine.find((team) => team.id === this.file().team.id) ?? mine[0])?.id ?? null;
  }

  private async leaveTo(id: string, key: string): Promise<void> {
    this.left = true;
    const asked = this.asked();
    this.toasts.say(this.words.say(key, { organisation: asked?.organisation.shortName ?? '' }));
    await this.router.navigate(['/orientations', id]);
  }

  private restsOn(ground: string): boolean {
    return this.shares() && this.model().ground === ground;
  }

  private choices(name: string, values: readonly string[]): { value: string; label: string; detail: string }[] {
    return values.map((value) => ({
      value,
      label: this.words.say(`referrals.${name}.${value}`),
      detail: this.words.say(`referrals.${name}Detail.${value}`),
    }));
  }
}
