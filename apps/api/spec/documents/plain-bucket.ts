import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { buffer } from 'node:stream/consumers';

/** A bucket in memory, and how often it says that it cannot. */
export interface PlainBucket {
  readonly endpoint: string;
  readonly objects: Map<string, Buffer>;
  /** How many of the next removals it refuses. */
  refusals: number;
  end(): Promise<unknown>;
}

/** Keeps what it is sent, without asking for signatures: those are the matter of the storage’s own spec. */
export async function plainBucket(): Promise<PlainBucket> {
  const objects = new Map<string, Buffer>();
  const server = createServer((request, response) => {
    void buffer(request).then((body) => {
      const name = (request.url ?? '').split('?')[0] ?? '';
      const found = objects.get(name);
      if (request.method === 'PUT') objects.set(name, body);
      else if (request.method === 'DELETE' && bucket.refusals > 0) {
        bucket.refusals -= 1;
        return response.writeHead(403).end();
      } else if (request.method === 'DELETE') objects.delete(name);
      else return response.writeHead(found ? 200 : 404).end(request.method === 'HEAD' ? undefined : found);
      return response.writeHead(request.method === 'PUT' ? 200 : 204).end();
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const bucket: PlainBucket = {
    endpoint: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    objects,
    refusals: 0,
    end: () => new Promise((resolve) => server.close(resolve)),
  };
  return bucket;
}
