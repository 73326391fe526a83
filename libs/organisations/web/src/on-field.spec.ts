import { HttpErrorResponse } from '@angular/common/http';
import type { Problem } from '@guichet/platform-web-kernel';
import { firstValueFrom, throwError } from 'rxjs';
import { onField } from './on-field';

const refuse = (code: string) => (): Promise<void> =>
  firstValueFrom(throwError(() => new HttpErrorResponse({ status: 409, error: { code, detail: 'Ce nom est pris.' } })));

describe('a refusal', () => {
  it('about a field stands on that field', async () => {
    const error = await onField({ ux_team_name: 'name' }, refuse('ux_team_name')).catch((problem: unknown) => problem);
    expect((error as Problem).errors).toEqual([{ field: 'name', code: 'ux_team_name', message: 'Ce nom est pris.' }]);
  });

  it('about something else is left alone', async () => {
    const error = await onField({ ux_team_name: 'name' }, refuse('team_in_use')).catch((problem: unknown) => problem);
    expect(error).toBeInstanceOf(HttpErrorResponse);
  });

  it('does not stand in the way of an answer', async () => {
    await expect(onField({}, () => Promise.resolve(3))).resolves.toBe(3);
  });
});
