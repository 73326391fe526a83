import { generateKeyPairSync, randomBytes, sign } from 'node:crypto';
import type { KeyObject } from 'node:crypto';

/** One value of DER: what kind it is, how long, and what it holds. */
function der(tag: number, ...parts: Buffer[]): Buffer {
  const body = Buffer.concat(parts);
  const { length } = body;
  const size = length < 128 ? [length] : length < 256 ? [0x81, length] : [0x82, length >> 8, length & 255];
  return Buffer.concat([Buffer.from([tag, ...size]), body]);
}
const sequence = (...parts: Buffer[]): Buffer => der(0x30, ...parts);
const identifier = (hexadecimal: string): Buffer => der(0x06, Buffer.from(hexadecimal, 'hex'));
const ECDSA_WITH_SHA256 = sequence(identifier('2a8648ce3d040302'));
const nameOf = (name: string): Buffer =>
  sequence(der(0x31, sequence(identifier('550403'), der(0x0c, Buffer.from(name)))));
const time = (at: Date): Buffer => der(0x17, Buffer.from(`${at.toISOString().slice(2, 19).replace(/[-T:]/g, '')}Z`));
const extension = (id: string, value: Buffer): Buffer =>
  sequence(identifier(id), der(0x01, Buffer.from([0xff])), der(0x04, value));
const pem = (kind: string, bytes: Buffer): string =>
  `-----BEGIN ${kind}-----\n${bytes.toString('base64').replace(/(.{64})/g, '$1\n')}\n-----END ${kind}-----\n`;

const HOUR = 3_600_000;

/** An authority that somebody made at home, as cities do for their own servers. */
export class SelfMadeAuthority {
  private readonly keys = generateKeyPairSync('ec', { namedCurve: 'P-256' });

  constructor(private readonly name: string) {}

  get certificate(): string {
    const authority = sequence(der(0x01, Buffer.from([0xff])));
    return this.issue(this.name, this.keys.publicKey, extension('551d13', authority));
  }

  /** Certificate and key of a server with this name and these IPv4 addresses. */
  server(name: string, addresses: readonly number[][] = []): { certificate: string; key: string } {
    const { publicKey, privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
    const names = [der(0x82, Buffer.from(name)), ...addresses.map((one) => der(0x87, Buffer.from(one)))];
    const certificate = this.issue(name, publicKey, extension('551d11', sequence(...names)));
    return { certificate, key: privateKey.export({ format: 'pem', type: 'pkcs8' }).toString() };
  }

  private issue(subject: string, key: KeyObject, extended: Buffer): string {
    const now = Date.now();
    const content = sequence(
      der(0xa0, der(0x02, Buffer.from([2]))),
      der(0x02, Buffer.concat([Buffer.from([1]), randomBytes(8)])),
      ECDSA_WITH_SHA256,
      nameOf(this.name),
      sequence(time(new Date(now - HOUR)), time(new Date(now + HOUR))),
      nameOf(subject),
      key.export({ format: 'der', type: 'spki' }),
      der(0xa3, sequence(extended)),
    );
    const signature = sign('sha256', content, this.keys.privateKey);
    return pem('CERTIFICATE', sequence(content, ECDSA_WITH_SHA256, der(0x03, Buffer.from([0]), signature)));
  }
}
