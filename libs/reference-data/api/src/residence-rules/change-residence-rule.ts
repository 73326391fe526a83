import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { Refused, refusedFor } from '@guichet/platform-contract';
import { Clock, record, UnitOfWork } from '@guichet/platform-api-kernel';
import type { Actor, ChangedDto, Transaction } from '@guichet/platform-api-kernel';
import { RESIDENCE_RULE_PROBLEMS } from '@guichet/reference-data-contract';
import type { ChangeResidenceRule as Command } from '@guichet/reference-data-contract';
import { ADD, LOCK, REPLACE, TAKE_TIME, TYPE } from './residence-rule.queries';

/** The version of a type’s rules, held until the transaction ends; refuses another one than the caller read. */
export async function holdRules(transaction: Transaction, typeCode: string, version: number): Promise<void> {
  await transaction.query(TAKE_TIME);
  await transaction.query(LOCK);
  const [type] = await transaction.query<{ version: number }>(TYPE, [typeCode]);
  if (!type) throw refusedFor('not_found');
  if (type.version !== version) throw refusedFor('stale_version');
}

/** A review that has not happened yet is none. */
export function refuseFutureReview(reviewedOn: string, today: string): void {
  if (reviewedOn > today) throw new Refused(RESIDENCE_RULE_PROBLEMS.reviewedInFuture, 422);
}

/**
 * Writes a new version of a rule. One of the same first day is replaced and stays readable; nothing else is touched. The
 * papers that follow the rule are recomputed by the database before the transaction ends.
 */
@Injectable()
export class ChangeResidenceRule {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly clock: Clock,
  ) {}

  async run(actor: Actor, typeCode: string, command: Command, version: number): Promise<ChangedDto> {
    refuseFutureReview(command.reviewedOn, this.clock.today());
    return this.unitOfWork.transaction(actor, async (transaction) => {
      await holdRules(transaction, typeCode, version);
      await transaction.query(REPLACE, [typeCode, command.validFrom]);
      const id = randomUUID();
      await transaction.query(ADD, [
        id,
        typeCode,
        command.validFrom,
        command.windowOpensDaysBefore,
        command.windowClosesDaysBefore,
        command.prepareDaysBefore,
        command.provisional,
        command.defaultLabourMarket,
        command.cohortExpiresOn,
        command.note,
        command.source,
        command.reviewedOn,
        actor.memberId,
      ]);
      await record(transaction, { action: 'residence_rule.change', objectKind: 'residence_rule', objectId: id });
      const [type] = await transaction.query<{ version: number }>(TYPE, [typeCode]);
      return { id, version: type?.version ?? version };
    });
  }
}
