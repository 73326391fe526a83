import { Service, inject } from '@angular/core';
import { TranslocoService } from '@jsverse/transloco';

/** Catalogue sentences in code; inside a `computed` or an `effect` they follow the language. Templates use the `transloco` pipe. */
@Service()
export class Words {
  private readonly transloco = inject(TranslocoService);

  /** The active interface language, as a signal. */
  readonly language = this.transloco.activeLang;

  say(key: string, params?: Readonly<Record<string, unknown>>): string {
    this.language();
    return this.transloco.translate(key, { ...params });
  }
}
