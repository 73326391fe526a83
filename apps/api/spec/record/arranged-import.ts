import { randomUUID } from 'node:crypto';
import type { Caller } from '../harness/caller';
import type { City } from '../harness/city';
import { csv, ImportDesk } from '../imports/import-desk';
import { CANARY } from './canary';

/** A partner's list with one person twice: the second line waits for a decision. */
export const PARTNER_LIST = {
  waiting: '3',
  columns: ['family_names', 'given_names', 'occupation'],
  bytes: (): Buffer => {
    const name = randomUUID().replace(/[\d-]/g, '');
    return csv(
      [
        [`Q${name}`, `X${name}`, CANARY],
        [`Q${name}`, `X${name}`, CANARY],
      ],
      ['Nom', 'Prénom', 'Métier'],
    );
  },
} as const;

/** An import that has come as far as the route needs it. */
export async function arrangedImport(
  city: City,
  caller: Caller,
  place: { teamId: string; leadId: string },
  route: string,
): Promise<{ id: string; version: number }> {
  const desk = new ImportDesk(city, caller, place);
  if (route === 'PUT /api/imports/{importId}/mapping') {
    const { body } = await desk.send(PARTNER_LIST.bytes());
    return { id: String(body['id']), version: 1 };
  }
  const id = await desk.checked(PARTNER_LIST.bytes());
  if (route === 'POST /api/imports/{importId}/undoing') {
    await desk.order(id, 'run');
    await desk.job(id);
  }
  return { id, version: (await desk.one(id)).version };
}
