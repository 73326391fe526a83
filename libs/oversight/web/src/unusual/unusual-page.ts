import { Component } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import { DeskNav } from '../desk/desk-nav';
import { UnusualList } from './unusual-list';

/** Days on which an account read in an unusual way: questions, never decisions. */
@Component({
  selector: 'gu-unusual-page',
  imports: [DeskNav, TranslocoPipe, UnusualList],
  template: `
    <div class="page">
      <div>
        <h1 tabindex="-1">{{ 'oversight.unusual.title' | transloco }}</h1>
        <p class="lead">{{ 'oversight.unusual.lead' | transloco }}</p>
      </div>
      <gu-desk-nav />
      <gu-unusual-list />
    </div>
  `,
})
export class UnusualPage {}
