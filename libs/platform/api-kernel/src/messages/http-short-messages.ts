import { NotAccepted, ShortMessages } from './message';
import type { Message } from './message';

const PATIENCE_MILLISECONDS = 20_000;

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
      const code = (failure as { cause?: { code?: string } }).cause?.code ?? '';
      throw ['ECONNREFUSED', 'ENOTFOUND', 'EAI_AGAIN'].includes(code)
        ? new NotAccepted(code)
        : new Error('short message: the gateway did not answer');
    });
    if (!answer.ok) throw new NotAccepted(`short message: ${answer.status}`);
  }
}
