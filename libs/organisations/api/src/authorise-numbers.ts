import { Injectable } from '@nestjs/common';
import { refusedFor } from '@guichet/platform-contract';
import { changeOfVersion, record, UnitOfWork } from '@guichet/platform-api-kernel';
import type { Actor, ChangedDto } from '@guichet/platform-api-kernel';
import type { NationalNumberAuthorisation } from '@guichet/organisations-contract';
import { isAdministrator } from './administers';

const VISIBLE = 'select version from organisation where id = $1';
const UPDATE = `
update organisation set number_authorisation = $3, number_authorised_on = $4, number_authorisation_source = $5, version = version + 1
where id = $1 and version = $2 returning version`;

/** Switches national numbers on or off for the members of an organisation. Only an administrator, and the database says so too. */
@Injectable()
export class AuthoriseNumbers {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  run(
    actor: Actor,
    id: string,
    version: number,
    authorisation: NationalNumberAuthorisation | null,
  ): Promise<ChangedDto> {
    if (!isAdministrator(actor)) throw refusedFor('forbidden');
    return this.unitOfWork.transaction(actor, async (transaction) => {
      const { reference = null, grantedOn = null, source = null } = authorisation ?? {};
      const values = [id, version, reference, grantedOn, source];
      const changed = await changeOfVersion(transaction, { update: UPDATE, values, visible: VISIBLE, id, version });
      await record(transaction, {
        action: authorisation ? 'organisation.numbers_authorised' : 'organisation.numbers_ended',
        objectKind: 'organisation',
        objectId: id,
      });
      return { id, version: changed };
    });
  }
}
