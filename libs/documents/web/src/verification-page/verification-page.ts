import { httpResource } from '@angular/common/http';
import { Component, inject, input, linkedSignal } from '@angular/core';
import { Router } from '@angular/router';
import type { LetterVerification } from '@guichet/documents-contract';
import { AsyncView, Icon, Loaded, localeOf } from '@guichet/platform-ui';
import type { IconName } from '@guichet/platform-ui';
import { Words } from '@guichet/platform-web-kernel';
import { TranslocoPipe } from '@jsverse/transloco';

const LOOKS: Readonly<Record<LetterVerification['result'], { note: string; icon: IconName }>> = {
  genuine: { note: 'note ok', icon: 'check' },
  revoked: { note: 'note bad', icon: 'close' },
  unknown: { note: 'note bad', icon: 'alert' },
  mistyped: { note: 'note warn', icon: 'help' },
};

/** Whether a letter is genuine: for anybody who holds one. Says nothing of the person. */
@Component({
  selector: 'gu-verification-page',
  imports: [AsyncView, Icon, Loaded, TranslocoPipe],
  templateUrl: './verification-page.html',
  styles: `
    .answer {
      margin-block-start: var(--space-3);
    }
  `,
})
export class VerificationPage {
  private readonly router = inject(Router);
  private readonly words = inject(Words);

  /** From the address. */
  readonly code = input<string>();

  protected readonly looks = LOOKS;
  protected readonly typed = linkedSignal(() => this.code() ?? '');
  protected readonly verification = httpResource<LetterVerification>(() => {
    const code = this.code();
    return code ? `/api/letter-verifications/${encodeURIComponent(code)}` : undefined;
  });

  /** The whole date: a letter outlives the year in which it was written. */
  protected dayOf(day: string): string {
    const locale = localeOf(this.words.language());
    return new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' }).format(new Date(`${day}T00:00:00Z`));
  }
  protected type(event: Event): void {
    this.typed.set((event.target as HTMLInputElement).value);
  }
  protected verify(event: Event): void {
    event.preventDefault();
    const code = this.typed().trim();
    if (code) void this.router.navigate(['/verification', code]);
  }
}
