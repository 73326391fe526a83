import { createHash, randomBytes, randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { MACHINE_PROBLEMS } from '@guichet/accounts-contract';
import type { MachineToken } from '@guichet/accounts-contract';
import { Clock, Configuration, tokenHash, UnitOfWork } from '@guichet/platform-api-kernel';
import { Refused } from '@guichet/platform-contract';
import { AccountKeys } from '../account-key';
import { Throttle } from '../throttle';
import { isForNow, readAssertion, SKEW_SECONDS } from './assertion';
import type { Assertion } from './assertion';
import { issuerOf } from './issuer';
import { Signatures } from './signature';
import type { RegisteredKey } from './signature';

const KEY = 'select * from machine_key_of($1, $2)';
const GIVE = 'select permissions from give_machine_token($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)';
const REFUSED = 'select machine_refused($1, $2, $3, $4)';
/** Seconds for which a token lives; the client asks anew, and so must still stand. */
const TOKEN_SECONDS = 300;
/** Kept longer than the assertion lives, because the clock of the database is another one. */
const KEPT_LONGER_SECONDS = 60;

/** What came with the request. */
export interface SentAssertion {
  readonly client_assertion: string;
  readonly client_id?: string | undefined;
}
interface Sender {
  readonly network: string;
  readonly requestId: string;
}

/**
 * Gives software a token for an assertion that it signed (RFC 7523). Unknown client, wrong key, ended client, wrong claim
 * and second sending get one answer after the same work.
 */
@Injectable()
export class GiveMachineToken {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly clock: Clock,
    private readonly keys: AccountKeys,
    private readonly throttle: Throttle,
    private readonly signatures: Signatures,
    private readonly configuration: Configuration,
  ) {}

  async run(sent: SentAssertion, { network, requestId }: Sender): Promise<MachineToken> {
    const assertion = readAssertion(sent.client_assertion);
    const account = this.keys.machine(assertion?.clientId ?? '');
    const from = this.keys.machineNetwork(network);
    await this.throttle.check(account, from);
    const given = assertion && (await this.give(assertion, sent, [account, from, requestId]));
    if (!given) {
      await this.unitOfWork.outsideContext(REFUSED, [assertion?.clientId ?? null, account, from, requestId]);
      throw new Refused(MACHINE_PROBLEMS.refused, 401, {}, [], { error: 'invalid_client' });
    }
    return given;
  }

  /** The token, or null: the signature is checked first, whatever the claims say. */
  private async give(
    assertion: Assertion,
    sent: SentAssertion,
    origin: readonly unknown[],
  ): Promise<MachineToken | null> {
    const { clientId, kid, algorithm, expiresAt } = assertion;
    const [key] = await this.unitOfWork.outsideContext<RegisteredKey>(KEY, [clientId, kid]);
    const signed = await this.signatures.isBy(key, sent.client_assertion, algorithm);
    const now = Math.floor(this.clock.now().getTime() / 1000);
    const named = sent.client_id === undefined || sent.client_id === clientId;
    if (!signed || !named || !isForNow(assertion, issuerOf(this.configuration), now)) return null;
    const token = randomBytes(32).toString('base64url');
    const jti = createHash('sha256').update(assertion.jti).digest();
    const until = new Date((expiresAt + SKEW_SECONDS + KEPT_LONGER_SECONDS) * 1000);
    const values = [clientId, kid, jti, until, randomUUID(), tokenHash(token), TOKEN_SECONDS, ...origin];
    const [row] = await this.unitOfWork.outsideContext<{ permissions: string[] }>(GIVE, values);
    if (!row) return null;
    return {
      access_token: token,
      token_type: 'Bearer',
      expires_in: TOKEN_SECONDS,
      scope: row.permissions.join(' '),
    };
  }
}
