import { randomUUID } from 'node:crypto';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Message } from './message';

/** Where no gateway is configured, messages become files that only this account can read. Nothing leaves the machine. */
export class CaughtMessages {
  constructor(
    private readonly folder: string,
    private readonly ending: 'eml' | 'sms',
  ) {}

  async send({ to, subject, text }: Message): Promise<void> {
    await mkdir(this.folder, { recursive: true, mode: 0o700 });
    const head = this.ending === 'eml' ? `To: ${to}\nSubject: ${subject}\n` : `To: ${to}\n`;
    await writeFile(join(this.folder, `${randomUUID()}.${this.ending}`), `${head}\n${text}\n`, { mode: 0o600 });
  }
}
