import { Injectable } from '@nestjs/common';
import { NATIONAL_NUMBER_DISCLOSURES_AN_HOUR, PERSON_PROBLEMS } from '@guichet/people-contract';
import type { DiscloseNationalNumber as Command, DisclosedNationalNumber } from '@guichet/people-contract';
import { formatNationalNumber } from '@guichet/people-domain';
import { record, sealOf, UnitOfWork } from '@guichet/platform-api-kernel';
import type { Actor } from '@guichet/platform-api-kernel';
import { refusedFor, Refused } from '@guichet/platform-contract';
import { mayUseNumbers } from './number-standing';
import { NUMBER_READ, NumberVault } from './number-vault';
import type { NumberRead } from './number-vault';

/** One disclosure of a member at a time, or two at once would both be the last one allowed. */
const ONE_AT_A_TIME = `select pg_advisory_xact_lock(hashtextextended('national_number_disclosure ' || ctx_member(), 0))`;
const WITHIN_THE_HOUR = `
select count(*)::integer as count from national_number_disclosure where member_id = ctx_member() and at > now() - interval '1 hour'`;
const NUMBER = `
select n.id, n.kind, ${NUMBER_READ}, ${sealOf('n.person_id')} from national_number n where n.person_id = $1 and n.superseded_at is null`;
const NOTE = `
insert into national_number_disclosure (person_id, member_id, organisation_id, purpose) values ($1, ctx_member(), ctx_organisation(), $2)`;

interface NumberRow extends NumberRead {
  readonly id: string;
  readonly kind: DisclosedNationalNumber['kind'];
}

/** Shows a number in full: with a purpose, a limited number of times in an hour, and on the record before it is shown. */
@Injectable()
export class DiscloseNationalNumber {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly vault: NumberVault,
  ) {}

  /** @throws national_numbers_used_up · national_numbers_not_authorised · not_found */
  run(actor: Actor, caseFileId: string, { purpose }: Command): Promise<DisclosedNationalNumber> {
    return this.unitOfWork.transaction(actor, async (transaction) => {
      await mayUseNumbers(transaction, caseFileId);
      await transaction.query(ONE_AT_A_TIME);
      const [seen] = await transaction.query<{ count: number }>(WITHIN_THE_HOUR);
      if ((seen?.count ?? 0) >= NATIONAL_NUMBER_DISCLOSURES_AN_HOUR)
        throw new Refused(PERSON_PROBLEMS.numbersUsedUp, 429);
      const [number] = await transaction.query<NumberRow>(NUMBER, [caseFileId]);
      if (!number) throw refusedFor('not_found');
      await transaction.query(NOTE, [caseFileId, purpose]);
      await record(transaction, {
        action: `national_number.disclosed.${purpose}`,
        caseFileId,
        objectKind: 'national_number',
        objectId: number.id,
        rooms: ['identity'],
      });
      const digits = this.vault.digitsOf(caseFileId, number);
      return { number: formatNationalNumber(digits), kind: number.kind };
    });
  }
}
