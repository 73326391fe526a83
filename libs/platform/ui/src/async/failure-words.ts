import { InjectionToken } from '@angular/core';

/** What a failed reading says: what happened, and whether trying again can help. */
export interface FailureWords {
  readonly title: string;
  readonly detail: string;
  readonly canRetry: boolean;
  /** To quote to the help desk. */
  readonly requestId?: string;
}

/** Turns an error of a resource into words. The web kernel provides the one that reads problem details. */
export const FAILURE_WORDS = new InjectionToken<(error: unknown) => FailureWords>('FAILURE_WORDS');
