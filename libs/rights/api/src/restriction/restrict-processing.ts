import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { sealOf, UnitOfWork } from '@guichet/platform-api-kernel';
import type { Actor } from '@guichet/platform-api-kernel';
import { refusedFor } from '@guichet/platform-contract';
import type {
  CurrentRestriction,
  LiftProcessingRestriction,
  RestrictProcessing as Restricting,
} from '@guichet/rights-contract';

import { FILE_OF_RIGHTS_REQUEST } from '../requests/rights-request.queries';
import { ProcessingRestriction } from './processing-restriction.entity';

/** $1 id, $2 request, $3 ground, $4 words. */
const RESTRICT = 'select restrict_processing($1, $2, $3, $4) as done';
/** $1 restriction, $2 version, $3 words, $4 told. */
const LIFT = 'select lift_processing_restriction($1, $2, $3, $4) as version';
/** Whose restriction it is. $1 restriction. */
const OF = 'select case_file_id as "caseFileId" from processing_restriction where id = $1';
/** The one that runs, for those who know the file and for the officer; its words only where its request may be read. $1 file. */
const READ = `
select (select jsonb_build_object('id', r.id, 'version', r.version, 'groundCode', r.ground_code, 'since', r.created_at, 'requestId', r.request_id,
    'text', case when exists (select 1 from rights_request q where q.id = r.request_id) then sealed_at('processing_restriction.text', r.id, r.text) else '' end, 'mayLift', ctx_may('rights_request.handle'))
  from processing_restriction r where r.case_file_id = $1 and r.lifted_at is null) as restriction, ${sealOf('$1')}
where ctx_may('rights_request.handle') or exists (select 1 from case_file c where c.id = $1)`;

/** Files under restriction: beginning, ending, and what runs. */
@Injectable()
export class RestrictProcessing {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  /** @throws not_found · rights_request_step when nobody examines the request · ux_processing_restriction_running */
  begin(
    actor: Actor,
    requestId: string,
    key: string,
    { groundCode, text }: Restricting,
  ): Promise<{ id: string; version: number }> {
    const command = { requestId, groundCode, text };
    return this.unitOfWork.once(actor, { route: 'processing_restriction.begin', key, command }, async (transaction) => {
      const id = randomUUID();
      const [of] = await transaction.query<{ caseFileId: string }>(FILE_OF_RIGHTS_REQUEST, [requestId]);
      if (!of) throw refusedFor('not_found');
      const said = (await transaction.sealOf(of.caseFileId)).sealFacts(ProcessingRestriction, id, { text });
      const [answer] = await transaction.query<{ done: boolean }>(RESTRICT, [id, requestId, groundCode, said.text]);
      if (!answer?.done) throw refusedFor('not_found');
      return { id, version: 1 };
    });
  }

  /** @throws not_found · stale_version · restriction_person_told */
  lift(
    actor: Actor,
    id: string,
    version: number,
    { reason, personTold }: LiftProcessingRestriction,
  ): Promise<{ id: string; version: number }> {
    return this.unitOfWork.transaction(actor, async (transaction) => {
      const [of] = await transaction.query<{ caseFileId: string }>(OF, [id]);
      if (!of) throw refusedFor('not_found');
      const seal = await transaction.sealOf(of.caseFileId);
      const { liftingReason } = seal.sealFacts(ProcessingRestriction, id, { liftingReason: reason });
      const values = [id, version, liftingReason, personTold];
      const [done] = await transaction.query<{ version: number | null }>(LIFT, values);
      if (done?.version === 0) throw refusedFor('stale_version');
      if (!done?.version) throw refusedFor('not_found');
      return { id, version: done.version };
    });
  }

  /** @throws not_found when the actor may not know the file */
  async current(actor: Actor, caseFileId: string): Promise<CurrentRestriction> {
    const [row] = await this.unitOfWork.statement<CurrentRestriction & Record<string, unknown>>(actor, READ, [
      caseFileId,
    ]);
    if (!row) throw refusedFor('not_found');
    return { restriction: row.restriction };
  }
}
