import { Injectable, Logger } from '@nestjs/common';
import type { BeforeApplicationShutdown } from '@nestjs/common';
import pg from 'pg';
import { Subject } from 'rxjs';
import { Configuration } from '@guichet/platform-api-kernel';
import { STREAM_RESUMED } from '@guichet/notifications-contract';
import type { NoticeSignal } from '@guichet/notifications-contract';

/** What the database announces after a commit: a signal and the members it is for; null: everybody connected here. */
export interface Announcement {
  readonly members: readonly string[] | null;
  readonly signal: NoticeSignal;
}

const LISTEN = 'listen guichet_notice';
const FIRST_WAIT_MILLISECONDS = 250;
const LONGEST_WAIT_MILLISECONDS = 5_000;

/**
 * One connection of this process that listens to the database’s announcements. It opens with the first stream, opens
 * again when it is lost, and then tells everybody that something may have been missed.
 */
@Injectable()
export class NoticeListener implements BeforeApplicationShutdown {
  readonly announcements = new Subject<Announcement>();
  /** Emits once, when the process stops. */
  readonly closed = new Subject<void>();
  private readonly logger = new Logger('Notices');
  private connecting: Promise<void> | undefined;
  private client: pg.Client | undefined;
  private closing = false;
  private again: NodeJS.Timeout | undefined;

  constructor(private readonly configuration: Configuration) {}

  /** Resolves once nothing that commits from now on is missed. */
  listening(): Promise<void> {
    this.connecting ??= this.connect();
    return this.connecting;
  }

  async beforeApplicationShutdown(): Promise<void> {
    this.closing = true;
    clearTimeout(this.again);
    this.closed.next();
    await this.client?.end().catch(() => undefined);
  }

  private async connect(): Promise<void> {
    const client = new pg.Client({
      connectionString: this.configuration.roleUrl('guichet_api'),
      application_name: 'guichet-notices',
      keepAlive: true,
      connectionTimeoutMillis: 5_000,
    });
    client.on('notification', ({ payload }) => this.announce(payload));
    let lost = false;
    const onLost = (): void => {
      if (!lost) this.reconnect(FIRST_WAIT_MILLISECONDS);
      lost = true;
    };
    try {
      await client.connect();
      client.on('error', onLost);
      client.on('end', onLost);
      await client.query(LISTEN);
      this.client = client;
    } catch (failure) {
      this.connecting = undefined;
      await client.end().catch(() => undefined);
      throw failure;
    }
  }

  private reconnect(wait: number): void {
    if (this.closing) return;
    this.connecting = undefined;
    this.logger.warn('the notice connection was lost; it is opened again');
    this.again = setTimeout(() => {
      this.listening().then(
        () => this.announcements.next({ members: null, signal: { kind: STREAM_RESUMED, referralId: null } }),
        () => this.reconnect(Math.min(wait * 2, LONGEST_WAIT_MILLISECONDS)),
      );
    }, wait);
  }

  private announce(payload: string | undefined): void {
    const { kind, members, referralId } = JSON.parse(payload ?? '{}') as {
      kind?: string;
      members?: string[];
      referralId?: string | null;
    };
    if (kind && members) this.announcements.next({ members, signal: { kind, referralId: referralId ?? null } });
  }
}
