import type { HttpResourceRef } from '@angular/common/http';
import { Component, inject, input } from '@angular/core';
import type { SharingRecord } from '@guichet/rights-contract';
import { AsyncView, Card, Chip, Empty, Loaded, RelativeDate } from '@guichet/platform-ui';
import { Words } from '@guichet/platform-web-kernel';
import { TranslocoPipe } from '@jsverse/transloco';

/** What was shared with whom: doors that stand open now, agreements, referrals with what went along. */
@Component({
  selector: 'gu-shared-with',
  imports: [AsyncView, Card, Chip, Empty, Loaded, RelativeDate, TranslocoPipe],
  templateUrl: './open-to-whom.html',
})
export class SharedWith {
  private readonly words = inject(Words);

  readonly sharing = input.required<HttpResourceRef<SharingRecord | undefined>>();

  protected readonly isEmpty = ({ agreements, grants, referrals, told }: SharingRecord): boolean =>
    agreements.length + grants.length + referrals.length + told.length === 0;

  protected roomWords(rooms: readonly string[]): string {
    return rooms.map((room) => this.words.say(`rights.rooms.${room}`)).join(', ');
  }
}
