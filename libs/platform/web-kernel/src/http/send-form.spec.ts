import { signal } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { form } from '@angular/forms/signals';
import { Problem } from './problem';
import { errorsOfProblem, sendForm } from './send-form';

const words = { sentence: (error: unknown): string => (error instanceof Error ? error.message : '') };

function personForm() {
  return TestBed.runInInjectionContext(() => form(signal({ email: '', names: [{ family: '' }] })));
}

describe('the faults of an answer', () => {
  it('land on their fields, however deep', () => {
    const tree = personForm();
    const problem = new Problem({
      status: 422,
      errors: [
        { field: 'names.0.family', code: 'too_long', message: 'Trop long.' },
        { field: 'email', code: 'taken', message: 'Déjà utilisée.' },
      ],
    });
    const [family, email] = errorsOfProblem(problem, tree, words);
    expect(family).toMatchObject({ kind: 'too_long', message: 'Trop long.' });
    expect(family?.fieldTree).toBe(tree.names[0]?.family);
    expect(email?.fieldTree).toBe(tree.email);
  });

  it('stay on the form when it has no such field, or when no field is named', () => {
    const tree = personForm();
    const unknown = new Problem({ status: 422, errors: [{ field: 'shoeSize.eu', code: 'x', message: 'Non.' }] });
    expect(errorsOfProblem(unknown, tree, words)[0]?.fieldTree).toBe(tree);
    const whole = new Problem({ status: 409, code: 'closed', detail: 'Le dossier est clos.' });
    expect(errorsOfProblem(whole, tree, words)).toEqual([
      { kind: 'closed', message: 'Le dossier est clos.', fieldTree: tree },
    ]);
  });

  it('are none when the work succeeds', async () => {
    expect(await sendForm(personForm(), () => Promise.resolve(), words)).toBeUndefined();
  });
});
