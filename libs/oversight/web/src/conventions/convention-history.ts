import { httpResource } from '@angular/common/http';
import { Component, computed, inject, input } from '@angular/core';
import type { OrganisationConventions, SignedConvention } from '@guichet/oversight-contract';
import { AsyncView, Card, Chip, Empty, EmptyState, Icon, Loaded, RelativeDate, Toasts } from '@guichet/platform-ui';
import { Words } from '@guichet/platform-web-kernel';
import { TranslocoPipe } from '@jsverse/transloco';
import { CONVENTION_TONES } from './convention-tones';
import { PaperUpload } from './paper-upload';

/** Conventions of one organisation, each with its signed papers; whoever keeps the register adds papers here. */
@Component({
  selector: 'gu-convention-history',
  imports: [AsyncView, Card, Chip, Empty, EmptyState, Icon, Loaded, PaperUpload, RelativeDate, TranslocoPipe],
  templateUrl: './convention-history.html',
  styles: `
    :host {
      display: block;
    }
    .papers {
      list-style: none;
      padding: 0;
    }
    .papers > li {
      display: flex;
      flex-wrap: wrap;
      align-items: baseline;
      gap: var(--space-1) var(--space-4);
      padding-block: var(--space-2);
      border-block-end: 1px solid var(--line);
    }
  `,
})
export class ConventionHistory {
  private readonly toasts = inject(Toasts);
  private readonly words = inject(Words);

  readonly organisationId = input.required<string>();

  protected readonly conventions = httpResource<OrganisationConventions>(
    () => `/api/organisations/${this.organisationId()}/conventions`,
  );
  protected readonly tones = CONVENTION_TONES;
  protected readonly isEmpty = ({ items }: OrganisationConventions): boolean => items.length === 0;
  protected readonly megabytes = computed(() =>
    this.conventions.hasValue() ? Math.floor(this.conventions.value().maxBytes / 1024 / 1024) : 0,
  );

  protected address({ id }: SignedConvention, number: number): string {
    return `/api/conventions/${id}/papers/${number}/content`;
  }
  /** In kilobytes, or in megabytes from one on. */
  protected weight(bytes: number): string {
    return bytes < 1_048_576
      ? this.words.say('oversight.conventions.paper.kilobytes', { count: Math.ceil(bytes / 1024) })
      : this.words.say('oversight.conventions.paper.megabytes', { count: Math.round(bytes / 104_857.6) / 10 });
  }
  protected sent(): void {
    this.toasts.say(this.words.say('oversight.conventions.paper.sent'));
    this.conventions.reload();
  }
}
