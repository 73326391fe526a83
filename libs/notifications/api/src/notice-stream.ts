import { Injectable } from '@nestjs/common';
import type { MessageEvent } from '@nestjs/common';
import { catchError, concatMap, EMPTY, filter, interval, map, merge, startWith, takeUntil, takeWhile } from 'rxjs';
import type { Observable } from 'rxjs';
import { refusedFor } from '@guichet/platform-contract';
import { UnitOfWork } from '@guichet/platform-api-kernel';
import type { Actor } from '@guichet/platform-api-kernel';
import { HEARTBEAT_SECONDS } from '@guichet/notifications-contract';
import { NoticeListener } from './notice-listener';

/** Looks at the session without touching it: a page left open must not keep somebody signed in. */
const SESSION = 'select 1 as open from session_actor($1)';
const SESSION_CHECK_SECONDS = 30;

/** Something on its way to the browser; without a message it is only an occasion to look at the session. */
interface Passing {
  readonly message: MessageEvent | null;
  readonly ask: boolean;
}
const OCCASION: Passing = { message: null, ask: true };
const HEARTBEAT: Passing = { message: { comment: 'still here' }, ask: false };
const HELLO: Passing = { message: { comment: 'connected' }, ask: false };

/** The live notices of one signed-in browser, until its session ends or the process stops. */
@Injectable()
export class NoticeStream {
  constructor(
    private readonly listener: NoticeListener,
    private readonly unitOfWork: UnitOfWork,
  ) {}

  async open(actor: Actor): Promise<Observable<MessageEvent>> {
    try {
      await this.listener.listening();
    } catch {
      throw refusedFor('unavailable');
    }
    const signals = this.listener.announcements.pipe(
      filter(({ members }) => members === null || members.includes(actor.memberId)),
      map(({ signal }): Passing => ({ message: { data: signal }, ask: true })),
    );
    const heartbeats = interval(HEARTBEAT_SECONDS * 1000).pipe(map(() => HEARTBEAT));
    const occasions = interval(SESSION_CHECK_SECONDS * 1000).pipe(map(() => OCCASION));
    return merge(signals, heartbeats, occasions).pipe(
      startWith(HELLO),
      concatMap(async ({ message, ask }) => ({ message, open: !ask || (await this.isOpen(actor.sessionId)) })),
      takeWhile(({ open }) => open),
      map(({ message }) => message),
      filter((message) => message !== null),
      // a browser connects again by itself, and learns then whether it may
      catchError(() => EMPTY),
      takeUntil(this.listener.closed),
    );
  }

  private async isOpen(sessionId: string): Promise<boolean> {
    const rows = await this.unitOfWork.outsideContext(SESSION, [sessionId]);
    return rows.length > 0;
  }
}
