import { Component } from '@angular/core';
import { RouterLink } from '@angular/router';
import { Card } from '@guichet/platform-ui';
import { TranslocoPipe } from '@jsverse/transloco';

/** On the own account: where the undertaking of secrecy is read and signed. */
@Component({
  selector: 'gu-own-undertaking',
  imports: [Card, RouterLink, TranslocoPipe],
  template: `
    <gu-card [heading]="'organisations.undertaking.title' | transloco">
      <p>{{ 'organisations.undertaking.card' | transloco }}</p>
      <p>
        <a routerLink="/mon-compte/engagement">{{ 'organisations.undertaking.open' | transloco }}</a>
      </p>
    </gu-card>
  `,
})
export class OwnUndertaking {}
