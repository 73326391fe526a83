import { Component, computed, inject, input, output } from '@angular/core';
import { FormField, FormRoot, form, maxLength, minLength, required, validate } from '@angular/forms/signals';
import type { CaseFileView } from '@guichet/case-files-contract';
import type { ChangeIdentity } from '@guichet/people-contract';
import { CHANGE_REASON, GENDERS } from '@guichet/people-contract';
import { Combobox, DatePartialInput, ErrorSummary, Field, FormActions } from '@guichet/platform-ui';
import { Commands, Words } from '@guichet/platform-web-kernel';
import { keepsDraft, KeptDraft } from '@guichet/platform-web-kernel/forms';
import { ReferenceData } from '@guichet/reference-data-web';
import { TranslocoPipe } from '@jsverse/transloco';
import { changeOf, NO_CHANGE } from '../change-fields/change-draft';
import { ChangeFields } from '../change-fields/change-fields';

/** Correcting who the person is: names, birth, gender, nationality, their own sentence. */
@Component({
  selector: 'gu-identity-form',
  imports: [
    ChangeFields,
    Combobox,
    DatePartialInput,
    ErrorSummary,
    Field,
    FormActions,
    FormField,
    FormRoot,
    KeptDraft,
    TranslocoPipe,
  ],
  templateUrl: './identity-form.html',
})
export class IdentityForm {
  private readonly commands = inject(Commands);
  private readonly words = inject(Words);
  protected readonly reference = inject(ReferenceData);

  readonly file = input.required<CaseFileView>();
  readonly saved = output();
  readonly cancelled = output();

  protected readonly genders = computed(() =>
    GENDERS.map((value) => ({ value, label: this.words.say(`caseFiles.gender.${value}`) })),
  );
  protected readonly kept = keepsDraft({
    form: 'identity',
    about: () => [this.file().id],
    caseFileId: () => this.file().id,
    version: () => this.file().rooms.identity.person?.version,
    newest: async () => {
      const file = await this.commands.read<CaseFileView>(`/api/case-files/${this.file().id}`);
      const person = file.rooms.identity.person;
      return person ? { value: draftOf(file), version: person.version } : undefined;
    },
    start: () => ({ ...draftOf(this.file()), ...NO_CHANGE }),
  });
  private readonly draft = this.kept.draft;
  protected readonly form = form(
    this.draft,
    (path) => {
      validate(path.givenNames, ({ value, valueOf }) =>
        [value(), valueOf(path.familyNames), valueOf(path.knownAs)].every((part) => part.trim() === '')
          ? { kind: 'named', message: 'caseFiles.open.nameMissing' }
          : undefined,
      );
      required(path.reason, { message: 'caseFiles.change.reasonMissing' });
      minLength(path.reason, CHANGE_REASON.min, { message: 'caseFiles.change.reasonMissing' });
      maxLength(path.reason, CHANGE_REASON.max);
    },
    { submission: { action: (tree) => this.kept.send(tree, () => this.save()) } },
  );

  private async save(): Promise<void> {
    const person = this.file().rooms.identity.person;
    if (!person) return;
    const draft = this.draft();
    const known = new Map(person.aliases.map((one) => [one.spelling, one.source]));
    const identity: ChangeIdentity = {
      names: {
        givenNames: draft.givenNames.trim(),
        familyNames: draft.familyNames.trim(),
        knownAs: draft.knownAs.trim(),
        ownScriptName: draft.ownScriptName.trim(),
        pronunciation: draft.pronunciation.trim(),
        nameOrder: person.nameOrder,
      },
      otherSpellings: draft.spellings
        .split('\n')
        .map((line) => line.trim())
        .filter(Boolean)
        .map((spelling) => ({ spelling, source: known.get(spelling) ?? 'stated' })),
      birth: { date: draft.birthDate, approximate: draft.approximate, assigned: draft.assigned },
      gender: draft.gender,
      nationalities: [draft.nationality, draft.otherNationality].filter(Boolean),
      ownSentence: draft.ownSentence.trim(),
      change: changeOf(draft),
    };
    await this.commands.put(`/api/case-files/${this.file().id}/identity`, identity, this.kept.tag());
    this.saved.emit();
  }
}

function draftOf(file: CaseFileView) {
  const person = file.rooms.identity.person;
  const { year, month, day } = person?.birth ?? { year: null, month: null, day: null };
  const two = (n: number): string => String(n).padStart(2, '0');
  return {
    givenNames: person?.givenNames ?? '',
    familyNames: person?.familyNames ?? '',
    knownAs: person?.knownAs ?? '',
    ownScriptName: person?.ownScriptName ?? '',
    pronunciation: person?.pronunciation ?? '',
    birthDate: year
      ? [String(year), ...(month ? [two(month)] : []), ...(month && day ? [two(day)] : [])].join('-')
      : '',
    approximate: person?.birth.approximate ?? false,
    assigned: person?.birth.assigned ?? false,
    gender: person?.gender ?? 'not_stated',
    nationality: person?.nationalities[0] ?? '',
    otherNationality: person?.nationalities[1] ?? '',
    spellings: (person?.aliases ?? [])
      .filter((one) => one.source !== 'transliteration')
      .map((one) => one.spelling)
      .join('\n'),
    ownSentence: person?.ownSentence ?? '',
  };
}
