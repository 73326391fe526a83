import { HttpBackend, HttpEventType, HttpRequest } from '@angular/common/http';
import { Service, inject, signal } from '@angular/core';
import { filter, firstValueFrom } from 'rxjs';

const FIRST_WAIT = 1_000;
const LONGEST_WAIT = 30_000;

/** Whether the API can be reached; asks again by itself, less and less often, until it answers. */
@Service()
export class Connection {
  /** The backend itself: a probe must not pass through the interceptor that started it. */
  private readonly backend = inject(HttpBackend);
  private readonly lostNow = signal(false);
  private return: Promise<void> | undefined;

  readonly lost = this.lostNow.asReadonly();

  /** Called when a request got no answer. Resolves when the API answers again. */
  reportLost(): Promise<void> {
    this.return ??= this.probe();
    return this.return;
  }

  private async probe(): Promise<void> {
    this.lostNow.set(true);
    for (let wait = FIRST_WAIT; !(await this.answers()); wait = Math.min(wait * 2, LONGEST_WAIT)) {
      await pause(wait);
    }
    this.lostNow.set(false);
    this.return = undefined;
  }

  private async answers(): Promise<boolean> {
    try {
      const request = new HttpRequest('GET', '/api/health/live', { responseType: 'text' });
      await firstValueFrom(this.backend.handle(request).pipe(filter((event) => event.type === HttpEventType.Response)));
      return true;
    } catch {
      return false;
    }
  }
}

/** Waits, or goes on at once when the browser notices the network again. */
function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => {
    const timer = setTimeout(done, milliseconds);
    function done(): void {
      clearTimeout(timer);
      removeEventListener('online', done);
      resolve();
    }
    addEventListener('online', done);
  });
}
