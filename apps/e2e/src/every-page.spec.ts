import type { Desk } from './harness/desk';
import { faultsAt } from './harness/inspection';
import { InterruptedApi } from './harness/interrupted-api';
import { LOOKS, NARROWEST, NARROWEST_AGAIN } from './harness/looks';
import { routedElements } from './harness/routed-components';
import { Staff } from './harness/staff';
import { addressOf, portalPages } from './pages/portal-pages';
import type { PortalPage } from './pages/page-finders';

/**
 * Every page of the portal: while it waits for the server, as it stands, by day and by night, on a large screen and on
 * telephones; right to left, when the server fails and when it answers again. Nothing for axe to find, nothing that
 * sticks out, nothing that the browser complains about.
 */
describe('every page', () => {
  let staff: Staff;
  const seen = new Set<string>();

  beforeAll(async () => {
    staff = await Staff.gather();
  });
  afterAll(() => staff.goHome());

  /** While it waits for the server, then as it stands. */
  const asItStands = async (desk: Desk, path: string, reads: boolean): Promise<string[]> => {
    const faults: string[] = [];
    if (reads) {
      const api = await InterruptedApi.before(desk.page);
      api.holdReadings();
      await desk.begin(path);
      await desk.page.locator('gu-skeleton').first().waitFor();
      faults.push(...(await faultsAt(desk, 'waiting', NARROWEST)));
      await api.open();
      await desk.settle();
    } else await desk.open(path);
    for (const element of await desk.elements()) seen.add(element);
    return [...faults, ...(await faultsAt(desk, 'as it stands', LOOKS)), ...desk.complaints];
  };
  /** The server fails first and answers when asked again, all of it right to left. */
  const rightToLeft = async (desk: Desk, path: string, reads: boolean): Promise<string[]> => {
    const { page } = desk;
    const failed = page.locator('gu-async [role="alert"]:has(button)');
    const mirrored = `${path}${path.includes('?') ? '&' : '?'}lang=ar-XB`;
    const faults: string[] = [];
    if (reads) {
      const api = await InterruptedApi.before(page);
      await api.failReadings();
      await desk.begin(mirrored);
      await failed.first().waitFor();
      faults.push(...(await faultsAt(desk, 'the server fails', NARROWEST)));
      await api.open();
      for (let left = await failed.count(); left > 0; left = await failed.count()) {
        await desk.pressOn(failed.getByRole('button').first());
        // what is asked again takes a moment to go; what it was part of may go with it
        await failed.nth(left - 1).waitFor({ state: 'detached' });
      }
      await desk.settle();
    } else await desk.open(mirrored);
    const direction = await page.locator('html').getAttribute('dir');
    if (direction !== 'rtl') faults.push(`the page runs ${direction ?? 'nowhere'}`);
    faults.push(...(await desk.overflow()), ...(await faultsAt(desk, 'right to left', NARROWEST_AGAIN)));
    return [...faults, ...desk.complaints.filter((one) => !one.includes('status of 500'))];
  };
  const inWindow = async (desk: Desk, look: (window: Desk) => Promise<string[]>): Promise<string[]> => {
    const window = await desk.anotherWindow();
    try {
      return await look(window);
    } finally {
      await window.standUp();
    }
  };

  it.each(portalPages)('$name', async (page: PortalPage) => {
    const desk = await staff.desk(page);
    const path = await addressOf(page, (question) => desk.ask(question));
    const reads = page.readsNothing !== true;
    const found = await Promise.all([
      inWindow(desk, (window) => asItStands(window, path, reads)),
      inWindow(desk, (window) => rightToLeft(window, path, reads)),
    ]);
    const { saysRightly } = page;
    expect(found.flat().filter((one) => saysRightly === undefined || !one.includes(saysRightly))).toEqual([]);
  });
  it('was looked at: no address of the portal leads elsewhere', () => {
    expect(routedElements().filter((element) => !seen.has(element))).toEqual([]);
  });
});
