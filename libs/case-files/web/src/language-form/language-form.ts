import { Component, computed, inject, input, linkedSignal, output } from '@angular/core';
import { FormField, FormRoot, form, required } from '@angular/forms/signals';
import type { CaseFileView, FileLanguage } from '@guichet/case-files-contract';
import type { PersonLanguageSkill, ReplaceLanguages } from '@guichet/people-contract';
import { LANGUAGE_LEVELS } from '@guichet/people-contract';
import { Combobox, ErrorSummary, Field } from '@guichet/platform-ui';
import { Commands, ProblemWords, sendForm, Words } from '@guichet/platform-web-kernel';
import { ReferenceData } from '@guichet/reference-data-web';
import { TranslocoPipe } from '@jsverse/transloco';
import { versionTag } from '../case-file-client';

/** One language of the person; the whole set is sent, because the person has one set. */
@Component({
  selector: 'gu-language-form',
  imports: [Combobox, ErrorSummary, Field, FormField, FormRoot, TranslocoPipe],
  templateUrl: './language-form.html',
})
export class LanguageForm {
  private readonly commands = inject(Commands);
  private readonly problemWords = inject(ProblemWords);
  private readonly words = inject(Words);
  protected readonly reference = inject(ReferenceData);

  readonly file = input.required<CaseFileView>();
  readonly edited = input<FileLanguage | null>(null);
  readonly saved = output();
  readonly cancelled = output();

  protected readonly levels = computed(() =>
    LANGUAGE_LEVELS.map((value) => ({ value, label: this.words.say(`caseFiles.level.${value}`) })),
  );
  private readonly draft = linkedSignal(() => {
    const known = this.edited();
    return {
      languageCode: known?.languageCode ?? '',
      spokenLevel: known?.spokenLevel ?? 'b1',
      writtenLevel: known?.writtenLevel ?? 'none',
      preferred: known?.preferred ?? false,
      interpreterNeeded: known?.interpreterNeeded ?? false,
    };
  });
  protected readonly form = form(
    this.draft,
    (path) => required(path.languageCode, { message: 'caseFiles.languageForm.missing' }),
    {
      submission: { action: (tree) => sendForm(tree, () => this.save(), this.problemWords) },
    },
  );

  private async save(): Promise<void> {
    const draft: PersonLanguageSkill = { ...this.draft() };
    const others = this.file()
      .rooms.language.languages.filter((one) => one.id !== this.edited()?.id && one.languageCode !== draft.languageCode)
      .map(({ languageCode, spokenLevel, writtenLevel, preferred, interpreterNeeded }) => ({
        languageCode,
        spokenLevel,
        writtenLevel,
        preferred: preferred && !draft.preferred,
        interpreterNeeded,
      }));
    const command: ReplaceLanguages = { languages: [...others, draft] };
    await this.commands.put(
      `/api/case-files/${this.file().id}/languages`,
      command,
      versionTag(this.file().rooms.identity.person?.version ?? 0),
    );
    this.saved.emit();
  }
}
