import { Component } from '@angular/core';
import { EmptyState } from '@guichet/platform-ui';
import { TranslocoPipe } from '@jsverse/transloco';

@Component({
  selector: 'gu-administration-page',
  imports: [EmptyState, TranslocoPipe],
  template: `
    <div class="page">
      <h1 tabindex="-1">{{ 'organisations.administration.title' | transloco }}</h1>
      <gu-empty-state
        icon="settings"
        [heading]="'organisations.administration.emptyTitle' | transloco"
        [explanation]="'organisations.administration.emptyText' | transloco"
      />
    </div>
  `,
})
export class AdministrationPage {}
