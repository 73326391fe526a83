import type { Signal } from '@angular/core';
import { InjectionToken } from '@angular/core';

/** A number beside a place of the rail: how much waits there. */
export interface RailBadge {
  /** The place, such as '/orientations'. */
  readonly path: string;
  /** Nothing shows at zero. */
  readonly count: Signal<number>;
  /** Catalogue key of what is counted, with {{ count }}; read aloud after the place's name. Must be in the base catalogue. */
  readonly words: string;
}

/** Multi-provider: `{ provide: RAIL_BADGES, multi: true, useFactory: referralBadge }`. */
export const RAIL_BADGES = new InjectionToken<readonly RailBadge[]>('RAIL_BADGES');
