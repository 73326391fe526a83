import { NgComponentOutlet } from '@angular/common';
import type { Type } from '@angular/core';
import { Component, inject, input, resource } from '@angular/core';
import { SessionStore } from '../session/session-store';
import { PAGE_SECTIONS } from './page-section';
import type { PageSection } from './page-section';
import { SectionParts } from './section-parts';

/** Shows what other scopes bring to a page: `<gu-page-sections place="case_file" [given]="{ caseFileId: id }" />`. */
@Component({
  selector: 'gu-page-sections',
  imports: [NgComponentOutlet],
  template: `
    @if (parts.hasValue()) {
      @for (part of parts.value(); track part) {
        <ng-container *ngComponentOutlet="part; inputs: given()" />
      }
    }
  `,
  styles: `
    :host {
      display: contents;
    }
  `,
})
export class PageSections {
  private readonly sections = inject(PAGE_SECTIONS, { optional: true }) ?? [];
  private readonly sectionParts = inject(SectionParts);
  private readonly session = inject(SessionStore);

  readonly place = input.required<PageSection['place']>();
  readonly given = input<Record<string, unknown>>({});

  protected readonly parts = resource({
    params: () => this.place(),
    loader: ({ params: place }) => this.partsOf(place),
  });

  private async partsOf(place: PageSection['place']): Promise<readonly Type<unknown>[]> {
    const all = await Promise.all(this.sections.map((load) => load()));
    const here = all.filter((section) => section.place === place && this.session.can(section.permission));
    return Promise.all(here.map((section) => this.sectionParts.of(section)));
  }
}
