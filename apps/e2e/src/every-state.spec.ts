import { faultsAt } from './harness/inspection';
import { FARTHEST_APART } from './harness/looks';
import { Staff } from './harness/staff';
import { caseFileStates } from './pages/case-file-states';
import { houseStates } from './pages/house-states';
import { addressOf } from './pages/portal-pages';
import type { PortalState } from './pages/portal-state';
import { referralStates } from './pages/referral-states';

/** What the pages turn into under the hands of somebody with a keyboard: dialogs, faults of forms, nothing found, refusals. */
describe('every state', () => {
  let staff: Staff;

  beforeAll(async () => {
    staff = await Staff.gather();
  });
  afterAll(() => staff.goHome());

  it.each([...caseFileStates(), ...referralStates(), ...houseStates()])('$name', async (state: PortalState) => {
    const desk = await (await staff.desk(state)).anotherWindow();
    try {
      await desk.open(await addressOf(state, (question) => desk.ask(question)));
      await state.reach?.(desk, staff);
      const { saysRightly } = state;
      const faults = await faultsAt(desk, 'reached', FARTHEST_APART);
      const complaints = desk.complaints.filter((one) => saysRightly === undefined || !one.includes(saysRightly));
      expect([...faults, ...complaints]).toEqual([]);
    } finally {
      await desk.standUp();
    }
  });
});
