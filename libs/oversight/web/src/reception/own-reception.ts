import { httpResource } from '@angular/common/http';
import { Component, computed, inject } from '@angular/core';
import { RouterLink } from '@angular/router';
import type { Reception } from '@guichet/oversight-contract';
import { Icon, localeOf } from '@guichet/platform-ui';
import { Language, SessionStore } from '@guichet/platform-web-kernel';
import { TranslocoPipe } from '@jsverse/transloco';

/** What a convention in one of these states keeps from its organisation, now or soon. */
const SPEAKING = ['missing', 'ended', 'ends_soon'] as const;

/** On the first page: which signature is missing before something may be shared, what to do, and who can do it. */
@Component({
  selector: 'gu-own-reception',
  imports: [Icon, RouterLink, TranslocoPipe],
  templateUrl: './own-reception.html',
  styles: `
    :host {
      display: contents;
    }
  `,
})
export class OwnReceptionNote {
  private readonly language = inject(Language);
  private readonly session = inject(SessionStore);
  private readonly answer = httpResource<Reception>(() => '/api/me/reception');

  protected readonly one = computed(() => (this.answer.hasValue() ? this.answer.value() : undefined));
  protected readonly convention = computed(() => SPEAKING.find((state) => state === this.one()?.convention));
  protected readonly manages = computed(() => this.session.can('convention_paper.read'));

  protected day(date: string | null): string {
    return date
      ? new Intl.DateTimeFormat(localeOf(this.language.active()), { dateStyle: 'long', timeZone: 'UTC' }).format(
          Date.parse(date),
        )
      : '';
  }
  protected names(names: readonly string[]): string {
    return new Intl.ListFormat(localeOf(this.language.active())).format(names);
  }
}
