import { InterruptedApi } from '../harness/interrupted-api';
import { say } from '../harness/words';
import { ofFirst, openedImport, ownTeam, withMachine } from './page-finders';
import { openDialog, reads, sendIncomplete } from './portal-state';
import type { PortalState } from './portal-state';

const nothing = 'zzzz';

/** States of the shell, the door, the directory, the figures and the administration. */
export function houseStates(): readonly PortalState[] {
  return [
    { name: 'signed out', path: '/connexion?fin=deconnexion', reach: reads(say('accounts.signIn.signedOut')) },
    { name: 'the session is over', path: '/connexion?fin=expiree', reach: reads(say('accounts.signIn.expired')) },
    {
      name: 'signing in, something is missing',
      path: '/connexion',
      reach: async (desk) => {
        await desk.reachAndPress(say('accounts.signIn.send'));
        await desk.page.getByText(say('accounts.signIn.emailMissing')).waitFor();
      },
    },
    {
      name: 'signing in, refused',
      path: '/connexion',
      reach: async (desk) => {
        await desk.fill(say('accounts.signIn.email'), 'personne@exemple.be');
        await desk.fill(say('accounts.signIn.password'), 'ce n’est pas le bon');
        await desk.page.keyboard.press('Enter');
        await desk.page.getByText(say('accounts.signIn.refused')).waitFor();
      },
    },
    {
      name: 'the matrix of access, every standing folded',
      as: 'data_protection_officer',
      path: '/administration/matrice',
      reach: async (desk) => {
        await desk.page.getByLabel(say('oversight.matrix.situation')).selectOption('');
        await desk.page.locator('summary', { hasText: say('oversight.matrix.standing.unsworn') }).waitFor();
      },
    },
    {
      name: 'a place that is not for this role',
      as: 'worker',
      path: '/administration/membres',
      reach: ({ page }) => page.getByText(say('shell.notFound.text')).waitFor(),
    },
    {
      name: 'the search over everything, with answers',
      as: 'worker',
      path: '/ma-journee',
      reach: async ({ page }) => {
        await page.keyboard.press('Control+K');
        await page.getByLabel(say('shell.search.label')).waitFor();
        await page.keyboard.type('oleksii');
        await page.getByRole('option', { name: 'Oleksii' }).first().waitFor();
      },
    },
    {
      name: 'the search over everything, without answer',
      as: 'worker',
      path: '/ma-journee',
      reach: async ({ page }) => {
        await page.keyboard.press('Control+K');
        await page.getByLabel(say('shell.search.label')).waitFor();
        await page.keyboard.type('qqxxqqxx');
        await page.getByText(say('shell.search.nothing')).waitFor();
      },
    },
    {
      name: 'the menu of the account',
      as: 'worker',
      path: '/ma-journee',
      reach: async (desk) => {
        await desk.reachAndPress(new RegExp(say('shell.me.open')));
        await desk.page.getByText(say('shell.me.density')).waitFor();
      },
    },
    {
      name: 'the notices',
      as: 'worker',
      of: 'CPAS',
      path: '/ma-journee',
      reach: openDialog(new RegExp(`^${say('notices.button')}`)),
    },
    {
      name: 'leaving what was written',
      as: 'organisation_manager',
      path: '/administration/equipes/nouvelle',
      reach: async (desk) => {
        const api = await InterruptedApi.before(desk.page);
        await api.cutLine();
        await desk.fill(say('organisations.teams.name'), 'Équipe qui ne sera pas gardée');
        await desk.page.getByText(say('kernel.draft.offline')).waitFor();
        await desk.reachAndPress(say('organisations.cancel'), 'link');
        await desk.page.getByText(say('shell.leave.text')).waitFor();
        await desk.settle();
      },
      saysRightly: 'ERR_INTERNET_DISCONNECTED',
    },
    {
      name: 'the line is cut while a list is filtered',
      as: 'administrator',
      path: '/administration/membres',
      reach: async (desk) => {
        const api = await InterruptedApi.before(desk.page);
        await api.cutLine();
        await desk.fill(say('organisations.members.search'), 'dumont');
        await desk.page.getByText(say('kernel.connection.lost')).waitFor();
      },
      saysRightly: 'ERR_INTERNET_DISCONNECTED',
    },
    {
      name: 'an organisation without software',
      as: 'administrator',
      path: ofFirst('/api/organisations', (id) => `/administration/organisations/${id}/logiciels`),
      reach: reads(say('organisations.machines.noneTitle')),
    },
    {
      name: 'ending software of an organisation',
      as: 'administrator',
      path: withMachine(''),
      reach: openDialog(new RegExp(`^${say('organisations.machines.end')}`)),
    },
    {
      name: 'registering software, everything is missing',
      as: 'administrator',
      path: withMachine('/nouveau'),
      reach: (desk) => sendIncomplete(desk, say('organisations.machines.register')),
    },
    {
      name: 'the directory, nothing fits',
      as: 'worker',
      path: `/annuaire?q=${nothing}`,
      reach: reads(say('organisations.directory.nothingTitle')),
    },
    {
      name: 'the figures as tables, of chosen months',
      as: 'organisation_manager',
      path: '/tableaux-de-bord?de=2026-01&a=2026-03',
      reach: async (desk) => {
        await desk.reachAndPress(say('ui.chart.showTable'));
        await desk.page.getByText(say('ui.chart.showBars')).first().waitFor();
      },
    },
    {
      name: 'members, nobody fits',
      as: 'administrator',
      path: `/administration/membres?q=${nothing}`,
      reach: reads(say('organisations.members.nothingTitle')),
    },
    {
      name: 'organisations, none fits',
      as: 'administrator',
      path: `/administration/organisations?q=${nothing}`,
      reach: reads(say('organisations.directory.nothingTitle')),
    },
    {
      name: 'a new organisation that lacks everything',
      as: 'administrator',
      path: '/administration/organisations/nouvelle',
      reach: (desk) => sendIncomplete(desk, say('organisations.organisation.add')),
    },
    {
      name: 'announcing a closure without days',
      as: 'organisation_manager',
      path: ownTeam,
      reach: (desk) => sendIncomplete(desk, say('organisations.closures.announce')),
    },
    {
      name: 'giving a new password',
      as: 'organisation_manager',
      path: ofFirst('/api/members?role=worker', (id) => `/administration/membres/${id}`),
      reach: openDialog(say('organisations.password.give')),
    },
    {
      name: 'no list was imported',
      as: 'team_lead',
      of: 'FOREM',
      path: '/administration/imports',
      reach: reads(say('imports.list.emptyTitle')),
    },
    {
      name: 'sending a list without the file',
      as: 'team_lead',
      of: 'CPAS',
      path: '/administration/imports/nouveau',
      reach: async (desk) => {
        await desk.reachAndPress(say('imports.new.send'));
        await desk.page.getByText(say('imports.new.fileMissing')).waitFor();
      },
    },
    {
      name: 'naming the columns of a list again',
      as: 'team_lead',
      of: 'CPAS',
      path: openedImport(''),
      reach: async (desk) => {
        await desk.reachAndPress(say('imports.page.remap'));
        await desk.page.getByText(say('imports.mapping.explained')).waitFor();
      },
    },
    {
      name: 'throwing a list away',
      as: 'team_lead',
      of: 'CPAS',
      path: openedImport(''),
      reach: openDialog(say('imports.page.discard')),
    },
    {
      name: 'rows of a list, none fits',
      as: 'team_lead',
      of: 'CPAS',
      path: openedImport('/lignes?status=failed'),
      reach: reads(say('imports.rows.emptyTitle')),
    },
    {
      name: 'changing one’s own password, everything is missing',
      as: 'worker',
      path: '/mon-compte',
      reach: (desk) => sendIncomplete(desk, say('organisations.ownAccount.change')),
    },
  ];
}
