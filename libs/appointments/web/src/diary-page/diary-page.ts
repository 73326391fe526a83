import { httpResource } from '@angular/common/http';
import type { ElementRef } from '@angular/core';
import { Component, afterRenderEffect, computed, inject, input, signal, viewChildren } from '@angular/core';
import { Router, RouterLink } from '@angular/router';
import type { AppointmentList } from '@guichet/appointments-contract';
import { addDays, dayAt } from '@guichet/appointments-domain';
import type { TabLink } from '@guichet/platform-ui';
import { AsyncView, Chip, Icon, Loaded, NOW, TabLinks } from '@guichet/platform-ui';
import { SessionStore, Words } from '@guichet/platform-web-kernel';
import { TranslocoPipe } from '@jsverse/transloco';
import { AppointmentEntry } from '../appointment-entry/appointment-entry';
import { dayOfAddress, diaryDays, weekOf } from '../diary-days';
import type { DiaryDay } from '../diary-days';
import { diaryTabs } from '../diary-tabs';
import { DiaryWords } from '../diary-words';

const ELSEWHERE = 'input, select, textarea, [contenteditable], dialog, [popover]';
const DAYS = '.days';

/** The diary of a week: columns of days, or a list; a phone always shows the list. What is shown stands in the address. */
@Component({
  selector: 'gu-diary-page',
  imports: [AppointmentEntry, AsyncView, Chip, Icon, Loaded, RouterLink, TabLinks, TranslocoPipe],
  templateUrl: './diary-page.html',
  styleUrl: './diary-page.css',
  host: { '(document:keydown)': 'key($event)' },
})
export class DiaryPage {
  private readonly now = inject(NOW);
  private readonly router = inject(Router);
  private readonly words = inject(Words);
  protected readonly say = inject(DiaryWords);
  protected readonly session = inject(SessionStore);

  /** From the address. */
  readonly jour = input<string>();
  readonly vue = input<string>();
  readonly qui = input<string>();

  protected readonly today = computed(() => dayAt(this.now()));
  protected readonly day = computed(() => dayOfAddress(this.jour(), this.today()));
  protected readonly view = computed(() => (this.vue() === 'liste' ? 'list' : 'week'));
  private readonly week = computed(() => weekOf(this.day()), { equal: (one, other) => one[0] === other[0] });
  protected readonly range = computed(() =>
    this.words.say('appointments.diary.range', {
      from: this.say.day(this.week()[0] ?? ''),
      to: this.say.day(this.week()[6] ?? ''),
    }),
  );
  protected readonly diary = httpResource<AppointmentList>(() => ({
    url: '/api/appointments',
    params: {
      from: this.week()[0] ?? '',
      to: this.week()[6] ?? '',
      scope: this.qui() === 'equipe' ? 'team' : 'own',
    },
  }));
  protected readonly tabs = computed<readonly TabLink[]>(() => diaryTabs((key) => this.words.say(key), this.jour()));
  private readonly headings = viewChildren<ElementRef<HTMLElement>>('heading');
  /** The day whose heading takes the focus once its week is here. */
  private readonly walkedTo = signal<string | null>(null);

  constructor() {
    afterRenderEffect(() => {
      const [day, headings] = [this.walkedTo(), this.headings()];
      if (day === null) return;
      const heading = headings.find(({ nativeElement }) => nativeElement.dataset['day'] === day)?.nativeElement;
      if (!heading && day === this.day()) return;
      heading?.focus();
      this.walkedTo.set(null);
    });
  }

  protected days(list: AppointmentList): readonly DiaryDay[] {
    return diaryDays(this.week(), list.items, this.day());
  }

  protected other(days: number): string {
    return addDays(this.day(), days);
  }

  protected go(day: string): void {
    void this.router.navigate([], { queryParams: { jour: day }, queryParamsHandling: 'merge' });
  }

  protected print(): void {
    window.print();
  }

  /**
   * Arrows between days, wherever the focus stands, but never while somebody types or answers a dialog. n for a new
   * appointment and t for today only inside the days: a single letter elsewhere may be a word spoken to the machine.
   */
  protected key(event: KeyboardEvent): void {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const target = event.target instanceof Element ? event.target : null;
    if (target?.closest(ELSEWHERE)) return;
    const rightToLeft = document.documentElement.dir === 'rtl' ? -1 : 1;
    const steps: Readonly<Record<string, number>> = { ArrowLeft: -rightToLeft, ArrowRight: rightToLeft };
    const step = steps[event.key];
    const inDays = Boolean(target?.closest(DAYS));
    if (step !== undefined) this.walk(addDays(this.day(), step));
    else if (inDays && event.key === 't') this.walk(this.today());
    else if (inDays && event.key === 'n' && this.session.can('diary.write'))
      void this.router.navigate(['/agenda/nouveau'], { queryParams: { jour: this.day() } });
    else return;
    event.preventDefault();
  }

  /** Goes to a day and puts the focus on its heading, once it shows. */
  private walk(day: string): void {
    const navigation = this.router.navigate([], {
      queryParams: { jour: day },
      queryParamsHandling: 'merge',
      replaceUrl: true,
      scroll: 'manual',
    });
    void navigation.then(() => {
      this.walkedTo.set(day);
    });
  }
}
