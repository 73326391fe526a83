import { Service, inject } from '@angular/core';
import { NOW, wordsOfDate } from '@guichet/platform-ui';
import { Language, Words } from '@guichet/platform-web-kernel';
import type { AddressFilters } from './list-filters';

/** Says which files a list is of, where the fields above it do not. */
@Service()
export class ListWords {
  private readonly language = inject(Language);
  private readonly now = inject(NOW);
  private readonly words = inject(Words);

  /** "Seulement : ouverts du 1er décembre 2025 au 30 novembre 2026, d’une seule équipe"; empty when nothing is left out. */
  narrowed({ openedFrom, openedTo, closedFrom, closedTo, teamId }: AddressFilters): string {
    const said = [
      ...this.between('opened', openedFrom, openedTo),
      ...this.between('closed', closedFrom, closedTo),
      ...(teamId ? [this.words.say('caseFiles.list.narrowed.team')] : []),
    ];
    return said.length === 0 ? '' : this.words.say('caseFiles.list.narrowed.only', { what: said.join(', ') });
  }

  private between(what: 'opened' | 'closed', from: string | undefined, to: string | undefined): string[] {
    if (!from && !to) return [];
    return [this.words.say(`caseFiles.list.narrowed.${what}`, { from: this.day(from), to: this.day(to) })];
  }

  private day(day: string | undefined): string {
    return day ? wordsOfDate(day, this.now(), this.language.active()).day.replace(/^le /, '') : '…';
  }
}
