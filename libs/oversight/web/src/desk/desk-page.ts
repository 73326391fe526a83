import { Component } from '@angular/core';
import { RouterLink } from '@angular/router';
import { PageSections } from '@guichet/platform-web-kernel';
import { TranslocoPipe } from '@jsverse/transloco';
import { DeskNav } from './desk-nav';

/** The desk of the data protection officer: a list of sections that the scopes bring. */
@Component({
  selector: 'gu-desk-page',
  imports: [DeskNav, PageSections, RouterLink, TranslocoPipe],
  template: `
    <div class="page">
      <div>
        <h1 tabindex="-1">{{ 'oversight.desk.title' | transloco }}</h1>
        <p class="lead">{{ 'oversight.desk.lead' | transloco }}</p>
        <p>
          <a [routerLink]="['/administration', 'matrice']">{{ 'oversight.matrix.title' | transloco }}</a>
        </p>
      </div>
      <gu-desk-nav />
      <div class="sections"><gu-page-sections place="protection_desk" /></div>
    </div>
  `,
  styles: `
    /* a section stands farther from the next than its own lines from each other */
    .sections {
      display: grid;
      gap: var(--space-8);
      min-inline-size: 0;
    }
  `,
})
export class DeskPage {}
