import { ErrorHandler, Service, inject } from '@angular/core';
import { Toasts } from '@guichet/platform-ui/start';
import { ProblemWords } from './problem-words';

/** The last net: what nobody caught is written to the console and said to the person, once, in words. */
@Service()
export class SpokenErrors extends ErrorHandler {
  private readonly toasts = inject(Toasts);
  private readonly problemWords = inject(ProblemWords);

  override handleError(error: unknown): void {
    super.handleError(error);
    const words = this.problemWords.sentence(causeOf(error));
    if (!this.toasts.all().some((toast) => toast.words === words)) this.toasts.say(words, { tone: 'bad' });
  }
}

/** A rejected promise arrives wrapped, its reason in `rejection`. */
function causeOf(error: unknown): unknown {
  return typeof error === 'object' && error !== null && 'rejection' in error ? error.rejection : error;
}
