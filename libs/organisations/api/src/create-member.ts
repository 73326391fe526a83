import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { Passwords } from '@guichet/accounts-api';
import { ORGANISATION_PROBLEMS } from '@guichet/organisations-contract';
import type { CreatedMember, CreateMember as Command } from '@guichet/organisations-contract';
import { refusedFor, Refused } from '@guichet/platform-contract';
import { Clock, record, UnitOfWork } from '@guichet/platform-api-kernel';
import type { Actor, Transaction } from '@guichet/platform-api-kernel';
import { administers, grantableRoles } from './administers';
import { InviteMember } from './invite-member';
import { checkTeams, setTeams } from './member-teams';
import { OneTimePassword } from './one-time-password';
import { setPassword } from './set-password';

const ORGANISATION = 'select has_account and active as open from organisation where id = $1';
const INSERT = `
insert into member (id, organisation_id, given_name, family_name, email, role, language, secrecy_undertaking_on, staff_file_right, protected_address_right)
values ($1, $2, $3, $4, lower($5), $6, $7, $8, $9, $10)`;

/** Opens an account: the member, the teams, and an invitation by mail, or a password that is shown once to whoever opens it. */
@Injectable()
export class CreateMember {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly clock: Clock,
    private readonly passwords: Passwords,
    private readonly oneTimePassword: OneTimePassword,
    private readonly invitation: InviteMember,
  ) {}

  async run(actor: Actor, command: Command, key: string): Promise<CreatedMember> {
    if (!administers(actor, 'member.write', command.organisationId)) throw refusedFor('forbidden');
    if (!grantableRoles(actor, command.organisationId).includes(command.role))
      throw new Refused(ORGANISATION_PROBLEMS.roleBeyond, 403);
    const password = command.invite ? null : this.oneTimePassword.for(actor, 'member.create', key);
    const hash = password === null ? null : await this.passwords.hash(password);
    const made = await this.unitOfWork.once(actor, { route: 'member.create', key, command }, (transaction) =>
      this.open(transaction, command, hash),
    );
    if (password === null) await this.invitation.send(actor, made.id);
    return { ...made, password };
  }

  private async open(
    transaction: Transaction,
    command: Command,
    hash: string | null,
  ): Promise<{ id: string; version: number }> {
    const [organisation] = await transaction.query<{ open: boolean }>(ORGANISATION, [command.organisationId]);
    if (!organisation) throw refusedFor('not_found');
    if (!organisation.open) throw new Refused(ORGANISATION_PROBLEMS.withoutAccount, 422);
    await checkTeams(transaction, command.organisationId, command.teamIds);
    const id = randomUUID();
    await transaction.query(INSERT, [
      id,
      command.organisationId,
      command.givenName,
      command.familyName,
      command.email,
      command.role,
      command.language,
      command.secrecyUndertakingOn,
      command.staffFileRight,
      command.protectedAddressRight,
    ]);
    await setTeams(transaction, id, command.teamIds, this.clock.today());
    if (hash !== null) await setPassword(transaction, id, hash);
    await record(transaction, { action: 'member.create', objectKind: 'member', objectId: id });
    return { id, version: 1 };
  }
}
