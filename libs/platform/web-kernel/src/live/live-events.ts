import { DestroyRef, Service, inject, signal } from '@angular/core';
import type { Observable } from 'rxjs';
import { Subject, filter } from 'rxjs';

/** Something that happened and concerns the signed-in member: kinds are the API's, such as 'referral_accepted'. */
export interface LiveEvent {
  readonly kind: string;
  readonly [detail: string]: unknown;
}

const ADDRESS = '/api/notices/stream';
const FIRST_WAIT = 2_000;
const LONGEST_WAIT = 60_000;

/** The stream of notices. The shell connects it while somebody is signed in. */
@Service()
export class LiveEvents {
  private readonly events = new Subject<LiveEvent>();
  private readonly newest = signal<LiveEvent | undefined>(undefined);
  private source: EventSource | undefined;
  private timer: ReturnType<typeof setTimeout> | undefined;
  private wait = FIRST_WAIT;

  /** Every event, as it comes. */
  readonly all: Observable<LiveEvent> = this.events.asObservable();
  /** The newest event, for an `effect` that reloads a resource. */
  readonly latest = this.newest.asReadonly();

  constructor() {
    inject(DestroyRef).onDestroy(() => this.disconnect());
  }

  /** The events of one kind; subscribe with `takeUntilDestroyed()`. */
  of(kind: string): Observable<LiveEvent> {
    return this.all.pipe(filter((event) => event.kind === kind));
  }

  /** Something that this member just did here: whoever counts or lists hears of it without waiting for the stream. */
  tell(event: LiveEvent): void {
    this.newest.set(event);
    this.events.next(event);
  }

  connect(): void {
    if (this.source || this.timer || typeof EventSource === 'undefined') return;
    const source = new EventSource(ADDRESS);
    this.source = source;
    source.onopen = () => {
      this.wait = FIRST_WAIT;
    };
    source.onmessage = (message: MessageEvent<string>) => this.receive(message.data);
    source.onerror = () => this.reconnectLater();
  }

  disconnect(): void {
    clearTimeout(this.timer);
    this.timer = undefined;
    this.source?.close();
    this.source = undefined;
  }

  /** The browser's own reconnecting gives up on an answer such as 503; ours does not, and waits longer each time. */
  private reconnectLater(): void {
    this.disconnect();
    this.timer = setTimeout(() => {
      this.timer = undefined;
      this.connect();
    }, this.wait);
    this.wait = Math.min(this.wait * 2, LONGEST_WAIT);
  }

  private receive(text: string): void {
    const event = parseEvent(text);
    if (event) this.tell(event);
  }
}

/** Reads one event; anything else, such as a heartbeat, is nothing. */
export function parseEvent(text: string): LiveEvent | undefined {
  try {
    const parsed: unknown = JSON.parse(text);
    return isLiveEvent(parsed) ? parsed : undefined;
  } catch {
    return undefined;
  }
}

function isLiveEvent(value: unknown): value is LiveEvent {
  return typeof value === 'object' && value !== null && 'kind' in value && typeof value.kind === 'string';
}
