import { MACHINE_LIMITS } from '@guichet/accounts-contract';
import type { MachineClient, MachineClientTerms } from '@guichet/accounts-contract';

/** A client as it is typed; no keys: those that stand stay. */
export type MachineDraft = Omit<MachineClientTerms, 'keySet'> & { readonly keySet: string };

const DAY_MILLISECONDS = 86_400_000;

/** A form to begin with: a new client may read the directory for a year. */
export function draftOfMachine(known: MachineClient | null, today: string): MachineDraft {
  if (known) {
    const { name, purpose, contact, permissions, startsOn, endsOn } = known;
    return { name, purpose, contact, permissions, startsOn, endsOn, keySet: '' };
  }
  const endsOn = new Date(Date.parse(today) + 365 * DAY_MILLISECONDS).toISOString().slice(0, 10);
  return { name: '', purpose: '', contact: '', permissions: ['directory.read'], startsOn: today, endsOn, keySet: '' };
}

/** What is sent: without keys when none were typed. */
export function machineCommand({ keySet, ...rest }: MachineDraft): MachineClientTerms {
  return keySet.trim() === '' ? rest : { ...rest, keySet };
}

/** True when the last day makes no sense after the first, or comes too late. */
export function daysAreWrong({ startsOn, endsOn }: Pick<MachineDraft, 'startsOn' | 'endsOn'>, today: string): boolean {
  if (startsOn === '' || endsOn === '') return false;
  const days = (Date.parse(endsOn) - Date.parse(startsOn)) / DAY_MILLISECONDS;
  return days < 0 || days > MACHINE_LIMITS.days || endsOn < today;
}
