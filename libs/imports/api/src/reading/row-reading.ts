import { Injectable } from '@nestjs/common';
import { IMPORT_FIELDS } from '@guichet/imports-contract';
import type { ImportField } from '@guichet/imports-contract';
import { vocabularyOf } from '@guichet/imports-domain';
import type { RowFacts, VocabularyEntry } from '@guichet/imports-domain';
import { Clock, UnitOfWork } from '@guichet/platform-api-kernel';
import type { Actor } from '@guichet/platform-api-kernel';
import { WORDS_OF_LISTS } from './import.queries';

const LISTS = [...new Set(Object.values<ImportField>(IMPORT_FIELDS).flatMap(({ list }) => list ?? []))];

/** What the reading of rows needs: the words of the reference lists as they are today. */
@Injectable()
export class RowReading {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly clock: Clock,
  ) {}

  async facts(actor: Actor): Promise<RowFacts> {
    const entries = await this.unitOfWork.statement<VocabularyEntry>(actor, WORDS_OF_LISTS, [LISTS]);
    const vocabularies = LISTS.map(
      (list) => [list, vocabularyOf(entries.filter((entry) => entry.list === list))] as const,
    );
    return { vocabularies: new Map(vocabularies), today: this.clock.today() };
  }
}
