import { Entity, ForeignKey, Index } from 'typeorm';
import { Data, KeyColumn } from '@guichet/platform-api-kernel';

/** How many files an account opened on a day; kept twice as long as a median looks back. */
@Entity()
@Index('ix_reading_day_day', ['day'])
export class ReadingDay {
  @ForeignKey('Member')
  @KeyColumn('personal', 'uuid', 'who')
  memberId: string;

  @KeyColumn('internal', 'date', 'a day in Brussels')
  day: string;

  @Data('internal', 'integer', 'files opened that day, without those of somebody whose place was taken')
  files: number;

  @Data('internal', 'integer', 'files opened outside the hours of the member and of the teams')
  offHours: number;
}
