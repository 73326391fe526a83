import { HttpClient, HttpHeaders, type HttpResponse } from '@angular/common/http';
import { Service, inject } from '@angular/core';
import { firstValueFrom } from 'rxjs';
import { problemOf } from './problem';

/** What a command answered: the body, and the version to name in the next change of the same record. */
export interface Answer<T> {
  readonly body: T;
  readonly etag: string | undefined;
  readonly location: string | undefined;
}

type Verb = 'POST' | 'PUT' | 'PATCH' | 'DELETE';

/**
 * Changes go through here; reads are `httpResource`s.
 * Each method throws `Problem`, or `Conflict` when the version named by `etag` is no longer the current one.
 */
@Service()
export class Commands {
  private readonly http = inject(HttpClient);
  /** One key per attempt: sending the same thing again after a lost connection repeats the key, so that it happens once. */
  private readonly openAttempts = new Map<string, string>();

  /** Reads once, for comparing with what somebody else saved; pages read through `httpResource`. */
  async read<T>(url: string): Promise<T> {
    try {
      return await firstValueFrom(this.http.get<T>(url));
    } catch (error) {
      throw problemOf(error);
    }
  }

  /** Creates or acts. Carries an Idempotency-Key; pass `etag` where the act changes a record that was read. */
  post<T = void>(url: string, body: unknown = {}, etag?: string | null): Promise<Answer<T>> {
    return this.send<T>('POST', url, body, etag);
  }

  /** Replaces the record that was read with this version. */
  put<T = void>(url: string, body: unknown, etag: string | null | undefined): Promise<Answer<T>> {
    return this.send<T>('PUT', url, body, etag);
  }

  /** Changes a part of the record that was read with this version. */
  patch<T = void>(url: string, body: unknown, etag: string | null | undefined): Promise<Answer<T>> {
    return this.send<T>('PATCH', url, body, etag);
  }

  delete<T = void>(url: string, etag?: string | null): Promise<Answer<T>> {
    return this.send<T>('DELETE', url, undefined, etag);
  }

  private async send<T>(verb: Verb, url: string, body: unknown, etag: string | null | undefined): Promise<Answer<T>> {
    const attempt = `${verb} ${url} ${JSON.stringify(body)}`;
    let headers = new HttpHeaders();
    if (etag) headers = headers.set('If-Match', etag);
    if (verb === 'POST') headers = headers.set('Idempotency-Key', this.keyOf(attempt));
    try {
      const response = await firstValueFrom(this.http.request<T>(verb, url, { body, headers, observe: 'response' }));
      this.openAttempts.delete(attempt);
      return answerOf(response);
    } catch (error) {
      const problem = problemOf(error);
      const mayHaveArrived = problem.status === 0 || problem.status >= 500;
      if (!mayHaveArrived) this.openAttempts.delete(attempt);
      throw problem;
    }
  }

  private keyOf(attempt: string): string {
    const key = this.openAttempts.get(attempt) ?? crypto.randomUUID();
    this.openAttempts.set(attempt, key);
    return key;
  }
}

function answerOf<T>(response: HttpResponse<T>): Answer<T> {
  return {
    // A command without an answer is asked for as Answer<void>.
    body: response.body as T,
    etag: response.headers.get('ETag') ?? undefined,
    location: response.headers.get('Location') ?? undefined,
  };
}
