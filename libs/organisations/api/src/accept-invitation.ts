import { Injectable } from '@nestjs/common';
import { FirstStep, Passwords } from '@guichet/accounts-api';
import type { Origin, SignedInOutcome } from '@guichet/accounts-api';
import { COMING_PROBLEMS, ORGANISATION_PROBLEMS, passwordFaults } from '@guichet/organisations-contract';
import type { AcceptInvitation as Command, OpenInvitation } from '@guichet/organisations-contract';
import { Refused } from '@guichet/platform-contract';
import { Configuration, UnitOfWork } from '@guichet/platform-api-kernel';
import { hashOfToken } from './invite-member';

const FIND = 'select * from find_invitation($1)';
const ACCEPT = 'select * from accept_invitation($1, $2, $3, $4, $5, $6, $7)';

interface InvitationRow {
  member_id: string;
  email: string;
  given_name: string;
  family_name: string;
  language: 'fr' | 'en';
  organisation: string;
  expires_at: Date;
  version: string;
  body: string;
}

/** The invited member opens the own account: a password only they know, and the undertaking of professional secrecy. */
@Injectable()
export class AcceptInvitation {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly configuration: Configuration,
    private readonly passwords: Passwords,
    private readonly firstStep: FirstStep,
  ) {}

  async look(token: string): Promise<OpenInvitation> {
    const row = await this.row(token);
    return {
      email: row.email,
      givenName: row.given_name,
      familyName: row.family_name,
      organisation: row.organisation,
      language: row.language,
      expiresAt: row.expires_at.toISOString(),
      secrecy: { version: row.version, body: row.body },
    };
  }

  /** Opens the session, or the step that sets up the second factor where the organisation asks for one. */
  async run({ token, password, secrecyVersion }: Command, origin: Origin): Promise<SignedInOutcome> {
    const row = await this.row(token);
    const owner = { givenName: row.given_name, familyName: row.family_name, email: row.email };
    const faults = passwordFaults(password, owner);
    if (faults.length > 0) {
      const errors = faults.map((fault) => ({ field: 'password', code: `password_${fault}`, message: '' }));
      throw new Refused(ORGANISATION_PROBLEMS.passwordWeak, 422, {}, errors);
    }
    const hash = await this.passwords.hash(password);
    const { browser, system } = origin.device;
    const values = [hash, secrecyVersion, origin.requestId, this.configuration.sessionHours, browser, system];
    const [accepted] = await this.unitOfWork.outsideContext<{ member_id: string; session: string | null }>(ACCEPT, [
      hashOfToken(token),
      ...values,
    ]);
    if (!accepted) throw new Refused(COMING_PROBLEMS.invitationOver, 404);
    return accepted.session ? { session: accepted.session } : this.firstStep.enrol(accepted.member_id);
  }

  private async row(token: string): Promise<InvitationRow> {
    const [row] = await this.unitOfWork.outsideContext<InvitationRow>(FIND, [hashOfToken(token)]);
    if (!row) throw new Refused(COMING_PROBLEMS.invitationOver, 404);
    return row;
  }
}
