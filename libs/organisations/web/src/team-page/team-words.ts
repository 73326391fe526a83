import { inject } from '@angular/core';
import { Words } from '@guichet/platform-web-kernel';
import { ReferenceData } from '@guichet/reference-data-web';
import type { ConflictLine } from '../version-conflict/version-conflict';
import type { TeamDraft } from './team-draft';

/** Two versions of a team, field by field, in words. Call in an injection context. */
export function teamConflict(): (mine: TeamDraft, theirs: TeamDraft) => readonly ConflictLine[] {
  const words = inject(Words);
  const reference = inject(ReferenceData);
  const say = (key: string) => words.say(`organisations.${key}`);
  const yesNo = (value: boolean) => say(value ? 'yes' : 'no');
  const read = (draft: TeamDraft): readonly (readonly [label: string, value: string])[] => [
    [say('teams.name'), draft.name],
    [say('field.description'), draft.description],
    [say('field.conditions'), draft.conditions],
    [say('field.themes'), reference.labels('service_theme', draft.themes).join(', ')],
    [say('team.languages'), reference.labels('language', draft.languages).join(', ')],
    [say('team.takesReferrals'), yesNo(draft.acceptsReferrals)],
    [say('team.asksDocument'), yesNo(draft.asksResidenceDocument)],
    [say('teams.acknowledgeWithinHours'), String(draft.acknowledgeWithinHours)],
    [say('teams.decideWithinDays'), String(draft.decideWithinDays)],
    [say('teams.firstAppointmentWithinDays'), String(draft.firstAppointmentWithinDays)],
    [say('teams.expiresAfterDays'), String(draft.expiresAfterDays)],
    [say('teams.activeLabel'), yesNo(draft.active)],
  ];
  return (mine, theirs) => {
    const right = read(theirs);
    return read(mine).map(([label, value], index) => ({ label, mine: value, theirs: right[index]?.[1] ?? '' }));
  };
}
