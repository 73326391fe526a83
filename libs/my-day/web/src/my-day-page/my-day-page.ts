import { httpResource } from '@angular/common/http';
import { Component, computed, inject } from '@angular/core';
import { takeUntilDestroyed } from '@angular/core/rxjs-interop';
import { RouterLink } from '@angular/router';
import type { MyDay } from '@guichet/my-day-contract';
import {
  AsyncView,
  Card,
  Chip,
  ClockBar,
  Empty,
  EmptyState,
  Icon,
  Loaded,
  NOW,
  RelativeDate,
  localeOf,
} from '@guichet/platform-ui';
import { Language, LiveEvents, PageSections, SessionStore, Words } from '@guichet/platform-web-kernel';
import { ReferenceData } from '@guichet/reference-data-web';
import { TranslocoPipe } from '@jsverse/transloco';
import { debounceTime } from 'rxjs';
import type { DayCard } from './day-cards';
import { dayCards } from './day-cards';
import { ownPlaces } from './own-places';
import { UnsentDrafts } from './unsent-drafts';

const SETTLE = 400;

/** The first page: what presses today, each line a link; what one's role is for when nothing does. */
@Component({
  selector: 'gu-my-day-page',
  imports: [
    AsyncView,
    Card,
    Chip,
    ClockBar,
    Empty,
    EmptyState,
    Icon,
    Loaded,
    PageSections,
    RelativeDate,
    RouterLink,
    TranslocoPipe,
    UnsentDrafts,
  ],
  templateUrl: './my-day-page.html',
  styleUrl: './my-day-page.css',
})
export class MyDayPage {
  private readonly language = inject(Language);
  private readonly now = inject(NOW);
  private readonly reference = inject(ReferenceData);
  private readonly words = inject(Words);
  protected readonly session = inject(SessionStore);

  protected readonly day = httpResource<MyDay>(() => '/api/my-day');
  protected readonly today = computed(() =>
    new Intl.DateTimeFormat(localeOf(this.language.active()), {
      weekday: 'long',
      day: 'numeric',
      month: 'long',
      timeZone: 'Europe/Brussels',
    }).format(this.now()),
  );
  protected readonly greeting = computed(() =>
    this.words.say('myDay.page.greeting', {
      name: this.session.session()?.member.givenName ?? '',
      today: this.today(),
    }),
  );
  protected readonly places = computed(() => ownPlaces((permission) => this.session.can(permission)));
  /** Case work has cards; everybody else begins at their places. */
  protected readonly worksOnFiles = computed(() => this.session.can('case_file.write'));
  protected readonly beginsAtPlaces = computed(() => !this.worksOnFiles() || !this.session.can('referral.decide'));
  protected readonly isEmpty = (day: MyDay): boolean => this.cards(day).length === 0;

  constructor() {
    inject(LiveEvents)
      .all.pipe(debounceTime(SETTLE), takeUntilDestroyed())
      .subscribe(() => this.day.reload());
  }

  protected cards(day: MyDay): readonly DayCard[] {
    return dayCards(day, {
      today: new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Brussels' }).format(this.now()),
      time: (instant) =>
        new Intl.DateTimeFormat(localeOf(this.language.active()), {
          hour: '2-digit',
          minute: '2-digit',
          hourCycle: 'h23',
          timeZone: 'Europe/Brussels',
        }).format(new Date(instant)),
      say: (key, params) => this.words.say(key, params),
      label: (list, code) => this.reference.label(list, code),
    });
  }

  /** Two columns of about the same weight, read down the first and then down the second. */
  protected columns(day: MyDay): readonly (readonly DayCard[])[] {
    const cards = this.cards(day);
    const half = Math.ceil(cards.length / 2);
    return [cards.slice(0, half), cards.slice(half)].filter((column) => column.length > 0);
  }
}
