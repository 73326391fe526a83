import { Component, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import { DeskNav } from '../desk/desk-nav';
import { ConventionHistory } from './convention-history';

/** The conventions of one organisation, on the desk of the officer. */
@Component({
  selector: 'gu-convention-page',
  imports: [ConventionHistory, DeskNav, RouterLink, TranslocoPipe],
  template: `
    <div class="page">
      <div>
        <h1 tabindex="-1">{{ 'oversight.conventions.ofOne' | transloco }}</h1>
        <p class="no-print">
          <a routerLink="/administration/protection-des-donnees/conventions">{{
            'oversight.conventions.back' | transloco
          }}</a>
        </p>
      </div>
      <gu-desk-nav />
      <gu-convention-history [organisationId]="id()" />
    </div>
  `,
})
export class ConventionPage {
  /** Organisation, from the address. */
  readonly id = input.required<string>();
}
