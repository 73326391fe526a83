import { Secret, TOTP } from 'otpauth';
import { Passwords } from '@guichet/accounts-api';
import { SESSION_COOKIE, SessionToken } from '@guichet/platform-api-kernel';
import { Caller } from '../harness/caller';
import type { Answer } from '../harness/caller';
import type { City, TestMember } from '../harness/city';

export const PASSWORD = 'une phrase que personne ne devine';

/** Cookies that an answer sets, as the browser would send them back. */
export function cookiesOf(answer: Answer<unknown>): string {
  const set = answer.headers['set-cookie'];
  const all = Array.isArray(set) ? set : set === undefined ? [] : [String(set)];
  return all
    .map((one) => one.split(';')[0] ?? '')
    .filter((one) => !one.endsWith('='))
    .join('; ');
}

/** Signing in as people do: the password, then what else is asked for. */
export class Door {
  constructor(private readonly city: City) {}

  /** Gives the member a password. */
  async password(member: TestMember, password = PASSWORD): Promise<void> {
    const secret = await this.city.application.get(Passwords).hash(password);
    await this.city.sql(`insert into credential (member_id, kind, secret) values ($1, 'password', $2)`, [
      member.id,
      secret,
    ]);
  }

  knock(
    member: TestMember,
    password = PASSWORD,
    headers: Record<string, string> = {},
  ): Promise<Answer<{ step?: string; factors?: string[]; code?: string }>> {
    return this.city
      .stranger()
      .call<{ step?: string; factors?: string[]; code?: string }>(
        'POST',
        '/api/session',
        { email: member.email, password },
        headers,
      );
  }

  browser(answer: Answer<unknown>): Caller {
    return new Caller(this.city.application, cookiesOf(answer));
  }

  /** The browser of a member who signs in with the password alone. */
  async enter(member: TestMember): Promise<Caller> {
    const answer = await this.knock(member);
    if (answer.status !== 201 || !cookiesOf(answer).startsWith(SESSION_COOKIE)) throw new Error(`${answer.status}`);
    return this.browser(answer);
  }

  /** Sets up the app of a signed-in member: its secret, and the recovery codes. */
  async enrol(browser: Caller): Promise<{ secret: string; codes: string[] }> {
    const { body } = await browser.post<{ secret: string }>('/api/me/totp');
    const confirmed = await browser.post<{ codes: string[] }>('/api/me/totp/confirmation', {
      code: this.code(body.secret),
    });
    if (confirmed.status !== 201) throw new Error(`${confirmed.status}`);
    return { secret: body.secret, codes: confirmed.body.codes };
  }

  /** What the app shows so many periods from now. */
  code(secret: string, periods = 0): string {
    const timestamp = this.city.clock.now().getTime() + periods * 30_000;
    return new TOTP({ secret: Secret.fromBase32(secret.replaceAll(' ', '')) }).generate({ timestamp });
  }

  /** Long since the member proved anything. */
  async grownStale(member: TestMember): Promise<void> {
    await this.city.sql(`update session set proven_at = now() - interval '6 minutes' where member_id = $1`, [
      member.id,
    ]);
  }

  /** A call with the cookie of a session and another one beside it. */
  async with<Result>(sessionId: string, cookie: string, call: (caller: Caller) => Promise<Result>): Promise<Result> {
    const token = await this.city.application.get(SessionToken).issue(sessionId);
    return call(new Caller(this.city.application, `${SESSION_COOKIE}=${token}; ${cookie}`));
  }
}
