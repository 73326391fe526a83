import { createHmac } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { Configuration } from '@guichet/platform-api-kernel';

/** Keyed hashes under which tries are counted and codes are kept: nothing is told by them without the server’s key. */
@Injectable()
export class AccountKeys {
  constructor(private readonly configuration: Configuration) {}

  account(email: string): Buffer {
    return this.keyed('sign-in account', email.toLowerCase());
  }

  network(address: string): Buffer {
    return this.keyed('sign-in network', address);
  }

  /** Second proofs of one member. */
  factor(memberId: string): Buffer {
    return this.keyed('second factor', memberId);
  }

  /** Tries in the name of a machine. */
  machine(clientId: string): Buffer {
    return this.keyed('machine client', clientId);
  }

  recoveryCode(memberId: string, code: string): Buffer {
    return this.keyed('recovery code', `${memberId} ${code}`);
  }

  private keyed(use: string, value: string): Buffer {
    return createHmac('sha256', this.configuration.key(use)).update(value).digest();
  }
}
