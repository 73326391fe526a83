import { Component } from '@angular/core';
import { RouterLink } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';

/** An unknown address, or one that is not for this member: the same words for both. */
@Component({
  selector: 'gu-not-found-page',
  imports: [RouterLink, TranslocoPipe],
  template: `
    <div class="stack">
      <h1 tabindex="-1">{{ 'shell.notFound.title' | transloco }}</h1>
      <p class="lead">{{ 'shell.notFound.text' | transloco }}</p>
      <div>
        <a class="btn" routerLink="/">{{ 'shell.notFound.home' | transloco }}</a>
      </div>
    </div>
  `,
})
export class NotFoundPage {}
