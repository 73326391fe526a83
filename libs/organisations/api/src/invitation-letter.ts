import { INVITATION_DAYS } from '@guichet/organisations-contract';

/** Whom the mail greets. */
export interface Invited {
  readonly email: string;
  readonly given_name: string;
  readonly language: 'fr' | 'en';
  readonly organisation: string;
}

const LETTERS = {
  fr: ({ given_name: name, organisation }: Invited, address: string) => ({
    subject: 'Votre invitation au Guichet',
    text: `Bonjour ${name},\n\n${organisation} vous invite au Guichet. Ouvrez votre compte ici, dans les ${INVITATION_DAYS} jours :\n\n${address}\n\nCette adresse ne sert qu’une fois. Ne la transmettez à personne.\n`,
  }),
  en: ({ given_name: name, organisation }: Invited, address: string) => ({
    subject: 'Your invitation to Guichet',
    text: `Hello ${name},\n\n${organisation} invites you to Guichet. Open your account here, within ${INVITATION_DAYS} days:\n\n${address}\n\nThis address works once. Pass it on to nobody.\n`,
  }),
} as const;

/** The mail of an invitation, in the language of the account. */
export function invitationLetter(invited: Invited, address: string): { subject: string; text: string } {
  return LETTERS[invited.language](invited, address);
}
