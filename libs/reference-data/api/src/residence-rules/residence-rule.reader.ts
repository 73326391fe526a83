import { Injectable } from '@nestjs/common';
import { refusedFor } from '@guichet/platform-contract';
import { Clock, PermissionTable, UnitOfWork } from '@guichet/platform-api-kernel';
import type { Actor } from '@guichet/platform-api-kernel';
import { guardedEffect } from '@guichet/reference-data-contract';
import type {
  ChangeResidenceRule,
  ResidenceRuleEffect,
  ResidenceRuleHistory,
  ResidenceRules,
  RuleEffectCount,
} from '@guichet/reference-data-contract';
import { EFFECT, RULES, TYPE, VERSIONS } from './residence-rule.queries';
import type { RuleRow, VersionRow } from './residence-rule.queries';
import { ruleView, versionView } from './residence-rule.view';

/** Reads the clocks of residence documents, and whom a change of one would touch. */
@Injectable()
export class ResidenceRuleReader {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly clock: Clock,
    private readonly permissions: PermissionTable,
  ) {}

  async all(actor: Actor): Promise<ResidenceRules> {
    const rows = await this.unitOfWork.statement<RuleRow & Record<string, unknown>>(actor, RULES);
    const today = this.clock.today();
    return { items: rows.map((row) => ruleView(row, today)) };
  }

  /** @throws not_found when there is no such type of document */
  async history(actor: Actor, typeCode: string): Promise<ResidenceRuleHistory> {
    const [[type], rows] = await Promise.all([
      this.unitOfWork.statement<{ version: number }>(actor, TYPE, [typeCode]),
      this.unitOfWork.statement<VersionRow & Record<string, unknown>>(actor, VERSIONS, [typeCode]),
    ]);
    if (!type) throw refusedFor('not_found');
    const today = this.clock.today();
    const writes = this.permissions.holds(actor.role, 'residence_rule.write');
    return {
      typeCode,
      version: type.version,
      items: rows.map((row) => versionView(row, today)),
      allowedActions: !writes ? [] : rows.some((row) => !row.replaced) ? ['change', 'review'] : ['change'],
    };
  }

  /** Numbers, never names: an administrator opens no file. The asking is recorded. */
  async effect(actor: Actor, typeCode: string, change: ChangeResidenceRule): Promise<ResidenceRuleEffect> {
    const [type] = await this.unitOfWork.statement<{ version: number }>(actor, TYPE, [typeCode]);
    if (!type) throw refusedFor('not_found');
    const [found] = await this.unitOfWork.statement<{ replaces: boolean; counts: RuleEffectCount[] }>(actor, EFFECT, [
      typeCode,
      change.validFrom,
      change.prepareDaysBefore,
      change.windowOpensDaysBefore,
      change.windowClosesDaysBefore,
      change.provisional,
      change.cohortExpiresOn,
    ]);
    return guardedEffect(found?.counts ?? [], found?.replaces ?? false);
  }
}
