import type { ChangeMember, Member, MemberDetails } from '@guichet/organisations-contract';

/** A member as the form holds it: what may be missing is empty text. */
export interface MemberDraft {
  givenName: string;
  familyName: string;
  email: string;
  role: string;
  language: string;
  secrecyUndertakingOn: string;
  staffFileRight: boolean;
  protectedAddressRight: boolean;
  active: boolean;
}

/** Nothing typed yet. */
export const EMPTY_MEMBER: MemberDraft = {
  givenName: '',
  familyName: '',
  email: '',
  role: 'worker',
  language: 'fr',
  secrecyUndertakingOn: '',
  staffFileRight: false,
  protectedAddressRight: false,
  active: true,
};

/** The draft of a member that was read. */
export function draftOf(member: Member): MemberDraft {
  const {
    givenName,
    familyName,
    email,
    role,
    language,
    secrecyUndertakingOn,
    staffFileRight,
    protectedAddressRight,
    active,
  } = member;
  return {
    givenName,
    familyName,
    email,
    role,
    language,
    secrecyUndertakingOn: secrecyUndertakingOn ?? '',
    staffFileRight,
    protectedAddressRight,
    active,
  };
}

/** What the API is asked to save. */
export function commandOf(draft: MemberDraft): ChangeMember {
  return { ...detailsOf(draft), active: draft.active };
}

/** The same without the state of the account, for a new one. */
export function detailsOf({ active: _active, ...draft }: MemberDraft): MemberDetails {
  return {
    ...draft,
    role: draft.role as MemberDetails['role'],
    language: draft.language === 'en' ? 'en' : 'fr',
    secrecyUndertakingOn: draft.secrecyUndertakingOn || null,
  };
}
