import { HttpClient } from '@angular/common/http';
import { Service, computed, inject, signal } from '@angular/core';
import { firstValueFrom } from 'rxjs';
import { problemOf } from '../http/problem';
import type { SignedInSession } from './signed-in-session';

/** Who is signed in. Read once at the start; the cookie itself is out of reach of scripts. */
@Service()
export class SessionStore {
  private readonly http = inject(HttpClient);
  private readonly current = signal<SignedInSession | undefined>(undefined);
  private readonly permissions = computed(() => new Set(this.current()?.permissions));
  private reading: Promise<SignedInSession | undefined> | undefined;

  readonly session = this.current.asReadonly();
  readonly signedIn = computed(() => this.current() !== undefined);
  readonly name = computed(() => {
    const member = this.current()?.member;
    return member ? [member.givenName, member.familyName].filter(Boolean).join(' ') : '';
  });

  /** Whether the member's role allows something at all; never a promise about one record. */
  can(permission: string): boolean {
    return this.permissions().has(permission);
  }

  /**
   * Waits until it is known whether somebody is signed in; asks the API once.
   * @throws Problem when the API cannot answer; the next call asks again
   */
  ready(): Promise<SignedInSession | undefined> {
    this.reading ??= this.read().catch((error: unknown) => {
      this.reading = undefined;
      throw error;
    });
    return this.reading;
  }

  /** Takes the session that a sign-in answered. */
  open(session: SignedInSession): void {
    this.current.set(session);
    this.reading = Promise.resolve(session);
  }

  /** Forgets the session here: signed out, or the API no longer knows it. */
  forget(): void {
    this.current.set(undefined);
    this.reading = Promise.resolve(undefined);
  }

  /** Ends the session on the server, at once, then here. */
  async signOut(): Promise<void> {
    try {
      await firstValueFrom(this.http.delete('/api/session'));
    } catch (error) {
      const problem = problemOf(error);
      if (problem.status !== 401) throw problem;
    }
    this.forget();
  }

  private async read(): Promise<SignedInSession | undefined> {
    try {
      const session = await firstValueFrom(this.http.get<SignedInSession>('/api/session'));
      this.current.set(session);
      return session;
    } catch (error) {
      const problem = problemOf(error);
      if (problem.status === 401) return undefined;
      throw problem;
    }
  }
}
