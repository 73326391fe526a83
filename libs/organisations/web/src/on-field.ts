import { Problem, problemOf } from '@guichet/platform-web-kernel';

/**
 * Puts a refusal that is about one field onto that field: a name that is taken belongs beside the name.
 * @param fields code of the problem → path of the field in the form
 */
export async function onField<T>(fields: Readonly<Record<string, string>>, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    const problem = problemOf(error);
    const field = fields[problem.code];
    if (field === undefined || problem.errors.length > 0) throw error;
    const { status, code, title, detail, requestId } = problem;
    throw new Problem({ status, code, title, detail, requestId, errors: [{ field, code, message: detail }] });
  }
}
