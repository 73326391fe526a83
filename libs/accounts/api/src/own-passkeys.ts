import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { generateRegistrationOptions, verifyRegistrationResponse } from '@simplewebauthn/server';
import type { PublicKeyCredentialCreationOptionsJSON, RegistrationResponseJSON } from '@simplewebauthn/server';
import { FACTOR_PROBLEMS, PASSKEYS_AT_MOST } from '@guichet/accounts-contract';
import { refusedFor, Refused } from '@guichet/platform-contract';
import { record, UnitOfWork } from '@guichet/platform-api-kernel';
import type { Actor } from '@guichet/platform-api-kernel';
import { AccountNotices } from './account-notices';
import { OwnFactorsReader } from './own-factors.reader';
import { PasskeyAnswers } from './passkey-answers';

const ADD = 'select add_own_passkey($1, $2, $3, $4, $5, $6, $7, $8, $9)';
const RENAME = 'select rename_own_passkey($1, $2) as found';
const REMOVE = 'select remove_own_passkey($1) as found';
const END_OTHERS = 'select end_other_sessions($1)';
/** ES256, EdDSA, RS256. */
const ALGORITHMS = [-7, -8, -257];
const NAME = 'Guichet';

type Registered = Extract<
  Awaited<ReturnType<typeof verifyRegistrationResponse>>,
  { verified: true }
>['registrationInfo'];

/** A member registers, names and removes the own passkeys. */
@Injectable()
export class OwnPasskeys {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly answers: PasskeyAnswers,
    private readonly factors: OwnFactorsReader,
    private readonly notices: AccountNotices,
  ) {}

  /** What the device needs to make one: kept on the device itself, opened by its own PIN, finger or face. */
  async options(actor: Actor): Promise<PublicKeyCredentialCreationOptionsJSON> {
    const excludeCredentials = (await this.factors.passkeyRows(actor)).map(({ credentialId, transports }) => ({
      id: credentialId,
      transports,
    }));
    const options = await generateRegistrationOptions({
      rpName: NAME,
      rpID: this.answers.site,
      userName: actor.email,
      userDisplayName: `${actor.givenName} ${actor.familyName}`,
      userID: new Uint8Array(Buffer.from(actor.memberId)),
      attestationType: 'none',
      authenticatorSelection: { residentKey: 'required', userVerification: 'required' },
      supportedAlgorithmIDs: ALGORITHMS,
      excludeCredentials,
    });
    await this.answers.give(options.challenge, actor.memberId, 'register');
    return options;
  }

  async add(actor: Actor, name: string, answer: string): Promise<{ id: string }> {
    const { credential, credentialDeviceType, credentialBackedUp } = await this.registered(actor, answer);
    const id = randomUUID();
    await this.unitOfWork.transaction(actor, async (transaction) => {
      await transaction.query(ADD, [
        id,
        name,
        Buffer.from(credential.id, 'base64url'),
        Buffer.from(credential.publicKey),
        credential.counter,
        credential.transports ?? [],
        credentialDeviceType === 'multiDevice',
        credentialBackedUp,
        PASSKEYS_AT_MOST,
      ]);
      await transaction.query(END_OTHERS, [actor.sessionId]);
      await record(transaction, { action: 'member.factor_added', objectKind: 'passkey', objectId: id });
    });
    await this.notices.tell(actor, 'passkeyAdded');
    return { id };
  }

  async rename(actor: Actor, id: string, name: string): Promise<void> {
    const [row] = await this.unitOfWork.statement<{ found: boolean }>(actor, RENAME, [id, name]);
    if (!row?.found) throw refusedFor('not_found');
  }

  async remove(actor: Actor, id: string): Promise<void> {
    await this.unitOfWork.transaction(actor, async (transaction) => {
      const [row] = await transaction.query<{ found: boolean }>(REMOVE, [id]);
      if (!row?.found) throw refusedFor('not_found');
      await transaction.query(END_OTHERS, [actor.sessionId]);
      await record(transaction, { action: 'member.factor_removed', objectKind: 'passkey', objectId: id });
    });
    await this.notices.tell(actor, 'passkeyRemoved');
  }

  private async registered(actor: Actor, answer: string): Promise<Registered> {
    try {
      const verification = await verifyRegistrationResponse({
        response: JSON.parse(answer) as RegistrationResponseJSON,
        expectedChallenge: (challenge) => this.answers.take(challenge, actor.memberId, 'register'),
        expectedOrigin: this.answers.origin,
        expectedRPID: this.answers.site,
        requireUserVerification: true,
        supportedAlgorithmIDs: ALGORITHMS,
      });
      if (!verification.verified) throw new Error('not verified');
      return verification.registrationInfo;
    } catch {
      throw new Refused(FACTOR_PROBLEMS.passkeyRefused, 422);
    }
  }
}
