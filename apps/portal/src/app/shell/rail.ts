import { Component, computed, inject, signal } from '@angular/core';
import { RouterLink, RouterLinkActive } from '@angular/router';
import { Icon } from '@guichet/platform-ui';
import { RAIL_BADGES, SessionStore } from '@guichet/platform-web-kernel';
import { TranslocoPipe } from '@jsverse/transloco';
import { Brand } from './brand';
import { HoveredPlaces } from './hovered-places';
import { PLACES } from './places';

/** Places that the bar of a phone holds with their words; of more, the last ones are behind a button. */
const BAR = 5;

/** The places of the portal: a rail at the start side, a bar at the foot of a phone. */
@Component({
  selector: 'gu-rail',
  imports: [Brand, Icon, RouterLink, RouterLinkActive, TranslocoPipe],
  template: `
    <nav [attr.aria-label]="'shell.places' | transloco" [class.open]="open()">
      <a class="home" routerLink="/"
        ><gu-brand /><span class="visually-hidden">{{ 'shell.home' | transloco }}</span></a
      >
      @for (place of places(); track place.path) {
        @if ($index === kept() && $index > 0) {
          <button type="button" class="more" [attr.aria-expanded]="open()" (click)="open.set(!open())">
            <gu-icon name="menu" />{{ 'shell.placeShort.more' | transloco }}
          </button>
        }
        <a
          [class.later]="$index >= kept()"
          [routerLink]="place.path"
          routerLinkActive="current"
          ariaCurrentWhenActive="page"
          (pointerenter)="hovered.wanted(place.path)"
          (focus)="hovered.wanted(place.path)"
          (click)="open.set(false)"
        >
          <gu-icon [name]="place.icon" />
          <span class="long">{{ 'shell.place.' + place.key | transloco }}</span>
          <span class="short" aria-hidden="true">{{ 'shell.placeShort.' + place.key | transloco }}</span>
          @if (place.badge && place.badge.count() > 0) {
            <span class="count" aria-hidden="true">{{ place.badge.count() }}</span>
            <span class="visually-hidden">, {{ place.badge.words | transloco: { count: place.badge.count() } }}</span>
          }
        </a>
      }
    </nav>
  `,
  styleUrl: './rail.css',
  host: { class: 'rail' },
})
export class Rail {
  private readonly store = inject(SessionStore);
  private readonly badges = inject(RAIL_BADGES, { optional: true }) ?? [];
  protected readonly hovered = inject(HoveredPlaces);

  protected readonly open = signal(false);
  /** The button takes the room of one place. */
  protected readonly kept = computed(() => (this.places().length > BAR ? BAR - 1 : BAR));
  protected readonly places = computed(() =>
    PLACES.filter((place) => this.store.can(place.permission)).map((place) => ({
      ...place,
      badge: this.badges.find((badge) => badge.path === place.path),
    })),
  );
}
