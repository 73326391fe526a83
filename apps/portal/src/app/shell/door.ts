import { Component, inject } from '@angular/core';
import { RouterLink, RouterOutlet } from '@angular/router';
import { LANGUAGES, Language } from '@guichet/platform-web-kernel';
import { TranslocoPipe } from '@jsverse/transloco';
import { Brand } from './brand';

/** Around the pages that need no session: sign-in, accessibility, failure. */
@Component({
  selector: 'gu-door',
  imports: [Brand, RouterLink, RouterOutlet, TranslocoPipe],
  template: `
    <header>
      <a class="home" routerLink="/"
        ><gu-brand /><span class="visually-hidden">{{ 'shell.home' | transloco }}</span></a
      >
      <div class="languages" role="group" [attr.aria-label]="'shell.me.language' | transloco">
        @for (code of languages; track code) {
          <button
            type="button"
            class="btn quiet small"
            [attr.lang]="code"
            [attr.aria-pressed]="language.active() === code"
            (click)="language.choose(code)"
          >
            {{ 'shell.me.' + code | transloco }}
          </button>
        }
      </div>
    </header>
    <main tabindex="-1">
      <div class="leaf"><router-outlet /></div>
    </main>
    <footer>
      <a routerLink="/accessibilite">{{ 'shell.me.accessibility' | transloco }}</a>
    </footer>
  `,
  styleUrl: './door.css',
})
export class Door {
  protected readonly language = inject(Language);
  protected readonly languages = LANGUAGES;
}
