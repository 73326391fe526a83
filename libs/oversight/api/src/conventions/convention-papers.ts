import { Injectable } from '@nestjs/common';
import { Intake, OpenSealed, Vault } from '@guichet/documents-api';
import type { Content, SealedContent } from '@guichet/documents-api';
import type { OrganisationConventions } from '@guichet/oversight-contract';
import { UnitOfWork } from '@guichet/platform-api-kernel';
import type { Actor, KernelRequest } from '@guichet/platform-api-kernel';
import { refusedFor } from '@guichet/platform-contract';
import {
  CONVENTION_KNOWN,
  FILE_PAPER,
  OPEN_PAPER,
  ORGANISATION_CONVENTIONS,
  PAPER_STILL_OPEN,
  RECORD_INFECTED_PAPER,
} from './convention.queries';

const ROUTE = 'convention.paper_add';

/** The signed papers of conventions: sealed and scanned as documents of files are, and tied to no person. */
@Injectable()
export class ConventionPapers {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly intake: Intake,
    private readonly vault: Vault,
    private readonly openSealed: OpenSealed,
  ) {}

  /** @throws not_found */
  async list(actor: Actor, organisationId: string): Promise<OrganisationConventions> {
    const [row] = await this.unitOfWork.statement<OrganisationConventions & Record<string, unknown>>(
      actor,
      ORGANISATION_CONVENTIONS,
      [organisationId],
    );
    if (!row) throw refusedFor('not_found');
    return { ...row, maxBytes: this.intake.maxBytes };
  }

  /** @throws not_found and what `Intake.takeIn` throws */
  async add(
    actor: Actor,
    conventionId: string,
    key: string,
    request: KernelRequest,
  ): Promise<{ id: string; version: number }> {
    const { file } = await this.intake.takeIn(request, {
      allowed: () => this.refuseUnknown(actor, conventionId),
      infected: () => this.unitOfWork.statement(actor, RECORD_INFECTED_PAPER, [conventionId]),
    });
    const kept = await this.vault.keep(file);
    const { id, sha256, size, mediaType, stripped, keyId, wrappedKey, storageName, scanState, scannedAt } = kept;
    const command = { conventionId, sha256: sha256.toString('hex') };
    try {
      const answer = await this.unitOfWork.once(actor, { route: ROUTE, key, command }, async (transaction) => {
        const sealed = [keyId, wrappedKey, storageName, scanState, scannedAt];
        const values = [id, conventionId, sha256, size, mediaType, stripped, ...sealed];
        const [row] = await transaction.query<{ version: number | null }>(FILE_PAPER, values);
        if (!row?.version) throw refusedFor('not_found');
        return { id, version: row.version };
      });
      if (answer.id !== id) await this.vault.discard(kept);
      return answer;
    } catch (failure) {
      await this.vault.discard(kept);
      throw failure;
    }
  }

  /** @throws not_found and what `OpenSealed.run` throws */
  async open(actor: Actor, conventionId: string, number: number): Promise<Content> {
    const values = [conventionId, number];
    const [found] = await this.unitOfWork.statement<SealedContent & Record<string, unknown>>(actor, OPEN_PAPER, values);
    if (!found) throw refusedFor('not_found');
    return this.openSealed.run(actor, found, { query: PAPER_STILL_OPEN, values: [found.id] });
  }

  private async refuseUnknown(actor: Actor, conventionId: string): Promise<void> {
    if ((await this.unitOfWork.statement(actor, CONVENTION_KNOWN, [conventionId])).length === 0)
      throw refusedFor('not_found');
  }
}
