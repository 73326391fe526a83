import { Logger } from '@nestjs/common';
import type { FastifyInstance } from 'fastify';
import type { Configuration, KernelRequest } from '@guichet/platform-api-kernel';

const whoAsked = ({ user }: KernelRequest): { memberId?: string; machineClientId?: string } =>
  user?.machine ? { machineClientId: user.machine.clientId } : user ? { memberId: user.memberId } : {};

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
        ...whoAsked(request),
      });
    }
    done();
  });
}
