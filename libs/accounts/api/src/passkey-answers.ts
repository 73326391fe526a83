import { Injectable } from '@nestjs/common';
import { generateAuthenticationOptions, verifyAuthenticationResponse } from '@simplewebauthn/server';
import type {
  AuthenticationResponseJSON,
  PublicKeyCredentialRequestOptionsJSON,
  Uint8Array_,
} from '@simplewebauthn/server';
import { FACTOR_PROBLEMS } from '@guichet/accounts-contract';
import { Refused } from '@guichet/platform-contract';
import { Configuration, UnitOfWork } from '@guichet/platform-api-kernel';

const FIND = 'select * from find_passkey($1)';
const GIVE = 'select give_passkey_challenge($1, $2, $3)';
const TAKE = 'select take_passkey_challenge($1, $2, $3) as taken';
const REFUSED = 'select passkey_refused($1)';
/** Where no passkey is part of a proof. */
export const NO_PASSKEY = { id: null, counter: null, backedUp: null } as const;

interface PasskeyRow {
  id: string;
  member_id: string;
  public_key: Uint8Array_;
  counter: string;
  transports: string[];
}

/** A passkey that signed what it was asked to, with the counter and the flag it reported. */
export interface PasskeyProof {
  readonly id: string;
  readonly memberId: string;
  readonly counter: number;
  readonly backedUp: boolean;
}

/** What may be asked of a passkey, and the check of its answer. The site is the configured one, never the caller’s word. */
@Injectable()
export class PasskeyAnswers {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly configuration: Configuration,
  ) {}

  /** Name of the site that a passkey is bound to. */
  get site(): string {
    return new URL(this.configuration.publicOrigin).hostname;
  }

  get origin(): string {
    return new URL(this.configuration.publicOrigin).origin;
  }

  /** @param memberId empty for signing in with the passkey alone: the device then says whose it is */
  async options(memberId: string | null): Promise<PublicKeyCredentialRequestOptionsJSON> {
    const options = await generateAuthenticationOptions({ rpID: this.site, userVerification: 'required' });
    await this.give(options.challenge, memberId, memberId === null ? 'sign_in' : 'prove');
    return options;
  }

  async give(challenge: string, memberId: string | null, purpose: string): Promise<void> {
    await this.unitOfWork.outsideContext(GIVE, [Buffer.from(challenge, 'base64url'), memberId, purpose]);
  }

  /** True once for a challenge that was given to this member for this. */
  async take(challenge: string, memberId: string | null, purpose: string): Promise<boolean> {
    const values = [Buffer.from(challenge, 'base64url'), memberId, purpose];
    const [row] = await this.unitOfWork.outsideContext<{ taken: boolean }>(TAKE, values);
    return row?.taken ?? false;
  }

  /** The proof in an answer; one refusal for every reason. The counter is compared where it is kept. */
  async proof(answer: string, memberId: string | null): Promise<PasskeyProof> {
    try {
      return await this.checked(JSON.parse(answer) as AuthenticationResponseJSON, memberId);
    } catch {
      throw await this.refused(memberId);
    }
  }

  /** The one refusal of a passkey, after its line in the record. */
  async refused(memberId: string | null): Promise<Refused> {
    await this.unitOfWork.outsideContext(REFUSED, [memberId]);
    return new Refused(FACTOR_PROBLEMS.passkeyRefused, 401);
  }

  private async checked(response: AuthenticationResponseJSON, memberId: string | null): Promise<PasskeyProof> {
    const [found] = await this.unitOfWork.outsideContext<PasskeyRow>(FIND, [Buffer.from(response.id, 'base64url')]);
    if (!found || (memberId !== null && found.member_id !== memberId)) throw new Error('not a passkey of this member');
    const { verified, authenticationInfo } = await verifyAuthenticationResponse({
      response,
      expectedChallenge: (challenge) => this.take(challenge, memberId, memberId === null ? 'sign_in' : 'prove'),
      expectedOrigin: this.origin,
      expectedRPID: this.site,
      requireUserVerification: true,
      credential: {
        id: response.id,
        publicKey: new Uint8Array(found.public_key),
        counter: Number(found.counter),
        transports: found.transports,
      },
    });
    if (!verified || !authenticationInfo.userVerified) throw new Error('not verified');
    return {
      id: found.id,
      memberId: found.member_id,
      counter: authenticationInfo.newCounter,
      backedUp: authenticationInfo.credentialBackedUp,
    };
  }
}
