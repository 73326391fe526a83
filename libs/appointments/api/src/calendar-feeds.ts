import { createHash, createHmac, randomBytes } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { FEED_DAYS, FEED_MISSES_PER_HOUR, FEED_READINGS_PER_HOUR } from '@guichet/appointments-contract';
import type { CalendarFeed, CalendarFeedAddress } from '@guichet/appointments-contract';
import { Configuration, record, UnitOfWork } from '@guichet/platform-api-kernel';
import type { Actor } from '@guichet/platform-api-kernel';
import { refusedFor } from '@guichet/platform-contract';
import { calendarText } from './calendar-text';
import type { CalendarEvent } from './calendar-text';

const STANDS = `select created_at as "createdAt", last_read_at as "lastReadAt" from calendar_feed where member_id = ctx_member()`;
const REVOKE = 'delete from calendar_feed where member_id = ctx_member()';
const CREATE = 'insert into calendar_feed (member_id, token_hash) values (ctx_member(), $1)';
const READ = 'select outcome, events from read_calendar_feed($1, $2, $3, $4, $5, $6)';
const TOKEN_BYTES = 24;
const TOKEN = /^[\w-]{32}$/;
const WAIT_SECONDS = 3600;

const hashOf = (token: string): Buffer => createHash('sha256').update(token).digest();

/** Secret addresses under which calendar programs read a member’s own diary. Only a hash of the secret is kept. */
@Injectable()
export class CalendarFeeds {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly configuration: Configuration,
  ) {}

  async stands(actor: Actor): Promise<CalendarFeed> {
    const [row] = await this.unitOfWork.statement<{ createdAt: Date; lastReadAt: Date | null }>(actor, STANDS);
    return {
      active: row !== undefined,
      createdAt: row?.createdAt.toISOString() ?? null,
      lastReadAt: row?.lastReadAt?.toISOString() ?? null,
    };
  }

  /** A new address; the one before stops working at once. */
  async create(actor: Actor): Promise<CalendarFeedAddress> {
    const token = randomBytes(TOKEN_BYTES).toString('base64url');
    await this.unitOfWork.transaction(actor, async (transaction) => {
      await transaction.query(REVOKE);
      await transaction.query(CREATE, [hashOf(token)]);
      await record(transaction, { action: 'calendar_feed.create', objectKind: 'member', objectId: actor.memberId });
    });
    return { address: new URL(`/api/calendar-feeds/${token}.ics`, this.configuration.publicOrigin).toString() };
  }

  async revoke(actor: Actor): Promise<void> {
    await this.unitOfWork.transaction(actor, async (transaction) => {
      await transaction.query(REVOKE);
      await record(transaction, { action: 'calendar_feed.revoke', objectKind: 'member', objectId: actor.memberId });
    });
  }

  /** What stands behind an address, as iCalendar. Guessing is slowed by network, eager calendars by address. */
  async read(file: string, network: string): Promise<string> {
    const token = file.replace(/\.ics$/, '');
    if (!TOKEN.test(token)) throw refusedFor('not_found');
    const networkKey = createHmac('sha256', this.configuration.key('calendar feed network')).update(network).digest();
    const [read] = await this.unitOfWork.outsideContext<{ outcome: string; events: CalendarEvent[] }>(READ, [
      hashOf(token),
      networkKey,
      FEED_MISSES_PER_HOUR,
      FEED_READINGS_PER_HOUR,
      FEED_DAYS.past,
      FEED_DAYS.future,
    ]);
    if (read?.outcome === 'wait') throw refusedFor('too_many_requests', { seconds: WAIT_SECONDS });
    if (read?.outcome !== 'ok') throw refusedFor('not_found');
    return calendarText(read.events);
  }
}
