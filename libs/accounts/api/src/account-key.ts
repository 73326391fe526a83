import { createHmac } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { networkOf } from '@guichet/accounts-contract';
import { Configuration } from '@guichet/platform-api-kernel';

/** Keyed hashes under which tries are counted and codes are kept: nothing is told by them without the server’s key. */
@Injectable()
export class AccountKeys {
  constructor(private readonly configuration: Configuration) {}

  account(email: string): Buffer {
    return this.keyed('sign-in account', email.toLowerCase());
  }

  network(address: string): Buffer {
    return this.keyed('sign-in network', networkOf(address));
  }

  /** Networks of machines have their own count: a wrong key must not make the people behind the same address wait. */
  machineNetwork(address: string): Buffer {
    return this.keyed('machine network', networkOf(address));
  }

  /** Tries for one address from a browser that signed in with it before. */
  browser(id: string, email: string): Buffer {
    return this.keyed('sign-in browser', `${id} ${email.toLowerCase()}`);
  }

  /** What proves that a browser signed in with this address before. */
  browserProof(id: string, email: string): Buffer {
    return this.keyed('known browser', `${id} ${email.toLowerCase()}`);
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
