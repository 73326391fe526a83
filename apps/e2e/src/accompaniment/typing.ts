import type { Desk } from '../harness/desk';

const DAY = 86_400_000;
const ISO = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Brussels' });

/** A day so many days from now, in a field for days; the browser's own parts of such a field are looked at elsewhere. */
export async function recordDay(desk: Desk, label: string, inDays: number): Promise<void> {
  const dialogs = desk.page.locator('dialog[open]');
  const place = (await dialogs.count()) > 0 ? dialogs.last() : desk.page;
  await place
    .getByLabel(label)
    .first()
    .fill(ISO.format(new Date(Date.now() + inDays * DAY)));
}
