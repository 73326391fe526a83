import { Injectable } from '@nestjs/common';
import { EncryptJWT, errors, jwtDecrypt } from 'jose';
import { PERSON_PROBLEMS } from '@guichet/people-contract';
import { Refused } from '@guichet/platform-contract';
import { Clock, Configuration } from '@guichet/platform-api-kernel';
import type { Actor } from '@guichet/platform-api-kernel';

const ALGORITHM = 'dir';
const ENCRYPTION = 'A256GCM';
const TYPE = 'access-request+jwt';
const LIFE_MILLISECONDS = 60 * 60 * 1000;

/**
 * The opaque word with which a member who learnt that somebody is known elsewhere asks for access. It holds the file for
 * the server alone, is good for that member only, for an hour, and no two are alike, so that nothing can be compared.
 */
@Injectable()
export class AccessRequestTokens {
  private readonly key: Buffer;

  constructor(
    configuration: Configuration,
    private readonly clock: Clock,
  ) {
    this.key = configuration.key('access request token');
  }

  /** A word for this member about this file. */
  async issue(actor: Actor, caseFileId: string): Promise<string> {
    const now = this.clock.now();
    return new EncryptJWT({ file: caseFileId })
      .setProtectedHeader({ alg: ALGORITHM, enc: ENCRYPTION, typ: TYPE })
      .setSubject(actor.memberId)
      .setIssuedAt(now)
      .setExpirationTime(new Date(now.getTime() + LIFE_MILLISECONDS))
      .encrypt(this.key);
  }

  /**
   * The file that a word of this member is about.
   * @throws request_token_refused when it is none of ours, another member's, or older than an hour
   */
  async open(actor: Actor, token: string): Promise<string> {
    try {
      const { payload } = await jwtDecrypt(token, this.key, {
        subject: actor.memberId,
        currentDate: this.clock.now(),
        typ: TYPE,
        keyManagementAlgorithms: [ALGORITHM],
        contentEncryptionAlgorithms: [ENCRYPTION],
      });
      if (typeof payload['file'] === 'string') return payload['file'];
    } catch (failure) {
      if (!(failure instanceof errors.JOSEError)) throw failure;
    }
    throw new Refused(PERSON_PROBLEMS.requestTokenRefused, 422);
  }
}
