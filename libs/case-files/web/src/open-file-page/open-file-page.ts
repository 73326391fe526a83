import { httpResource } from '@angular/common/http';
import { afterNextRender, Component, computed, effect, inject, Injector, signal } from '@angular/core';
import { FormField, FormRoot, form, required, validate } from '@angular/forms/signals';
import { Router, RouterLink } from '@angular/router';
import type { CaseFileOpened, OpenCaseFile } from '@guichet/case-files-contract';
import type { TeamMembers } from '@guichet/organisations-contract';
import { CONTACT_KINDS, GENDERS, LANGUAGE_LEVELS } from '@guichet/people-contract';
import type { ContactKind, Gender, LanguageLevel } from '@guichet/people-contract';
import { PersonSearch } from '@guichet/people-web';
import type { Searched } from '@guichet/people-web';
import type { HoldsUnsavedText } from '@guichet/platform-ui';
import {
  Card,
  Combobox,
  DatePartialInput,
  ErrorSummary,
  Field,
  Toasts,
  warnBeforeUnload,
  FormActions,
} from '@guichet/platform-ui';
import { Commands, problemOf, SessionStore, Words } from '@guichet/platform-web-kernel';
import { keepsDraft, KeptDraft } from '@guichet/platform-web-kernel/forms';
import { ReferenceData } from '@guichet/reference-data-web';
import { TranslocoPipe } from '@jsverse/transloco';

const EMPTY = {
  givenNames: '',
  familyNames: '',
  knownAs: '',
  ownScriptName: '',
  pronunciation: '',
  birthDate: '',
  birthApproximate: false,
  gender: 'not_stated' as Gender,
  nationality: '',
  language: '',
  spokenLevel: 'native' as LanguageLevel,
  interpreterNeeded: false,
  frenchLevel: 'none' as LanguageLevel,
  contactKind: 'phone' as ContactKind,
  contactValue: '',
  contactInstructions: '',
  contactSafe: true,
  ownSentence: '',
  teamId: '',
  leadId: '',
};

/** Welcoming a person: look for them first, then open a file with only what is needed today. */
@Component({
  selector: 'gu-open-file-page',
  imports: [
    Card,
    Combobox,
    DatePartialInput,
    ErrorSummary,
    Field,
    FormActions,
    FormField,
    FormRoot,
    KeptDraft,
    PersonSearch,
    RouterLink,
    TranslocoPipe,
  ],
  templateUrl: './open-file-page.html',
})
export class OpenFilePage implements HoldsUnsavedText {
  private readonly commands = inject(Commands);
  private readonly injector = inject(Injector);
  private readonly router = inject(Router);
  private readonly toasts = inject(Toasts);
  private readonly words = inject(Words);
  protected readonly reference = inject(ReferenceData);
  protected readonly session = inject(SessionStore);

  protected readonly looked = signal<Searched | null>(null);
  protected readonly writing = signal(false);
  protected readonly duplicate = signal(false);
  private saved = false;

  protected readonly genders = computed(() =>
    GENDERS.map((value) => ({ value, label: this.words.say(`caseFiles.gender.${value}`) })),
  );
  protected readonly levels = computed(() =>
    LANGUAGE_LEVELS.map((value) => ({ value, label: this.words.say(`caseFiles.level.${value}`) })),
  );
  protected readonly contactKinds = computed(() =>
    CONTACT_KINDS.map((value) => ({ value, label: this.words.say(`caseFiles.contact.${value}`) })),
  );
  protected readonly teams = computed(() => this.session.session()?.teams ?? []);

  protected readonly kept = keepsDraft({
    form: 'open-file',
    about: () => [],
    start: () => ({ ...EMPTY, teamId: this.teams()[0]?.id ?? '' }),
    fills: ['leadId'],
  });
  protected readonly draft = this.kept.draft;
  protected readonly form = form(
    this.draft,
    (path) => {
      validate(path.givenNames, ({ valueOf, value }) =>
        [value(), valueOf(path.familyNames), valueOf(path.knownAs)].every((part) => part.trim() === '')
          ? { kind: 'named', message: 'caseFiles.open.nameMissing' }
          : undefined,
      );
      required(path.teamId, { message: 'caseFiles.open.teamMissing' });
      required(path.leadId, { message: 'caseFiles.open.leadMissing' });
    },
    { submission: { action: (tree) => this.kept.send(tree, () => this.open()) } },
  );
  private readonly members = httpResource<TeamMembers>(() =>
    this.draft().teamId ? `/api/teams/${this.draft().teamId}/members` : undefined,
  );
  protected readonly leads = computed(() =>
    (this.members.hasValue() ? this.members.value().items : []).filter(
      (one) => one.role === 'worker' || one.role === 'team_lead',
    ),
  );

  constructor() {
    warnBeforeUnload(this);
    // a file that was begun goes on where it was left, without another search
    effect(() => {
      if (this.kept.restored()) this.writing.set(true);
    });
    effect(() => {
      const leads = this.leads();
      const me = this.session.session()?.member.id;
      const proposed = leads.find((one) => one.id === me) ?? leads[0];
      if (proposed && !leads.some((one) => one.id === this.draft().leadId))
        this.draft.update((draft) => ({ ...draft, leadId: proposed.id }));
    });
  }

  hasUnsavedText(): boolean {
    return this.writing() && !this.saved && this.kept.atRisk();
  }

  /** A search alone writes nothing, so that no draft is kept of somebody who was only looked for. */
  protected begin(searched: Searched): void {
    this.looked.set(searched);
    if (this.writing()) this.take(searched);
  }
  protected write(): void {
    const searched = this.looked();
    if (searched) this.take(searched);
    this.writing.set(true);
    // the button that was pressed is gone: whoever writes goes on in the form
    afterNextRender(() => this.form.givenNames().focusBoundControl(), { injector: this.injector });
  }

  /**
   * What was searched becomes the beginning of the file; the last word is taken for the family name. What was written
   * since stays: looking once more costs nothing.
   */
  private take(searched: Searched): void {
    const words = searched.name.split(/\s+/).filter(Boolean);
    const familyNames = words.length > 1 ? (words.at(-1) ?? '') : '';
    const givenNames = words.length > 1 ? words.slice(0, -1).join(' ') : searched.name;
    this.draft.update((draft) => ({
      ...draft,
      ...(draft.givenNames || draft.familyNames ? {} : { givenNames, familyNames }),
      birthDate: draft.birthDate || (searched.birthYear ? String(searched.birthYear) : ''),
      contactValue: draft.contactValue || searched.phone,
    }));
  }

  private async open(): Promise<void> {
    try {
      const { body } = await this.commands.post<CaseFileOpened>('/api/case-files', this.command());
      this.saved = true;
      this.toasts.say(this.words.say('caseFiles.open.opened', { reference: body.reference }));
      await this.router.navigate(['/dossiers', body.id]);
    } catch (failure) {
      if (problemOf(failure).code === 'possible_duplicate') this.duplicate.set(true);
      throw failure;
    }
  }

  private command(): OpenCaseFile {
    const draft = this.draft();
    const spoken = draft.language
      ? [
          {
            languageCode: draft.language,
            spokenLevel: draft.spokenLevel,
            writtenLevel: 'none' as const,
            preferred: true,
            interpreterNeeded: draft.interpreterNeeded,
          },
        ]
      : [];
    const french =
      draft.language !== 'fr' && draft.frenchLevel !== 'none'
        ? [
            {
              languageCode: 'fr',
              spokenLevel: draft.frenchLevel,
              writtenLevel: 'none' as const,
              preferred: spoken.length === 0,
              interpreterNeeded: false,
            },
          ]
        : [];
    return {
      identity: {
        names: {
          givenNames: draft.givenNames.trim(),
          familyNames: draft.familyNames.trim(),
          knownAs: draft.knownAs.trim(),
          ownScriptName: draft.ownScriptName.trim(),
          pronunciation: draft.pronunciation.trim(),
          nameOrder: 'given_first',
        },
        otherSpellings: [],
        birth: { date: draft.birthDate, approximate: draft.birthApproximate, assigned: false },
        gender: draft.gender,
        nationalities: draft.nationality ? [draft.nationality] : [],
        ownSentence: draft.ownSentence.trim(),
      },
      languages: [...spoken, ...french],
      contacts: draft.contactValue.trim()
        ? [
            {
              kind: draft.contactKind,
              value: draft.contactValue.trim(),
              instructions: draft.contactInstructions.trim(),
              safe: draft.contactSafe,
              preferred: true,
              protected: false,
            },
          ]
        : [],
      teamId: draft.teamId,
      leadId: draft.leadId,
      duplicatesSeen: this.duplicate(),
    };
  }
}
