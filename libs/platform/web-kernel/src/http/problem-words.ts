import { Service, inject } from '@angular/core';
import type { FailureWords } from '@guichet/platform-ui/start';
import { Words } from '../language/words';
import { CONNECTION_LOST, problemOf } from './problem';

/** Says a problem to people: what happened, what is safe, what to do. The API's own words win. */
@Service()
export class ProblemWords {
  private readonly words = inject(Words);

  of(error: unknown): FailureWords {
    const problem = problemOf(error);
    const kind = kindOf(problem.status, problem.code);
    const canRetry = problem.status === 0 || problem.status === 429 || problem.status >= 500;
    return {
      title: problem.title || this.words.say(`kernel.problem.${kind}.title`),
      detail: problem.detail || this.words.say(`kernel.problem.${kind}.detail`),
      canRetry,
      requestId: problem.requestId,
    };
  }

  /** One sentence, for a toast or the head of a form. */
  sentence(error: unknown): string {
    const { title, detail } = this.of(error);
    return detail || title;
  }
}

function kindOf(status: number, code: string): string {
  if (code === CONNECTION_LOST || status === 0) return 'offline';
  const named: Readonly<Record<number, string>> = {
    401: 'signedOut',
    403: 'forbidden',
    404: 'notFound',
    409: 'refused',
    412: 'conflict',
    422: 'invalid',
    400: 'invalid',
    428: 'conflict',
    429: 'tooMany',
  };
  return named[status] ?? 'unexpected';
}
