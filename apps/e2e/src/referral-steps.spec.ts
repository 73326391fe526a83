import type { ReferralAction, ReferralStatus } from '@guichet/referrals-contract';
import { comingDay } from './harness/days';
import type { Desk } from './harness/desk';
import { faultsAt } from './harness/inspection';
import { FARTHEST_APART, NARROWEST } from './harness/looks';
import type { Look } from './harness/looks';
import { Staff } from './harness/staff';
import { say } from './harness/words';
import { sendIncomplete } from './pages/portal-state';

/**
 * Everything that can happen to a referral besides being accepted at once: found through the directory, kept as a
 * draft, asked about, answered, corrected, put on a waiting list, declined with another service named, sent again,
 * paused, ended well and badly, called back, declared an error. Three desks and a manager, keyboard only.
 */
describe('the steps of a referral', () => {
  const faults: string[] = [];
  let staff: Staff;
  let sender: Desk;
  let first: Desk;
  let second: Desk;
  let referral = '';

  const clean = async (desk: Desk, where: string, looks: readonly Look[] = FARTHEST_APART): Promise<void> => {
    await desk.settle();
    faults.push(...(await faultsAt(desk, where, looks)));
  };
  const status = async (): Promise<ReferralStatus> =>
    ((await sender.ask(`/api/referrals/${referral}`)) as { status: ReferralStatus }).status;
  const remember = async (): Promise<void> => {
    await sender.page.waitForURL(/\/orientations\/[0-9a-f-]{36}$/);
    referral = new URL(sender.page.url()).pathname.split('/').at(-1) ?? '';
    await sender.settle();
  };
  /** Opens the referral, begins the step, sends it unfinished where something is asked, fills it in and takes it. */
  const take = async (desk: Desk, step: ReferralAction, fillIn?: () => Promise<void>): Promise<ReferralStatus> => {
    await desk.open(`/orientations/${referral}`);
    await desk.reachAndPress(say(`referrals.action.${step}`));
    await desk.page.getByRole('dialog').waitFor();
    const button = say(`referrals.step.button.${step}`);
    if (fillIn) {
      await sendIncomplete(desk, button);
      await clean(desk, `${step}, unfinished`);
      await fillIn();
    } else await clean(desk, step);
    await desk.reachAndPress(button);
    await desk.page
      .getByText(say(`referrals.step.done.${step}`))
      .first()
      .waitFor();
    await clean(desk, `after ${step}`, NARROWEST);
    return status();
  };
  const reason = (desk: Desk): Promise<void> => desk.choose(say('referrals.step.field.reasonCode'));
  const note = (desk: Desk, words: string): Promise<void> => desk.fill(/^\s*(Remarque|Précisez)/, words);
  /** From an ended referral to its successor, asked of the second desk. */
  const referAgain = async (): Promise<void> => {
    await sender.open(`/orientations/${referral}`);
    await sender.reachAndPress(say('referrals.action.refer_again'), 'link');
    await sender.page.waitForURL('**/orientations/nouvelle?**');
    await sender.choose(say('referrals.form.team'), 'Conseil migrants');
    await clean(sender, 'referring again');
    await sender.reachAndPress(say('referrals.form.send'));
    await remember();
  };

  beforeAll(async () => {
    staff = await Staff.gather();
    [sender, first, second] = await Promise.all([
      staff.desk({ as: 'worker', of: 'CRIPEL', called: 'Leïla Mansouri' }),
      staff.desk({ as: 'worker', of: 'Interra' }),
      staff.desk({ as: 'worker', of: 'FOREM', called: 'Fabrice Lambert' }),
    ]);
  }, 60_000);
  afterAll(() => staff.goHome());

  it('finds a service in the directory', async () => {
    const { page } = sender;
    await sender.open('/annuaire');
    await sender.reachAndPress(say('organisations.directory.onlyReferrals'), 'checkbox', 'Space');
    await sender.fill(say('organisations.directory.search'), 'Interra');
    await page.waitForURL('**/annuaire?**q=Interra**');
    await clean(sender, 'the directory, filtered');
    await sender.reachAndPress('Interra', 'link');
    await page.getByRole('heading', { level: 1, name: 'Interra' }).waitFor();
    await clean(sender, 'an organisation');
    await page.getByRole('heading', { level: 3, name: 'Interlab, incubateur' }).waitFor();
    await page.goBack();
    await sender.reachAndPress(say('organisations.directory.clear'));
    await page.waitForURL((url) => url.search === '');
  });

  it('keeps a draft and sends it', async () => {
    const { items } = (await sender.ask('/api/case-files?mine=true')) as { items: { id: string }[] };
    await sender.open(`/dossiers/${items[0]?.id ?? ''}`);
    await sender.reachAndPress(say('caseFiles.page.refer'), 'link');
    await sender.choose(say('referrals.form.team'), 'Interlab');
    await sender.fill(say('referrals.form.subject'), 'Faire grandir un projet');
    await sender.fill(say('referrals.form.request'), 'Une idée de restaurant, à discuter avec vous.');
    await sender.pick(new RegExp(say('referrals.form.ground.legal')));
    await sender.choose(say('referrals.form.ground.code'));
    await sender.fill(say('referrals.form.ground.note'), 'La mission légale de chacun des deux services.');
    await clean(sender, 'a referral on a legal ground');
    await sender.reachAndPress(say('referrals.form.keep'));
    await remember();
    expect(await status()).toBe('draft');
    expect(await take(sender, 'send')).toBe('requested');
  });

  it('asks a question and answers it', async () => {
    const question = () => first.fill(say('referrals.step.field.question'), 'Le projet a-t-il déjà un lieu ?');
    expect(await take(first, 'ask', question)).toBe('info_requested');
    const answer = () => sender.fill(say('referrals.step.field.answer'), 'Oui, une cuisine partagée à Bressoux.');
    expect(await take(sender, 'reply', answer)).toBe('requested');
  });

  it('corrects the request', async () => {
    await sender.open(`/orientations/${referral}`);
    await sender.reachAndPress(say('referrals.action.amend'));
    await sendIncomplete(sender, say('referrals.amend.button'));
    await clean(sender, 'correcting, unfinished');
    await sender.fill(say('referrals.form.subject'), 'Faire grandir un projet de restaurant');
    await sender.fill(say('referrals.amend.reason'), 'Le projet est devenu plus précis.');
    await sender.reachAndPress(say('referrals.amend.button'));
    await sender.page.locator('gu-toasts').getByText(say('referrals.amend.done')).waitFor();
    expect(await sender.ask(`/api/referrals/${referral}`)).toMatchObject({
      subject: 'Faire grandir un projet de restaurant',
    });
  });

  it('waits, then declines and names another service', async () => {
    const review = () => first.fillDay(say('referrals.step.field.reviewOn'), comingDay());
    expect(await take(first, 'waitlist', review)).toBe('waitlisted');
    const refusal = async (): Promise<void> => {
      await reason(first);
      await note(first, 'Toutes les places sont prises cette saison.');
      await first.pick(new RegExp(say('referrals.step.afterwards.alternative')));
      await first.choose(say('referrals.step.field.alternativeTeamId'), 'Conseil migrants');
    };
    expect(await take(first, 'decline', refusal)).toBe('declined');
  });

  it('is sent again to the service that was named, which accepts, pauses, resumes and ends it well', async () => {
    await referAgain();
    expect(await take(second, 'accept')).toBe('accepted');
    expect(await take(second, 'start')).toBe('in_progress');
    const pause = async (): Promise<void> => {
      await reason(second);
      await second.fillDay(say('referrals.step.field.holdUntil'), comingDay());
      await note(second, 'La personne est absente quelques semaines.');
    };
    expect(await take(second, 'hold', pause)).toBe('on_hold');
    expect(await take(second, 'resume')).toBe('in_progress');
    const outcome = async (): Promise<void> => {
      await second.choose(say('referrals.step.field.outcomeCode'));
      await note(second, 'Un plan d’affaires est écrit.');
    };
    expect(await take(second, 'complete', outcome)).toBe('completed');
  });

  it('is sent again and cannot succeed', async () => {
    await referAgain();
    expect(await take(second, 'accept')).toBe('accepted');
    const failure = async (): Promise<void> => {
      await reason(second);
      await note(second, 'Plus de nouvelles malgré trois appels.');
    };
    expect(await take(second, 'fail', failure)).toBe('failed');
  });

  it('is sent again and called back, and a manager declares it an error', async () => {
    await referAgain();
    const withdrawal = async (): Promise<void> => {
      await reason(sender);
      await note(sender, 'La personne a changé d’avis.');
    };
    expect(await take(sender, 'cancel', withdrawal)).toBe('cancelled');
    const manager = await staff.desk({ as: 'organisation_manager', of: 'CRIPEL' });
    expect(await take(manager, 'void', () => note(manager, 'Créée deux fois.'))).toBe('entered_in_error');
    expect(manager.complaints).toEqual([]);
  });

  it('was clean for axe at every step, and no page complained', () => {
    expect([...faults, ...sender.complaints, ...first.complaints, ...second.complaints]).toEqual([]);
  });
});
