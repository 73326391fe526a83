import { Component, inject } from '@angular/core';
import { Router } from '@angular/router';
import { EmptyState } from '@guichet/platform-ui';
import { SessionStore } from '@guichet/platform-web-kernel';
import { TranslocoPipe } from '@jsverse/transloco';
import { PLACES } from '../shell/places';

/** The home address leads to the first place that is open to the member. */
@Component({
  selector: 'gu-first-place',
  imports: [EmptyState, TranslocoPipe],
  template: `
    @if (!place) {
      <div class="page">
        <h1 tabindex="-1">{{ 'shell.nowhere.title' | transloco }}</h1>
        <gu-empty-state
          icon="lock"
          [heading]="'shell.nowhere.title' | transloco"
          [explanation]="'shell.nowhere.text' | transloco"
        />
      </div>
    }
  `,
})
export class FirstPlace {
  private readonly store = inject(SessionStore);
  protected readonly place = PLACES.find((place) => this.store.can(place.permission));

  constructor() {
    if (this.place) void inject(Router).navigateByUrl(this.place.path, { replaceUrl: true });
  }
}
