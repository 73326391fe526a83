import { Global, Module } from '@nestjs/common';
import type { DynamicModule, Provider } from '@nestjs/common';
import { APP_FILTER, APP_GUARD, APP_INTERCEPTOR, APP_PIPE } from '@nestjs/core';
import { PassportModule } from '@nestjs/passport';
import { TypeOrmModule } from '@nestjs/typeorm';
import type { EntitySchema, MixedList } from 'typeorm';
import { AccessGuard } from './actor/access.guard';
import { CurrentSessions } from './actor/current-sessions';
import { MachineTokens } from './actor/machine-tokens';
import { PermissionTable } from './actor/permission-table';
import { RightsInterceptor } from './actor/rights.interceptor';
import { SessionStrategy } from './actor/session.strategy';
import { SessionToken } from './actor/session-token';
import { RefusalRecord } from './audit/refusal-record';
import { Clock } from './clock/clock';
import { Configuration } from './configuration/configuration';
import { SnakeCaseNaming } from './database/naming-strategy';
import { UnitOfWork } from './database/unit-of-work';
import { Closing } from './health/closing';
import { HealthController } from './health/health.controller';
import { JobRunner } from './jobs/job-runner';
import { JobTasks } from './jobs/jobs';
import { messageProviders } from './messages/message-providers';
import { ProblemFilter } from './problem/problem.filter';
import { ProblemSentences, SENTENCE_CATALOGUES } from './problem/problem-sentences';
import type { SentenceCatalogue } from './problem/problem-sentences';
import { requestValidation } from './problem/validation.pipe';
import { KeyRing } from './sealing/key-ring';
import { PersonKeys } from './sealing/person-keys';
import { RecentKeys } from './sealing/recent-keys';
import { SealedAnswers } from './sealing/sealed-answers';
import { Sealing } from './sealing/sealing';

/** What the application gives the kernel. */
export interface KernelOptions {
  readonly configuration: Configuration;
  readonly entities: MixedList<EntitySchema | (new () => object)>;
  readonly permissions: PermissionTable;
  readonly sentences: readonly SentenceCatalogue[];
  /** Tests put their own clock here. */
  readonly clock?: Clock;
}

/** What every scope stands on: database, actor, guards, problems, record, jobs, health. */
@Global()
@Module({})
export class KernelModule {
  static forRoot(options: KernelOptions): DynamicModule {
    const { configuration } = options;
    const shared: Provider[] = [
      { provide: Configuration, useValue: configuration },
      { provide: PermissionTable, useValue: options.permissions },
      { provide: SENTENCE_CATALOGUES, useValue: options.sentences },
      { provide: Clock, useValue: options.clock ?? new Clock() },
      UnitOfWork,
      CurrentSessions,
      SessionToken,
      MachineTokens,
      Sealing,
      KeyRing,
      RecentKeys,
      SealedAnswers,
      PersonKeys,
      RefusalRecord,
      ProblemSentences,
      JobTasks,
      Closing,
      ...messageProviders(configuration),
    ];
    return {
      module: KernelModule,
      imports: [
        PassportModule.register({ session: false }),
        TypeOrmModule.forRoot({
          type: 'postgres',
          url: configuration.roleUrl('guichet_api'),
          applicationName: 'guichet-api',
          entities: options.entities,
          namingStrategy: new SnakeCaseNaming(),
          installExtensions: false,
          uuidExtension: 'pgcrypto',
          poolSize: configuration.databasePool,
          poolErrorHandler: () => undefined,
          retryAttempts: 3,
          logging: false,
          extra: {
            connectionTimeoutMillis: 5000,
            statement_timeout: 15_000,
            idle_in_transaction_session_timeout: 30_000,
          },
        }),
      ],
      controllers: [HealthController],
      providers: [
        ...shared,
        SessionStrategy,
        JobRunner,
        { provide: APP_GUARD, useClass: AccessGuard },
        { provide: APP_FILTER, useClass: ProblemFilter },
        { provide: APP_INTERCEPTOR, useClass: RightsInterceptor },
        { provide: APP_PIPE, useFactory: requestValidation },
      ],
      exports: shared,
    };
  }
}
