import { TestBed } from '@angular/core/testing';
import { LiveEvents, parseEvent } from './live-events';

class Source {
  static readonly opened: Source[] = [];
  onopen?: () => void;
  onmessage?: (message: { data: string }) => void;
  onerror?: () => void;
  closed = false;

  constructor(readonly url: string) {
    Source.opened.push(this);
  }
  close(): void {
    this.closed = true;
  }
}

describe('live events', () => {
  beforeEach(() => {
    jest.useFakeTimers();
    Source.opened.length = 0;
    Object.assign(globalThis, { EventSource: Source });
  });
  afterEach(() => jest.useRealTimers());

  it('are handed on by kind', () => {
    const live = TestBed.inject(LiveEvents);
    const seen: unknown[] = [];
    live.of('referral_accepted').subscribe((event) => seen.push(event['referralId']));
    live.connect();
    live.connect();
    expect(Source.opened.map((source) => source.url)).toEqual(['/api/notices/stream']);
    for (const data of ['{"kind":"referral_accepted","referralId":"r-1"}', '{"kind":"other"}', 'ping'])
      Source.opened[0]?.onmessage?.({ data });
    expect(seen).toEqual(['r-1']);
    expect(live.latest()?.kind).toBe('other');
  });

  it('come back after a break, waiting longer each time until one succeeds', () => {
    const live = TestBed.inject(LiveEvents);
    live.connect();
    for (const wait of [2_000, 4_000, 8_000]) {
      const source = Source.opened.at(-1);
      source?.onerror?.();
      expect(source?.closed).toBe(true);
      const before = Source.opened.length;
      jest.advanceTimersByTime(wait - 1);
      expect(Source.opened.length).toBe(before);
      jest.advanceTimersByTime(1);
      expect(Source.opened.length).toBe(before + 1);
    }
    Source.opened.at(-1)?.onopen?.();
    Source.opened.at(-1)?.onerror?.();
    jest.advanceTimersByTime(2_000);
    expect(Source.opened.length).toBe(5);
    live.disconnect();
    jest.advanceTimersByTime(120_000);
    expect(Source.opened.length).toBe(5);
  });

  it.each(['', 'null', '[]', '{"kind":7}', 'ping'])('%s is not an event', (text) => {
    expect(parseEvent(text)).toBeUndefined();
  });
});
