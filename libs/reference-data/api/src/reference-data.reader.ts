import { Injectable } from '@nestjs/common';
import { refusedFor } from '@guichet/platform-contract';
import { Clock, UnitOfWork } from '@guichet/platform-api-kernel';
import type { Actor, Language } from '@guichet/platform-api-kernel';
import type { ReferenceList } from '@guichet/reference-data-contract';
import type { ResidenceRulesDto, SourcedReferenceListDto } from './reference-data.dto';
import { LIST, RULES } from './reference-data.queries';
import type { RuleRow, SourcedRow } from './reference-data.queries';
import { residenceRuleView, sourcedItemView } from './reference-data.view';

/** Reads lists and rules with their sources. */
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

  async rules(actor: Actor): Promise<ResidenceRulesDto> {
    const rows = await this.unitOfWork.statement<RuleRow>(actor, RULES);
    const today = this.clock.today();
    return { items: rows.map((row) => residenceRuleView(row, today)) };
  }
}
