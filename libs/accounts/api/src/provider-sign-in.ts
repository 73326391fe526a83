import { Injectable } from '@nestjs/common';
import { PROVIDER_PROBLEMS } from '@guichet/accounts-contract';
import type { OwnProvider, ProviderChoices, ProviderReturn, SecondFactor } from '@guichet/accounts-contract';
import { refusedFor, Refused } from '@guichet/platform-contract';
import { Configuration, record, UnitOfWork } from '@guichet/platform-api-kernel';
import type { Actor } from '@guichet/platform-api-kernel';
import { AccountNotices } from './account-notices';
import { FirstStep } from './first-step';
import type { SignedInOutcome } from './first-step';
import type { Origin } from './opened-session';
import { ProviderClient } from './provider-client';
import type { ProviderQuestion } from './provider-client';

const CHOICES = 'select * from providers_of_domain($1)';
const SIGN_IN = 'select * from sign_in_with_provider($1, $2, $3, $4, $5, $6, $7, $8)';
const OWN = 'select * from own_provider()';
const LINK = 'select link_own_identity($1, $2, $3)';
const END_OTHERS = 'select end_other_sessions($1)';
const UNLINK = 'select unlink_own_identity() as found';

interface SignInRow {
  member_id: string;
  session: string | null;
  factors: SecondFactor[];
}
interface OwnRow {
  id: string;
  name: string;
  linked_at: Date | null;
}

/** Signing in through the organisation's provider, and linking who one is there: by the signed-in member only. */
@Injectable()
export class ProviderSignIn {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly configuration: Configuration,
    private readonly client: ProviderClient,
    private readonly firstStep: FirstStep,
    private readonly notices: AccountNotices,
  ) {}

  async choices(email: string): Promise<ProviderChoices> {
    const domain = email.split('@').at(-1) ?? '';
    return {
      items: await this.unitOfWork.outsideContext<{ id: string; name: string }>(CHOICES, [domain.toLowerCase()]),
    };
  }

  ask(providerId: string): Promise<ProviderQuestion> {
    return this.client.ask(providerId, null);
  }

  async signIn(answer: ProviderReturn, browser: string | undefined, origin: Origin): Promise<SignedInOutcome> {
    const word = await this.client.hear(answer, browser, null, origin.requestId);
    const { browser: kind, system } = origin.device;
    const hours = this.configuration.sessionHours;
    const values = [answer.providerId, word.issuer, word.subject, word.strong, origin.requestId, hours, kind, system];
    const [row] = await this.unitOfWork.outsideContext<SignInRow>(SIGN_IN, values);
    if (!row) throw new Refused(PROVIDER_PROBLEMS.refused, 401);
    if (row.session) return { session: row.session };
    return row.factors.some((factor) => factor !== 'recovery_code')
      ? this.firstStep.begin(row.member_id, { step: 'prove', factors: row.factors })
      : this.firstStep.enrol(row.member_id);
  }

  async own(actor: Actor): Promise<OwnProvider> {
    const [row] = await this.unitOfWork.statement<OwnRow & Record<string, unknown>>(actor, OWN);
    if (!row) return { provider: null, linkedAt: null };
    return { provider: { id: row.id, name: row.name }, linkedAt: row.linked_at?.toISOString() ?? null };
  }

  async askToLink(actor: Actor): Promise<ProviderQuestion> {
    const { provider } = await this.own(actor);
    if (!provider) throw refusedFor('not_found');
    return this.client.ask(provider.id, actor.memberId);
  }

  /** Another way in: the other sessions end and the member is told. */
  async link(actor: Actor, answer: ProviderReturn, browser: string | undefined): Promise<void> {
    const { issuer, subject } = await this.client.hear(answer, browser, actor.memberId, actor.requestId);
    await this.unitOfWork.transaction(actor, async (transaction) => {
      await transaction.query(LINK, [answer.providerId, issuer, subject]);
      await transaction.query(END_OTHERS, [actor.sessionId]);
      await record(transaction, { action: 'member.identity_linked', objectKind: 'member', objectId: actor.memberId });
    });
    await this.notices.tell(actor, 'identityLinked');
  }

  async unlink(actor: Actor): Promise<void> {
    await this.unitOfWork.transaction(actor, async (transaction) => {
      const [row] = await transaction.query<{ found: boolean }>(UNLINK);
      if (!row?.found) throw refusedFor('not_found');
      await transaction.query(END_OTHERS, [actor.sessionId]);
      await record(transaction, { action: 'member.identity_unlinked', objectKind: 'member', objectId: actor.memberId });
    });
    await this.notices.tell(actor, 'identityUnlinked');
  }
}
