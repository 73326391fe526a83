import { httpResource } from '@angular/common/http';
import { Component, inject, signal } from '@angular/core';
import type { Conventions } from '@guichet/oversight-contract';
import { AsyncView, Chip, Empty, EmptyState, Icon, Loaded, RelativeDate, Toasts } from '@guichet/platform-ui';
import { SessionStore, Words } from '@guichet/platform-web-kernel';
import { RouterLink } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import { DeskNav } from '../desk/desk-nav';
import { ConventionHistory } from './convention-history';
import { ConventionDialog } from './convention-dialog';
import { CONVENTION_TONES } from './convention-tones';

/** Which organisations may receive, and until when; to a manager, the own organisation’s conventions. */
@Component({
  selector: 'gu-conventions-page',
  imports: [
    AsyncView,
    Chip,
    ConventionDialog,
    ConventionHistory,
    DeskNav,
    Empty,
    EmptyState,
    Icon,
    Loaded,
    RelativeDate,
    RouterLink,
    TranslocoPipe,
  ],
  templateUrl: './conventions-page.html',
  styles: `
    gu-chip {
      white-space: nowrap;
    }
  `,
})
export class ConventionsPage {
  private readonly toasts = inject(Toasts);
  private readonly words = inject(Words);
  protected readonly session = inject(SessionStore);

  protected readonly tones = CONVENTION_TONES;
  protected readonly register = httpResource<Conventions>(() =>
    this.session.can('convention.read') ? '/api/conventions' : undefined,
  );
  protected readonly recording = signal(false);
  protected readonly isEmpty = ({ items }: Conventions): boolean => items.length === 0;

  protected recorded(): void {
    this.recording.set(false);
    this.toasts.say(this.words.say('oversight.conventions.saved'));
    this.register.reload();
  }
}
