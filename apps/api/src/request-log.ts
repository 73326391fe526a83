import { Logger } from '@nestjs/common';
import type { FastifyInstance } from 'fastify';
import type { Configuration, KernelRequest } from '@guichet/platform-api-kernel';

/** One line per request: route template, status, duration, identifiers. Never an address typed, a body or a name. */
export function logRequests(server: FastifyInstance, configuration: Configuration): void {
  if (configuration.logLevel !== 'info' && configuration.logLevel !== 'debug') return;
  const logger = new Logger('Request');
  server.addHook('onResponse', (request, reply, done) => {
    if (request.url.startsWith('/api/') && !request.url.startsWith('/api/health/')) {
      logger.log({
        method: request.method,
        route: request.routeOptions.url ?? 'none',
        status: reply.statusCode,
        milliseconds: Math.round(reply.elapsedTime),
        requestId: request.id,
        memberId: (request as unknown as KernelRequest).user?.memberId,
      });
    }
    done();
  });
}
