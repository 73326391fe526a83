import { Service, signal } from '@angular/core';

/** Why the last navigation did not succeed, for the page that says so. */
@Service()
export class LastFailure {
  private readonly kept = signal<{ readonly error: unknown; readonly address: string } | undefined>(undefined);

  readonly what = this.kept.asReadonly();

  keep(error: unknown, address: string): void {
    this.kept.set({ error, address });
  }
}
