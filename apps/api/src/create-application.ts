import { randomUUID } from 'node:crypto';
import { ConsoleLogger } from '@nestjs/common';
import type { LogLevel } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { FastifyAdapter } from '@nestjs/platform-fastify';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import cookie from '@fastify/cookie';
import multipart from '@fastify/multipart';
import { answerVersions } from '@guichet/platform-api-kernel';
import type { Clock, Configuration } from '@guichet/platform-api-kernel';
import { AppModule } from './app.module';
import { serveOpenApi } from './openapi';
import { servePortal } from './portal-files';
import { logRequests } from './request-log';
import { guardRequests } from './request-guard';
import { securityHeaders } from './security-headers';

const LEVELS: Readonly<Record<string, LogLevel[]>> = {
  silent: [],
  fatal: ['fatal'],
  error: ['fatal', 'error'],
  warn: ['fatal', 'error', 'warn'],
  info: ['fatal', 'error', 'warn', 'log'],
  debug: ['fatal', 'error', 'warn', 'log', 'debug'],
};
const BODY_LIMIT_BYTES = 256 * 1024;
const FORM_LIMITS = { files: 1, fields: 10, parts: 11, fieldSize: 4096, fieldNameSize: 100, headerPairs: 20 };

/** The whole application, ready to listen; tests start the same one. */
export async function createApplication(configuration: Configuration, clock?: Clock): Promise<NestFastifyApplication> {
  const adapter = new FastifyAdapter({
    logger: false,
    genReqId: () => randomUUID(),
    trustProxy: configuration.trustedProxies === '' ? false : configuration.trustedProxies,
    bodyLimit: BODY_LIMIT_BYTES,
    return503OnClosing: true,
    forceCloseConnections: 'idle',
    // the longest is the key of a draft: the form, a file, a kind of record and a record
    routerOptions: { maxParamLength: 256, ignoreTrailingSlash: false },
  });
  const application = await NestFactory.create<NestFastifyApplication>(
    AppModule.forRoot(configuration, clock),
    adapter,
    {
      logger: new ConsoleLogger({ json: true, logLevels: LEVELS[configuration.logLevel] ?? ['log'], colors: false }),
      bufferLogs: false,
    },
  );
  application.setGlobalPrefix('api');
  await application.register(cookie);
  // only routes that ask for a form read one; how large its file may be they say themselves
  await application.register(multipart, { limits: FORM_LIMITS });
  const server = adapter.getInstance();
  securityHeaders(server, configuration);
  guardRequests(server, configuration);
  answerVersions(server);
  logRequests(server, configuration);
  serveOpenApi(application);
  await servePortal(application, configuration);
  return application;
}
