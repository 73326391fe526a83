import type { IconName } from '@guichet/platform-ui';

/** A place to begin at; its words are myDay.place.<name>. */
export interface OwnPlace {
  readonly name: string;
  readonly link: string;
  readonly icon: IconName;
}

const PLACES: readonly (OwnPlace & { readonly permission: string })[] = [
  { name: 'files', link: '/dossiers', icon: 'files', permission: 'case_file.list' },
  { name: 'referrals', link: '/orientations', icon: 'refer', permission: 'referral.read' },
  { name: 'diary', link: '/agenda', icon: 'calendar', permission: 'diary.read' },
  { name: 'dashboard', link: '/tableaux-de-bord', icon: 'chart', permission: 'dashboard.read' },
  { name: 'reviews', link: '/acces-d-urgence/examens', icon: 'eye', permission: 'break_glass.review' },
  {
    name: 'protection',
    link: '/administration/protection-des-donnees',
    icon: 'lock',
    permission: 'protection_desk.read',
  },
  {
    name: 'conventions',
    link: '/administration/protection-des-donnees/conventions',
    icon: 'file',
    permission: 'convention.read',
  },
  { name: 'matrix', link: '/administration/matrice', icon: 'eye', permission: 'access_matrix.read' },
  { name: 'administration', link: '/administration', icon: 'settings', permission: 'administration.read' },
  { name: 'directory', link: '/annuaire', icon: 'people', permission: 'directory.read' },
];

/** The places of a role, what it does most first. */
export function ownPlaces(can: (permission: string) => boolean): readonly OwnPlace[] {
  return PLACES.filter((place) => can(place.permission));
}
