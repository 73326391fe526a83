import { generateKeyPair } from 'node:crypto';
import { promisify } from 'node:util';
import { Injectable } from '@nestjs/common';
import { compactVerify, importJWK } from 'jose';
import type { CryptoKey, JWK } from 'jose';
import type { MachineAlgorithm } from '@guichet/accounts-contract';

const make = promisify(generateKeyPair);

/** A key that nobody holds, of each kind. */
const MADE: Readonly<Record<MachineAlgorithm, () => Promise<JWK>>> = {
  ES256: async () => (await make('ec', { namedCurve: 'P-256' })).publicKey.export({ format: 'jwk' }),
  EdDSA: async () => (await make('ed25519')).publicKey.export({ format: 'jwk' }),
  PS256: async () => (await make('rsa', { modulusLength: 2048 })).publicKey.export({ format: 'jwk' }),
};

/** A registered key. */
export interface RegisteredKey {
  readonly jwk: JWK;
  readonly algorithm: string;
}

/** Checks signatures; where no key is registered, against one that nobody holds, so that both cost the same. */
@Injectable()
export class Signatures {
  private readonly nobodys = new Map<MachineAlgorithm, Promise<JWK>>();

  /** True when the token was signed with the registered key, under its own algorithm. */
  async isBy(key: RegisteredKey | undefined, token: string, algorithm: MachineAlgorithm): Promise<boolean> {
    const known = key?.algorithm === algorithm ? key : undefined;
    const jwk = known?.jwk ?? (await this.nobodysKey(algorithm));
    try {
      await compactVerify(token, (await importJWK(jwk, algorithm)) as CryptoKey, { algorithms: [algorithm] });
      return known !== undefined;
    } catch {
      return false;
    }
  }

  private nobodysKey(algorithm: MachineAlgorithm): Promise<JWK> {
    const made = this.nobodys.get(algorithm) ?? MADE[algorithm]();
    this.nobodys.set(algorithm, made);
    return made;
  }
}
