import { httpResource } from '@angular/common/http';
import type { ElementRef } from '@angular/core';
import { Component, Injector, afterNextRender, inject, signal, viewChild } from '@angular/core';
import type { BreakGlassReview, BreakGlassReviews } from '@guichet/oversight-contract';
import { AsyncView, Card, Chip, Empty, EmptyState, Loaded, RelativeDate, Toasts } from '@guichet/platform-ui';
import { Words } from '@guichet/platform-web-kernel';
import { ReferenceData } from '@guichet/reference-data-web';
import { TranslocoPipe } from '@jsverse/transloco';
import { ReviewDialog } from './review-dialog';

/** Emergencies of others that wait for somebody to look at them, and those that were looked at. */
@Component({
  selector: 'gu-review-list',
  imports: [AsyncView, Card, Chip, Empty, EmptyState, Loaded, RelativeDate, ReviewDialog, TranslocoPipe],
  templateUrl: './review-list.html',
})
export class ReviewList {
  private readonly injector = inject(Injector);
  private readonly toasts = inject(Toasts);
  private readonly words = inject(Words);
  protected readonly reference = inject(ReferenceData);

  protected readonly decided = signal(false);
  protected readonly reviews = httpResource<BreakGlassReviews>(
    () => `/api/break-glass/reviews?state=${this.decided() ? 'decided' : 'waiting'}`,
  );
  protected readonly deciding = signal<BreakGlassReview | null>(null);
  protected readonly open = signal(false);
  private readonly heading = viewChild.required<ElementRef<HTMLElement>>('heading');
  protected readonly isEmpty = (list: BreakGlassReviews): boolean => list.items.length === 0;

  protected roomWords(rooms: readonly string[]): string {
    return rooms.map((room) => this.words.say(`oversight.rooms.${room}`)).join(', ');
  }
  protected start(review: BreakGlassReview): void {
    this.deciding.set(review);
    this.open.set(true);
  }
  protected reviewed(): void {
    this.open.set(false);
    // the button that opened the dialog leaves with its line
    afterNextRender(() => this.heading().nativeElement.focus(), { injector: this.injector });
    this.toasts.say(this.words.say('oversight.review.done'));
    this.reviews.reload();
  }
}
