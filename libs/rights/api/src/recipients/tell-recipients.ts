import { Injectable } from '@nestjs/common';
import { UnitOfWork } from '@guichet/platform-api-kernel';
import type { Actor } from '@guichet/platform-api-kernel';
import { refusedFor } from '@guichet/platform-contract';
import type { ReceivedNotices } from '@guichet/rights-contract';

/** How many were told; null when there is no such request for the actor. $1 request. */
const SEND = 'select send_recipient_notices($1) as done';
/** $1 request, $2 words. */
const EXEMPT = 'select exempt_recipients($1, $2) as done';
/** $1 notice, $2 version, $3 where to. */
const MOVE = 'select move_recipient_notice($1, $2, $3) as version';
/** What the actor’s organisation is told of a file, with its line in the record. $1 file. */
const READ = `
with f as materialized (select c.id from case_file c where c.id = $1),
n as materialized (select x.* from recipient_notice x join f on f.id = x.case_file_id where x.organisation_id = ctx_organisation() and x.sent_at is not null
  order by x.sent_at desc, x.id limit 100),
recorded as (
  insert into audit_event (action, case_file_id, object_kind, object_ids, rooms, relation)
    select 'recipient_notice.read', f.id, 'recipient_notice', array(select n.id from n), array(select distinct r from n, unnest(n.rooms) r order by 1), case_relation(f.id)
    from f where exists (select 1 from n)
)
select (select coalesce(jsonb_agg(jsonb_build_object('id', n.id, 'version', n.version, 'kind', n.request_kind, 'rooms', n.rooms, 'sentAt', n.sent_at,
  'acknowledgedAt', n.acknowledged_at) order by n.sent_at desc, n.id), '[]') from n) as items from f`;

interface Answer {
  id: string;
  version: number;
}

/** Tells whoever received what is rectified, erased or restricted (GDPR article 19). The rules stand in the database. */
@Injectable()
export class TellRecipients {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  /** @throws not_found · rights_request_step when nobody examines the request */
  send(actor: Actor, requestId: string, key: string): Promise<Answer> {
    return this.once(actor, 'recipient_notice.send', key, { requestId }, [SEND, requestId]);
  }

  /** @throws not_found · rights_request_step when nobody examines the request */
  exempt(actor: Actor, requestId: string, key: string, reason: string): Promise<Answer> {
    return this.once(actor, 'recipient_notice.exempt', key, { requestId, reason }, [EXEMPT, requestId, reason]);
  }

  /** @throws not_found · stale_version · recipient_notice_state */
  move(actor: Actor, id: string, version: number, to: 'sent' | 'acknowledged'): Promise<Answer> {
    return this.unitOfWork.transaction(actor, async (transaction) => {
      const [moved] = await transaction.query<{ version: number | null }>(MOVE, [id, version, to]);
      if (moved?.version === 0) throw refusedFor('stale_version');
      if (!moved?.version) throw refusedFor('not_found');
      return { id, version: moved.version };
    });
  }

  /** @throws not_found when the actor may not know the file */
  async received(actor: Actor, caseFileId: string): Promise<ReceivedNotices> {
    const [row] = await this.unitOfWork.statement<ReceivedNotices & Record<string, unknown>>(actor, READ, [caseFileId]);
    if (!row) throw refusedFor('not_found');
    return { items: row.items };
  }

  private once(
    actor: Actor,
    route: string,
    key: string,
    command: { requestId: string; reason?: string },
    [query, ...values]: [string, ...string[]],
  ): Promise<Answer> {
    return this.unitOfWork.once(actor, { route, key, command }, async (transaction) => {
      const [told] = await transaction.query<{ done: number | null }>(query, values);
      if (told?.done === null || told === undefined) throw refusedFor('not_found');
      return { id: command.requestId, version: 1 };
    });
  }
}
