import { codeOf, fingerReader } from './harness/authenticator';
import { account, baseUrl, Desk } from './harness/desk';
import { faultsAt } from './harness/inspection';
import { FARTHEST_APART } from './harness/looks';
import { say } from './harness/words';

/**
 * Somebody at the reception makes a stolen password useless: an app, then a passkey. The password alone opens nothing any
 * more, the finger alone does. The telephone is lost; the person who manages accounts takes the factors away.
 */
describe('proving who one is', () => {
  const who = account({ organisation: 'CPAS', role: 'reception' });
  const faults: string[] = [];
  let desk: Desk;
  let secret = '';
  let kept: () => Promise<number>;

  const clean = async (where: string): Promise<void> => {
    await desk.settle();
    faults.push(...(await faultsAt(desk, where, FARTHEST_APART)));
  };
  const seen = (words: string): Promise<void> => desk.page.getByText(words).first().waitFor();
  const leave = async (): Promise<void> => {
    await desk.pressOn(desk.page.locator('[aria-controls="me-panel"]'));
    await desk.reachAndPress(say('shell.me.signOut'));
    await seen(say('accounts.signIn.signedOut'));
  };
  const givePassword = async (): Promise<void> => {
    await desk.fill(say('accounts.signIn.email'), who.email);
    await desk.fill(say('accounts.signIn.password'), who.password);
    await desk.page.keyboard.press('Enter');
  };
  const isIn = async (): Promise<void> => {
    await desk.page.waitForURL((url) => !url.pathname.startsWith('/connexion'));
    await desk.settle();
  };

  beforeAll(async () => {
    desk = await Desk.sitDown();
    kept = await fingerReader(desk.page);
    await desk.signIn(who);
  }, 90_000);
  afterAll(() => desk.standUp());

  it('adds the app of a telephone and is shown codes for the day it is lost', async () => {
    await desk.open('/mon-compte');
    await desk.reachAndPress(say('accounts.totp.add'));
    secret = (await desk.page.locator('gu-totp-offer code').innerText()).replaceAll(/\s/g, '');
    await clean('the app to be added');
    await desk.fill(say('accounts.code.label'), codeOf(secret));
    await desk.reachAndPress(say('accounts.totp.confirm'));
    await seen(say('accounts.codes.once'));
    expect(await desk.page.locator('gu-recovery-codes li').count()).toBe(10);
    await clean('the codes');
  });

  it('is not let in by the password alone, nor by a code that is wrong', async () => {
    await leave();
    await givePassword();
    await seen(say('accounts.second.text'));
    await clean('the second step');
    expect((await desk.context.request.get(`${baseUrl()}/api/case-files`)).status()).toBe(401);
    const right = codeOf(secret, 1);
    const wrong = right.startsWith('9') ? `0${right.slice(1)}` : `9${right.slice(1)}`;
    await desk.fill(say('accounts.code.label'), wrong);
    await desk.reachAndPress(say('accounts.signIn.send'));
    await desk.page
      .getByText(/ne convient pas/)
      .first()
      .waitFor();
    await clean('a wrong code');
    await desk.fill(say('accounts.code.label'), codeOf(secret, 1));
    await desk.reachAndPress(say('accounts.signIn.send'));
    await isIn();
  });

  it('adds a passkey, and is let in by the finger alone', async () => {
    await desk.open('/mon-compte');
    await desk.reachAndPress(say('accounts.passkeys.add'));
    await desk.fill(say('accounts.passkeys.name'), 'Ordinateur du guichet');
    await clean('naming a passkey');
    await desk.reachAndPress(say('accounts.passkeys.goOn'));
    await seen(say('accounts.passkeys.added'));
    expect(await kept()).toBe(1);
    await leave();
    await desk.reachAndPress(say('accounts.signIn.passkey'));
    await isIn();
    await desk.open('/mon-compte');
    await desk.page.getByText('Ordinateur du guichet').first().waitFor();
    await seen(say('accounts.sessions.current'));
    await desk.page.locator('gu-own-sessions').getByText(say('accounts.sessions.method.passkey')).first().waitFor();
    await clean('the own account with its factors');
  });

  it('loses the telephone: the manager takes the factors, the sessions end, the password is enough again', async () => {
    const manager = await Desk.sitDown();
    try {
      await manager.signIn(account({ organisation: 'CPAS', role: 'organisation_manager' }));
      const { items } = (await manager.ask(`/api/members?q=${encodeURIComponent(who.name)}`)) as {
        items: { id: string; email: string }[];
      };
      const member = items.find(({ email }) => email === who.email);
      await manager.open(`/administration/membres/${member?.id ?? ''}`);
      await manager.reachAndPress(say('organisations.factors.take'));
      faults.push(...(await faultsAt(manager, 'taking factors', FARTHEST_APART)));
      await manager.reachAndPress(say('organisations.factors.take'));
      await manager.page.getByText(say('organisations.factors.taken')).first().waitFor();
      expect(manager.complaints).toEqual([]);
    } finally {
      await manager.standUp();
    }
    expect((await desk.context.request.get(`${baseUrl()}/api/session`)).status()).toBe(401);
    await desk.open('/connexion');
    await givePassword();
    await isIn();
  });

  it('was clean for axe on every page, and no page complained', () => {
    expect(faults).toEqual([]);
    expect(desk.complaints.filter((complaint) => !complaint.includes('422'))).toEqual([]);
  });
});
