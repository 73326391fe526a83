import { buffer } from 'node:stream/consumers';
import { Injectable, Logger } from '@nestjs/common';
import type { OnModuleInit } from '@nestjs/common';
import type { ScanState } from '@guichet/documents-contract';
import { JobTasks } from '@guichet/platform-api-kernel';
import type { PoolClient } from 'pg';
import { SEALED_TABLES } from '../vault/sealed-tables';
import type { SealedTable } from '../vault/sealed-tables';
import { Vault } from '../vault/vault';
import type { SealedVersion } from '../vault/vault';
import { Scanner } from './scanner';

/** Each attempt is a minute after the one before; after two hours somebody must look, and says so. */
const ATTEMPTS_MAX = 120;
const AT_ONCE = 5;

const PENDING = (table: SealedTable): string => `
select id, key_id as "keyId", wrapped_key as "wrappedKey", storage_name as "storageName", scan_attempts as attempts
from ${table} where scan_state = 'pending' order by created_at limit ${AT_ONCE} for update skip locked`;
const ANSWERED = (table: SealedTable): string => `
update ${table} set scan_state = $2, scan_attempts = scan_attempts + 1, scanned_at = case when $2 in ('clean', 'infected') then now() end
where id = $1`;
const RECORD = `insert into audit_event (action, outcome, object_kind, object_id) values ('document.infected', 'refused', $2, $1)`;
const SWEEP = 'delete from letter_check';

/** Asks the scanner again about what it could not look at when it was sent. */
@Injectable()
export class ScanPending implements OnModuleInit {
  private readonly logger = new Logger('ScanPending');

  constructor(
    private readonly tasks: JobTasks,
    private readonly scanner: Scanner,
    private readonly vault: Vault,
  ) {}

  onModuleInit(): void {
    this.tasks.everyMinute('documents.scan', (client) => this.run(client));
    this.tasks.everyMinute('documents.sweep', async (client) => {
      await client.query(SWEEP);
    });
  }

  /** Looks at the oldest that wait, of every kind. */
  async run(client: PoolClient): Promise<void> {
    for (const table of SEALED_TABLES) await this.look(client, table);
  }

  private async look(client: PoolClient, table: SealedTable): Promise<void> {
    const { rows } = await client.query<SealedVersion & { attempts: number }>(PENDING(table));
    for (const version of rows) {
      const state = await this.stateOf(version);
      if (state === 'infected') await client.query(RECORD, [version.id, table]);
      await client.query(ANSWERED(table), [version.id, state]);
    }
  }

  private async stateOf(version: SealedVersion & { attempts: number }): Promise<ScanState> {
    let state: ScanState = 'pending';
    try {
      state = await this.scanner.check(await buffer(await this.vault.open(version)));
    } catch (failure) {
      this.logger.error(`version ${version.id} could not be checked: ${(failure as Error).message}`);
    }
    return state === 'pending' && version.attempts + 1 >= ATTEMPTS_MAX ? 'failed' : state;
  }
}
