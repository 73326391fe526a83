import { httpResource } from '@angular/common/http';
import { Component, inject, signal } from '@angular/core';
import type { Conventions } from '@guichet/oversight-contract';
import { AsyncView, Chip, Empty, EmptyState, Icon, Loaded, RelativeDate, Toasts } from '@guichet/platform-ui';
import type { Tone } from '@guichet/platform-ui';
import { SessionStore, Words } from '@guichet/platform-web-kernel';
import { TranslocoPipe } from '@jsverse/transloco';
import { DeskNav } from '../desk/desk-nav';
import { ConventionDialog } from './convention-dialog';

const TONES = {
  missing: 'neutral',
  unrecorded: 'info',
  holds: 'ok',
  ends_soon: 'warn',
  ended: 'bad',
} as const satisfies Record<string, Tone>;

/** Which organisations may receive, and until when. */
@Component({
  selector: 'gu-conventions-page',
  imports: [AsyncView, Chip, ConventionDialog, DeskNav, Empty, EmptyState, Icon, Loaded, RelativeDate, TranslocoPipe],
  templateUrl: './conventions-page.html',
})
export class ConventionsPage {
  private readonly toasts = inject(Toasts);
  private readonly words = inject(Words);
  protected readonly session = inject(SessionStore);

  protected readonly tones = TONES;
  protected readonly register = httpResource<Conventions>(() => '/api/conventions');
  protected readonly recording = signal(false);
  protected readonly isEmpty = ({ items }: Conventions): boolean => items.length === 0;

  protected recorded(): void {
    this.recording.set(false);
    this.toasts.say(this.words.say('oversight.conventions.saved'));
    this.register.reload();
  }
}
