import { Component } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';

/** The statement that the Walloon decree of 2 May 2019 asks for, with its two ways to complain. */
@Component({
  selector: 'gu-accessibility-page',
  imports: [TranslocoPipe],
  template: `
    <article class="prose">
      <h1 tabindex="-1">{{ 'shell.accessibility.title' | transloco }}</h1>
      <p class="lead">{{ 'shell.accessibility.intro' | transloco }}</p>
      <h2>{{ 'shell.accessibility.stateTitle' | transloco }}</h2>
      <p>{{ 'shell.accessibility.state' | transloco }}</p>
      <h2>{{ 'shell.accessibility.knownTitle' | transloco }}</h2>
      <p>{{ 'shell.accessibility.known' | transloco }}</p>
      <h2>{{ 'shell.accessibility.contactTitle' | transloco }}</h2>
      <p>{{ 'shell.accessibility.contact' | transloco }}</p>
      <p>
        <a href="mailto:accessibilite@guichet.example"
          >{{ 'shell.accessibility.mail' | transloco }} (accessibilite&#64;guichet.example)</a
        >
      </p>
      <h2>{{ 'shell.accessibility.complaintTitle' | transloco }}</h2>
      <p>
        {{ 'shell.accessibility.complaint' | transloco }}
        <a href="https://www.le-mediateur.be" rel="noreferrer">{{ 'shell.accessibility.mediator' | transloco }}</a>
      </p>
      <p class="hint">{{ 'shell.accessibility.prepared' | transloco }}</p>
    </article>
  `,
})
export class AccessibilityPage {}
