import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { refusedFor } from '@guichet/platform-contract';
import { record, UnitOfWork } from '@guichet/platform-api-kernel';
import type { Actor, ChangedDto } from '@guichet/platform-api-kernel';
import type { CreateOrganisation as Command } from '@guichet/organisations-contract';
import { isAdministrator } from './administers';

const INSERT = `
insert into organisation (id, name, short_name, kind, description, website, phone, email, address, has_account, convention_signed_on, active)
values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, true)`;

/** Adds an organisation to the city; an administrator’s decision. */
@Injectable()
export class CreateOrganisation {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  async run(actor: Actor, command: Command, key: string): Promise<ChangedDto> {
    if (!isAdministrator(actor)) throw refusedFor('forbidden');
    return this.unitOfWork.once(actor, { route: 'organisation.create', key, command }, async (transaction) => {
      const id = randomUUID();
      await transaction.query(INSERT, [
        id,
        command.name,
        command.shortName,
        command.kind,
        command.description,
        command.website,
        command.phone,
        command.email,
        command.address,
        command.hasAccount,
        command.conventionSignedOn,
      ]);
      await record(transaction, { action: 'organisation.create', objectKind: 'organisation', objectId: id });
      return { id, version: 1 };
    });
  }
}
