import { httpResource } from '@angular/common/http';
import { Component, computed, effect, inject, input, signal } from '@angular/core';
import { RouterLink } from '@angular/router';
import { AGREEMENT_EVENTS } from '@guichet/access-contract';
import type { FileAction } from '@guichet/access-contract';
import type { CaseFileView } from '@guichet/case-files-contract';
import { AsyncView, Loaded, RelativeDate } from '@guichet/platform-ui';
import { LiveEvents, PageSections, PageTitle } from '@guichet/platform-web-kernel';
import { takeUntilDestroyed } from '@angular/core/rxjs-interop';
import { TranslocoPipe } from '@jsverse/transloco';
import { FileAgreements } from '../file-agreements/file-agreements';
import { FileHead } from '../file-head/file-head';
import { FileLife } from '../file-life/file-life';
import { FileMergers } from '../file-mergers/file-mergers';
import { FileReferrals } from '../file-referrals/file-referrals';
import { Journal } from '../journal/journal';
import { ResidenceCard } from '../residence-card/residence-card';
import { RoomCards } from '../room-cards/room-cards';
import { WhatPresses } from '../what-presses/what-presses';

/** The case file: who this is, what presses, where residence stands, the rooms, and what happened. */
@Component({
  selector: 'gu-case-file-page',
  imports: [
    AsyncView,
    FileAgreements,
    FileHead,
    FileLife,
    FileMergers,
    FileReferrals,
    Journal,
    Loaded,
    PageSections,
    RelativeDate,
    ResidenceCard,
    RoomCards,
    RouterLink,
    TranslocoPipe,
    WhatPresses,
  ],
  templateUrl: './case-file-page.html',
  styleUrl: './case-file-page.css',
})
export class CaseFilePage {
  private readonly title = inject(PageTitle);

  /** From the address. */
  readonly id = input.required<string>();

  protected readonly file = httpResource<CaseFileView>(() => `/api/case-files/${this.id()}`);
  protected readonly lifeOpen = signal(false);
  protected readonly known = computed(() => (this.file.hasValue() ? this.file.value() : undefined));

  constructor() {
    effect(() => {
      const file = this.known();
      if (file) this.title.show(file.reference);
    });
    inject(LiveEvents)
      .all.pipe(takeUntilDestroyed())
      .subscribe((event) => {
        const ended = event.kind === AGREEMENT_EVENTS.accessEnded;
        if (ended || this.known()?.referrals.some((referral) => referral.id === event['referralId']))
          this.file.reload();
      });
  }

  protected may(action: FileAction): boolean {
    return this.known()?.allowedActions.includes(action) ?? false;
  }
}
