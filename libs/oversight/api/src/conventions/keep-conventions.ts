import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { OnModuleInit } from '@nestjs/common';
import type { Conventions, RecordConvention } from '@guichet/oversight-contract';
import { JobTasks, UnitOfWork } from '@guichet/platform-api-kernel';
import type { Actor } from '@guichet/platform-api-kernel';
import { refusedFor } from '@guichet/platform-contract';

const ROUTE = 'convention.record';
const RECORD = 'select record_convention($1, $2, $3::date, $4::date, $5, $6) as done';
const FOLLOW = 'select follow_conventions()';
/** Each organisation with an account and the convention that ends last. */
const REGISTER = `
select coalesce(jsonb_agg(q.line order by q.rank, q.ends_on nulls last, q.name), '[]') as items from (
  select o.short_name as name, c.ends_on, array_position(array['ended','missing','ends_soon','unrecorded','holds'], s.state) as rank,
    jsonb_build_object('organisationId', o.id, 'organisation', o.short_name, 'kind', o.kind, 'state', s.state, 'signedOn', coalesce(c.signed_on, o.convention_signed_on),
      'endsOn', c.ends_on, 'reference', coalesce(c.reference, ''), 'contact', coalesce(c.contact, ''),
      'unsworn', (select count(*) from member m where m.organisation_id = o.id and m.active and m.secrecy_undertaking_on is null)) as line
  from organisation o
    left join lateral (select x.* from convention x where x.organisation_id = o.id order by x.ends_on desc, x.created_at desc limit 1) c on true
    cross join lateral (select case when c.id is null and o.convention_signed_on is null then 'missing' when c.id is null then 'unrecorded'
      when c.ends_on < today() or o.convention_signed_on is null then 'ended' when c.ends_on <= today() + 90 then 'ends_soon' else 'holds' end as state) s
  where o.has_account and o.active) q`;

/** The register of conventions; the job reminds before an end and carries it out. */
@Injectable()
export class KeepConventions implements OnModuleInit {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly jobs: JobTasks,
  ) {}

  onModuleInit(): void {
    this.jobs.everyMinute('follow_conventions', async (client) => {
      await client.query(FOLLOW);
    });
  }

  async register(actor: Actor): Promise<Conventions> {
    const [row] = await this.unitOfWork.statement<Conventions & Record<string, unknown>>(actor, REGISTER);
    return { items: row?.items ?? [] };
  }

  /** @throws not_found · convention_not_yet_signed · convention_over */
  record(actor: Actor, key: string, convention: RecordConvention): Promise<{ id: string; version: number }> {
    const { organisationId, signedOn, endsOn, reference, contact } = convention;
    return this.unitOfWork.once(actor, { route: ROUTE, key, command: convention }, async (transaction) => {
      const id = randomUUID();
      const values = [id, organisationId, signedOn, endsOn, reference, contact];
      const [row] = await transaction.query<{ done: boolean }>(RECORD, values);
      if (!row?.done) throw refusedFor('not_found');
      return { id, version: 1 };
    });
  }
}
