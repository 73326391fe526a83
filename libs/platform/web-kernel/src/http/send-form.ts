import type { FieldTree, TreeValidationResult, ValidationError } from '@angular/forms/signals';
import type { Problem } from './problem';
import { problemOf } from './problem';

/**
 * The action of a form's submission: does the work; when the API refuses, puts each fault on its field and the rest on
 * the form, where the error summary shows it.
 *
 * `form(model, schema, { submission: { action: (form) => sendForm(form, () => this.save(), inject(ProblemWords)) } })`
 */
export async function sendForm<T>(
  form: FieldTree<T>,
  work: () => Promise<unknown>,
  words: { sentence(error: unknown): string },
): Promise<TreeValidationResult> {
  try {
    await work();
    return undefined;
  } catch (error) {
    return errorsOfProblem(problemOf(error), form, words);
  }
}

/** The faults of a problem as errors of signal forms; a fault whose field the form lacks stays on the form. */
export function errorsOfProblem<T>(
  problem: Problem,
  form: FieldTree<T>,
  words: { sentence(error: unknown): string },
): ValidationError.WithOptionalFieldTree[] {
  if (problem.errors.length === 0)
    return [{ kind: problem.code || 'refused', message: words.sentence(problem), fieldTree: form }];
  return problem.errors.map((fault) => ({
    kind: fault.code,
    message: fault.message,
    fieldTree: fieldAt(form, fault.field) ?? form,
  }));
}

function fieldAt<T>(form: FieldTree<T>, path: string): FieldTree<unknown> | undefined {
  let current: unknown = form;
  for (const step of path.split(/[./]/).filter(Boolean)) {
    current =
      typeof current === 'function' || (typeof current === 'object' && current !== null)
        ? Reflect.get(current, step)
        : undefined;
  }
  return isFieldTree(current) && current !== form ? current : undefined;
}

function isFieldTree(value: unknown): value is FieldTree<unknown> {
  return typeof value === 'function';
}
