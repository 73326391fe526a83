import { Component } from '@angular/core';
import { EmptyState } from '@guichet/platform-ui';
import { TranslocoPipe } from '@jsverse/transloco';

@Component({
  selector: 'gu-organisation-directory',
  imports: [EmptyState, TranslocoPipe],
  template: `
    <div class="page">
      <h1 tabindex="-1">{{ 'organisations.directory.title' | transloco }}</h1>
      <gu-empty-state
        icon="people"
        [heading]="'organisations.directory.emptyTitle' | transloco"
        [explanation]="'organisations.directory.emptyText' | transloco"
      />
    </div>
  `,
})
export class OrganisationDirectory {}
