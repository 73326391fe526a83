import { httpResource } from '@angular/common/http';
import { Component, computed, inject, input, output, signal } from '@angular/core';
import { FormField, FormRoot, form, hidden, required, validate } from '@angular/forms/signals';
import type { ShareableRoom, SharingAgreementView } from '@guichet/access-contract';
import { AGREEMENT_FORMS, INTERPRETATIONS, SHAREABLE_ROOMS, sharedTogether } from '@guichet/access-contract';
import type { TeamChoices } from '@guichet/organisations-contract';
import { Combobox, ErrorSummary, Field, MultiCheck, NOW, RadioCards, Toasts, FormActions } from '@guichet/platform-ui';
import { ProblemWords, SessionStore, Words } from '@guichet/platform-web-kernel';
import { keepsDraft, KeptDraft } from '@guichet/platform-web-kernel/forms';
import { ReferenceData } from '@guichet/reference-data-web';
import { TranslocoPipe } from '@jsverse/transloco';
import { AgreementReading } from '../agreement-reading/agreement-reading';
import type { GivenYes, ReadTerms } from '../agreement-reading/agreement-reading';
import { CaseFileClient } from '../case-file-client';
import { agreementDraft, agreementOf } from './agreement-draft';
import type { AgreementDraft } from './agreement-draft';

/** What was recorded, for whoever asked for it. */
export interface AgreementRecorded {
  readonly id: string;
  readonly rooms: readonly ShareableRoom[];
  readonly toOrganisationId: string;
}

/** Recording what the person agreed to share: the terms, then what is read to them, then their yes. */
@Component({
  selector: 'gu-agreement-form',
  imports: [
    AgreementReading,
    Combobox,
    ErrorSummary,
    Field,
    FormActions,
    FormField,
    FormRoot,
    KeptDraft,
    MultiCheck,
    RadioCards,
    TranslocoPipe,
  ],
  templateUrl: './agreement-form.html',
})
export class AgreementForm {
  private readonly client = inject(CaseFileClient);
  private readonly now = inject(NOW);
  private readonly problemWords = inject(ProblemWords);
  private readonly session = inject(SessionStore);
  private readonly toasts = inject(Toasts);
  private readonly words = inject(Words);
  protected readonly reference = inject(ReferenceData);

  readonly fileId = input.required<string>();
  /** The organisation that shares: its own teams are not offered. */
  readonly fromOrganisationId = input.required<string>();
  /** A team already chosen, e.g. by a referral. */
  readonly teamId = input('');
  readonly rooms = input<readonly ShareableRoom[]>([]);
  /** The language to explain it in. */
  readonly language = input('fr');
  /** The agreement that is continued. */
  readonly renews = input<SharingAgreementView | null>(null);
  readonly recorded = output<AgreementRecorded>();
  readonly cancelled = output();

  protected readonly teams = httpResource<TeamChoices>(() => '/api/teams');
  private readonly offered = computed(() => {
    const continued = this.renews()?.toOrganisationId;
    return (this.teams.hasValue() ? this.teams.value().items : []).filter(
      ({ organisation }) =>
        organisation.hasAccount &&
        organisation.id !== this.fromOrganisationId() &&
        (continued === undefined || organisation.id === continued),
    );
  });
  protected readonly teamChoices = computed(() =>
    this.offered().map((team) => ({ value: team.id, label: `${team.organisation.shortName}, ${team.name}` })),
  );
  /** The organisation chosen, while nothing can be shared with it: said before the rest is filled in. */
  protected readonly unsigned = computed(
    () =>
      this.offered().find(({ id, organisation }) => id === this.draft().teamId && !organisation.receives)?.organisation
        .shortName,
  );
  private choices(values: readonly string[], key: string) {
    return computed(() => values.map((value) => ({ value, label: this.words.say(`${key}.${value}`) })));
  }
  protected readonly roomChoices = this.choices(SHAREABLE_ROOMS, 'caseFiles.rooms');
  /** What is shared cannot be refused too; where both were said, the form asks which. */
  protected readonly refusable = computed(() => {
    const { rooms, refusedRooms } = this.draft();
    return this.roomChoices().filter(({ value }) => refusedRooms.includes(value) || !rooms.includes(value));
  });
  protected readonly refuses = computed(() => this.draft().refusedRooms.length > 0);
  protected readonly formChoices = this.choices(AGREEMENT_FORMS, 'caseFiles.agreement.forms');
  protected readonly interpretations = this.choices(INTERPRETATIONS, 'caseFiles.agreement.interpretation');
  protected readonly languageChoices = computed(() => this.reference.options('language'));
  /** The terms are complete and are now read with the person. */
  protected readonly reading = signal(false);
  protected readonly busy = signal(false);

  protected readonly kept = keepsDraft<AgreementDraft>({
    form: 'agreement',
    about: () => [this.fileId(), this.renews()?.id ?? 'new'],
    caseFileId: () => this.fileId(),
    start: () =>
      agreementDraft(
        { teamId: this.teamId(), rooms: this.rooms(), language: this.language(), now: this.now() },
        this.renews(),
      ),
  });
  protected readonly draft = this.kept.draft;
  protected readonly form = form(
    this.draft,
    (path) => {
      required(path.teamId, { message: 'caseFiles.agreement.toMissing' });
      required(path.purpose, { message: 'caseFiles.agreement.purposeMissing' });
      required(path.explainedIn, { message: 'caseFiles.agreement.languageMissing' });
      required(path.givenOn, { message: 'caseFiles.agreement.dateMissing' });
      required(path.expiresOn, { message: 'caseFiles.agreement.dateMissing' });
      hidden(path.interpreterName, { when: ({ valueOf }) => valueOf(path.interpretation) === 'none' });
      required(path.interpreterName, { message: 'caseFiles.agreement.interpreterMissing' });
      validate(path.rooms, ({ value }) =>
        value().length === 0 ? { kind: 'rooms', message: 'caseFiles.agreement.roomsMissing' } : undefined,
      );
      validate(path.rooms, ({ value }) =>
        sharedTogether(SHAREABLE_ROOMS.filter((room) => value().includes(room)))
          ? undefined
          : { kind: 'alone', message: 'caseFiles.agreement.sharedAlone' },
      );
      validate(path.refusedRooms, ({ value, valueOf }) =>
        value().some((room) => valueOf(path.rooms).includes(room))
          ? { kind: 'both', message: 'caseFiles.agreement.refusedBoth' }
          : undefined,
      );
      validate(path.expiresOn, ({ value, valueOf }) =>
        value() <= valueOf(path.givenOn) ? { kind: 'dates', message: 'caseFiles.agreement.datesTurned' } : undefined,
      );
    },
    { submission: { action: () => this.readNow() } },
  );

  protected readonly terms = computed((): ReadTerms => {
    const { rooms, refusedRooms, purpose, readsAtOnce, expiresOn, teamId } = this.draft();
    return {
      from: this.session.session()?.organisation.name ?? '',
      to: this.teamChoices().find(({ value }) => value === teamId)?.label ?? '',
      purpose,
      rooms: SHAREABLE_ROOMS.filter((room) => rooms.includes(room)),
      refusedRooms: SHAREABLE_ROOMS.filter((room) => refusedRooms.includes(room)),
      readsAtOnce,
      expiresOn,
    };
  });

  private readNow(): Promise<void> {
    this.reading.set(true);
    return Promise.resolve();
  }

  protected async record(yes: GivenYes): Promise<void> {
    const team = this.offered().find((one) => one.id === this.draft().teamId);
    if (!team) return;
    const agreement = agreementOf(this.draft(), team.organisation.id, yes, this.renews()?.id ?? null);
    this.busy.set(true);
    try {
      const { body } = await this.client.recordAgreement(this.fileId(), agreement);
      this.kept.done();
      this.recorded.emit({ id: body.id, rooms: agreement.rooms, toOrganisationId: team.organisation.id });
    } catch (failure) {
      this.toasts.say(this.problemWords.sentence(failure), { tone: 'bad' });
    } finally {
      this.busy.set(false);
    }
  }
}
