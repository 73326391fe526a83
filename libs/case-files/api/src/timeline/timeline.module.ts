import { Module } from '@nestjs/common';
import { CASE_FILE_SOURCES } from './case-file-sources';
import { TimelineSources } from './timeline-source';

/** Where scopes hand in what they have to tell of a file. */
@Module({
  providers: [
    {
      provide: TimelineSources,
      useFactory: (): TimelineSources => {
        const sources = new TimelineSources();
        sources.add(...CASE_FILE_SOURCES);
        return sources;
      },
    },
  ],
  exports: [TimelineSources],
})
export class TimelineModule {}
