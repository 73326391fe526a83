import { Service, signal } from '@angular/core';

/** The code with which the API asks for a fresh proof of who one is. */
export const FRESH_PROOF_NEEDED = 'fresh_factor_needed';

/** Between a refused request and the dialog that asks for a fresh proof: one question at a time, however many wait for it. */
@Service()
export class FreshProof {
  private readonly open = signal(false);
  private question: Promise<boolean> | undefined;
  private answer: (given: boolean) => void = () => undefined;

  readonly asking = this.open.asReadonly();

  /** Asks; true when the proof was given, so that the request can be sent again. */
  ask(): Promise<boolean> {
    this.question ??= new Promise<boolean>((resolve) => {
      this.answer = resolve;
      this.open.set(true);
    });
    return this.question;
  }

  reply(given: boolean): void {
    this.open.set(false);
    this.question = undefined;
    this.answer(given);
  }
}
