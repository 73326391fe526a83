import { Component, computed, inject, input } from '@angular/core';
import type { CaseFileView } from '@guichet/case-files-contract';
import { displayName } from '@guichet/people-domain';
import { Avatar, Chip, RelativeDate, wordsOfPartialDate } from '@guichet/platform-ui';
import { Language, Words } from '@guichet/platform-web-kernel';
import { ReferenceData } from '@guichet/reference-data-web';
import { TranslocoPipe } from '@jsverse/transloco';

/** Who this is: name as the person wishes, their own sentence, how to speak with and reach them, who works with them. */
@Component({
  selector: 'gu-file-head',
  imports: [Avatar, Chip, RelativeDate, TranslocoPipe],
  templateUrl: './file-head.html',
  styleUrl: './file-head.css',
})
export class FileHead {
  private readonly language = inject(Language);
  private readonly words = inject(Words);
  protected readonly reference = inject(ReferenceData);

  readonly file = input.required<CaseFileView>();

  protected readonly person = computed(() => this.file().rooms.identity.person);
  protected readonly name = computed(() => {
    const person = this.person();
    return person
      ? displayName(person)
      : this.words.say('caseFiles.head.unnamed', { reference: this.file().reference });
  });
  protected readonly born = computed(() => {
    const birth = this.person()?.birth;
    if (!birth?.year) return '';
    const { year, month, day } = birth;
    const known = [year, month, month && day].filter(Boolean).join('-');
    const date = wordsOfPartialDate(known, this.language.active());
    const key = birth.approximate ? 'bornAbout' : day ? 'bornOn' : month ? 'bornInMonth' : 'bornIn';
    return (
      this.words.say(`caseFiles.head.${key}`, { date }) +
      (birth.assigned ? ` (${this.words.say('caseFiles.head.assigned')})` : '')
    );
  });
  protected readonly spoken = computed(() =>
    this.file().rooms.language.languages.filter((one) => one.preferred || one.interpreterNeeded),
  );
  protected readonly french = computed(() =>
    this.file().rooms.language.languages.find((one) => one.languageCode === 'fr'),
  );
  protected readonly reach = computed(() => {
    const methods = this.file().rooms.contact.methods.filter((method) => !method.validUntil);
    return methods.find((method) => method.preferred) ?? methods[0];
  });
  protected readonly careful = computed(() =>
    this.file().rooms.contact.methods.some((method) => !method.validUntil && !method.safe),
  );
}
