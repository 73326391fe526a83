import { inject } from '@angular/core';
import { NOW, wordsOfDate } from '@guichet/platform-ui';
import { Words } from '@guichet/platform-web-kernel';
import type { ConflictLine } from '../version-conflict/version-conflict';
import type { MemberDraft } from './member-draft';

const FIELDS = [
  'givenName',
  'familyName',
  'email',
  'language',
  'role',
  'secrecy',
  'staffFileRight',
  'protectedAddressRight',
  'active',
] as const;

/** Two versions of a member, field by field, in words. Call in an injection context. */
export function memberConflict(): (mine: MemberDraft, theirs: MemberDraft) => readonly ConflictLine[] {
  const words = inject(Words);
  const now = inject(NOW);
  const yesNo = (value: boolean) => words.say(value ? 'organisations.yes' : 'organisations.no');
  const read = (draft: MemberDraft): Record<(typeof FIELDS)[number], string> => ({
    givenName: draft.givenName,
    familyName: draft.familyName,
    email: draft.email,
    language: draft.language === 'en' ? 'English' : 'Français',
    role: words.say(`organisations.role.${draft.role}.name`),
    secrecy: draft.secrecyUndertakingOn ? wordsOfDate(draft.secrecyUndertakingOn, now(), words.language()).day : '',
    staffFileRight: yesNo(draft.staffFileRight),
    protectedAddressRight: yesNo(draft.protectedAddressRight),
    active: words.say(draft.active ? 'organisations.members.isOpen' : 'organisations.members.isClosed'),
  });
  return (mine, theirs) => {
    const [left, right] = [read(mine), read(theirs)];
    return FIELDS.map((field) => ({
      label: words.say(`organisations.member.${field}`),
      mine: left[field],
      theirs: right[field],
    }));
  };
}
