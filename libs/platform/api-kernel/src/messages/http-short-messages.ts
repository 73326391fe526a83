import { beforeAcceptance } from './before-acceptance';
import { NotAccepted, ShortMessages } from './message';
import type { Message } from './message';

const PATIENCE_MILLISECONDS = 20_000;

/**
 * True for an answer that says the message was not taken: a fault of the request, or a gateway that is not open for
 * business. 408 and the other 5xx may also come from a proxy in front of a gateway that took it.
 */
const refuses = (status: number): boolean => (status >= 400 && status < 500 && status !== 408) || status === 503;

/** Short messages through a gateway that takes `POST {to, text}` as JSON with a bearer token; any 2xx is acceptance. */
export class HttpShortMessages extends ShortMessages {
  constructor(
    private readonly url: string,
    private readonly token: string,
  ) {
    super();
  }

  async send({ to, text }: Message): Promise<void> {
    const answer = await fetch(this.url, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...(this.token ? { authorization: `Bearer ${this.token}` } : {}) },
      body: JSON.stringify({ to, text }),
      redirect: 'error',
      signal: AbortSignal.timeout(PATIENCE_MILLISECONDS),
    }).catch((failure: unknown) => {
      throw beforeAcceptance((failure as { cause?: unknown }).cause ?? {})
        ? new NotAccepted('short message: no connection')
        : new Error('short message: the gateway did not answer');
    });
    if (answer.ok) return;
    throw refuses(answer.status)
      ? new NotAccepted(`short message: ${answer.status}`)
      : new Error(`short message: ${answer.status}`);
  }
}
