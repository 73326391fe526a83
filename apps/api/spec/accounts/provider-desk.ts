import { Caller } from '../harness/caller';
import type { Answer } from '../harness/caller';
import type { City, TestMember, TestOrganisation } from '../harness/city';
import { cookiesOf } from './signing-in';

/** A question on its way: where the browser was sent, and what it holds. */
export interface Question {
  readonly address: URL;
  readonly cookie: string;
  readonly caller: Caller;
}
type Refusal = Answer<{ code?: string; step?: string; member?: { id: string } }>;

/** Somebody who signs in through a provider, step by step as their browser does. */
export class ProviderDesk {
  providerId = '';

  constructor(
    private readonly city: City,
    readonly organisation: TestOrganisation,
  ) {}

  async set(issuer: string): Promise<void> {
    const administrator = await this.city.signedIn(await this.city.member('administrator', this.organisation));
    const { status } = await administrator.put(`/api/organisations/${this.organisation.id}/sign-in-provider`, {
      issuer,
      clientId: 'guichet',
      clientSecret: 'un secret de test assez long pour cela',
      domains: ['cpas.example'],
      active: true,
    });
    if (status !== 204) throw new Error(`the provider was not set: ${status}`);
    const [row] = await this.city.sql<{ id: string }>('select id from sign_in_provider where organisation_id = $1', [
      this.organisation.id,
    ]);
    this.providerId = row?.id ?? '';
  }

  async link(issuer: string, subject: string, member: TestMember): Promise<void> {
    await this.city.sql('insert into provider_identity (issuer, subject, member_id) values ($1, $2, $3)', [
      issuer,
      subject,
      member.id,
    ]);
  }

  async ask(): Promise<Question> {
    const answer = await this.city
      .stranger()
      .post<{ address: string }>('/api/session/provider', { providerId: this.providerId });
    if (answer.status !== 201) throw new Error(`asked: ${answer.status} ${JSON.stringify(answer.body)}`);
    const cookie = cookiesOf(answer);
    return { address: new URL(answer.body.address), cookie, caller: new Caller(this.city.application, cookie) };
  }

  /** What the provider's redirect brings back. */
  query(question: Question, code: string, issuer: string): string {
    return new URLSearchParams({
      code,
      state: question.address.searchParams.get('state') ?? '',
      iss: issuer,
    }).toString();
  }

  comeBack(question: Pick<Question, 'caller'>, query: string, providerId = this.providerId): Promise<Refusal> {
    return question.caller.post('/api/session/provider/return', { providerId, query });
  }
}
