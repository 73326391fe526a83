import type { TabLink } from '@guichet/platform-ui';

/** The pages of the diary. */
export function diaryTabs(say: (key: string) => string, day?: string): readonly TabLink[] {
  const jour = day === undefined ? {} : { jour: day };
  return [
    { label: say('appointments.diary.own'), link: '/agenda', queryParams: { qui: 'moi', ...jour }, exact: true },
    { label: say('appointments.diary.team'), link: '/agenda', queryParams: { qui: 'equipe', ...jour }, exact: true },
    { label: say('appointments.tasks.title'), link: '/agenda/taches' },
  ];
}
