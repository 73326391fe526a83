import { Component, computed, inject, input, output, signal } from '@angular/core';
import type { Room } from '@guichet/access-contract';
import { PERSON_FACT_ROOMS } from '@guichet/people-contract';
import type { CaseFileView, FileContact, FileLanguage } from '@guichet/case-files-contract';
import { Card, Chip, Dialog, Drawer, Toasts, wordsOfPartialDate } from '@guichet/platform-ui';
import { Commands, Language, ProblemWords, Words } from '@guichet/platform-web-kernel';
import { ReferenceData } from '@guichet/reference-data-web';
import { TranslocoPipe } from '@jsverse/transloco';
import { ContactForm } from '../contact-form/contact-form';
import { IdentityForm } from '../identity-form/identity-form';
import { LanguageForm } from '../language-form/language-form';
import { PersonHistory } from '../person-history/person-history';
import { versionTag } from '../case-file-client';

/** The person's own facts: names, ways to reach them, languages; each with its own form. */
@Component({
  selector: 'gu-person-facts',
  imports: [Card, Chip, ContactForm, Dialog, Drawer, IdentityForm, LanguageForm, PersonHistory, TranslocoPipe],
  templateUrl: './person-facts.html',
  styles: `
    .before {
      margin-block: var(--space-3);
    }
  `,
})
export class PersonFacts {
  private readonly commands = inject(Commands);
  private readonly interfaceLanguage = inject(Language);
  private readonly problemWords = inject(ProblemWords);
  private readonly toasts = inject(Toasts);
  private readonly words = inject(Words);
  protected readonly reference = inject(ReferenceData);

  readonly file = input.required<CaseFileView>();
  readonly room = input.required<Room>();
  readonly changed = output();

  protected readonly open = signal(false);
  /** Whether it is asked if a way to reach the person goes. */
  protected readonly ending = signal(false);
  protected readonly removing = signal(false);
  /** Whether the history is open. */
  protected readonly told = signal(false);
  protected readonly factRoom = computed(() => PERSON_FACT_ROOMS.find((one) => one === this.room()));
  protected readonly contact = signal<FileContact | null>(null);
  protected readonly language = signal<FileLanguage | null>(null);
  protected readonly person = computed(() => this.file().rooms.identity.person);
  protected readonly mayEdit = computed(() =>
    this.file().allowedActions.includes(`${this.room()}.edit` as 'identity.edit'),
  );
  protected readonly nationalities = computed(() =>
    (this.person()?.nationalities ?? []).map((code) => this.reference.label('country', code)).join(', '),
  );

  protected readonly birth = computed(() => {
    const birth = this.person()?.birth;
    if (!birth?.year) return '';
    const { year, month, day, approximate, assigned } = birth;
    const known = [year, month, month && day].filter(Boolean).join('-');
    return [
      wordsOfPartialDate(known, this.interfaceLanguage.active()),
      approximate ? this.words.say('caseFiles.field.birthApproximate').toLocaleLowerCase() : '',
      assigned ? this.words.say('caseFiles.head.assigned') : '',
    ]
      .filter(Boolean)
      .join(', ');
  });

  protected saved(): void {
    this.open.set(false);
    this.told.set(false);
    this.toasts.say(this.words.say('caseFiles.record.saved'));
    this.changed.emit();
  }
  protected editContact(contact: FileContact | null): void {
    this.contact.set(contact);
    this.open.set(true);
  }
  protected editLanguage(language: FileLanguage | null): void {
    this.language.set(language);
    this.open.set(true);
  }
  protected askEnd(contact: FileContact): void {
    this.contact.set(contact);
    this.ending.set(true);
  }
  protected async endContact(contact: FileContact): Promise<void> {
    this.removing.set(true);
    try {
      await this.commands.delete(
        `/api/case-files/${this.file().id}/contacts/${contact.id}`,
        versionTag(contact.version),
      );
      this.ending.set(false);
      this.saved();
    } catch (failure) {
      this.toasts.say(this.problemWords.sentence(failure), { tone: 'bad' });
    } finally {
      this.removing.set(false);
    }
  }
}
