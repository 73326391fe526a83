import { Service, inject } from '@angular/core';
import { Commands } from '@guichet/platform-web-kernel';
import { browserSupportsWebAuthn, startAuthentication, startRegistration } from '@simplewebauthn/browser';

type CreationOptions = Parameters<typeof startRegistration>[0]['optionsJSON'];
type RequestOptions = Parameters<typeof startAuthentication>[0]['optionsJSON'];

/** The person closed the question of the device, or let it pass: nothing went wrong. */
export class PasskeyDismissed extends Error {
  override readonly name = 'PasskeyDismissed';
}

/** Asks the device for a passkey, and hands on what it answers. */
@Service()
export class PasskeyDevice {
  private readonly commands = inject(Commands);

  readonly supported = browserSupportsWebAuthn();

  /** @throws PasskeyDismissed, or Problem when the API refuses to ask */
  async answer(optionsPath: string): Promise<string> {
    const { body } = await this.commands.post<{ options: RequestOptions }>(optionsPath);
    return unlessDismissed(() => startAuthentication({ optionsJSON: body.options }));
  }

  /** @throws PasskeyDismissed, or Problem when the API refuses to ask */
  async make(optionsPath: string): Promise<string> {
    const { body } = await this.commands.post<{ options: CreationOptions }>(optionsPath);
    return unlessDismissed(() => startRegistration({ optionsJSON: body.options }));
  }
}

async function unlessDismissed(ask: () => Promise<unknown>): Promise<string> {
  try {
    return JSON.stringify(await ask());
  } catch {
    throw new PasskeyDismissed();
  }
}
