import { createHash, createSign, generateKeyPairSync, randomBytes } from 'node:crypto';
import type { KeyObject } from 'node:crypto';
import { isoCBOR } from '@simplewebauthn/server/helpers';

const PRESENT_AND_VERIFIED = 0x05;
const WITH_CREDENTIAL = 0x40;
/** COSE: an elliptic key on P-256 that signs ES256. */
const KEY_TYPE = [1, 2] as const;
const ALGORITHM = [3, -7] as const;
const CURVE = [-1, 1] as const;
const NO_MODEL = Buffer.alloc(16);

/** A device of the specs: it keeps one key, and signs what a site asks of it as a browser would hand it on. */
export class SoftPasskey {
  private readonly id = randomBytes(32);
  private readonly key: KeyObject;
  private readonly coordinates: { x: Buffer; y: Buffer };
  private counter = 0;

  constructor(private readonly origin: string) {
    const { privateKey, publicKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
    const { x, y } = publicKey.export({ format: 'jwk' });
    this.key = privateKey;
    this.coordinates = { x: Buffer.from(String(x), 'base64url'), y: Buffer.from(String(y), 'base64url') };
  }

  /** What the browser answers when the passkey is made. */
  made(challenge: string): string {
    const clientDataJSON = this.clientData('webauthn.create', challenge);
    const map = new Map<string, string | Map<string, never> | Uint8Array<ArrayBuffer>>([
      ['fmt', 'none'],
      ['attStmt', new Map<string, never>()],
      ['authData', new Uint8Array(this.registered())],
    ]);
    return this.answer({
      clientDataJSON: clientDataJSON.toString('base64url'),
      attestationObject: Buffer.from(isoCBOR.encode(map)).toString('base64url'),
      transports: ['internal'],
    });
  }

  /** What the browser answers when the passkey proves its owner. */
  signed(challenge: string): string {
    this.counter += 1;
    const clientDataJSON = this.clientData('webauthn.get', challenge);
    const authenticatorData = this.authenticatorData(PRESENT_AND_VERIFIED);
    const toSign = Buffer.concat([authenticatorData, createHash('sha256').update(clientDataJSON).digest()]);
    return this.answer({
      clientDataJSON: clientDataJSON.toString('base64url'),
      authenticatorData: authenticatorData.toString('base64url'),
      signature: createSign('sha256').update(toSign).sign(this.key).toString('base64url'),
    });
  }

  private answer(response: object): string {
    const id = this.id.toString('base64url');
    return JSON.stringify({ id, rawId: id, type: 'public-key', clientExtensionResults: {}, response });
  }

  private clientData(type: string, challenge: string): Buffer {
    return Buffer.from(JSON.stringify({ type, challenge, origin: this.origin, crossOrigin: false }));
  }

  private authenticatorData(flags: number): Buffer {
    const counter = Buffer.alloc(4);
    counter.writeUInt32BE(this.counter);
    const site = createHash('sha256').update(new URL(this.origin).hostname).digest();
    return Buffer.concat([site, Buffer.from([flags]), counter]);
  }

  private registered(): Buffer {
    const length = Buffer.alloc(2);
    length.writeUInt16BE(this.id.length);
    const key = new Map<number, number | Uint8Array<ArrayBuffer>>([
      [...KEY_TYPE],
      [...ALGORITHM],
      [...CURVE],
      [-2, new Uint8Array(this.coordinates.x)],
      [-3, new Uint8Array(this.coordinates.y)],
    ]);
    const head = this.authenticatorData(PRESENT_AND_VERIFIED | WITH_CREDENTIAL);
    return Buffer.concat([head, NO_MODEL, length, this.id, Buffer.from(isoCBOR.encode(key))]);
  }
}
