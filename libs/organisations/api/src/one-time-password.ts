import { createHmac } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { Configuration } from '@guichet/platform-api-kernel';
import type { Actor } from '@guichet/platform-api-kernel';

/** Nothing that is read as something else when it is dictated or copied by hand. */
const LETTERS = 'abcdefghjkmnpqrstuvwxyz23456789';
const GROUPS = 5;
const GROUP_LENGTH = 4;

/**
 * A password that is given once: five groups of four, 99 bits. It follows from the server’s key, the actor and the
 * sending key, so that a repeated sending gets the same answer although the password itself is stored nowhere.
 */
@Injectable()
export class OneTimePassword {
  constructor(private readonly configuration: Configuration) {}

  for(actor: Actor, command: string, sendingKey: string): string {
    const stream = this.letters(`${command} ${actor.memberId} ${sendingKey}`);
    return Array.from({ length: GROUPS }, (_, group) =>
      stream.slice(group * GROUP_LENGTH, (group + 1) * GROUP_LENGTH),
    ).join('-');
  }

  /** Letters without bias: a byte beyond the last whole multiple of the alphabet is passed over. */
  private letters(seed: string): string {
    const fair = 256 - (256 % LETTERS.length);
    let letters = '';
    for (let block = 0; letters.length < GROUPS * GROUP_LENGTH; block += 1) {
      const bytes = createHmac('sha256', this.configuration.key('one-time password'))
        .update(`${block} ${seed}`)
        .digest();
      letters += [...bytes]
        .filter((byte) => byte < fair)
        .map((byte) => LETTERS[byte % LETTERS.length] ?? '')
        .join('');
    }
    return letters;
  }
}
