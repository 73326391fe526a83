import { inject } from '@angular/core';
import { NOW, wordsOfDate } from '@guichet/platform-ui';
import { Words } from '@guichet/platform-web-kernel';
import type { ConflictLine } from '../version-conflict/version-conflict';
import type { OrganisationDraft } from './organisation-draft';

/** Two versions of an organisation, field by field, in words. Call in an injection context. */
export function organisationConflict(): (
  mine: OrganisationDraft,
  theirs: OrganisationDraft,
) => readonly ConflictLine[] {
  const words = inject(Words);
  const now = inject(NOW);
  const say = (key: string) => words.say(`organisations.${key}`);
  const yesNo = (value: boolean) => say(value ? 'yes' : 'no');
  const read = (draft: OrganisationDraft): readonly (readonly [label: string, value: string])[] => [
    [say('organisation.name'), draft.name],
    [say('organisation.shortName'), draft.shortName],
    [say('field.description'), draft.description],
    [say('field.address'), draft.address],
    [say('field.phone'), draft.phone],
    [say('field.email'), draft.email],
    [say('field.website'), draft.website],
    [say('directory.kind'), say(`kind.${draft.kind}`)],
    [
      say('organisation.convention'),
      draft.conventionSignedOn ? wordsOfDate(draft.conventionSignedOn, now(), words.language()).day : '',
    ],
    [say('organisation.hasAccount'), yesNo(draft.hasAccount)],
    [say('organisation.active'), yesNo(draft.active)],
  ];
  return (mine, theirs) => {
    const right = read(theirs);
    return read(mine).map(([label, value], index) => ({ label, mine: value, theirs: right[index]?.[1] ?? '' }));
  };
}
