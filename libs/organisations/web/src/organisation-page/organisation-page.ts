import { httpResource } from '@angular/common/http';
import { Component, Injector, afterNextRender, computed, effect, inject, input } from '@angular/core';
import { toSignal } from '@angular/core/rxjs-interop';
import { ActivatedRoute, RouterLink } from '@angular/router';
import type { Organisation } from '@guichet/organisations-contract';
import { AsyncView, Card, Chip, Icon, Loaded, RelativeDate } from '@guichet/platform-ui';
import { PageSections, PageTitle } from '@guichet/platform-web-kernel';
import { TranslocoPipe } from '@jsverse/transloco';
import { TeamCard } from './team-card';

/** One organisation: what it does, how to reach it, its teams and who works there. */
@Component({
  selector: 'gu-organisation-page',
  imports: [AsyncView, Card, Chip, Icon, Loaded, PageSections, RelativeDate, RouterLink, TeamCard, TranslocoPipe],
  templateUrl: './organisation-page.html',
  styleUrl: './organisation-page.css',
})
export class OrganisationPage {
  private readonly title = inject(PageTitle);

  /** From the address. */
  readonly id = input.required<string>();

  protected readonly organisation = httpResource<Organisation>(() => `/api/organisations/${this.id()}`);

  protected readonly known = computed(() => (this.organisation.hasValue() ? this.organisation.value() : undefined));
  /** The team that the address points at. */
  protected readonly pointed = toSignal(inject(ActivatedRoute).fragment);

  constructor() {
    const injector = inject(Injector);
    effect(() => {
      const organisation = this.known();
      const place = this.pointed();
      if (!organisation) return;
      this.title.show(organisation.shortName);
      // the browser looked for the place before the teams were there
      if (place) afterNextRender(() => document.getElementById(place)?.scrollIntoView(), { injector });
    });
  }

  /** What a telephone dials. */
  protected dial(phone: string): string {
    return `tel:${phone.replace(/[^+\d]/g, '')}`;
  }

  protected print(): void {
    print();
  }
}
