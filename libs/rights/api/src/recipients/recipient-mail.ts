import { Injectable, Logger } from '@nestjs/common';
import type { OnModuleInit } from '@nestjs/common';
import { JobTasks, Mail } from '@guichet/platform-api-kernel';
import type { PoolClient } from 'pg';

const AT_ONCE = 20;
const WAITING = `
select n.id, n.number, o.email as "to", f.name as office, concat_ws(', ', nullif(f.phone, ''), nullif(f.email, '')) as reach
from recipient_notice n join organisation o on o.id = n.organisation_id join member m on m.id = n.sent_by_id join organisation f on f.id = m.organisation_id
where n.state = 'to_send' and n.way = 'mail' and n.next_at <= now() order by n.next_at limit ${AT_ONCE} for update of n skip locked`;
const SENT = `update recipient_notice set state = 'sent', sent_at = now(), version = version + 1 where id = $1`;
/** A minute later, then two, then four; at most an hour. */
const AGAIN = `
update recipient_notice set attempts = attempts + 1, next_at = now() + least(interval '1 hour', make_interval(mins => (2 ^ least(attempts, 6))::integer)) where id = $1`;

interface Waiting {
  id: string;
  number: string;
  to: string;
  office: string;
  reach: string;
}

/** The words of the mail: a number, and whom to ask. Nothing of anybody. */
const letter = ({ number, office, reach }: Waiting): { subject: string; text: string } => ({
  subject: `Guichet : avis ${number}`,
  text: [
    'Bonjour,',
    'Une information que votre organisation a reçue par le Guichet a été rectifiée, effacée ou limitée à la demande de la personne concernée (RGPD, article 19).',
    `Pour savoir laquelle, appelez ou écrivez à la personne déléguée à la protection des données, ${[office, reach].filter(Boolean).join(', ')}, et citez l’avis ${number}.`,
    'Ce courriel ne contient aucune donnée sur la personne. N’en mettez pas non plus dans votre réponse.',
  ].join('\n\n'),
});

/** Mails to receivers who have nobody in the product who still knows the file. */
@Injectable()
export class RecipientMail implements OnModuleInit {
  private readonly logger = new Logger('RecipientMail');

  constructor(
    private readonly tasks: JobTasks,
    private readonly mail: Mail,
  ) {}

  onModuleInit(): void {
    this.tasks.everyMinute('rights.recipient_mail', (client) => this.run(client));
  }

  async run(client: PoolClient): Promise<void> {
    const { rows } = await client.query<Waiting>(WAITING);
    for (const one of rows) await client.query((await this.sent(one)) ? SENT : AGAIN, [one.id]);
  }

  private async sent(one: Waiting): Promise<boolean> {
    try {
      await this.mail.send({ to: one.to, ...letter(one) });
      return true;
    } catch (failure) {
      this.logger.warn(`a notice could not be mailed: ${(failure as Error).message}`);
      return false;
    }
  }
}
