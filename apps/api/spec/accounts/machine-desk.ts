import { constants, createHmac, generateKeyPairSync, randomUUID, sign } from 'node:crypto';
import type { KeyObject } from 'node:crypto';
import type { MachineAlgorithm } from '@guichet/accounts-contract';
import { brusselsDay } from '@guichet/platform-api-kernel';
import type { Answer, Caller } from '../harness/caller';
import type { City, TestOrganisation } from '../harness/city';

export const JWT_BEARER = 'urn:ietf:params:oauth:client-assertion-type:jwt-bearer';
export const part = (value: unknown): string =>
  Buffer.from(typeof value === 'string' ? value : JSON.stringify(value)).toString('base64url');
export const now = (): number => Math.floor(Date.now() / 1000);

/** A key pair of a machine, under a name. */
export interface MachinePair {
  readonly kid: string;
  readonly alg: MachineAlgorithm;
  readonly privateKey: KeyObject;
  readonly publicKey: KeyObject;
}
const PAIRS = {
  ES256: () => generateKeyPairSync('ec', { namedCurve: 'P-256' }),
  EdDSA: () => generateKeyPairSync('ed25519'),
  PS256: () => generateKeyPairSync('rsa', { modulusLength: 2048 }),
};
export const pair = (alg: MachineAlgorithm, kid: string): MachinePair => ({ kid, alg, ...PAIRS[alg]() });

/** A signature of any kind that an attacker may try; `none` is empty. */
export function signature(alg: string, data: string, key: KeyObject): Buffer {
  const bytes = Buffer.from(data);
  if (alg === 'ES256') return sign('sha256', bytes, { key, dsaEncoding: 'ieee-p1363' });
  if (alg === 'EdDSA') return sign(null, bytes, key);
  if (alg === 'PS256') return sign('sha256', bytes, { key, padding: constants.RSA_PKCS1_PSS_PADDING, saltLength: 32 });
  if (alg === 'RS256') return sign('sha256', bytes, { key, padding: constants.RSA_PKCS1_PADDING });
  return alg === 'HS256' ? createHmac('sha256', key).update(bytes).digest() : Buffer.alloc(0);
}

export interface TokenAnswer {
  access_token?: string;
  expires_in?: number;
  scope?: string;
  code?: string;
  error?: string;
}

/** The software of an organisation: registered by an administrator, signing what it is told to sign. */
export class MachineDesk {
  private constructor(
    readonly city: City,
    readonly administrator: Caller,
    readonly organisation: TestOrganisation,
    readonly key: MachinePair,
    readonly clientId: string,
  ) {}

  static terms(keys: readonly MachinePair[], other: object = {}): object {
    const day = (days: number): string => brusselsDay(new Date(Date.now() + days * 86_400_000));
    return {
      name: 'Guichet des écoles',
      purpose: 'Montrer l’annuaire des services sur le site de l’organisation.',
      contact: 'informatique@example.org',
      permissions: ['directory.read', 'reference.read'],
      startsOn: day(-1),
      endsOn: day(90),
      keySet: JSON.stringify({
        keys: keys.map(({ kid, alg, publicKey }) => ({ ...publicKey.export({ format: 'jwk' }), kid, alg, use: 'sig' })),
      }),
      ...other,
    };
  }

  static async register(city: City, alg: MachineAlgorithm = 'ES256', other: object = {}): Promise<MachineDesk> {
    const organisation = await city.organisation({ kind: 'cpas' });
    const administrator = await city.signedIn(await city.member('administrator', await city.organisation()));
    const key = pair(alg, `clef-${randomUUID().slice(0, 8)}`);
    const { status, body } = await administrator.post<{ id: string }>(
      `/api/organisations/${organisation.id}/machine-clients`,
      MachineDesk.terms([key], other),
    );
    if (status !== 201) throw new Error(`not registered: ${status} ${JSON.stringify(body)}`);
    return new MachineDesk(city, administrator, organisation, key, body.id);
  }

  get issuer(): string {
    return new URL(this.city.configuration.publicOrigin).origin;
  }

  claims(): Record<string, unknown> {
    const iat = now();
    return { iss: this.clientId, sub: this.clientId, aud: this.issuer, jti: randomUUID(), iat, exp: iat + 50 };
  }

  header(): Record<string, unknown> {
    return { alg: this.key.alg, kid: this.key.kid };
  }

  /** A token out of texts or objects; both parts as they are given. */
  sign(claims: unknown = this.claims(), header: unknown = this.header(), key = this.key): string {
    const data = `${part(header)}.${part(claims)}`;
    return `${data}.${signature(key.alg, data, key.privateKey).toString('base64url')}`;
  }

  ask(assertion: string, also: object = {}): Promise<Answer<TokenAnswer>> {
    return this.city.stranger().call<TokenAnswer>('POST', '/api/machine-tokens', {
      grant_type: 'client_credentials',
      client_assertion_type: JWT_BEARER,
      client_assertion: assertion,
      ...also,
    });
  }

  async token(): Promise<string> {
    const { status, body } = await this.ask(this.sign());
    if (status !== 200 || !body.access_token) throw new Error(`no token: ${status} ${JSON.stringify(body)}`);
    return body.access_token;
  }

  get<Body = Record<string, unknown>>(path: string, token: string): Promise<Answer<Body>> {
    return this.city.stranger().get<Body>(path, { authorization: `Bearer ${token}` });
  }
}
