import { Component, inject, input, output, signal } from '@angular/core';
import { FormField, FormRoot, form, max, min, validate } from '@angular/forms/signals';
import { RouterLink } from '@angular/router';
import type { BirthDate, KnownElsewhere, PeopleFound, SearchPeople } from '@guichet/people-contract';
import { BIRTH_YEARS } from '@guichet/people-contract';
import { Chip, ErrorSummary, Field, Toasts, FormActions, wordsOfPartialDate } from '@guichet/platform-ui';
import { Commands, Language, ProblemWords, sendForm, SessionStore, Words } from '@guichet/platform-web-kernel';
import { TranslocoPipe } from '@jsverse/transloco';
import { AskAccess } from '../ask-access/ask-access';

/** What was searched for, to begin a file with. */
export interface Searched {
  readonly name: string;
  readonly birthYear: number | null;
  readonly phone: string;
  /** Somebody was met who may be the same person. */
  readonly met: boolean;
}

/** What may be asked besides the name. */
const TEXTS = ['phone', 'reference', 'ownNumber', 'nationalNumber'] as const;

/** Finding a person before anything is created: any spelling, any script; whoever is known elsewhere is only said to be. */
@Component({
  selector: 'gu-person-search',
  imports: [AskAccess, Chip, ErrorSummary, Field, FormActions, FormField, FormRoot, RouterLink, TranslocoPipe],
  templateUrl: './person-search.html',
  styles: `
    .answers {
      margin-block-start: 1rem;
    }
    .known {
      flex-wrap: wrap;
    }
    .known > span {
      flex: 1 1 14rem;
    }
    .results {
      font-size: 1.0625rem;
    }
  `,
})
export class PersonSearch {
  private readonly commands = inject(Commands);
  private readonly language = inject(Language);
  private readonly problemWords = inject(ProblemWords);
  private readonly toasts = inject(Toasts);
  private readonly words = inject(Words);
  protected readonly session = inject(SessionStore);

  /** Also ask for numbers: the guichet number, one of the own organisation, the national number. */
  readonly numbers = input(false);
  /** The search was made; its words, for the form that follows. */
  readonly searched = output<Searched>();

  protected readonly found = signal<PeopleFound | null>(null);
  protected readonly asking = signal<KnownElsewhere | null>(null);
  protected readonly askOpen = signal(false);
  private readonly model = signal({
    name: '',
    birthYear: NaN,
    phone: '',
    reference: '',
    ownNumber: '',
    nationalNumber: '',
  });
  protected readonly form = form(
    this.model,
    (path) => {
      min(path.birthYear, BIRTH_YEARS.first, { message: 'people.search.yearOdd' });
      max(path.birthYear, BIRTH_YEARS.last, { message: 'people.search.yearOdd' });
      validate(path.name, ({ value, valueOf }) =>
        [value(), ...TEXTS.map((name) => valueOf(path[name]))].every((text) => text.trim() === '')
          ? { kind: 'needed', message: 'people.search.nameMissing' }
          : undefined,
      );
    },
    { submission: { action: (tree) => sendForm(tree, () => this.search(), this.problemWords) } },
  );

  /** When the person was born, as far as it is known, before what else is said of them. */
  protected born({ date, approximate }: BirthDate): string {
    if (!date) return '';
    const key = approximate ? 'bornAbout' : date.split('-').length === 3 ? 'bornOn' : 'bornIn';
    const words = wordsOfPartialDate(date, this.language.active());
    return `${this.words.say(`people.search.${key}`, { date: words })} · `;
  }
  protected ask(known: KnownElsewhere): void {
    this.asking.set(known);
    this.askOpen.set(true);
  }
  protected asked(): void {
    this.askOpen.set(false);
    this.toasts.say(this.words.say('people.ask.sent'));
  }

  private async search(): Promise<void> {
    const { name, birthYear, phone, ...texts } = this.model();
    const year = Number.isFinite(birthYear) ? birthYear : null;
    const query: SearchPeople = {
      ...(name.trim() ? { name: name.trim() } : {}),
      ...(year === null ? {} : { birthYear: year }),
      ...typed({ ...texts, phone }),
    };
    const { body } = await this.commands.post<PeopleFound>('/api/people/search', query);
    this.found.set(body);
    const met = body.knownElsewhere.length > 0 || body.items.some(({ close }) => close);
    this.searched.emit({ name: name.trim(), birthYear: year, phone: phone.trim(), met });
  }
}

/** Only what was typed. */
function typed(texts: Readonly<Record<(typeof TEXTS)[number], string>>): Partial<SearchPeople> {
  return Object.fromEntries(TEXTS.flatMap((name) => (texts[name].trim() ? [[name, texts[name].trim()]] : [])));
}
