import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { MachinePermission } from '@guichet/access-contract';
import { machineState } from '@guichet/accounts-contract';
import type { MachineClient, MachineClients, MachineClientTerms, MachineKeyLine } from '@guichet/accounts-contract';
import { Clock, Configuration, record, UnitOfWork } from '@guichet/platform-api-kernel';
import type { Actor, ChangedDto } from '@guichet/platform-api-kernel';
import { refusedFor } from '@guichet/platform-contract';
import { issuerOf } from './issuer';
import { readKeySet } from './public-keys';

const READ = 'select * from read_machine_clients($1)';
const REGISTER = 'select register_machine_client($1, $2, $3, $4, $5, $6, $7, $8, $9) as done';
const CHANGE = 'select change_machine_client($1, $2, $3, $4, $5, $6, $7, $8, $9) as version';
const END = 'select end_machine_client($1, $2) as version';

interface ClientRow {
  id: string;
  version: number;
  organisation_id: string;
  organisation: string;
  name: string;
  purpose: string;
  contact: string;
  permissions: MachinePermission[];
  starts_on: string;
  ends_on: string;
  ended_at: Date | null;
  last_used_at: Date | null;
  keys: MachineKeyLine[];
}

const terms = ({ name, purpose, contact, permissions, startsOn, endsOn }: MachineClientTerms): readonly unknown[] => [
  name,
  purpose,
  contact,
  permissions,
  startsOn,
  endsOn,
];

/** The register of the software that may sign in. */
@Injectable()
export class KeepMachineClients {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly clock: Clock,
    private readonly configuration: Configuration,
  ) {}

  /** @param organisationId null: the whole city, for the officer */
  async read(actor: Actor, organisationId: string | null): Promise<MachineClients> {
    const rows = await this.unitOfWork.statement<ClientRow & Record<string, unknown>>(actor, READ, [organisationId]);
    const mayWrite = organisationId !== null && actor.role === 'administrator';
    const today = this.clock.today();
    return { items: rows.map((row) => view(row, today, mayWrite)), issuer: issuerOf(this.configuration) };
  }

  /** @throws not_found · machine_key_set_refused · machine_days_refused */
  register(
    actor: Actor,
    organisationId: string,
    key: string,
    command: Required<MachineClientTerms>,
  ): Promise<ChangedDto> {
    const keys = JSON.stringify(readKeySet(command.keySet));
    const intent = { route: 'machine_client.register', key, command: { organisationId, ...command } };
    return this.unitOfWork.once(actor, intent, async (transaction) => {
      const id = randomUUID();
      const values = [id, organisationId, ...terms(command), keys];
      const [row] = await transaction.query<{ done: boolean }>(REGISTER, values);
      if (!row?.done) throw refusedFor('not_found');
      await record(transaction, { action: 'machine_client.register', objectKind: 'machine_client', objectId: id });
      return { id, version: 1 };
    });
  }

  /** @throws not_found when there is none or it has ended · machine_key_set_refused · machine_days_refused · stale_version */
  change(actor: Actor, id: string, version: number, command: MachineClientTerms): Promise<ChangedDto> {
    const keys = command.keySet === undefined ? null : JSON.stringify(readKeySet(command.keySet));
    return this.step(actor, 'machine_client.change', id, [CHANGE, [id, version, ...terms(command), keys]]);
  }

  /** From its next request on it is nobody; its keys go. @throws not_found · stale_version */
  end(actor: Actor, id: string, version: number): Promise<ChangedDto> {
    return this.step(actor, 'machine_client.end', id, [END, [id, version]]);
  }

  private step(
    actor: Actor,
    action: string,
    id: string,
    [text, values]: readonly [string, readonly unknown[]],
  ): Promise<ChangedDto> {
    return this.unitOfWork.transaction(actor, async (transaction) => {
      const [row] = await transaction.query<{ version: number | null }>(text, values);
      if (row?.version == null) throw refusedFor('not_found');
      await record(transaction, { action, objectKind: 'machine_client', objectId: id });
      return { id, version: row.version };
    });
  }
}

function view(row: ClientRow, today: string, mayWrite: boolean): MachineClient {
  const { id, version, name, purpose, contact, permissions, keys, starts_on: startsOn, ends_on: endsOn } = row;
  return {
    id,
    version,
    organisation: { id: row.organisation_id, name: row.organisation },
    name,
    purpose,
    contact,
    permissions,
    startsOn,
    endsOn,
    endedAt: row.ended_at?.toISOString() ?? null,
    lastUsedAt: row.last_used_at?.toISOString() ?? null,
    state: machineState({ startsOn, endsOn, ended: row.ended_at !== null }, today),
    keys,
    allowedActions: mayWrite && row.ended_at === null ? ['change', 'end'] : [],
  };
}
