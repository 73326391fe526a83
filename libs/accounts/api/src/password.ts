import { Injectable } from '@nestjs/common';
import { hash, verify } from '@node-rs/argon2';

/** Number of argon2id in the library’s enumeration. */
const ARGON2ID = 2;
/** argon2id, 19 MiB, two passes, one lane: the floor OWASP asks for. Raising it here upgrades hashes at the next sign-in. */
const PARAMETERS = { algorithm: ARGON2ID, memoryCost: 19_456, timeCost: 2, parallelism: 1 } as const;
const AT_ONCE = 3;
const WAITING_AT_MOST = 64;

/** Hashes and checks passwords, a few at a time so that a flood of sign-ins does not starve other requests. */
@Injectable()
export class Passwords {
  private running = 0;
  private readonly waiting: (() => void)[] = [];
  private decoy: Promise<string> | undefined;

  async hash(password: string): Promise<string> {
    return this.inTurn(() => hash(password.normalize('NFC'), PARAMETERS));
  }

  /** True when the password is right. A missing hash costs the same time as a wrong password. */
  async matches(stored: string | undefined, password: string): Promise<boolean> {
    this.decoy ??= this.hash('no account has this password');
    const against = stored ?? (await this.decoy);
    const right = await this.inTurn(() => verify(against, password.normalize('NFC')));
    return right && stored !== undefined;
  }

  /** True when the hash was made with weaker parameters than today’s. */
  isOutdated(stored: string): boolean {
    return !stored.startsWith(
      `$argon2id$v=19$m=${PARAMETERS.memoryCost},t=${PARAMETERS.timeCost},p=${PARAMETERS.parallelism}$`,
    );
  }

  /** False when so many wait that the caller should come back later. */
  get hasRoom(): boolean {
    return this.waiting.length < WAITING_AT_MOST;
  }

  private async inTurn<Result>(work: () => Promise<Result>): Promise<Result> {
    if (this.running >= AT_ONCE) await new Promise<void>((resolve) => this.waiting.push(resolve));
    this.running += 1;
    try {
      return await work();
    } finally {
      this.running -= 1;
      this.waiting.shift()?.();
    }
  }
}
