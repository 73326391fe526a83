import { Service } from '@angular/core';

/** Hands out element ids that are unique in the page and the same on each run. */
@Service()
export class UniqueIds {
  private issued = 0;

  next(purpose: string): string {
    this.issued += 1;
    return `gu-${purpose}-${this.issued}`;
  }
}
