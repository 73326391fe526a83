import { Injectable, Logger } from '@nestjs/common';
import { Mail } from '@guichet/platform-api-kernel';
import type { Actor } from '@guichet/platform-api-kernel';

/** What a member is told by mail, so that a change they did not make does not pass unseen. */
const NOTICES = {
  fr: {
    totpAdded: 'une application d’authentification a été ajoutée',
    totpRemoved: 'l’application d’authentification a été retirée',
    passkeyAdded: 'une clé d’accès a été ajoutée',
    passkeyRemoved: 'une clé d’accès a été retirée',
    factorsTaken:
      'vos moyens de deuxième facteur ont été retirés par la personne qui gère les comptes, ainsi que le lien éventuel avec le compte de votre organisation',
    identityLinked: 'le compte de votre organisation a été lié : il ouvre maintenant le vôtre',
    identityUnlinked: 'le lien avec le compte de votre organisation a été retiré',
    passwordGiven: 'un nouveau mot de passe a été donné par la personne qui gère les comptes',
    codesReplaced: 'de nouveaux codes de secours ont été créés',
  },
  en: {
    totpAdded: 'an authenticator app was added',
    totpRemoved: 'the authenticator app was removed',
    passkeyAdded: 'a passkey was added',
    passkeyRemoved: 'a passkey was removed',
    factorsTaken:
      'your second factors were taken away by the person who manages accounts, and with them any link to the account of your organisation',
    identityLinked: 'the account of your organisation was linked: it now opens yours',
    identityUnlinked: 'the link to the account of your organisation was removed',
    passwordGiven: 'a new password was given by the person who manages accounts',
    codesReplaced: 'new recovery codes were made',
  },
} as const;
export type AccountNotice = keyof (typeof NOTICES)['fr'];

const LETTER = {
  fr: (name: string, what: string) => ({
    subject: 'Votre compte Guichet a changé',
    text: `Bonjour ${name},\n\nDans votre compte Guichet, ${what}.\n\nSi ce n’est pas vous, prévenez tout de suite la personne qui gère les comptes dans votre organisation.\n`,
  }),
  en: (name: string, what: string) => ({
    subject: 'Your Guichet account has changed',
    text: `Hello ${name},\n\nIn your Guichet account, ${what}.\n\nIf this was not you, tell the person who manages accounts in your organisation at once.\n`,
  }),
} as const;

/** Who is told. */
export type Told = Pick<Actor, 'email' | 'givenName' | 'language'>;

/** Tells a member by mail that the own account changed. A mail that cannot be sent does not undo the change. */
@Injectable()
export class AccountNotices {
  private readonly logger = new Logger('AccountNotices');

  constructor(private readonly mail: Mail) {}

  async tell({ email, givenName, language }: Told, notice: AccountNotice): Promise<void> {
    try {
      await this.mail.send({ to: email, ...LETTER[language](givenName, NOTICES[language][notice]) });
    } catch {
      this.logger.warn('a member could not be told by mail of a change to the account');
    }
  }
}
