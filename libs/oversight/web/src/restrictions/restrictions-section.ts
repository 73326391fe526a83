import { httpResource } from '@angular/common/http';
import { Component, computed, inject, signal } from '@angular/core';
import type { RestrictionList, RestrictionView } from '@guichet/access-contract';
import { AsyncView, Card, Chip, Empty, Loaded, RelativeDate, Toasts } from '@guichet/platform-ui';
import { Words } from '@guichet/platform-web-kernel';
import { TranslocoPipe } from '@jsverse/transloco';
import { ReasonDialog } from '../reason-dialog';
import { RestrictByNumber } from './restrict-by-number';

/** Restricted files on the desk of the officer: which, why, for whom they stay open. */
@Component({
  selector: 'gu-restrictions-section',
  imports: [AsyncView, Card, Chip, Empty, Loaded, ReasonDialog, RelativeDate, RestrictByNumber, TranslocoPipe],
  templateUrl: './restrictions-section.html',
})
export class RestrictionsSection {
  private readonly toasts = inject(Toasts);
  private readonly words = inject(Words);

  protected readonly restrictions = httpResource<RestrictionList>(() => '/api/restrictions');
  protected readonly isEmpty = (list: RestrictionList): boolean => list.items.length === 0;
  protected readonly lifting = signal<RestrictionView | null>(null);
  protected readonly liftingOpen = signal(false);
  protected readonly adding = signal(false);
  protected readonly decision = computed(() => {
    const { id = '', version = 0 } = this.lifting() ?? {};
    return { address: `/api/restrictions/${id}/lifting`, version };
  });

  protected lift(restriction: RestrictionView): void {
    this.lifting.set(restriction);
    this.liftingOpen.set(true);
  }
  protected done(what: 'set' | 'lifted'): void {
    this.adding.set(false);
    this.toasts.say(this.words.say(`oversight.restrictions.done.${what}`));
    this.restrictions.reload();
  }
}
