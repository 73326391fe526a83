/** Words to somebody outside. They are written for one person; neither they nor the address are ever logged. */
export interface Message {
  readonly to: string;
  readonly subject: string;
  readonly text: string;
}

/** The gateway surely did not take the message, so trying again cannot send it twice. Any other failure leaves it open. */
export class NotAccepted extends Error {}

/** Sends mail. */
export abstract class Mail {
  abstract send(message: Message): Promise<void>;
}

/** Sends short messages; their subject is not sent. */
export abstract class ShortMessages {
  abstract send(message: Message): Promise<void>;
}
