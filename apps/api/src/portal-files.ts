import { randomBytes } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import fastifyStatic from '@fastify/static';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { Configuration } from '@guichet/platform-api-kernel';
import { refusedFor } from '@guichet/platform-contract';
import { pagePolicy } from './security-headers';

const NONCE = '%CSP_NONCE%';
/** Names that change with their contents, as the build makes them; all others are asked for again. */
const DIGESTED = /-[A-Z0-9]{8}\.\w+(\.br)?$/i;
/** What is asked for as a file and is none of ours; a place of the portal may hold a point, as the code of a card does. */
const FILE = /\.(?:css|html?|ico|js|json|map|png|jpe?g|svg|txt|webmanifest|webp|woff2?|xml|php)$/i;

/** Serves the built portal beside the API, on one origin; every address without a file is the portal’s own. */
export async function servePortal(application: NestFastifyApplication, configuration: Configuration): Promise<void> {
  if (!configuration.portalDir) return;
  const root = resolve(configuration.portalDir);
  const indexFile = resolve(root, 'index.html');
  if (!existsSync(indexFile)) throw new Error(`PORTAL_DIR holds no index.html: ${root}`);
  const index = readFileSync(indexFile, 'utf8');
  await application.register(fastifyStatic, {
    root,
    index: false,
    wildcard: false,
    preCompressed: true,
    cacheControl: false,
    setHeaders: (reply, path) => {
      void reply.header('Cache-Control', DIGESTED.test(path) ? 'public, max-age=31536000, immutable' : 'no-cache');
    },
    globIgnore: ['index.html', 'browser-stats.json'],
  });
  application
    .getHttpAdapter()
    .getInstance()
    .get('/*', (request, reply) => {
      if (request.url.startsWith('/api/') || FILE.test(new URL(request.url, 'http://portal').pathname)) {
        throw refusedFor('not_found');
      }
      const nonce = randomBytes(16).toString('base64');
      return reply
        .header('Content-Security-Policy', pagePolicy(nonce))
        .header('Cache-Control', 'no-store')
        .type('text/html; charset=utf-8')
        .send(index.replaceAll(NONCE, nonce));
    });
}
