import type { FastifyInstance, FastifyRequest } from 'fastify';
import type { Configuration } from '@guichet/platform-api-kernel';
import { refusedFor } from '@guichet/platform-contract';

const SAFE = new Set(['GET', 'HEAD', 'OPTIONS']);

/** True when a browser says that the request comes from another site. */
function isForeign(request: FastifyRequest, configuration: Configuration): boolean {
  const site = request.headers['sec-fetch-site'];
  if (site !== undefined && site !== 'same-origin' && site !== 'none') return true;
  const origin = request.headers.origin;
  if (origin === undefined) return false;
  if (origin === configuration.publicOrigin) return false;
  return !URL.canParse(origin) || new URL(origin).host !== request.headers.host;
}

/**
 * True for what two readers could take for two different requests and Node lets pass: more than one Host (RFC 9112 asks for
 * a refusal), or a version before headers existed.
 */
function isDoubtful({ raw }: FastifyRequest): boolean {
  const hosts = raw.rawHeaders.filter((text, at) => at % 2 === 0 && text.toLowerCase() === 'host');
  return hosts.length > 1 || raw.httpVersionMajor < 1;
}

/** Takes no cookie and sets none, so that there is nothing to forge; libraries of OAuth send no header of ours. */
const TOKEN_ROUTE = '/api/machine-tokens';

/**
 * Forgery across sites: what changes something must carry a header that a foreign page cannot send without being asked
 * first, and must not come from a foreign page.
 */
export function guardRequests(server: FastifyInstance, configuration: Configuration): void {
  server.addHook('onRequest', (request, reply, done) => {
    if (isDoubtful(request)) {
      void reply.header('Connection', 'close');
      done(refusedFor('invalid_request'));
      return;
    }
    const changes = !SAFE.has(request.method) && request.url.startsWith('/api/');
    const asked = request.headers['x-requested-with'] === 'guichet' || request.url === TOKEN_ROUTE;
    if (changes && (!asked || isForeign(request, configuration))) {
      done(refusedFor('forbidden'));
      return;
    }
    done();
  });
}
