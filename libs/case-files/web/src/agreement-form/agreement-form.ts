import { httpResource } from '@angular/common/http';
import { Component, computed, inject, input, output } from '@angular/core';
import { FormField, FormRoot, form, required, validate } from '@angular/forms/signals';
import type { AgreementForm as Form, ShareableRoom } from '@guichet/access-contract';
import {
  AGREEMENT_DEFAULT_MONTHS,
  AGREEMENT_FORMS,
  ALWAYS_SHARED_ROOMS,
  SHAREABLE_ROOMS,
  sharedTogether,
} from '@guichet/access-contract';
import type { TeamChoices } from '@guichet/organisations-contract';
import { Combobox, ErrorSummary, Field, MultiCheck, NOW, RadioCards } from '@guichet/platform-ui';
import { Words } from '@guichet/platform-web-kernel';
import { keepsDraft, KeptDraft } from '@guichet/platform-web-kernel/forms';
import { ReferenceData } from '@guichet/reference-data-web';
import { TranslocoPipe } from '@jsverse/transloco';
import { CaseFileClient } from '../case-file-client';

interface Draft {
  teamId: string;
  purpose: string;
  rooms: string[];
  explainedIn: string;
  interpreterPresent: boolean;
  form: Form;
  givenOn: string;
  expiresOn: string;
  readsAtOnce: boolean;
}

/** What was recorded, for whoever asked for it. */
export interface AgreementRecorded {
  readonly id: string;
  readonly rooms: readonly ShareableRoom[];
  readonly toOrganisationId: string;
}

/** Recording what the person agreed to share: with whom, which rooms, why, explained how, until when. */
@Component({
  selector: 'gu-agreement-form',
  imports: [Combobox, ErrorSummary, Field, FormField, FormRoot, KeptDraft, MultiCheck, RadioCards, TranslocoPipe],
  templateUrl: './agreement-form.html',
})
export class AgreementForm {
  private readonly client = inject(CaseFileClient);
  private readonly now = inject(NOW);
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
  readonly recorded = output<AgreementRecorded>();
  readonly cancelled = output();

  protected readonly teams = httpResource<TeamChoices>(() => '/api/teams');
  private readonly offered = computed(() =>
    (this.teams.hasValue() ? this.teams.value().items : []).filter(
      (team) => team.organisation.hasAccount && team.organisation.id !== this.fromOrganisationId(),
    ),
  );
  protected readonly teamChoices = computed(() =>
    this.offered().map((team) => ({ value: team.id, label: `${team.organisation.shortName}, ${team.name}` })),
  );
  protected readonly roomChoices = computed(() =>
    SHAREABLE_ROOMS.map((room) => ({ value: room, label: this.words.say(`caseFiles.rooms.${room}`) })),
  );
  protected readonly formChoices = computed(() =>
    AGREEMENT_FORMS.map((one) => ({ value: one, label: this.words.say(`caseFiles.agreement.forms.${one}`) })),
  );
  protected readonly languageChoices = computed(() => this.reference.options('language'));

  protected readonly kept = keepsDraft<Draft>({
    form: 'agreement',
    about: () => [this.fileId()],
    caseFileId: () => this.fileId(),
    start: () => ({
      teamId: this.teamId(),
      purpose: '',
      rooms: [...new Set<string>([...ALWAYS_SHARED_ROOMS, ...this.rooms()])],
      explainedIn: this.language(),
      interpreterPresent: false,
      form: 'signed',
      givenOn: day(this.now(), 0),
      expiresOn: day(this.now(), AGREEMENT_DEFAULT_MONTHS),
      readsAtOnce: false,
    }),
  });
  private readonly draft = this.kept.draft;
  protected readonly form = form(
    this.draft,
    (path) => {
      required(path.teamId, { message: 'caseFiles.agreement.toMissing' });
      required(path.purpose, { message: 'caseFiles.agreement.purposeMissing' });
      required(path.explainedIn, { message: 'caseFiles.agreement.languageMissing' });
      required(path.givenOn, { message: 'caseFiles.agreement.dateMissing' });
      required(path.expiresOn, { message: 'caseFiles.agreement.dateMissing' });
      validate(path.rooms, ({ value }) =>
        value().length === 0 ? { kind: 'rooms', message: 'caseFiles.agreement.roomsMissing' } : undefined,
      );
      validate(path.rooms, ({ value }) =>
        sharedTogether(SHAREABLE_ROOMS.filter((room) => value().includes(room)))
          ? undefined
          : { kind: 'alone', message: 'caseFiles.agreement.sharedAlone' },
      );
      validate(path.expiresOn, ({ value, valueOf }) =>
        value() <= valueOf(path.givenOn) ? { kind: 'dates', message: 'caseFiles.agreement.datesTurned' } : undefined,
      );
    },
    { submission: { action: (tree) => this.kept.send(tree, () => this.record()) } },
  );

  private async record(): Promise<void> {
    const draft = this.draft();
    const team = this.offered().find((one) => one.id === draft.teamId);
    if (!team) return;
    const rooms = SHAREABLE_ROOMS.filter((room) => draft.rooms.includes(room));
    const { body } = await this.client.recordAgreement(this.fileId(), {
      toOrganisationId: team.organisation.id,
      toTeamId: draft.readsAtOnce ? team.id : null,
      purpose: draft.purpose,
      rooms,
      refusedRooms: [],
      explainedIn: draft.explainedIn,
      interpreterPresent: draft.interpreterPresent,
      form: draft.form,
      givenOn: draft.givenOn,
      expiresOn: draft.expiresOn,
    });
    this.recorded.emit({ id: body.id, rooms, toOrganisationId: team.organisation.id });
  }
}

/** The day `months` after an instant, YYYY-MM-DD. */
function day(from: Date, months: number): string {
  const date = new Date(from);
  date.setMonth(date.getMonth() + months);
  return new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Brussels' }).format(date);
}
