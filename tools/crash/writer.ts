import { randomUUID } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import type { Desk } from './desks.ts';

/** One thing somebody wants to have happened once. */
export interface Sending {
  readonly kind: 'note' | 'draft' | 'sent_referral' | 'step';
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: object;
  /** Words found nowhere else, by which the row is found again; for a step, the referral. */
  readonly marker: string;
  /** When its first answer failed to come; null when none did. */
  inDoubtSince: Date | null;
  /** What the API acknowledged; null until it did. */
  id: string | null;
}

/** What was acknowledged, and how it went. */
export class Ledger {
  readonly run = randomUUID();
  /** Leaves the referrals out, whose second command says at once that the first one was lost. */
  readonly notesOnly: boolean;
  readonly sendings: Sending[] = [];
  /** How requests failed that were in doubt: a status, or `no answer`. */
  readonly doubts = new Set<string>();

  constructor(notesOnly = false) {
    this.notesOnly = notesOnly;
  }

  of(...kinds: Sending['kind'][]): Sending[] {
    return this.sendings.filter(({ kind }) => kinds.includes(kind));
  }
}

const LONGEST_WAIT_MILLISECONDS = 15_000;
const AGAIN_AFTER_MILLISECONDS = 25;
const READ_EVERY = 12;

/** What bears a marker, as the product shows it. */
export interface ReadBack {
  readonly id: string;
  readonly marker: string;
  /** When it was recorded. */
  readonly at: Date;
}
/** A note, or a line of the list of referrals. */
interface Item {
  readonly id: string;
  readonly body?: string;
  readonly subject?: string;
  readonly recordedAt?: string;
  readonly createdAt?: string;
}
interface AnswerBody {
  readonly id?: string;
  readonly code?: string;
  readonly items?: readonly Item[];
  readonly next?: string | null;
}
type Answer = { readonly status: number; readonly body: AnswerBody } | undefined;

/** Somebody who writes without a pause and, when no answer comes, sends the very same again until one does. */
export class Writer {
  lastAcknowledged = 0;
  private written = 0;
  private isDown: () => boolean = () => false;

  private readonly origin: string;
  private readonly cookie: string;
  private readonly desk: Desk;

  private constructor(origin: string, cookie: string, desk: Desk) {
    this.origin = origin;
    this.cookie = cookie;
    this.desk = desk;
  }

  static async signIn(origin: string, desk: Desk, password: string): Promise<Writer> {
    const answer = await fetch(`${origin}/api/session`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'x-requested-with': 'guichet' },
      body: JSON.stringify({ email: desk.email, password }),
    });
    const cookie = answer.headers.getSetCookie()[0]?.split(';')[0];
    if (answer.status !== 201 || !cookie) throw new Error(`${desk.email} cannot sign in: ${answer.status}`);
    return new Writer(origin, cookie, desk);
  }

  /**
   * Writes until told to stop; ends when the last thing written is acknowledged too. As long as `isDown` nobody is expected
   * to answer.
   */
  async work(ledger: Ledger, isOver: () => boolean, isDown: () => boolean): Promise<void> {
    this.isDown = isDown;
    while (!isOver()) {
      this.written += 1;
      if (this.written % READ_EVERY === 0) await this.read();
      else await this.write(ledger);
    }
  }

  /** Writes a note. `again` sends it a second time under another key, as a careless caller would who heard no answer. */
  async note(ledger: Ledger, again = false): Promise<void> {
    const marker = `${ledger.run} ${randomUUID()}`;
    const body = { nature: 'fact', body: marker };
    const sending = this.sending(ledger, 'note', `/api/case-files/${this.desk.caseFileId}/notes`, body, marker);
    await this.deliver(ledger, sending);
    if (again) await this.deliver(ledger, { ...sending, headers: { 'idempotency-key': randomUUID() } });
  }

  private async write(ledger: Ledger): Promise<void> {
    const { asks } = this.desk;
    if (asks === null || ledger.notesOnly || this.written % 3 > 0) await this.note(ledger);
    else await this.referral(ledger, asks, this.written % 2 === 0);
  }

  /** A referral: in one command, or a draft that is sent in a second one, whose repetition the version prevents. */
  private async referral(ledger: Ledger, asks: NonNullable<Desk['asks']>, send: boolean): Promise<void> {
    const marker = `${ledger.run} ${randomUUID()}`;
    const body = {
      ...{ caseFileId: this.desk.caseFileId, fromTeamId: null, originReferralId: null, kind: 'orientation' },
      ...{ toTeamId: asks.teamId, agreementId: asks.agreementId, rooms: [], subject: marker, request: 'Demande' },
      ...{ practicalLimits: '', urgency: 'none', legalGroundCode: null, legalGroundNote: '', jointAppointmentAt: null },
      send,
    };
    const draft = this.sending(ledger, send ? 'sent_referral' : 'draft', '/api/referrals', body, marker);
    const id = await this.deliver(ledger, draft);
    if (send) return;
    const step = this.sending(ledger, 'step', `/api/referrals/${id}/sending`, {}, id, { 'if-match': '"1"' });
    await this.deliver(ledger, step);
  }

  private sending(
    ledger: Ledger,
    kind: Sending['kind'],
    path: string,
    body: object,
    marker: string,
    headers: Record<string, string> = { 'idempotency-key': randomUUID() },
  ): Sending {
    const sending: Sending = { kind, path, headers, body, marker, inDoubtSince: null, id: null };
    ledger.sendings.push(sending);
    return sending;
  }

  private async deliver(ledger: Ledger, sending: Sending): Promise<string> {
    let deadline = performance.now() + LONGEST_WAIT_MILLISECONDS;
    for (;;) {
      if (this.isDown()) deadline = performance.now() + LONGEST_WAIT_MILLISECONDS;
      const answer = await this.call(sending.path, sending);
      const id = this.acknowledged(sending, answer);
      if (id !== null) {
        this.lastAcknowledged = performance.now();
        sending.id = id;
        return id;
      }
      ledger.doubts.add(answer === undefined ? 'no answer' : String(answer.status));
      sending.inDoubtSince ??= new Date();
      if (performance.now() > deadline) throw new Error(`${sending.path} is still not acknowledged after 15 seconds`);
      await pause(AGAIN_AFTER_MILLISECONDS);
    }
  }

  /** What the answer acknowledges; null leaves it in doubt; a refusal is a fault of the drill and thrown. */
  private acknowledged(sending: Sending, answer: Answer): string | null {
    if (answer === undefined || answer.status >= 500) return null;
    if (answer.status < 300 && answer.body.id) return answer.body.id;
    // the first sending of the step was carried out, only its answer was lost
    if (sending.kind === 'step' && sending.inDoubtSince && answer.status === 412) return sending.marker;
    throw new Error(`${sending.path} was refused: ${answer.status} ${JSON.stringify(answer.body)}`);
  }

  /** Notes and referrals as the product shows them to their writer: what is written about a person lies sealed in the database. */
  async readBack(): Promise<ReadBack[]> {
    const notes = await this.everyPage(`/api/case-files/${this.desk.caseFileId}/notes`, 'before');
    const referrals = await this.everyPage('/api/referrals?box=sent&size=100', 'after');
    return [...notes, ...referrals].map(({ id, body, subject, recordedAt, createdAt }) => ({
      id,
      marker: body ?? subject ?? '',
      at: new Date(recordedAt ?? createdAt ?? 0),
    }));
  }

  private async everyPage(path: string, parameter: string): Promise<Item[]> {
    const all: Item[] = [];
    let served = performance.now();
    for (let next: string | null = ''; next !== null;) {
      const page: string =
        next === '' ? '' : `${path.includes('?') ? '&' : '?'}${parameter}=${encodeURIComponent(next)}`;
      const answer = await this.call(path + page);
      if (answer?.status === 200) {
        all.push(...(answer.body.items ?? []));
        next = answer.body.next ?? null;
        served = performance.now();
      } else if (performance.now() - served > LONGEST_WAIT_MILLISECONDS)
        throw new Error(`${page} was not read for 15 seconds: ${answer?.status ?? 'no answer'}`);
      else await pause(AGAIN_AFTER_MILLISECONDS);
    }
    return all;
  }

  /** Reads what is written; an outage may refuse it, nothing else. */
  private async read(): Promise<void> {
    const answer = await this.call(`/api/case-files/${this.desk.caseFileId}/notes`);
    if (answer && answer.status !== 200 && answer.status < 500)
      throw new Error(`reading was refused: ${answer.status}`);
    if (answer?.status !== 200) await pause(AGAIN_AFTER_MILLISECONDS);
  }

  private async call(path: string, sent?: Pick<Sending, 'headers' | 'body'>): Promise<Answer> {
    try {
      const answer = await fetch(this.origin + path, {
        method: sent ? 'POST' : 'GET',
        headers: {
          ...{ cookie: this.cookie, 'x-requested-with': 'guichet', 'content-type': 'application/json' },
          ...sent?.headers,
        },
        ...(sent ? { body: JSON.stringify(sent.body) } : {}),
        signal: AbortSignal.timeout(10_000),
      });
      return { status: answer.status, body: (await answer.json()) as AnswerBody };
    } catch {
      return undefined;
    }
  }
}
