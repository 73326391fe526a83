import { comingDay } from './harness/days';
import type { Desk } from './harness/desk';
import { faultsAt } from './harness/inspection';
import { FARTHEST_APART } from './harness/looks';
import { Staff } from './harness/staff';
import { say } from './harness/words';
import { sendIncomplete } from './pages/portal-state';

interface Listed {
  readonly items: readonly { readonly id: string; readonly name: string }[];
}
interface MemberRead {
  readonly role: string;
  readonly active: boolean;
  readonly language: string;
  readonly teams: readonly { readonly name: string }[];
}

/**
 * A manager adds a team and somebody who works in it, gives the person another role and closes the account; keyboard
 * only, and after each step the API says the same as the page.
 */
describe('administering an organisation', () => {
  const TEAM = 'Écrivain public des Guillemins';
  const EMAIL = 'noemie.collignon@cpas-liege.demo.example';
  const manages = { as: 'organisation_manager', of: 'CPAS' } as const;
  const faults: string[] = [];
  let staff: Staff;
  let manager: Desk;
  let newcomer: Desk;
  let memberPath = '';
  let password = '';

  const clean = async (where: string): Promise<void> => {
    await manager.settle();
    faults.push(...(await faultsAt(manager, where, FARTHEST_APART)));
  };
  const member = async (): Promise<MemberRead> =>
    (await manager.ask(`/api/members/${memberPath.split('/').at(-1) ?? ''}`)) as MemberRead;
  const reads = (words: string): Promise<void> => manager.page.getByText(words).first().waitFor();

  beforeAll(async () => {
    staff = await Staff.gather();
    manager = await staff.desk(manages);
    newcomer = await staff.desk({});
  });
  afterAll(() => staff.goHome());

  it('adds a team, after saying what is missing', async () => {
    await manager.open('/administration/equipes');
    await manager.reachAndPress(say('organisations.teams.add'), 'link');
    await manager.page.waitForURL('**/equipes/nouvelle');
    await sendIncomplete(manager, say('organisations.teams.add'));
    await clean('a team without a name');
    await manager.fill(say('organisations.teams.name'), TEAM);
    await manager.choose(say('organisations.field.themes'), 'logement');
    await clean('a team with a theme');
    await manager.reachAndPress(say('organisations.teams.add'));
    await manager.page.getByRole('heading', { level: 1, name: TEAM }).waitFor();
    await clean('the new team');
    const { organisation } = (await manager.ask('/api/session')) as { organisation: { id: string } };
    const { items } = (await manager.ask(`/api/teams?organisationId=${organisation.id}`)) as Listed;
    expect(items.map(({ name }) => name)).toContain(TEAM);
  });

  it('announces that the team is closed one day, and takes it back', async () => {
    const day = comingDay();
    await manager.fillDay(say('organisations.closures.startsOn'), day);
    await manager.fillDay(say('organisations.closures.endsOn'), day);
    await manager.fill(say('organisations.closures.reason'), 'Inventaire');
    await manager.reachAndPress(say('organisations.closures.announce'));
    await reads('Inventaire');
    await clean('a closure');
    await manager.reachAndPress(new RegExp(`^${say('organisations.closures.takeBack')}`));
    await reads(say('organisations.closures.none'));
  });

  it('opens an account in that team, after saying what is missing', async () => {
    const { page } = manager;
    await manager.open('/administration/membres');
    await manager.reachAndPress(say('organisations.members.add'), 'link');
    await page.waitForURL('**/membres/nouveau');
    await sendIncomplete(manager, say('organisations.newMember.open'));
    await clean('an account without a name');
    await manager.fill(say('organisations.member.givenName'), 'Noémie');
    await manager.fill(/^\s*Nom\b/, 'Collignon');
    await manager.fill(say('organisations.member.email'), EMAIL);
    await manager.pick(new RegExp(say('organisations.role.reception.text')));
    await manager.reachAndPress(new RegExp(TEAM), 'checkbox', 'Space');
    await manager.reachAndPress(say('organisations.newMember.byMail'), 'radio', 'ArrowDown');
    await manager.reachAndPress(say('organisations.newMember.open'));
    await reads(say('organisations.newMember.openedText'));
    password = await page.getByLabel(say('organisations.password.label')).innerText();
    await clean('the password, shown once');
    await manager.reachAndPress(say('organisations.newMember.handedOver'), 'checkbox', 'Space');
    await manager.reachAndPress(say('organisations.newMember.see'));
    await page.getByRole('heading', { level: 1, name: 'Noémie Collignon' }).waitFor();
    memberPath = new URL(page.url()).pathname;
    await clean('the new account');
    expect(await member()).toMatchObject({ role: 'reception', active: true, teams: [{ name: TEAM }] });
  });

  it('lets the person in', async () => {
    await newcomer.signIn({ email: EMAIL, password, name: '', role: '', organisation: '', team: null });
    expect(await newcomer.ask('/api/session')).toMatchObject({
      member: { role: 'reception' },
      teams: [{ name: TEAM }],
    });
  });

  it('gives the role of a worker', async () => {
    await manager.pick(new RegExp(say('organisations.role.worker.text')));
    await manager.fillDay(say('organisations.member.secrecy'), '2026-01-01');
    await manager.reachAndPress(say('organisations.save'));
    await reads(say('organisations.member.saved'));
    await clean('the changed account');
    expect(await member()).toMatchObject({ role: 'worker' });
  });

  it('shows both versions when a colleague was quicker', async () => {
    const other = await manager.anotherWindow();
    await other.open(memberPath);
    await other.fill(say('organisations.member.givenName'), 'Naomi');
    await other.reachAndPress(say('organisations.save'));
    await other.page.getByText(say('organisations.member.saved')).first().waitFor();
    await other.hasForgotten(memberPath.split('/').at(-1) ?? '');
    await other.standUp();
    await manager.fill(/^\s*Nom\b/, 'Collignon-Petit');
    await manager.reachAndPress(say('organisations.save'));
    await reads(say('ui.conflict.title'));
    await clean('two versions');
    await manager.reachAndPress(say('ui.conflict.send'));
    await reads(say('organisations.member.saved'));
    await manager.page.getByRole('heading', { level: 1, name: 'Collignon-Petit' }).waitFor();
  });

  it('asks nothing when one leaves in the middle, because the text is there on return', async () => {
    const { page } = manager;
    await manager.fill(say('organisations.member.givenName'), 'Quelqu’un d’autre');
    await manager.reachAndPress(say('organisations.administration.title'), 'link');
    await page.waitForURL('**/administration/membres');
    await manager.open(memberPath);
    await reads('Brouillon repris, tel que');
    await clean('taken up again');
    await manager.reachAndPress(say('kernel.draft.startAgain'));
  });

  it('gives a new password, which ends the sessions of the person', async () => {
    await manager.open(memberPath);
    await manager.reachAndPress(say('organisations.password.give'));
    await reads('toutes ses sessions se terminent');
    await clean('giving a password');
    await manager.reachAndPress(say('organisations.password.give'));
    await manager.page.getByLabel(say('organisations.password.label')).waitFor();
    await clean('the new password');
    await expect(newcomer.ask('/api/session')).rejects.toThrow('401');
  });

  it('closes the account', async () => {
    await manager.reachAndPress(new RegExp(say('organisations.member.activeLabel')), 'checkbox', 'Space');
    await manager.reachAndPress(say('organisations.save'));
    await reads(say('organisations.members.isClosed'));
    await clean('the closed account');
    expect(await member()).toMatchObject({ active: false });
  });

  it('was clean for axe at every step, and no page complained', () => {
    expect([...faults, ...manager.complaints.filter((one) => !one.includes('status of 412'))]).toEqual([]);
  });
});
