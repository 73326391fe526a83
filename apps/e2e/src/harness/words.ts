import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const ROOT = join(import.meta.dirname, '../../../..');
const CATALOGUES: Readonly<Record<string, string>> = {
  appointments: 'libs/appointments/web/src/i18n/fr.json',
  accounts: 'libs/accounts/web/src/i18n/fr.json',
  caseFiles: 'libs/case-files/web/src/i18n/fr.json',
  imports: 'libs/imports/web/src/i18n/fr.json',
  kernel: 'libs/platform/web-kernel/src/i18n/fr.json',
  notices: 'libs/notifications/web/src/i18n/fr.json',
  myDay: 'libs/my-day/web/src/i18n/fr.json',
  oversight: 'libs/oversight/web/src/i18n/fr.json',
  rights: 'libs/rights/web/src/i18n/fr.json',
  organisations: 'libs/organisations/web/src/i18n/fr.json',
  documents: 'libs/documents/web/src/i18n/fr.json',
  plans: 'libs/plans/web/src/i18n/fr.json',
  people: 'libs/people/web/src/i18n/fr.json',
  referrals: 'libs/referrals/web/src/i18n/fr.json',
  reports: 'libs/reports/web/src/i18n/fr.json',
  shell: 'apps/portal/src/app/i18n/fr.json',
  ui: 'libs/platform/ui/src/i18n/fr.json',
};

/**
 * A French sentence of the portal by its key: journeys press what people read, and follow when the words change.
 * Values stand where the sentence has {{ name }}.
 */
export function say(key: string, values: Readonly<Record<string, string | number>> = {}): string {
  const [scope = '', ...path] = key.split('.');
  let value: unknown = (
    JSON.parse(readFileSync(join(ROOT, CATALOGUES[scope] ?? ''), 'utf8')) as Record<string, unknown>
  )[scope];
  for (const part of path) value = (value as Record<string, unknown> | undefined)?.[part];
  if (typeof value !== 'string') throw new Error(`no sentence ${key}`);
  return value.replace(/{{\s*(\w+)\s*}}/g, (_, name: string) => String(values[name]));
}
