import { Injectable, Logger } from '@nestjs/common';
import type { OnModuleInit } from '@nestjs/common';
import { JobTasks } from '@guichet/platform-api-kernel';
import type { PoolClient } from 'pg';
import { DocumentStorage } from '../storage/document-storage';

const AT_ONCE = 100;

/** Those of a version that stands are none of ours, whoever wrote them down. */
const WAITING = `
select s.storage_name as name from stored_object_removal s
where s.gone_at is null and s.next_at <= now() and not exists (select 1 from document_version v where v.storage_name = s.storage_name)
order by s.next_at limit ${AT_ONCE} for update skip locked`;
const GONE = 'update stored_object_removal set gone_at = now() where storage_name = $1';
/** A minute later, then two, then four; at most an hour. */
const AGAIN = `
update stored_object_removal set attempts = attempts + 1, next_at = now() + least(interval '1 hour', make_interval(mins => (2 ^ least(attempts, 6))::integer)) where storage_name = $1`;

/**
 * Removes from the storage what no row knows any more, until the storage itself says that it is gone. Removing what is not
 * there does nothing, so a run that breaks off between the removal and its commit is simply done once more.
 */
@Injectable()
export class RemoveStored implements OnModuleInit {
  private readonly logger = new Logger('RemoveStored');

  constructor(
    private readonly tasks: JobTasks,
    private readonly storage: DocumentStorage,
  ) {}

  onModuleInit(): void {
    this.tasks.everyMinute('documents.remove_stored', (client) => this.run(client));
  }

  /** Those that wait longest. When the storage does not answer, the others wait as well. */
  async run(client: PoolClient): Promise<void> {
    const { rows } = await client.query<{ name: string }>(WAITING);
    for (const { name } of rows) {
      const failure = await this.removed(name);
      await client.query(failure === null ? GONE : AGAIN, [name]);
      if (failure === null) continue;
      this.logger.error(`stored bytes could not be removed: ${failure}`);
      return;
    }
  }

  /** Why they are not gone; null when they are. */
  private async removed(name: string): Promise<string | null> {
    try {
      await this.storage.remove(name);
      return (await this.storage.holds(name)) ? 'they are still there' : null;
    } catch (failure) {
      return (failure as Error).message;
    }
  }
}
