import { createSecretKey, randomUUID } from 'node:crypto';
import { exportJWK, generateKeyPair, SignJWT } from 'jose';
import type { JWTHeaderParameters, JWTPayload } from 'jose';
import type { Configuration } from '@guichet/platform-api-kernel';

const HEADER = { alg: 'HS256', typ: 'session+jwt' };
const part = (value: unknown): string =>
  Buffer.from(typeof value === 'string' ? value : JSON.stringify(value)).toString('base64url');
const now = (): number => Math.floor(Date.now() / 1000);

/** What makes a token good: every forgery starts from it. */
export interface Genuine {
  readonly token: string;
  readonly sessionId: string;
  readonly configuration: Configuration;
}

function claimsOf(sessionId: string): JWTPayload {
  return { sid: sessionId, iss: 'guichet', aud: 'guichet-portal', iat: now(), exp: now() + 3600 };
}

/** Signed with our own key, and yet not a session of ours. */
async function wrongClaims({ sessionId, configuration }: Genuine): Promise<string[]> {
  const key = createSecretKey(configuration.key('session token'));
  const right = claimsOf(sessionId);
  const sign = (claims: JWTPayload, header: JWTHeaderParameters = HEADER): Promise<string> =>
    new SignJWT(claims).setProtectedHeader(header).sign(key);
  const sids: unknown[] = [
    randomUUID(),
    '',
    null,
    7,
    true,
    [sessionId],
    { id: sessionId },
    `${sessionId} `,
    `${sessionId}'--`,
    '%',
  ];
  const changed: JWTPayload[] = [
    ...sids.map((sid) => ({ ...right, sid })),
    ...['', 'Guichet', 'guichet ', 'https://guichet', 'https://elsewhere.example'].map((iss) => ({ ...right, iss })),
    ...['', 'guichet', 'guichet-machine', 'GUICHET-PORTAL', ['a', 'b']].map((aud) => ({ ...right, aud })),
    ...[1, 60, 3600, 86_400, 10 ** 8].map((ago) => ({ ...right, exp: now() - ago })),
    ...[600, 3600, 10 ** 8].map((ahead) => ({ ...right, nbf: now() + ahead })),
    { ...right, sid: undefined, sub: sessionId },
  ];
  const types = ['JWT', 'at+jwt', 'session', 'application/session+jwt', 'logout+jwt', ''];
  return Promise.all([
    ...changed.map((claims) => sign(claims)),
    ...types.map((typ) => sign(right, { alg: 'HS256', typ })),
    sign(right, { alg: 'HS256' }),
    sign(right, { alg: 'HS384', typ: 'session+jwt' }),
    sign(right, { alg: 'HS512', typ: 'session+jwt' }),
  ]);
}

/** Right claims under keys that are not ours for this, with every hint where to find them. */
async function wrongKeys({ sessionId, configuration }: Genuine): Promise<string[]> {
  const claims = claimsOf(sessionId);
  const uses = [
    '',
    'session',
    'session token ',
    'sign-in account',
    'sign-in network',
    'second factor',
    'recovery code',
    'one-time password',
    'national number 1',
    'machine token',
  ];
  const secrets = [
    ...uses.map((use) => configuration.key(use)),
    ...['secret', 'guichet', 'changeme', '0'.repeat(32), configuration.secretKey].map((text) =>
      Buffer.from(text.padEnd(32, '\0')),
    ),
    Buffer.from(configuration.secretKey, 'hex'),
  ];
  const hmac = secrets.flatMap((secret) =>
    [{}, { kid: 'session token' }].map((hint) =>
      new SignJWT(claims).setProtectedHeader({ ...HEADER, ...hint }).sign(createSecretKey(secret)),
    ),
  );
  const pairs = await Promise.all(
    ['RS256', 'PS256', 'ES256', 'EdDSA'].map(async (alg) => ({
      alg,
      ...(await generateKeyPair(alg, { extractable: true })),
    })),
  );
  const signed = pairs.map(async ({ alg, privateKey, publicKey }) => {
    const jwk = await exportJWK(publicKey);
    const hints = [
      {},
      { jwk },
      { jku: 'https://elsewhere.example/jwks' },
      { x5u: 'https://elsewhere.example/a.pem' },
      { kid: '../../dev/null' },
      { kid: "' or '1'='1" },
    ];
    return Promise.all(
      hints.map((hint) =>
        new SignJWT(claims).setProtectedHeader({ alg, typ: 'session+jwt', ...hint }).sign(privateKey),
      ),
    );
  });
  return [...(await Promise.all(hmac)), ...(await Promise.all(signed)).flat()];
}

/** No signature, or one that was cut, moved, doubled or altered. */
function wrongForms({ token, sessionId }: Genuine): string[] {
  const [head = '', body = '', signature = ''] = token.split('.');
  const claims = part(claimsOf(sessionId));
  const algorithms = ['none', 'None', 'NONE', 'nOnE', '', 'HS256 ', 'hs256', 'null', 'HS1', 'dir'];
  const unsigned = algorithms.flatMap((alg) => {
    const header = part({ alg, typ: 'session+jwt' });
    return [`${header}.${claims}.`, `${header}.${claims}.${signature}`, `${header}.${claims}`];
  });
  const altered = Array.from({ length: 60 }, (_, n) => {
    const text = n % 2 === 0 ? body : signature;
    const at = (n * 7 + 1) % (text.length - 2);
    const other = text[at] === 'A' ? 'B' : 'A';
    const changed = text.slice(0, at) + other + text.slice(at + 1);
    return n % 2 === 0 ? `${head}.${changed}.${signature}` : `${head}.${body}.${changed}`;
  });
  const broken = [
    '',
    '.',
    '..',
    '...',
    head,
    `${head}.${body}`,
    `${head}.${body}.`,
    `.${body}.${signature}`,
    `${head}..${signature}`,
    `${head}.${body}.${signature}.`,
    `${head}.${body}.${signature}.${signature}`,
    `${body}.${head}.${signature}`,
    `Bearer ${token}`,
    `${part('{')}.${body}.${signature}`,
    `${head}.${part('{')}.${signature}`,
    `${part({ ...HEADER, crit: ['b64'], b64: false })}.${body}.${signature}`,
    `${part({ ...HEADER, zip: 'DEF' })}.${body}.${signature}`,
    `${part(`{"alg":"none","alg":"HS256","typ":"session+jwt"}`)}.${body}.${signature}`,
    sessionId,
    part({ sid: sessionId }),
    JSON.stringify({ sid: sessionId }),
    `${head}.${body}.${signature.slice(0, 20)}`,
    'A'.repeat(4000),
  ];
  return [...unsigned, ...altered, ...broken];
}

/** More than two hundred forgeries of one good token. */
export async function forgeries(genuine: Genuine): Promise<readonly string[]> {
  const all = [...(await wrongClaims(genuine)), ...(await wrongKeys(genuine)), ...wrongForms(genuine)];
  return [...new Set(all)].filter((token) => token !== genuine.token);
}
