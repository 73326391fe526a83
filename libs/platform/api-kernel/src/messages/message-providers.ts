import { join } from 'node:path';
import type { Provider } from '@nestjs/common';
import type { Configuration } from '../configuration/configuration';
import { CaughtMessages } from './caught-messages';
import { HttpShortMessages } from './http-short-messages';
import { Mail, ShortMessages } from './message';
import { SmtpMail } from './smtp-mail';

/** The gateways that the configuration names; where it names none, messages are caught in a folder. */
export function messageProviders({ smtpUrl, mailFrom, smsUrl, smsToken, outboxDir }: Configuration): Provider[] {
  const caught = (kind: 'mail' | 'sms'): CaughtMessages =>
    new CaughtMessages(join(outboxDir, kind), kind === 'mail' ? 'eml' : 'sms');
  return [
    { provide: Mail, useValue: smtpUrl ? new SmtpMail(smtpUrl, mailFrom) : caught('mail') },
    { provide: ShortMessages, useValue: smsUrl ? new HttpShortMessages(smsUrl, smsToken) : caught('sms') },
  ];
}
