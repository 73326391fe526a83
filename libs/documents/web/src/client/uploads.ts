import { HttpClient, HttpEventType, HttpHeaders, HttpXhrBackend } from '@angular/common/http';
import { Service, inject } from '@angular/core';
import { Language, problemOf } from '@guichet/platform-web-kernel';
import { filter, lastValueFrom, tap } from 'rxjs';

/** Told how much of a file has been sent, from 0 to 1. */
export type Progress = (share: number) => void;

/**
 * Sends files. Over XMLHttpRequest, because nothing else in a browser tells how much of a file has left; therefore the
 * headers that every call carries are set here.
 */
@Service()
export class Uploads {
  private readonly http = new HttpClient(inject(HttpXhrBackend));
  private readonly language = inject(Language);
  /** One key per file and place: sending again after a lost connection has one effect. */
  private readonly keys = new WeakMap<File, string>();

  /** @throws Problem */
  async send(url: string, file: File, fields: Readonly<Record<string, string>>, progress: Progress): Promise<void> {
    const form = new FormData();
    for (const [name, value] of Object.entries(fields)) form.append(name, value);
    form.append('file', file, file.name);
    const headers = new HttpHeaders({
      'X-Requested-With': 'guichet',
      'Accept-Language': this.language.spoken(),
      'Idempotency-Key': this.keyOf(file),
    });
    const sending = this.http.post(url, form, { headers, observe: 'events', reportUploadProgress: true }).pipe(
      tap((event) => {
        if (event.type === HttpEventType.UploadProgress && event.total) progress(event.loaded / event.total);
      }),
      filter((event) => event.type === HttpEventType.Response),
    );
    try {
      await lastValueFrom(sending);
    } catch (failure) {
      const problem = problemOf(failure);
      if (problem.status > 0 && problem.status < 500) this.keys.delete(file);
      throw problem;
    }
  }

  private keyOf(file: File): string {
    const key = this.keys.get(file) ?? crypto.randomUUID();
    this.keys.set(file, key);
    return key;
  }
}
