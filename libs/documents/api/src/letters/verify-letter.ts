import { createHmac } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { DOCUMENT_PROBLEMS } from '@guichet/documents-contract';
import type { IssuedKind, LetterVerification } from '@guichet/documents-contract';
import { readLetterCode } from '@guichet/documents-domain';
import { Configuration, UnitOfWork } from '@guichet/platform-api-kernel';
import { GENERAL_PROBLEMS, Refused } from '@guichet/platform-contract';
import { VERIFY_LETTER } from './letter.queries';

const NOTHING = { kind: null, organisation: null, issuedOn: null, revokedOn: null } as const;
const WAIT_SECONDS = 600;

interface Row {
  throttled: boolean;
  kind: IssuedKind;
  organisation: string;
  issued_on: string;
  revoked_on: string | null;
}

/** Answers anybody who holds a letter: genuine or not, of whom it was issued and when. Never of whom it speaks. */
@Injectable()
export class VerifyLetter {
  private readonly networkKey: Buffer;

  constructor(
    private readonly unitOfWork: UnitOfWork,
    configuration: Configuration,
  ) {
    this.networkKey = configuration.key('letter verification network');
  }

  /** @throws letter_verification_throttled */
  async run(typed: string, network: string, requestId: string): Promise<LetterVerification> {
    const code = readLetterCode(typed);
    if (!code) return { result: 'mistyped', ...NOTHING };
    const from = createHmac('sha256', this.networkKey).update(network).digest();
    const [row] = await this.unitOfWork.outsideContext<Row>(VERIFY_LETTER, [code, from, requestId]);
    if (!row) return { result: 'unknown', ...NOTHING };
    if (row.throttled)
      throw new Refused(DOCUMENT_PROBLEMS.verificationThrottled, GENERAL_PROBLEMS.too_many_requests, {
        seconds: WAIT_SECONDS,
      });
    return {
      result: row.revoked_on ? 'revoked' : 'genuine',
      kind: row.kind,
      organisation: row.organisation,
      issuedOn: row.issued_on,
      revokedOn: row.revoked_on,
    };
  }
}
