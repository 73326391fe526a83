import { HttpClient } from '@angular/common/http';
import { Component, DestroyRef, computed, inject, signal } from '@angular/core';
import type { SessionEnds } from '@guichet/accounts-contract';
import { WARNING_SECONDS } from '@guichet/accounts-contract';
import { Dialog, localeOf } from '@guichet/platform-ui';
import { Catalogues, SessionStore } from '@guichet/platform-web-kernel';
import { TranslocoPipe, TranslocoService } from '@jsverse/transloco';
import { firstValueFrom } from 'rxjs';
import { ACCOUNTS_CATALOGUE } from '../i18n/catalogue';
import { nextLook, warningOf } from './warning';

/** Says that the session is about to end, in time to go on with one key or to save. Nothing typed is touched. */
@Component({
  selector: 'gu-session-ends-dialog',
  imports: [Dialog, TranslocoPipe],
  templateUrl: './session-ends-dialog.html',
})
export class SessionEndsDialog {
  private readonly http = inject(HttpClient);
  private readonly catalogues = inject(Catalogues);
  private readonly store = inject(SessionStore);
  private readonly transloco = inject(TranslocoService);

  private readonly ends = signal<SessionEnds | undefined>(undefined);
  private readonly now = signal(Date.now());
  /** The absolute end was said; it is not said again. */
  private readonly told = signal(false);
  private timer: ReturnType<typeof setTimeout> | undefined;

  protected readonly warning = computed(() => warningOf(this.ends(), this.now(), this.told()));
  protected readonly time = computed(() => {
    const ends = this.ends();
    return ends
      ? new Date(ends.expiresAt).toLocaleTimeString(localeOf(this.transloco.getActiveLang()), {
          hour: '2-digit',
          minute: '2-digit',
        })
      : '';
  });

  constructor() {
    inject(DestroyRef).onDestroy(() => clearTimeout(this.timer));
    void this.look();
  }

  /** Any request prolongs the session; this one asks for nothing else. */
  protected async stay(): Promise<void> {
    await firstValueFrom(this.http.get('/api/session')).catch(() => undefined);
    await this.look();
  }

  protected dismiss(): void {
    if (this.warning() === 'absolute') this.told.set(true);
    else void this.stay();
  }

  /** Asks when the session ends, which does not prolong it: another tab may have worked on. */
  private async look(): Promise<void> {
    clearTimeout(this.timer);
    if (!this.store.signedIn()) return;
    try {
      this.ends.set(await firstValueFrom(this.http.get<SessionEnds>('/api/session/ends')));
    } catch {
      // the end itself leads to signing in; without a connection the next look asks again
    }
    this.now.set(Date.now());
    if (this.warning()) await this.bringWords();
    this.timer = setTimeout(() => void this.look(), nextLook(this.ends(), this.now()));
  }

  private async bringWords(): Promise<void> {
    this.catalogues.register(ACCOUNTS_CATALOGUE);
    const language = this.transloco.getActiveLang();
    this.transloco.setTranslation(await this.catalogues.words(ACCOUNTS_CATALOGUE, language), language);
  }

  protected readonly minutes = WARNING_SECONDS.idle / 60;
}
