import type { IconName } from '@guichet/platform-ui';

/** A place of the portal; a member sees it when the role has the permission. */
export interface Place {
  readonly path: string;
  /** Last part of the catalogue keys shell.place.* and shell.placeShort.* */
  readonly key: string;
  readonly icon: IconName;
  readonly permission: string;
}

/** In the order of the rail; the first one that is open is the home page. */
export const PLACES: readonly Place[] = [
  { path: '/ma-journee', key: 'myDay', icon: 'today', permission: 'my_day.read' },
  { path: '/dossiers', key: 'caseFiles', icon: 'files', permission: 'case_file.list' },
  { path: '/orientations', key: 'referrals', icon: 'refer', permission: 'referral.read' },
  { path: '/agenda', key: 'diary', icon: 'calendar', permission: 'diary.read' },
  { path: '/annuaire', key: 'directory', icon: 'people', permission: 'directory.read' },
  { path: '/tableaux-de-bord', key: 'dashboards', icon: 'chart', permission: 'dashboard.read' },
  { path: '/acces-d-urgence/examens', key: 'reviews', icon: 'eye', permission: 'break_glass.review' },
  {
    path: '/administration/protection-des-donnees',
    key: 'protection',
    icon: 'lock',
    permission: 'protection_desk.read',
  },
  { path: '/administration', key: 'administration', icon: 'settings', permission: 'administration.read' },
];
