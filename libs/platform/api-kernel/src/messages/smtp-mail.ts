import { createTransport } from 'nodemailer';
import { beforeAcceptance } from './before-acceptance';
import { Mail, NotAccepted } from './message';
import type { Message } from './message';

const PATIENCE_MILLISECONDS = 20_000;

/** Mail by SMTP. */
export class SmtpMail extends Mail {
  private readonly transport;

  constructor(
    url: string,
    private readonly from: string,
  ) {
    super();
    this.transport = createTransport({
      url,
      connectionTimeout: PATIENCE_MILLISECONDS,
      greetingTimeout: PATIENCE_MILLISECONDS,
      socketTimeout: PATIENCE_MILLISECONDS,
      disableFileAccess: true,
      disableUrlAccess: true,
    });
  }

  async send({ to, subject, text }: Message): Promise<void> {
    try {
      await this.transport.sendMail({
        from: this.from,
        to: { name: '', address: to },
        subject,
        text,
        headers: { 'Auto-Submitted': 'auto-generated' },
      });
    } catch (failure) {
      const code = (failure as { code?: string }).code ?? '';
      // the failure of the library may hold the address; what is passed on holds only its code
      throw beforeAcceptance(failure) ? new NotAccepted(code) : new Error(`mail: ${code || 'failed'}`);
    }
  }
}
