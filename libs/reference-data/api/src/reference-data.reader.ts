import { Injectable } from '@nestjs/common';
import { refusedFor } from '@guichet/platform-contract';
import { Clock, UnitOfWork } from '@guichet/platform-api-kernel';
import type { Actor, Language } from '@guichet/platform-api-kernel';
import type { ReferenceList } from '@guichet/reference-data-contract';
import type { SourcedReferenceListDto } from './reference-data.dto';
import { LIST } from './reference-data.queries';
import type { SourcedRow } from './reference-data.queries';
import { sourcedItemView } from './reference-data.view';

/** Reads lists with their sources. */
@Injectable()
export class ReferenceDataReader {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly clock: Clock,
  ) {}

  /** @throws not_found when there is no such list */
  async list(actor: Actor, list: string, language: Language): Promise<SourcedReferenceListDto> {
    const rows = await this.unitOfWork.statement<SourcedRow>(actor, LIST, [list]);
    if (rows.length === 0) throw refusedFor('not_found');
    const today = this.clock.today();
    return { list: list as ReferenceList, items: rows.map((row) => sourcedItemView(row, language, today)) };
  }
}
