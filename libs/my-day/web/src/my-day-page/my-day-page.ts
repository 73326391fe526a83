import { Component } from '@angular/core';
import { EmptyState } from '@guichet/platform-ui';
import { TranslocoPipe } from '@jsverse/transloco';

@Component({
  selector: 'gu-my-day-page',
  imports: [EmptyState, TranslocoPipe],
  template: `
    <div class="page">
      <h1 tabindex="-1">{{ 'myDay.page.title' | transloco }}</h1>
      <gu-empty-state
        icon="today"
        [heading]="'myDay.page.emptyTitle' | transloco"
        [explanation]="'myDay.page.emptyText' | transloco"
      />
    </div>
  `,
})
export class MyDayPage {}
