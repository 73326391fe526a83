import { Injectable } from '@nestjs/common';
import type { OnModuleInit } from '@nestjs/common';
import { Configuration, JobTasks } from '@guichet/platform-api-kernel';

const ARCHIVE = 'select archive_closed_files($1)';

/** Sends files to the archive that were closed long enough ago; how long is a setting. */
@Injectable()
export class ArchiveClosedFiles implements OnModuleInit {
  constructor(
    private readonly jobs: JobTasks,
    private readonly configuration: Configuration,
  ) {}

  onModuleInit(): void {
    this.jobs.everyMinute('case_file_archive', async (client) => {
      await client.query(ARCHIVE, [this.configuration.archiveAfterDays]);
    });
  }
}
