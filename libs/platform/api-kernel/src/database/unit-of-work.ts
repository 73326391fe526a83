import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import type { EntityManager } from 'typeorm';
import { DataSource } from 'typeorm';
import type { Pool, PoolClient, QueryResultRow } from 'pg';
import { refusedFor } from '@guichet/platform-contract';
import { PersonKeys } from '../sealing/person-keys';
import type { PersonSeal } from '../sealing/person-seal';
import { SealedAnswers } from '../sealing/sealed-answers';
import { contextOf } from '../actor/actor';
import type { Actor } from '../actor/actor';
import { contextCall, prepareContext, queryInContext } from './context-query';
import { preparedQuery } from './prepared-query';

/** A transaction in the actor's context. Entities through `manager`, named SQL through `query`. */
export interface Transaction {
  readonly manager: EntityManager;
  query<Row extends object>(text: string, values?: readonly unknown[]): Promise<Row[]>;
  /**
   * The seal of a person, for writing about them.
   * @throws not_found when the actor may not know the person, or the key was destroyed
   */
  sealOf(personId: string): Promise<PersonSeal>;
}

/** A creating command as the caller sent it. */
export interface Intent {
  /** Name of the command, e.g. `case_file.open`. */
  readonly route: string;
  readonly key: string;
  readonly command: unknown;
}

const KNOWN = 'select fingerprint, body from idempotency_key where member_id = $1 and route = $2 and key = $3';
const REMEMBER =
  'insert into idempotency_key (member_id, route, key, fingerprint, status, body) values ($1, $2, $3, $4, 201, $5)';

function constraintOf(failure: unknown): string | undefined {
  return (failure as { driverError?: { constraint?: string } }).driverError?.constraint;
}

function waitedForEachOther(failure: unknown): boolean {
  const code = (failure as { driverError?: { code?: string } }).driverError?.code;
  return code === '40P01' || code === '40001';
}

/**
 * The pool listens to a connection only while it rests. One that is lost in use tells its statement, which fails, and then
 * whoever listens; if nobody did, the process would end. The pool lets go of it when it is given back.
 */
const lostInUse = (): void => undefined;

/** The only way to the database: every statement carries the context from which row-level security decides. */
@Injectable()
export class UnitOfWork {
  constructor(
    @InjectDataSource() private readonly dataSource: DataSource,
    private readonly sealedAnswers: SealedAnswers,
    private readonly personKeys: PersonKeys,
  ) {}

  /**
   * One statement with its context in one round trip: reads with their audit row, and hot writes.
   * @param text constant SQL of a `*.queries.ts` file
   */
  async statement<Row extends QueryResultRow>(
    actor: Actor,
    text: string,
    values: readonly unknown[] = [],
  ): Promise<Row[]> {
    return this.send<Row>(actor, text, values, false);
  }

  /**
   * The seal of a person, for a statement that writes about them.
   * @throws not_found when the actor may not know the person, or the key was destroyed
   */
  sealOf(actor: Actor, personId: string): Promise<PersonSeal> {
    const query = <Row extends object>(text: string, values?: readonly unknown[]): Promise<Row[]> =>
      this.statement(actor, text, values);
    return this.personKeys.of({ memberId: actor.memberId, query }, personId);
  }

  /**
   * Like `statement`, for the newest rows of what may have a long history: planned to read in the order of indexes and to
   * stop, so that it costs the same whatever the length of the history.
   */
  async newest<Row extends QueryResultRow>(
    actor: Actor,
    text: string,
    values: readonly unknown[] = [],
  ): Promise<Row[]> {
    return this.send<Row>(actor, text, values, true);
  }

  private async send<Row extends QueryResultRow>(
    actor: Actor,
    text: string,
    values: readonly unknown[],
    inIndexOrder: boolean,
  ): Promise<Row[]> {
    const client = await this.pool().connect();
    client.on('error', lostInUse);
    try {
      await prepareContext(client);
      const result = await queryInContext<Row>(client, contextOf(actor), text, values, inIndexOrder);
      return this.sealedAnswers.open(result.rows, actor.memberId);
    } finally {
      client.off('error', lostInUse);
      client.release();
    }
  }

  /**
   * One command: everything in `work` happens, or nothing. When the database ended it because two commands waited for
   * each other, it had no effect and is tried once more.
   */
  async transaction<Result>(actor: Actor, work: (transaction: Transaction) => Promise<Result>): Promise<Result> {
    try {
      return await this.attempt(actor, work);
    } catch (failure) {
      if (!waitedForEachOther(failure)) throw failure;
      return this.attempt(actor, work);
    }
  }

  private async attempt<Result>(actor: Actor, work: (transaction: Transaction) => Promise<Result>): Promise<Result> {
    const context = contextCall(contextOf(actor));
    return this.dataSource.transaction(async (manager) => {
      const client = (await manager.queryRunner?.connect()) as PoolClient;
      await preparedQuery(client, context.text, context.values);
      const query = async <Row extends object>(text: string, values: readonly unknown[] = []): Promise<Row[]> =>
        this.sealedAnswers.open(await preparedQuery<Row>(client, text, values), null);
      const { memberId } = actor;
      return work({ manager, query, sealOf: (personId) => this.personKeys.of({ memberId, query }, personId) });
    });
  }

  /**
   * One creating command, once per sending key: a repeated sending gets the first answer, the same key with another
   * command is refused. The answer is stored in the command’s own transaction and holds identifiers only.
   */
  async once<Result extends object>(
    actor: Actor,
    intent: Intent,
    work: (transaction: Transaction) => Promise<Result>,
  ): Promise<Result> {
    const fingerprint = createHash('sha256').update(JSON.stringify(intent.command)).digest();
    const attempt = () =>
      this.transaction(actor, async (transaction) => {
        const [known] = await transaction.query<{ fingerprint: Buffer; body: Result }>(KNOWN, [
          actor.memberId,
          intent.route,
          intent.key,
        ]);
        if (known) {
          if (!known.fingerprint.equals(fingerprint)) throw refusedFor('idempotency_key_reused');
          return known.body;
        }
        const result = await work(transaction);
        await transaction.query(REMEMBER, [
          actor.memberId,
          intent.route,
          intent.key,
          fingerprint,
          JSON.stringify(result),
        ]);
        return result;
      });
    try {
      return await attempt();
    } catch (failure) {
      // another sending of the same key was faster: its answer is ours
      if (constraintOf(failure) === 'pk_idempotency_key') return attempt();
      throw failure;
    }
  }

  /** Calls a definer function that needs no context: sign-in and health only. */
  async outsideContext<Row extends object>(text: string, values: readonly unknown[] = []): Promise<Row[]> {
    return this.dataSource.query<Row[]>(text, [...values]);
  }

  private pool(): Pool {
    return (this.dataSource.driver as unknown as { master: Pool }).master;
  }
}
