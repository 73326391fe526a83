import { Component } from '@angular/core';
import { EmptyState } from '@guichet/platform-ui';
import { TranslocoPipe } from '@jsverse/transloco';

@Component({
  selector: 'gu-dashboard-page',
  imports: [EmptyState, TranslocoPipe],
  template: `
    <div class="page">
      <h1 tabindex="-1">{{ 'reports.dashboard.title' | transloco }}</h1>
      <gu-empty-state
        icon="chart"
        [heading]="'reports.dashboard.emptyTitle' | transloco"
        [explanation]="'reports.dashboard.emptyText' | transloco"
      />
    </div>
  `,
})
export class DashboardPage {}
