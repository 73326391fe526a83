import { httpResource } from '@angular/common/http';
import { Component, inject } from '@angular/core';
import { RouterLink } from '@angular/router';
import type { Imports } from '@guichet/imports-contract';
import { AdministrationTabs } from '@guichet/organisations-web';
import { AsyncView, Chip, Empty, EmptyState, Icon, Loaded, RelativeDate } from '@guichet/platform-ui';
import { SessionStore } from '@guichet/platform-web-kernel';
import { TranslocoPipe } from '@jsverse/transloco';
import { IMPORT_TONES } from '../client/import-words';

/** The lists that the organisation brought in, and how far each has come. */
@Component({
  selector: 'gu-imports-page',
  imports: [
    AdministrationTabs,
    AsyncView,
    Chip,
    Empty,
    EmptyState,
    Icon,
    Loaded,
    RelativeDate,
    RouterLink,
    TranslocoPipe,
  ],
  templateUrl: './imports-page.html',
})
export class ImportsPage {
  protected readonly session = inject(SessionStore);
  protected readonly tones = IMPORT_TONES;
  protected readonly list = httpResource<Imports>(() => '/api/imports');
  protected readonly isEmpty = ({ items }: Imports): boolean => items.length === 0;
}
