import { Injectable } from '@nestjs/common';
import { refusedFor } from '@guichet/platform-contract';
import { changeOfVersion, record, UnitOfWork } from '@guichet/platform-api-kernel';
import type { Actor, ChangedDto } from '@guichet/platform-api-kernel';
import type { ChangeOrganisation as Command } from '@guichet/organisations-contract';
import { administers, isAdministrator } from './administers';

const VISIBLE = 'select version from organisation where id = $1';
const UPDATE = `
update organisation set name = $3, short_name = $4, description = $5, website = $6, phone = $7, email = $8, address = $9, version = version + 1
where id = $1 and version = $2 returning version`;
const UPDATE_STANDING = `
update organisation set kind = $2, has_account = $3, convention_signed_on = $4, active = $5 where id = $1`;

/** Changes what an organisation says about itself; its standing only by an administrator. */
@Injectable()
export class ChangeOrganisation {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  async run(actor: Actor, id: string, command: Command, version: number): Promise<ChangedDto> {
    const { standing } = command;
    if (!administers(actor, 'organisation.write', id)) throw refusedFor('forbidden');
    if (standing && !isAdministrator(actor)) throw refusedFor('forbidden');
    return this.unitOfWork.transaction(actor, async (transaction) => {
      const values = [
        id,
        version,
        command.name,
        command.shortName,
        command.description,
        command.website,
        command.phone,
        command.email,
        command.address,
      ];
      const changed = await changeOfVersion(transaction, { update: UPDATE, values, visible: VISIBLE, id, version });
      if (standing) {
        await transaction.query(UPDATE_STANDING, [
          id,
          standing.kind,
          standing.hasAccount,
          standing.conventionSignedOn,
          standing.active,
        ]);
      }
      await record(transaction, {
        action: standing ? 'organisation.standing' : 'organisation.change',
        objectKind: 'organisation',
        objectId: id,
      });
      return { id, version: changed };
    });
  }
}
