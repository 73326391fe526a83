import type { Desk } from './desk';
import { LOOKS } from './looks';
import type { Look } from './looks';

/** What is wrong with the page as it stands: what axe finds and what sticks out of it, in each of the looks. */
export async function faultsAt(desk: Desk, state: string, looks: readonly Look[] = LOOKS): Promise<string[]> {
  const faults: string[] = [];
  for (const look of looks) {
    await desk.lookAt(look);
    for (const fault of [...(await desk.axe(look)), ...(await desk.overflow())])
      faults.push(`${state}, ${look.name}: ${fault}`);
  }
  await desk.lookAt(LOOKS[0]);
  return faults;
}
