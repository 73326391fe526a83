import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { PROVIDER_PROBLEMS } from '@guichet/accounts-contract';
import type { ProviderSettings } from '@guichet/accounts-contract';
import { refusedFor, Refused } from '@guichet/platform-contract';
import { record, Sealing, UnitOfWork } from '@guichet/platform-api-kernel';
import type { Actor } from '@guichet/platform-api-kernel';
import { ProviderCalls } from './provider-calls';
import { sealedSecret } from './provider-client';
import type { SetProviderDto } from './provider.dto';

const READ = 'select * from read_provider($1)';
const SECRET = 'select provider_secret($1) as secret';
const SET = 'select set_provider($1, $2, $3, $4, $5, $6, $7) as id';

interface ProviderRow {
  issuer: string;
  client_id: string;
  domains: string[];
  active: boolean;
}

/** The provider of an organisation, as an administrator sets it. */
@Injectable()
export class ProviderSettingsCommands {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly sealing: Sealing,
    private readonly calls: ProviderCalls,
  ) {}

  async read(actor: Actor, organisationId: string): Promise<ProviderSettings> {
    const [row] = await this.unitOfWork.statement<ProviderRow & Record<string, unknown>>(actor, READ, [organisationId]);
    if (!row) throw refusedFor('not_found');
    return { issuer: row.issuer, clientId: row.client_id, domains: row.domains, active: row.active };
  }

  /** Identities of another issuer go: a provider that is replaced vouches for nobody any more. */
  async set(actor: Actor, organisationId: string, command: SetProviderDto): Promise<void> {
    if (!this.calls.allows(new URL(command.issuer))) {
      const errors = [{ field: 'issuer', code: 'isUrl', message: '' }];
      throw new Refused('invalid_request', 400, {}, errors);
    }
    await this.unitOfWork.transaction(actor, async (transaction) => {
      const [kept] = await transaction.query<{ secret: Buffer | null }>(SECRET, [organisationId]);
      const secret = command.clientSecret
        ? sealedSecret(this.sealing, organisationId, command.clientSecret)
        : kept?.secret;
      if (!secret) throw new Refused(PROVIDER_PROBLEMS.secretMissing, 422);
      const domains = command.domains.map((domain) => domain.toLowerCase());
      const values = [randomUUID(), organisationId, command.issuer, command.clientId, secret, domains, command.active];
      await transaction.query(SET, values);
      await record(transaction, {
        action: 'organisation.sign_in_provider',
        objectKind: 'organisation',
        objectId: organisationId,
      });
    });
  }
}
