import type { Role } from '@guichet/access-contract';
import type { DemoMember } from '../city-types';
import { stableId } from '../chance/stable-id';

/** The one password of every demonstration account. It opens nothing but invented people. */
export const DEMO_PASSWORD = 'douze-tasses-sur-la-passerelle';

interface MemberDetails {
  language?: 'fr' | 'en';
  active?: boolean;
  since?: string;
  /** A member without it is shown nothing that was shared. */
  secrecyUndertakingOn?: string | null;
  staffFileRight?: boolean;
  protectedAddressRight?: boolean;
}

type MemberRow = readonly [
  givenName: string,
  familyName: string,
  role: Role,
  teams: readonly string[],
  details?: MemberDetails,
];

const MEMBERS: Readonly<Record<string, readonly MemberRow[]>> = {
  ville: [
    ['Nadine', 'Gilson', 'reception', ['accueil']],
    ['Amélie', 'Jacquemin', 'worker', ['accueil']],
    ['Thomas', 'Wauters', 'worker', ['etrangers']],
    ['Sabine', 'Leroy', 'team_lead', ['etrangers', 'accueil']],
    ['Karim', 'Haddad', 'worker', ['pcs']],
    ['Isabelle', 'Petit', 'organisation_manager', []],
    ['Hélène', 'Marchal', 'city_coordinator', []],
    ['Philippe', 'Dejardin', 'data_protection_officer', []],
    ['Olivier', 'Renard', 'administrator', [], { language: 'en' }],
  ],
  cpas: [
    ['Julie', 'Collard', 'reception', ['outremeuse']],
    ['Claire', 'Dumont', 'worker', ['outremeuse']],
    ['Marc', 'Lejeune', 'worker', ['outremeuse']],
    [
      'Fatiha',
      'El Amrani',
      'team_lead',
      ['outremeuse', 'urgences'],
      { staffFileRight: true, protectedAddressRight: true },
    ],
    ['Benoît', 'Hansenne', 'worker', ['sainte-marguerite']],
    ['Laura', 'Ferrari', 'worker', ['sainte-marguerite']],
    ['Didier', 'Bastin', 'team_lead', ['sainte-marguerite', 'ila']],
    ['Sarah', 'Mertens', 'worker', ['urgences']],
    ['Émilie', 'Thonnard', 'worker', ['ila']],
    ['Pascal', 'Gérard', 'worker', ['logement']],
    ['Rachid', 'Benali', 'worker', ['insertion']],
    ['Catherine', 'Delvaux', 'team_lead', ['insertion', 'logement']],
    ['Virginie', 'Bodson', 'worker', ['outremeuse'], { active: false }],
    ['Anne-Françoise', 'Maréchal', 'organisation_manager', []],
  ],
  forem: [
    ['Fabrice', 'Lambert', 'worker', ['migrants']],
    ['Sophie', 'Henrard', 'worker', ['migrants']],
    ['Aurélie', 'Simon', 'worker', ['orientation']],
    ['Michel', 'Crahay', 'team_lead', ['migrants', 'orientation']],
    ['Nathalie', 'Bodart', 'organisation_manager', []],
  ],
  cripel: [
    ['Chloé', 'Dethier', 'reception', ['parcours']],
    ['Leïla', 'Mansouri', 'worker', ['parcours']],
    ['Grégory', 'Fassin', 'worker', ['parcours']],
    ['Inès', 'Vandenberg', 'worker', ['juridique']],
    ['Dominique', 'Polet', 'team_lead', ['parcours', 'juridique']],
    ['Bernard', 'Stassen', 'organisation_manager', []],
  ],
  possibles: [
    ['Mireille', 'Hanson', 'reception', ['accueil']],
    ['Samuel', 'Tchibinda', 'reception', ['accueil'], { since: '2026-11-02', secrecyUndertakingOn: null }],
    ['Yassin', 'Bakkali', 'worker', ['projets']],
    ['Rosalie', 'Ngoma', 'worker', ['droits']],
    ['Arben', 'Krasniqi', 'worker', ['francais']],
    ['Olena', 'Hrytsenko', 'worker', ['univerbal', 'accueil'], { language: 'en' }],
    [
      'Caroline',
      'Wéry',
      'team_lead',
      ['accueil', 'droits', 'projets', 'francais', 'univerbal'],
      { staffFileRight: true, protectedAddressRight: true },
    ],
    ['Étienne', 'Rahier', 'organisation_manager', []],
  ],
  interra: [
    ['Lucie', 'Grandjean', 'worker', ['interlab']],
    ['Mathias', 'Pirard', 'team_lead', ['interlab']],
  ],
  apd: [
    ['Monique', 'Lahaye', 'worker', ['social']],
    ['Jérôme', 'Kinet', 'team_lead', ['social']],
  ],
};

const DOMAINS: Readonly<Record<string, string>> = {
  ville: 'ville-liege.demo.example',
  cpas: 'cpas-liege.demo.example',
  forem: 'forem.demo.example',
  cripel: 'cripel.demo.example',
  possibles: 'possibles.demo.example',
  interra: 'interra.demo.example',
  apd: 'apd.demo.example',
};

/** "El Amrani" → "elamrani", "Anne-Françoise" → "anne-francoise". */
function emailPart(name: string): string {
  return name
    .normalize('NFD')
    .replace(/[^\p{ASCII}]/gu, '')
    .replaceAll(/[\s']/g, '')
    .toLowerCase();
}

export const members: DemoMember[] = Object.entries(MEMBERS).flatMap(([organisationKey, rows]) =>
  rows.map(([givenName, familyName, role, teamNames, details = {}], index) => {
    const key = `${emailPart(givenName)}.${emailPart(familyName)}`;
    const since = details.since ?? `2025-0${3 + (index % 3)}-${String(3 + index).padStart(2, '0')}`;
    return {
      id: stableId('member', key),
      key,
      organisationKey,
      teamKeys: teamNames.map((name) => `${organisationKey}.${name}`),
      givenName,
      familyName,
      email: `${key}@${DOMAINS[organisationKey] ?? 'demo.example'}`,
      role,
      language: details.language ?? 'fr',
      active: details.active ?? true,
      since,
      secrecyUndertakingOn: details.secrecyUndertakingOn === undefined ? since : details.secrecyUndertakingOn,
      staffFileRight: details.staffFileRight ?? false,
      protectedAddressRight: details.protectedAddressRight ?? false,
    };
  }),
);
