import { Service, signal } from '@angular/core';
import type { Room } from '@guichet/access-contract';

/** A text on its way to the form of another room. Kept in memory only: never in the address, never in the browser. */
@Service()
export class CarriedText {
  private readonly carried = signal<{ room: Room; text: string } | null>(null);

  carry(room: Room, text: string): void {
    this.carried.set({ room, text });
  }

  /** What was carried to this room; once. */
  take(room: Room): string | null {
    const carried = this.carried();
    if (carried?.room !== room) return null;
    this.carried.set(null);
    return carried.text;
  }
}
