import { Injectable } from '@nestjs/common';
import { ORGANISATION_PROBLEMS } from '@guichet/organisations-contract';
import type { ChangeMember as Command } from '@guichet/organisations-contract';
import { refusedFor, Refused } from '@guichet/platform-contract';
import { changeOfVersion, record, UnitOfWork } from '@guichet/platform-api-kernel';
import type { Actor, ChangedDto } from '@guichet/platform-api-kernel';
import { administers, grantableRoles } from './administers';
import { MEMBER_BEFORE, MEMBER_VERSION } from './member.queries';
import type { MemberBeforeRow } from './member.rows';

const UPDATE = `
update member set given_name = $3, family_name = $4, email = lower($5), role = $6, language = $7, active = $8, secrecy_undertaking_on = $9,
  staff_file_right = $10, protected_address_right = $11, version = version + 1
where id = $1 and version = $2 returning version`;

/** Changes a member. A right that changes acts at once; an account that closes ends its sessions at once. */
@Injectable()
export class ChangeMember {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  async run(actor: Actor, id: string, command: Command, version: number): Promise<ChangedDto> {
    return this.unitOfWork.transaction(actor, async (transaction) => {
      const [before] = await transaction.query<MemberBeforeRow>(MEMBER_BEFORE, [id]);
      if (!before) throw refusedFor('not_found');
      if (before.version !== version) throw refusedFor('stale_version');
      const rightsChange = changesRights(before, command);
      decide(actor, before, command, rightsChange);
      const values = [
        id,
        version,
        command.givenName,
        command.familyName,
        command.email,
        command.role,
        command.language,
        command.active,
        command.secrecyUndertakingOn,
        command.staffFileRight,
        command.protectedAddressRight,
      ];
      const changed = await changeOfVersion(transaction, {
        update: UPDATE,
        values,
        visible: MEMBER_VERSION,
        id,
        version,
      });
      await record(transaction, {
        action: rightsChange ? 'member.rights' : 'member.change',
        objectKind: 'member',
        objectId: id,
      });
      return { id, version: changed };
    });
  }
}

function changesRights(before: MemberBeforeRow, command: Command): boolean {
  return (
    before.role !== command.role ||
    before.active !== command.active ||
    before.secrecy_undertaking_on !== command.secrecyUndertakingOn ||
    before.staff_file_right !== command.staffFileRight ||
    before.protected_address_right !== command.protectedAddressRight
  );
}

function decide(actor: Actor, before: MemberBeforeRow, command: Command, rightsChange: boolean): void {
  if (!administers(actor, 'member.write', before.organisation_id)) throw refusedFor('forbidden');
  const grantable = grantableRoles(actor, before.organisation_id);
  if (!grantable.includes(before.role) || !grantable.includes(command.role))
    throw new Refused(ORGANISATION_PROBLEMS.roleBeyond, 403);
  if (rightsChange && before.id === actor.memberId) throw new Refused(ORGANISATION_PROBLEMS.ownRights, 403);
}
