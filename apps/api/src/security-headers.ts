import type { FastifyInstance } from 'fastify';
import type { Configuration } from '@guichet/platform-api-kernel';

/** Content security policy of pages; `nonce` lets Angular add the styles of its components and nothing else. */
export function pagePolicy(nonce: string): string {
  return [
    "default-src 'none'",
    "script-src 'self'",
    `style-src 'self' 'nonce-${nonce}'`,
    "img-src 'self' data:",
    "font-src 'self'",
    "connect-src 'self'",
    "frame-src 'self'",
    "manifest-src 'self'",
    "base-uri 'self'",
    "form-action 'self'",
    "frame-ancestors 'none'",
    "object-src 'none'",
    "require-trusted-types-for 'script'",
    'trusted-types angular angular#bundler',
  ].join('; ');
}

const DATA_POLICY = "default-src 'none'; frame-ancestors 'none'; base-uri 'none'; form-action 'none'";

/** Headers every answer carries, streams included: they are set before anything answers, and whoever answers may replace them. */
export function securityHeaders(server: FastifyInstance, configuration: Configuration): void {
  const secure = configuration.publicOrigin.startsWith('https://');
  server.addHook('onRequest', (request, reply, done) => {
    void reply.header('X-Content-Type-Options', 'nosniff');
    void reply.header('Referrer-Policy', 'no-referrer');
    void reply.header('Cross-Origin-Opener-Policy', 'same-origin');
    void reply.header('Cross-Origin-Resource-Policy', 'same-origin');
    void reply.header('Permissions-Policy', 'camera=(), geolocation=(), microphone=(), payment=()');
    void reply.header('X-Frame-Options', 'DENY');
    if (secure) void reply.header('Strict-Transport-Security', 'max-age=63072000; includeSubDomains');
    void reply.header('Content-Security-Policy', DATA_POLICY);
    if (request.url.startsWith('/api/')) {
      void reply.header('X-Request-Id', request.id);
      void reply.header('Cache-Control', 'no-store');
    }
    done();
  });
}
