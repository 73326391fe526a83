import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { SESSION_COOKIE, SessionToken } from '@guichet/platform-api-kernel';

/** A browser that keeps the live notices of one session open. */
export class EventStream {
  private text = '';
  ended = false;

  private constructor(
    readonly response: Response,
    private readonly abort: AbortController,
  ) {
    void this.read();
  }

  static async open(application: NestFastifyApplication, address: string, sessionId: string): Promise<EventStream> {
    const abort = new AbortController();
    const cookie = `${SESSION_COOKIE}=${await application.get(SessionToken).issue(sessionId)}`;
    const response = await fetch(`${address}/api/notices/stream`, {
      headers: { cookie, accept: 'text/event-stream' },
      signal: abort.signal,
    });
    return new EventStream(response, abort);
  }

  /** The data of every message so far. */
  signals(): { kind: string; referralId: string | null }[] {
    return [...this.text.matchAll(/^data: (.*)$/gm)].map(
      ([, data]) => JSON.parse(data ?? '') as { kind: string; referralId: string | null },
    );
  }

  get comments(): string[] {
    return [...this.text.matchAll(/^: (.*)$/gm)].map(([, comment]) => comment ?? '');
  }

  /** Waits until something is true of the stream, at most `seconds`. */
  async until(condition: (stream: this) => boolean, seconds = 5): Promise<void> {
    const patience = performance.now() + seconds * 1000;
    while (!condition(this)) {
      if (performance.now() > patience) throw new Error(`the stream said: ${this.text}`);
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
  }

  close(): void {
    this.abort.abort();
  }

  private async read(): Promise<void> {
    const reader = this.response.body?.pipeThrough(new TextDecoderStream()).getReader();
    try {
      for (let part = await reader?.read(); part && !part.done; part = await reader?.read()) this.text += part.value;
    } catch {
      // the connection was cut, by us or by the server
    }
    this.ended = true;
  }
}
