import { Component, inject, output, signal } from '@angular/core';
import { FormField, FormRoot, form, max, min, validate } from '@angular/forms/signals';
import { RouterLink } from '@angular/router';
import type { KnownElsewhere, PeopleFound, SearchPeople } from '@guichet/people-contract';
import { BIRTH_YEARS } from '@guichet/people-contract';
import { Chip, ErrorSummary, Field, Toasts } from '@guichet/platform-ui';
import { Commands, ProblemWords, sendForm, SessionStore, Words } from '@guichet/platform-web-kernel';
import { TranslocoPipe } from '@jsverse/transloco';
import { AskAccess } from '../ask-access/ask-access';

/** What was searched for, to begin a file with. */
export interface Searched {
  readonly name: string;
  readonly birthYear: number | null;
  readonly phone: string;
}

/** Finding a person before anything is created: any spelling, any script; whoever is known elsewhere is only said to be. */
@Component({
  selector: 'gu-person-search',
  imports: [AskAccess, Chip, ErrorSummary, Field, FormField, FormRoot, RouterLink, TranslocoPipe],
  templateUrl: './person-search.html',
  styles: `
    .answers {
      margin-block-start: 1rem;
    }
    .results {
      font-size: 1.0625rem;
    }
  `,
})
export class PersonSearch {
  private readonly commands = inject(Commands);
  private readonly problemWords = inject(ProblemWords);
  private readonly toasts = inject(Toasts);
  private readonly words = inject(Words);
  protected readonly session = inject(SessionStore);

  /** The search was made; its words, for the form that follows. */
  readonly searched = output<Searched>();

  protected readonly found = signal<PeopleFound | null>(null);
  protected readonly asking = signal<KnownElsewhere | null>(null);
  protected readonly askOpen = signal(false);
  private readonly model = signal({ name: '', birthYear: NaN, phone: '' });
  protected readonly form = form(
    this.model,
    (path) => {
      min(path.birthYear, BIRTH_YEARS.first, { message: 'people.search.yearOdd' });
      max(path.birthYear, BIRTH_YEARS.last, { message: 'people.search.yearOdd' });
      validate(path.name, ({ value, valueOf }) =>
        value().trim() === '' && valueOf(path.phone).trim() === ''
          ? { kind: 'needed', message: 'people.search.nameMissing' }
          : undefined,
      );
    },
    { submission: { action: (tree) => sendForm(tree, () => this.search(), this.problemWords) } },
  );

  protected ask(known: KnownElsewhere): void {
    this.asking.set(known);
    this.askOpen.set(true);
  }
  protected asked(): void {
    this.askOpen.set(false);
    this.toasts.say(this.words.say('people.ask.sent'));
  }

  private async search(): Promise<void> {
    const { name, birthYear, phone } = this.model();
    const year = Number.isFinite(birthYear) ? birthYear : null;
    const query: SearchPeople = {
      ...(name.trim() ? { name: name.trim() } : {}),
      ...(year === null ? {} : { birthYear: year }),
      ...(phone.trim() ? { phone: phone.trim() } : {}),
    };
    const { body } = await this.commands.post<PeopleFound>('/api/people/search', query);
    this.found.set(body);
    this.searched.emit({ name: name.trim(), birthYear: year, phone: phone.trim() });
  }
}
