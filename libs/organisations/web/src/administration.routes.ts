import type { Routes } from '@angular/router';
import { keepsUnsavedText } from '@guichet/platform-ui';
import { permitted, withCatalogue } from '@guichet/platform-web-kernel';
import { loadsReferenceData } from '@guichet/reference-data-web';
import { ORGANISATIONS_CATALOGUE } from './i18n/catalogue';

const read = { canActivate: [permitted('administration.read')], resolve: { reference: loadsReferenceData } };
const writesMembers = { canActivate: [permitted('member.write')], resolve: { reference: loadsReferenceData } };
const writesTeams = { canActivate: [permitted('team.write')], resolve: { reference: loadsReferenceData } };
const writesOrganisations = {
  canActivate: [permitted('organisation.write')],
  resolve: { reference: loadsReferenceData },
};
const writesRules = { canActivate: [permitted('residence_rule.write')], resolve: { reference: loadsReferenceData } };
const guarded = { canDeactivate: [keepsUnsavedText] };

/** Under /administration. */
export const ADMINISTRATION_ROUTES: Routes = withCatalogue(ORGANISATIONS_CATALOGUE, [
  { path: '', pathMatch: 'full', redirectTo: 'membres' },
  {
    path: 'membres',
    data: { breadcrumb: 'organisations.administration.members' },
    children: [
      {
        path: '',
        title: 'organisations.administration.members',
        ...read,
        loadComponent: () => import('./members/members-page').then((file) => file.MembersPage),
      },
      {
        path: 'nouveau',
        title: 'organisations.newMember.title',
        ...writesMembers,
        ...guarded,
        loadComponent: () => import('./new-member/new-member').then((file) => file.NewMember),
      },
      {
        path: ':id',
        title: 'organisations.member.title',
        ...read,
        ...guarded,
        loadComponent: () => import('./member-page/member-page').then((file) => file.MemberPage),
      },
      {
        path: ':id/depart',
        title: 'organisations.departure.title',
        ...writesMembers,
        loadComponent: () => import('./departure/departure-page').then((file) => file.DeparturePage),
      },
    ],
  },
  {
    path: 'equipes',
    data: { breadcrumb: 'organisations.administration.teams' },
    children: [
      {
        path: '',
        title: 'organisations.administration.teams',
        ...read,
        loadComponent: () => import('./teams/teams-page').then((file) => file.TeamsPage),
      },
      {
        path: 'nouvelle',
        title: 'organisations.teams.newTitle',
        ...writesTeams,
        ...guarded,
        loadComponent: () => import('./team-page/new-team').then((file) => file.NewTeam),
      },
      {
        path: ':id',
        title: 'organisations.teams.title',
        ...read,
        ...guarded,
        loadComponent: () => import('./team-page/team-page').then((file) => file.TeamPage),
      },
    ],
  },
  {
    path: 'organisations',
    data: { breadcrumb: 'organisations.administration.organisations' },
    children: [
      {
        path: '',
        title: 'organisations.administration.organisations',
        ...writesOrganisations,
        loadComponent: () => import('./organisations/organisations-page').then((file) => file.OrganisationsPage),
      },
      {
        path: 'nouvelle',
        title: 'organisations.organisation.newTitle',
        ...writesOrganisations,
        ...guarded,
        loadComponent: () => import('./organisation-form/new-organisation').then((file) => file.NewOrganisation),
      },
      {
        path: ':id',
        title: 'organisations.page.title',
        ...read,
        ...guarded,
        loadComponent: () =>
          import('./organisation-form/organisation-edit-page').then((file) => file.OrganisationEditPage),
      },
      {
        path: ':id/connexion',
        title: 'organisations.signIn.title',
        ...read,
        ...guarded,
        loadComponent: () => import('./sign-in-settings/sign-in-settings-page').then((file) => file.SignInSettingsPage),
      },
      {
        path: ':id/logiciels',
        title: 'organisations.machines.title',
        ...read,
        loadComponent: () => import('./machines/machine-clients-page').then((file) => file.MachineClientsPage),
      },
      {
        path: ':id/logiciels/nouveau',
        title: 'organisations.machines.newTitle',
        ...writesOrganisations,
        ...guarded,
        loadComponent: () => import('./machines/machine-form-page').then((file) => file.MachineFormPage),
      },
      {
        path: ':id/logiciels/:clientId',
        title: 'organisations.machines.changeTitle',
        ...writesOrganisations,
        ...guarded,
        loadComponent: () => import('./machines/machine-form-page').then((file) => file.MachineFormPage),
      },
    ],
  },
  {
    path: 'regles-de-sejour',
    data: { breadcrumb: 'organisations.administration.residenceRules' },
    children: [
      {
        path: '',
        title: 'organisations.administration.residenceRules',
        ...read,
        loadComponent: () => import('./residence-rules/rules-page').then((file) => file.RulesPage),
      },
      {
        path: ':typeCode',
        title: 'organisations.residenceRules.title',
        ...read,
        loadComponent: () => import('./residence-rules/rule-page').then((file) => file.RulePage),
      },
      {
        path: ':typeCode/nouvelle-version',
        title: 'organisations.residenceRules.newVersion',
        ...writesRules,
        ...guarded,
        loadComponent: () => import('./residence-rules/rule-edit-page').then((file) => file.RuleEditPage),
      },
    ],
  },
]);
