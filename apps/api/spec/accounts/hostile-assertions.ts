import { createSecretKey, generateKeyPairSync, randomUUID, sign } from 'node:crypto';
import { now, pair, part, signature } from './machine-desk';
import type { MachineDesk, MachinePair } from './machine-desk';

/** Makes one hostile assertion; `other` is the software of another organisation. */
type Attack = (desk: MachineDesk, other: MachineDesk) => string | Promise<string>;

const claims =
  (change: (right: Record<string, unknown>, other: MachineDesk) => object): Attack =>
  (desk, other) =>
    desk.sign({ ...desk.claims(), ...change(desk.claims(), other) });
const header =
  (change: (desk: MachineDesk, other: MachineDesk) => object): Attack =>
  (desk, other) =>
    desk.sign(desk.claims(), { ...desk.header(), ...change(desk, other) });
const signedBy = (alg: string, key: MachinePair['privateKey'], desk: MachineDesk, more: object = {}): string => {
  const data = `${part({ ...desk.header(), alg, ...more })}.${part(desk.claims())}`;
  return `${data}.${signature(alg, data, key).toString('base64url')}`;
};
/** Cut into its three parts and put together otherwise. */
const rebuilt =
  (change: (head: string, body: string, sealed: string, desk: MachineDesk) => string): Attack =>
  (desk) => {
    const [head = '', body = '', sealed = ''] = desk.sign().split('.');
    return change(head, body, sealed, desk);
  };
const jwkOf = (key: MachinePair): object => key.publicKey.export({ format: 'jwk' });
const pem = (key: MachinePair): Buffer => Buffer.from(key.publicKey.export({ format: 'pem', type: 'spki' }));

const AUDIENCE: Record<string, Attack> = {
  'for somebody else': claims(() => ({ aud: 'https://elsewhere.example' })),
  'for our address with a slash': claims(({ aud }) => ({ aud: `${String(aud)}/` })),
  'for our token route': claims(({ aud }) => ({ aud: `${String(aud)}/api/machine-tokens` })),
  'for our address in a list': claims(({ aud }) => ({ aud: [aud] })),
  'for us and for somebody else': claims(({ aud }) => ({ aud: [aud, 'https://elsewhere.example'] })),
  'for our address in capitals': claims(({ aud }) => ({ aud: String(aud).toUpperCase() })),
  'for nobody': claims(() => ({ aud: undefined })),
  'for a number': claims(() => ({ aud: 1 })),
};
const SENDER: Record<string, Attack> = {
  'issued by another client': claims((_, other) => ({ iss: other.clientId })),
  'about another client': claims((_, other) => ({ sub: other.clientId })),
  'in the name of another client': claims((_, other) => ({ iss: other.clientId, sub: other.clientId })),
  'in the name of another client, under its key name': (desk, other) =>
    desk.sign(other.claims(), { ...desk.header(), kid: other.key.kid }),
  'of a client nobody registered': claims(() => {
    const nobody = randomUUID();
    return { iss: nobody, sub: nobody };
  }),
  'without an issuer': claims(() => ({ iss: undefined })),
  'without a subject': claims(() => ({ sub: undefined })),
  'with its number in capitals': claims(({ iss }) => ({
    iss: String(iss).toUpperCase(),
    sub: String(iss).toUpperCase(),
  })),
  'with an issuer in a list': claims(({ iss }) => ({ iss: [iss] })),
};
const TIME: Record<string, Attack> = {
  'that is over': claims(() => ({ iat: now() - 80, exp: now() - 30 })),
  'that lives too long': claims(() => ({ exp: now() + 120 })),
  'that lives for ever': claims(() => ({ exp: Number.MAX_SAFE_INTEGER })),
  'without an end': claims(() => ({ exp: undefined })),
  'with its end as a text': claims(({ exp }) => ({ exp: String(exp) })),
  'with an end between two seconds': claims(({ exp }) => ({ exp: Number(exp) - 0.5 })),
  'with a negative end': claims(() => ({ exp: -1 })),
  'made long before for a late end': claims(() => ({ iat: now() - 40, exp: now() + 40 })),
  'made in the future': claims(() => ({ iat: now() + 40, exp: now() + 60 })),
  'without the time it was made': claims(() => ({ iat: undefined })),
  'that is not valid yet': claims(() => ({ nbf: now() + 40 })),
  'with a beginning that is no time': claims(() => ({ nbf: 'hier' })),
};
const NUMBER: Record<string, Attack> = {
  'without a number of its own': claims(() => ({ jti: undefined })),
  'with a number that is guessed': claims(() => ({ jti: '7' })),
  'with a number that is no text': claims(() => ({ jti: 12_345_678 })),
  'that served already': async (desk) => {
    const assertion = desk.sign();
    await desk.ask(assertion);
    return assertion;
  },
  'under a number that served already': async (desk) => {
    const jti = randomUUID();
    await desk.ask(desk.sign({ ...desk.claims(), jti }));
    return desk.sign({ ...desk.claims(), jti });
  },
};
const HEADERS: Record<string, Attack> = {
  'without a key name': header(() => ({ kid: undefined })),
  'under a key name nobody registered': header(() => ({ kid: 'autre' })),
  'under the key name of another client': header((_, other) => ({ kid: other.key.kid })),
  'with a path as key name': header(() => ({ kid: '../../dev/null' })),
  'with SQL as key name': header(() => ({ kid: "x'or'1'='1" })),
  'with a key name that is no text': header(() => ({ kid: ['clef'] })),
  'with its key embedded': header(({ key }) => ({ jwk: jwkOf(key) })),
  'with the address of its keys': header(() => ({ jku: 'https://elsewhere.example/jwks' })),
  'with the address of a certificate': header(() => ({ x5u: 'https://elsewhere.example/a.pem' })),
  'with a certificate': header(() => ({ x5c: ['MIIB'] })),
  'with something critical': header(() => ({ crit: ['exp'], exp: 1 })),
  'with an unencoded body': header(() => ({ b64: false, crit: ['b64'] })),
  compressed: header(() => ({ zip: 'DEF' })),
  'that calls itself a session': header(() => ({ typ: 'session+jwt' })),
  'that calls itself an access token': header(() => ({ typ: 'at+jwt' })),
};
const KEYS: Record<string, Attack> = {
  'of a stranger under the right key name': (desk) => desk.sign(desk.claims(), desk.header(), pair('ES256', 'x')),
  'of a stranger with his key embedded': (desk) => {
    const stranger = pair('ES256', 'x');
    return desk.sign(desk.claims(), { ...desk.header(), jwk: jwkOf(stranger) }, stranger);
  },
  'of another client': (desk, other) => desk.sign(desk.claims(), desk.header(), other.key),
  unsigned: (desk) => signedBy('none', desk.key.privateKey, desk),
  'unsigned in capitals': (desk) => signedBy('None', desk.key.privateKey, desk),
  'unsigned, with a signature': rebuilt(
    (_, body, sealed, desk) => `${part({ ...desk.header(), alg: 'none' })}.${body}.${sealed}`,
  ),
  'with a MAC made of the public key': (desk) => signedBy('HS256', createSecretKey(pem(desk.key)), desk),
  'with a MAC made of the public key as JSON': (desk) =>
    signedBy('HS256', createSecretKey(Buffer.from(JSON.stringify(jwkOf(desk.key)))), desk),
  'with RSA of the old kind': (desk) => signedBy('RS256', pair('PS256', 'x').privateKey, desk),
  'with RSA under the name of a curve key': (desk) => signedBy('PS256', pair('PS256', 'x').privateKey, desk),
  'with another curve': (desk) => signedBy('EdDSA', pair('EdDSA', 'x').privateKey, desk),
  'with a larger curve': (desk) => {
    const { privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-384' });
    const data = `${part({ ...desk.header(), alg: 'ES384' })}.${part(desk.claims())}`;
    return `${data}.${sign('sha384', Buffer.from(data), { key: privateKey, dsaEncoding: 'ieee-p1363' }).toString('base64url')}`;
  },
};
const FORMS: Record<string, Attack> = {
  'altered after signing': rebuilt(
    (head, _, sealed, desk) => `${head}.${part({ ...desk.claims(), jti: randomUUID() })}.${sealed}`,
  ),
  'with an altered signature': rebuilt(
    (head, body, sealed) => `${head}.${body}.${sealed.startsWith('A') ? 'B' : 'A'}${sealed.slice(1)}`,
  ),
  'with a signature of zeros': rebuilt((head, body) => `${head}.${body}.${Buffer.alloc(64).toString('base64url')}`),
  'with an empty signature': rebuilt((head, body) => `${head}.${body}.`),
  'with its signature in another form': rebuilt((head, body, _, { key }) => {
    const der = sign('sha256', Buffer.from(`${head}.${body}`), key.privateKey);
    return `${head}.${body}.${der.toString('base64url')}`;
  }),
  'with a part too many': rebuilt((head, body, sealed) => `${head}.${body}.${sealed}.${sealed}`),
  'with padding': rebuilt((head, body, sealed) => `${head}.${body}.${sealed}==`),
  'of two parts': rebuilt((head, body) => `${head}.${body}`),
  'that names its audience twice': (desk) =>
    desk.sign(JSON.stringify(desk.claims()).replace('{', '{"aud":"https://elsewhere.example",')),
  'that names its issuer twice, once in disguise': (desk) =>
    desk.sign(JSON.stringify(desk.claims()).replace('{', '{"\\u0069ss":"00000000-0000-4000-8000-000000000009",')),
  'that names its algorithm twice': (desk) =>
    desk.sign(desk.claims(), JSON.stringify(desk.header()).replace('{', '{"alg":"none",')),
  'that names something twice further in': (desk) =>
    desk.sign(JSON.stringify(desk.claims()).replace('{', '{"act":{"sub":"a","sub":"b"},')),
  'whose body is a list': (desk) => desk.sign([desk.claims()]),
  'whose body is no JSON': (desk) => desk.sign('{"iss":'),
  'whose body is no text': (desk) => {
    const data = `${part(desk.header())}.${Buffer.from([0x7b, 0xff, 0xfe, 0x7d]).toString('base64url')}`;
    return `${data}.${signature(desk.key.alg, data, desk.key.privateKey).toString('base64url')}`;
  },
};

/** Every hostile assertion, by what is wrong with it. */
export const HOSTILE: readonly (readonly [string, Attack])[] = [
  AUDIENCE,
  SENDER,
  TIME,
  NUMBER,
  HEADERS,
  KEYS,
  FORMS,
].flatMap((family) => Object.entries(family));
