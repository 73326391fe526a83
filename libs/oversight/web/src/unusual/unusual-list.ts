import { httpResource } from '@angular/common/http';
import type { ElementRef } from '@angular/core';
import { Component, Injector, afterNextRender, inject, signal, viewChild } from '@angular/core';
import { RouterLink } from '@angular/router';
import type { UnusualReading, UnusualReadings } from '@guichet/oversight-contract';
import { AsyncView, Card, Chip, Empty, EmptyState, Loaded, RelativeDate, Toasts } from '@guichet/platform-ui';
import { Words } from '@guichet/platform-web-kernel';
import { TranslocoPipe } from '@jsverse/transloco';
import { UnusualDialog } from './unusual-dialog';

/** Days to look at, and those that somebody has looked at. */
@Component({
  selector: 'gu-unusual-list',
  imports: [AsyncView, Card, Chip, Empty, EmptyState, Loaded, RelativeDate, RouterLink, TranslocoPipe, UnusualDialog],
  templateUrl: './unusual-list.html',
})
export class UnusualList {
  private readonly injector = inject(Injector);
  private readonly toasts = inject(Toasts);
  private readonly words = inject(Words);

  protected readonly reviewed = signal(false);
  protected readonly days = httpResource<UnusualReadings>(
    () => `/api/unusual-readings?state=${this.reviewed() ? 'reviewed' : 'waiting'}`,
  );
  protected readonly looking = signal<UnusualReading | null>(null);
  protected readonly open = signal(false);
  private readonly heading = viewChild.required<ElementRef<HTMLElement>>('heading');
  protected readonly isEmpty = (list: UnusualReadings): boolean => list.items.length === 0;

  /** The tool that names the files of that day. */
  protected question({ member, day }: UnusualReading): Record<string, string> {
    return { compte: member.id, du: day, au: day };
  }
  protected start(one: UnusualReading): void {
    this.looking.set(one);
    this.open.set(true);
  }
  protected done(): void {
    this.open.set(false);
    // the button that opened the dialog leaves with its line
    afterNextRender(() => this.heading().nativeElement.focus(), { injector: this.injector });
    this.toasts.say(this.words.say('oversight.unusual.done'));
    this.days.reload();
  }
}
