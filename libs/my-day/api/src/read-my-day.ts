import { Injectable } from '@nestjs/common';
import { Clock, UnitOfWork } from '@guichet/platform-api-kernel';
import type { Actor } from '@guichet/platform-api-kernel';
import {
  ACTION_DAYS_AHEAD,
  DEADLINE_DAYS_AHEAD,
  MY_DAY_LINES,
  NEWS_DAYS,
  RESIDENCE_DAYS_AHEAD,
  RESIDENCE_DAYS_BEHIND,
  REVIEW_DAYS_AHEAD,
  STUCK_DAYS,
} from '@guichet/my-day-contract';
import type { MyDay } from '@guichet/my-day-contract';
import { MY_DAY } from './my-day.queries';
import type { MyDayRow } from './my-day.queries';
import { myDayView } from './my-day.view';

/** What the first page shows: what presses on the member today. */
@Injectable()
export class ReadMyDay {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly clock: Clock,
  ) {}

  async run(actor: Actor): Promise<MyDay> {
    const now = this.clock.now();
    const rows = await this.unitOfWork.statement<MyDayRow & Record<string, unknown>>(actor, MY_DAY, [
      now,
      MY_DAY_LINES,
      RESIDENCE_DAYS_AHEAD,
      DEADLINE_DAYS_AHEAD,
      STUCK_DAYS,
      NEWS_DAYS,
      RESIDENCE_DAYS_BEHIND,
      ACTION_DAYS_AHEAD,
      REVIEW_DAYS_AHEAD,
    ]);
    return myDayView(rows, now, this.clock.today());
  }
}
