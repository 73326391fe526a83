import { Component, computed, inject, input, linkedSignal, output } from '@angular/core';
import { FormField, FormRoot, form, maxLength, minLength, required } from '@angular/forms/signals';
import type { CaseFileView, FileLanguage } from '@guichet/case-files-contract';
import type { PersonLanguageSkill, ReplaceLanguages } from '@guichet/people-contract';
import { CHANGE_REASON, LANGUAGE_LEVELS } from '@guichet/people-contract';
import { Combobox, ErrorSummary, Field, FormActions } from '@guichet/platform-ui';
import { Commands, Words } from '@guichet/platform-web-kernel';
import { keepsDraft, KeptDraft } from '@guichet/platform-web-kernel/forms';
import { ReferenceData } from '@guichet/reference-data-web';
import { TranslocoPipe } from '@jsverse/transloco';
import { changeOf, NO_CHANGE } from '../change-fields/change-draft';
import { ChangeFields } from '../change-fields/change-fields';

/** One language of the person; the whole set is sent, because the person has one set. */
@Component({
  selector: 'gu-language-form',
  imports: [ChangeFields, Combobox, ErrorSummary, Field, FormActions, FormField, FormRoot, KeptDraft, TranslocoPipe],
  templateUrl: './language-form.html',
})
export class LanguageForm {
  private readonly commands = inject(Commands);
  private readonly words = inject(Words);
  protected readonly reference = inject(ReferenceData);

  readonly file = input.required<CaseFileView>();
  readonly edited = input<FileLanguage | null>(null);
  readonly saved = output();
  readonly cancelled = output();

  protected readonly levels = computed(() =>
    LANGUAGE_LEVELS.map((value) => ({ value, label: this.words.say(`caseFiles.level.${value}`) })),
  );
  /** The file as it was read last: the set that is sent leaves the other languages as they stand. */
  private readonly current = linkedSignal(() => this.file());
  protected readonly kept = keepsDraft({
    form: 'language',
    about: () => [this.file().id, this.edited()?.languageCode ?? 'new'],
    caseFileId: () => this.file().id,
    version: () => this.file().rooms.identity.person?.version,
    newest: async () => {
      const file = await this.commands.read<CaseFileView>(`/api/case-files/${this.file().id}`);
      const edited = file.rooms.language.languages.find((one) => one.languageCode === this.edited()?.languageCode);
      this.current.set(file);
      return { value: edited ? draftOf(edited) : {}, version: file.rooms.identity.person?.version ?? 0 };
    },
    start: () => ({ ...draftOf(this.edited()), ...NO_CHANGE }),
  });
  private readonly draft = this.kept.draft;
  protected readonly form = form(
    this.draft,
    (path) => {
      required(path.languageCode, { message: 'caseFiles.languageForm.missing' });
      required(path.reason, { message: 'caseFiles.change.reasonMissing' });
      minLength(path.reason, CHANGE_REASON.min, { message: 'caseFiles.change.reasonMissing' });
      maxLength(path.reason, CHANGE_REASON.max);
    },
    {
      submission: { action: (tree) => this.kept.send(tree, () => this.save()) },
    },
  );

  private async save(): Promise<void> {
    const { source, reason, trueUntil, ...typed } = this.draft();
    const draft: PersonLanguageSkill = typed;
    const others = this.current()
      .rooms.language.languages.filter(
        (one) => one.languageCode !== this.edited()?.languageCode && one.languageCode !== draft.languageCode,
      )
      .map(({ languageCode, spokenLevel, writtenLevel, preferred, interpreterNeeded }) => ({
        languageCode,
        spokenLevel,
        writtenLevel,
        preferred: preferred && !draft.preferred,
        interpreterNeeded,
      }));
    const command: ReplaceLanguages = {
      languages: [...others, draft],
      change: changeOf({ source, reason, trueUntil }),
    };
    await this.commands.put(`/api/case-files/${this.file().id}/languages`, command, this.kept.tag());
    this.saved.emit();
  }
}

function draftOf(known: FileLanguage | null) {
  return {
    languageCode: known?.languageCode ?? '',
    spokenLevel: known?.spokenLevel ?? 'b1',
    writtenLevel: known?.writtenLevel ?? 'none',
    preferred: known?.preferred ?? false,
    interpreterNeeded: known?.interpreterNeeded ?? false,
  };
}
