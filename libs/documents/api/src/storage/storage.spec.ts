import { createHmac, createHash, randomUUID } from 'node:crypto';
import { mkdtemp, readdir, rename, rm } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { IncomingMessage, Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buffer } from 'node:stream/consumers';
import { DiskStorage } from './disk-storage';
import { StorageUnavailable, StoredBytesMissing } from './document-storage';
import type { DocumentStorage } from './document-storage';
import { S3Storage } from './s3-storage';

const SECRET = 'secret of the bucket';
const hmac = (key: Buffer | string, text: string): Buffer => createHmac('sha256', key).update(text).digest();
const digest = (bytes: Buffer | string): string => createHash('sha256').update(bytes).digest('hex');

/** Computes the signature of a request anew from what arrived, as the protocol describes it, without the client’s library. */
function isSigned(request: IncomingMessage, body: Buffer): boolean {
  const [, day, region, names, signature] =
    /^AWS4-HMAC-SHA256 Credential=reader\/(\d{8})\/([\w-]+)\/s3\/aws4_request, SignedHeaders=([\w;-]+), Signature=([0-9a-f]{64})$/.exec(
      request.headers.authorization ?? '',
    ) ?? [];
  if (!day || !region || !names || !signature) return false;
  const payload = String(request.headers['x-amz-content-sha256']);
  if (payload !== 'UNSIGNED-PAYLOAD' && payload !== digest(body)) return false;
  const headers = names.split(';').map((name) => `${name}:${String(request.headers[name]).trim()}\n`);
  const [path = '', query = ''] = (request.url ?? '').split('?');
  const canonical = [request.method, path, query, headers.join(''), names, payload].join('\n');
  const scope = `${day}/${region}/s3/aws4_request`;
  const text = ['AWS4-HMAC-SHA256', request.headers['x-amz-date'], scope, digest(canonical)].join('\n');
  const key = [region, 's3', 'aws4_request'].reduce<Buffer>((sum, step) => hmac(sum, step), hmac(`AWS4${SECRET}`, day));
  return hmac(key, text).toString('hex') === signature;
}

/** A bucket in memory that lets in only whoever signs rightly. */
function bucket(): { server: Server; objects: Map<string, Buffer> } {
  const objects = new Map<string, Buffer>();
  const server = createServer((request, response) => {
    void buffer(request).then((body) => {
      const name = request.url ?? '';
      const answer = (status: number, bytes?: Buffer): void => {
        response.writeHead(status).end(bytes);
      };
      const found = objects.get(name);
      if (!isSigned(request, body)) answer(403);
      else if (request.method === 'PUT') {
        objects.set(name, body);
        answer(200);
      } else if (request.method === 'DELETE') answer(objects.delete(name) ? 204 : 404);
      else answer(found ? 200 : 404, found);
    });
  });
  return { server, objects };
}

describe('the storage of documents', () => {
  let folder: string;
  const { server, objects } = bucket();
  const address = { region: 'eu-west-1', bucket: 'guichet', accessKey: 'reader', secretKey: SECRET };
  const endpoint = (): string => `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'guichet-documents-'));
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  });
  afterAll(async () => {
    await rm(folder, { recursive: true, force: true });
    await new Promise((resolve) => server.close(resolve));
  });

  const kinds: [string, () => DocumentStorage][] = [
    ['on disk', () => new DiskStorage(folder)],
    ['in a bucket', () => new S3Storage({ ...address, endpoint: endpoint() })],
  ];
  it.each(kinds)('%s keeps, gives back and removes', async (_name, make) => {
    const storage = make();
    const name = randomUUID();
    const bytes = Buffer.from(randomUUID().repeat(5000));
    await storage.put(name, bytes);
    expect((await buffer(await storage.get(name))).equals(bytes)).toBe(true);
    expect(await storage.holds(name)).toBe(true);
    await storage.remove(name);
    expect(await storage.holds(name)).toBe(false);
    await storage.remove(name);
    await expect(storage.get(name)).rejects.toThrow(StoredBytesMissing);
  });

  it('on disk never leaves half a file, and follows no path', async () => {
    const storage = new DiskStorage(folder);
    const name = randomUUID();
    await storage.put(name, Buffer.from('whole'));
    expect(await readdir(join(folder, name.slice(0, 2)))).toEqual([name]);
    for (const path of ['../secret.key', '/etc/passwd', `${name}/..`, ''])
      await expect(storage.get(path)).rejects.toThrow(StoredBytesMissing);
  });

  it('on disk removes also what was half written when the machine stopped', async () => {
    const storage = new DiskStorage(folder);
    const name = randomUUID();
    await storage.put(name, Buffer.from('whole'));
    await rename(join(folder, name.slice(0, 2), name), join(folder, name.slice(0, 2), `${name}.part`));
    expect(await storage.holds(name)).toBe(true);
    await storage.remove(name);
    expect(await storage.holds(name)).toBe(false);
    expect(await readdir(join(folder, name.slice(0, 2)))).toEqual([]);
  });

  it('in a bucket says when the signature is refused or nobody answers', async () => {
    const before = objects.size;
    const wrong = new S3Storage({ ...address, endpoint: endpoint(), secretKey: 'another' });
    await expect(wrong.put(randomUUID(), Buffer.from('x'))).rejects.toThrow(StorageUnavailable);
    expect(objects.size).toBe(before);
    const nobody = new S3Storage({ ...address, endpoint: 'http://127.0.0.1:1' });
    await expect(nobody.get(randomUUID())).rejects.toThrow(StorageUnavailable);
    for (const one of [wrong, nobody]) await expect(one.holds(randomUUID())).rejects.toThrow(StorageUnavailable);
  });
});
