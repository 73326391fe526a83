import { randomInt } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { Secret, TOTP } from 'otpauth';
import { renderSVG } from 'uqr';
import { RECOVERY_CODES, TOTP_DIGITS, TOTP_PERIOD_SECONDS } from '@guichet/accounts-contract';
import type { TotpOffer } from '@guichet/accounts-contract';
import { Clock, Sealing } from '@guichet/platform-api-kernel';
import { AccountKeys } from './account-key';

const ISSUER = 'Guichet';
const SECRET_BYTES = 20;
/** Periods before and after the present one that are taken too. */
const WINDOW = 1;
/** Nothing that is read as something else when it is copied by hand. */
const LETTERS = 'abcdefghjkmnpqrstuvwxyz23456789';
const GROUPS = 4;
const GROUP_LENGTH = 4;
const USE = 'authenticator app';

/** A code as somebody typed it: of which period of the app it is, or the hash of a recovery code. */
export interface TypedCode {
  readonly totpStep: number | null;
  readonly recovery: Buffer | null;
}

/** Makes and reads the codes of second factors. Time is the server’s own (never the caller’s). */
@Injectable()
export class FactorCodes {
  constructor(
    private readonly clock: Clock,
    private readonly sealing: Sealing,
    private readonly keys: AccountKeys,
  ) {}

  /** A new secret for the app: what the member sees, and what is kept. */
  offer(memberId: string, email: string): { offer: TotpOffer; sealed: Buffer } {
    const secret = new Secret({ size: SECRET_BYTES });
    const address = this.totp(secret, email).toString();
    const groups = secret.base32.match(/.{1,4}/g) ?? [];
    return {
      offer: { secret: groups.join(' '), address, picture: renderSVG(address, { ecc: 'M', border: 2 }) },
      sealed: this.sealing.seal(USE, memberId, secret.base32),
    };
  }

  /** Reads what was typed. Spaces, hyphens and case do not count; a code that fits nothing is neither. */
  read(memberId: string, sealed: Buffer | null, typed: string): TypedCode {
    const code = typed.replace(/[\s-]/g, '').toLowerCase();
    if (new RegExp(`^\\d{${TOTP_DIGITS}}$`).test(code))
      return { totpStep: sealed ? this.stepOf(memberId, sealed, code) : null, recovery: null };
    return { totpStep: null, recovery: this.keys.recoveryCode(memberId, code) };
  }

  /** A new set of recovery codes: what the member sees, and the hashes that are kept. */
  recoverySet(memberId: string): { codes: string[]; hashes: Buffer[] } {
    const codes = Array.from({ length: RECOVERY_CODES }, () =>
      Array.from({ length: GROUPS }, () =>
        Array.from({ length: GROUP_LENGTH }, () => LETTERS[randomInt(LETTERS.length)]).join(''),
      ).join('-'),
    );
    return { codes, hashes: codes.map((code) => this.keys.recoveryCode(memberId, code.replaceAll('-', ''))) };
  }

  private stepOf(memberId: string, sealed: Buffer, code: string): number | null {
    const secret = Secret.fromBase32(this.sealing.open(USE, memberId, sealed));
    const timestamp = this.clock.now().getTime();
    const delta = this.totp(secret, '').validate({ token: code, timestamp, window: WINDOW });
    return delta === null ? null : Math.floor(timestamp / 1000 / TOTP_PERIOD_SECONDS) + delta;
  }

  private totp(secret: Secret, label: string): TOTP {
    return new TOTP({
      issuer: ISSUER,
      label,
      secret,
      algorithm: 'SHA1',
      digits: TOTP_DIGITS,
      period: TOTP_PERIOD_SECONDS,
    });
  }
}
