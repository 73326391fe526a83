import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { UnitOfWork } from '../database/unit-of-work';
import type { KernelRequest } from '../http/kernel-request';
import type { Actor } from './actor';

interface MachineRow {
  token_id: string;
  client_id: string;
  name: string;
  permissions: string[];
  organisation_id: string;
  organisation_name: string;
  organisation_short_name: string;
  organisation_kind: string;
  expires_at: Date;
}

const ACTOR = 'select * from machine_actor($1)';
const BEARER = /^Bearer +([\w-]{43})$/i;
/** A machine is no member: this identifier is nobody's. */
const NO_MEMBER = '00000000-0000-0000-0000-000000000000';

/** What the database keeps of a token. */
export const tokenHash = (token: string): Buffer => createHash('sha256').update(token).digest();

/** True when the request speaks for a machine: its cookie, if it has one, then counts for nothing. */
export function presentsToken({ headers }: KernelRequest): boolean {
  return /^Bearer\b/i.test(headers.authorization ?? '');
}

/** The software that holds a token. Looked up for each request: nothing is remembered of what may end any moment. */
@Injectable()
export class MachineTokens {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  /** The actor of the token, or null when it is none of ours, or it or its client has ended. */
  async actor({ headers, id }: KernelRequest): Promise<Actor | null> {
    const token = BEARER.exec(headers.authorization ?? '')?.[1];
    if (token === undefined) return null;
    const [row] = await this.unitOfWork.outsideContext<MachineRow>(ACTOR, [tokenHash(token)]);
    if (!row) return null;
    return {
      sessionId: row.token_id,
      requestId: id,
      memberId: NO_MEMBER,
      givenName: '',
      familyName: row.name,
      email: '',
      role: 'machine',
      language: 'fr',
      rightsVersion: 0,
      organisation: {
        id: row.organisation_id,
        name: row.organisation_name,
        shortName: row.organisation_short_name,
        kind: row.organisation_kind,
      },
      teams: [],
      expiresAt: row.expires_at,
      machine: { clientId: row.client_id, permissions: row.permissions },
    };
  }
}
