import { say } from '../harness/words';
import { inFirstFile } from './page-finders';
import type { Ask } from './page-finders';
import { openDialog, openDialogAndSend, press, reads, sendIncomplete } from './portal-state';
import type { PortalState } from './portal-state';

const save = say('caseFiles.record.save');

/** The first case file of the list that something is true of. */
async function fileWhere(ask: Ask, isTrue: (file: CaseFile) => boolean): Promise<string> {
  const { items } = (await ask('/api/case-files')) as { items: { id: string }[] };
  for (const { id } of items) if (isTrue((await ask(`/api/case-files/${id}`)) as CaseFile)) return id;
  throw new Error('no case file of the list is as wanted');
}
interface CaseFile {
  readonly allowedActions: readonly string[];
  readonly agreements: readonly { readonly state: string }[];
}

const add = (room: string, kind: string): PortalState => ({
  name: `adding to ${kind}, something is missing`,
  as: 'worker',
  path: inFirstFile(`/${room}`),
  reach: openDialogAndSend(say(`caseFiles.record.add.${kind}`), save),
});

/** States of a case file and of its rooms. */
export function caseFileStates(): readonly PortalState[] {
  return [
    {
      name: 'status, lead worker and closure of a case file',
      as: 'worker',
      path: inFirstFile(''),
      reach: openDialog(say('caseFiles.page.manage')),
    },
    {
      name: 'recording an agreement, something is missing',
      as: 'worker',
      path: inFirstFile('/accord'),
      reach: (desk) => sendIncomplete(desk, say('caseFiles.agreement.read')),
    },
    {
      name: 'an agreement read with the person, on the turned screen',
      as: 'worker',
      path: inFirstFile('/accord'),
      reach: async (desk) => {
        await desk.choose(say('caseFiles.agreement.to'), 'Outremeuse');
        await desk.fill(say('caseFiles.agreement.purpose'), 'Demander ensemble une aide.');
        await desk.choose(say('caseFiles.agreement.explainedIn'), 'arabe');
        await desk.reachAndPress(say('caseFiles.agreement.read'));
        await desk.page.getByLabel(say('caseFiles.agreement.reading.personName')).waitFor();
      },
    },
    {
      name: 'taking back an agreement',
      as: 'worker',
      path: async (ask) =>
        `/dossiers/${await fileWhere(
          ask,
          ({ agreements, allowedActions }) =>
            allowedActions.includes('agreement.revoke') && agreements.some(({ state }) => state === 'live'),
        )}`,
      reach: openDialog(new RegExp(`^${say('caseFiles.agreement.revoke')}`)),
    },
    {
      name: 'an empty note',
      as: 'worker',
      path: inFirstFile(''),
      reach: async ({ page }) => {
        await page.getByLabel(say('caseFiles.journal.write')).focus();
        await page.keyboard.press('Control+Enter');
        await page.getByText(say('caseFiles.journal.bodyMissing')).first().waitFor();
      },
    },
    {
      name: 'the history of a note',
      as: 'worker',
      path: inFirstFile(''),
      reach: async (desk) => {
        await desk.reachAndPress(say('caseFiles.journal.history.show'));
        await desk.page.getByText(say('caseFiles.journal.history.written'), { exact: true }).first().waitFor();
      },
    },
    {
      name: 'the file as somebody sees it to whom rooms are shut',
      as: 'reception',
      path: inFirstFile(''),
    },
    {
      name: 'a room that is shut',
      as: 'reception',
      path: inFirstFile('/residence'),
      reach: reads(say('caseFiles.room.shutTitle')),
    },
    {
      name: 'correcting who the person is',
      as: 'worker',
      path: inFirstFile('/identity'),
      reach: openDialog(say('caseFiles.record.correct')),
    },
    {
      name: 'adding a way to reach the person, something is missing',
      as: 'worker',
      path: inFirstFile('/contact'),
      reach: openDialogAndSend(say('caseFiles.contactForm.add'), save),
    },
    {
      name: 'adding a language, something is missing',
      as: 'worker',
      path: inFirstFile('/language'),
      reach: openDialogAndSend(say('caseFiles.languageForm.add'), save),
    },
    add('residence', 'residence-documents'),
    add('residence', 'residence-procedures'),
    add('housing', 'housing-situations'),
    add('training', 'training-episodes'),
    add('employment', 'employment-episodes'),
    add('project', 'projects'),
    {
      name: 'correcting a record, no reason given',
      as: 'worker',
      path: inFirstFile('/residence'),
      reach: openDialogAndSend(new RegExp(`^${say('caseFiles.record.correct')}`), save),
    },
    {
      name: 'withdrawing a record, no reason given',
      as: 'worker',
      path: inFirstFile('/residence'),
      reach: openDialogAndSend(
        new RegExp(`^${say('caseFiles.record.withdrawal.do')}`),
        say('caseFiles.record.withdrawal.do'),
      ),
    },
    {
      name: 'the history of a record',
      as: 'worker',
      path: inFirstFile('/residence'),
      reach: press(new RegExp(`^${say('caseFiles.record.history.show')}`), say('caseFiles.record.history.current')),
    },
    {
      name: 'what was withdrawn from a room',
      as: 'worker',
      path: inFirstFile('/residence'),
      reach: press(say('caseFiles.record.withdrawn.show'), say('caseFiles.record.withdrawn.title')),
    },
    {
      name: 'what the person’s facts said before',
      as: 'worker',
      path: inFirstFile('/identity'),
      reach: async (desk) => {
        await desk.reachAndPress(say('caseFiles.change.show'));
        await desk.page.getByRole('list', { name: say('caseFiles.change.title') }).waitFor();
        await desk.settle();
      },
    },
    {
      name: 'case files, none fits the filter',
      as: 'reception',
      path: '/dossiers?mine=true',
      reach: reads(say('caseFiles.list.noneTitle')),
    },
    {
      name: 'a case file that does not exist',
      as: 'worker',
      path: '/dossiers/00000000-0000-4000-8000-000000000000',
      reach: ({ page }) => page.getByRole('alert').first().waitFor(),
      saysRightly: 'status of 404',
    },
    {
      name: 'welcoming a person, nothing was asked',
      as: 'worker',
      path: '/dossiers/nouveau',
      reach: (desk) => sendIncomplete(desk, say('people.search.send')),
    },
    {
      name: 'welcoming a person who is known',
      as: 'worker',
      path: '/dossiers/nouveau',
      reach: async (desk) => {
        await desk.fill(say('people.search.name'), 'Oleksii Kravchuk');
        await desk.page.keyboard.press('Enter');
        await desk.page.getByRole('link', { name: 'Oleksii' }).first().waitFor();
      },
    },
    {
      name: 'welcoming a person nobody knows, a name is missing',
      as: 'worker',
      path: '/dossiers/nouveau',
      reach: async (desk) => {
        await desk.fill(say('people.search.phone'), '0470000000');
        await desk.page.keyboard.press('Enter');
        await desk.page.getByText(say('people.search.nobody')).waitFor();
        await desk.reachAndPress(say('caseFiles.open.somebodyNew'));
        await sendIncomplete(desk, say('caseFiles.open.send'));
      },
    },
    {
      name: 'asking another organisation for access, no reason given',
      as: 'worker',
      of: 'Interra',
      path: '/dossiers/nouveau',
      reach: async (desk, staff) => {
        const colleague = await staff.desk({ as: 'worker' });
        const { items } = (await colleague.ask('/api/case-files')) as {
          items: { id: string; names: { display: string } }[];
        };
        const known = items.find(({ names }) => names.display.includes('Oleksii'));
        const { rooms } = (await colleague.ask(`/api/case-files/${known?.id ?? ''}`)) as {
          rooms: { identity: { person: { birth: { year: number } } } };
        };
        await desk.fill(say('people.search.name'), 'Oleksii Kravchuk');
        await desk.fill(say('people.search.birthYear'), String(rooms.identity.person.birth.year));
        await desk.page.keyboard.press('Enter');
        await openDialogAndSend(say('people.ask.open'), say('people.ask.send'))(desk, staff);
      },
    },
  ];
}
