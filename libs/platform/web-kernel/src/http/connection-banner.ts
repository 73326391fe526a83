import { Component, inject } from '@angular/core';
import { Icon } from '@guichet/platform-ui/start';
import { TranslocoPipe } from '@jsverse/transloco';
import { Connection } from './connection';

/** Says that the connection is lost and that nothing typed is; stands once in the shell. */
@Component({
  selector: 'gu-connection-banner',
  imports: [Icon, TranslocoPipe],
  template: `<div role="status">
    @if (connection.lost()) {
      <p class="note warn">
        <gu-icon name="alert" /><span>{{ 'kernel.connection.lost' | transloco }}</span>
      </p>
    }
  </div>`,
  styles: `
    :host {
      display: block;
      position: sticky;
      inset-block-start: 0;
      z-index: 15;
    }
    .note {
      border-radius: 0;
      padding-block: 0.5rem;
    }
  `,
})
export class ConnectionBanner {
  protected readonly connection = inject(Connection);
}
