import { NestFactory } from '@nestjs/core';
import { FastifyAdapter } from '@nestjs/platform-fastify';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { DocumentBuilder, SwaggerModule } from '@nestjs/swagger';
import type { OpenAPIObject } from '@nestjs/swagger';
import { ChangedDto, Configuration, ProblemDto, SESSION_COOKIE } from '@guichet/platform-api-kernel';
import { AppModule } from './app.module';

/** The description of the whole API, OpenAPI 3.1. */
export function describeApi(application: NestFastifyApplication): OpenAPIObject {
  const information = new DocumentBuilder()
    .setOpenAPIVersion('3.1.0')
    .setTitle('Guichet')
    .setDescription('One shared case file per person. Every failure is a problem (RFC 9457).')
    .setVersion('1')
    .addCookieAuth(SESSION_COOKIE, { type: 'apiKey', in: 'cookie' }, 'session')
    .addBearerAuth({ type: 'http', scheme: 'bearer' }, 'machine')
    .build();
  return SwaggerModule.createDocument(application, information, {
    extraModels: [ProblemDto, ChangedDto],
    operationIdFactory: (controller, method) => `${controller.replace(/Controller$/, '')}.${method}`,
  });
}

/** Serves the description; it is made once, at the first request. */
export function serveOpenApi(application: NestFastifyApplication): void {
  let text: string | undefined;
  application
    .getHttpAdapter()
    .getInstance()
    .get('/api/openapi.json', (_request, reply) => {
      text ??= JSON.stringify(describeApi(application));
      return reply.type('application/json; charset=utf-8').send(text);
    });
}

/** Settings that describe nothing: the application is looked at, never started. */
function unused(): Configuration {
  return Object.assign(new Configuration(), {
    databaseUrl: 'postgres://nobody@localhost/none',
    secretKey: '0'.repeat(64),
  });
}

/** Writes the description without a database, for the committed copy. */
export async function writeOpenApi(output: NodeJS.WritableStream): Promise<void> {
  const application = await NestFactory.create<NestFastifyApplication>(
    AppModule.forRoot(unused()),
    new FastifyAdapter(),
    {
      preview: true,
      logger: ['error'],
      abortOnError: false,
    },
  );
  application.setGlobalPrefix('api');
  output.write(`${JSON.stringify(describeApi(application), null, 2)}\n`);
  await application.close();
}
