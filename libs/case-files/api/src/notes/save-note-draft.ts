import { Injectable } from '@nestjs/common';
import type { NoteDraftInput } from '@guichet/case-files-contract';
import { UnitOfWork } from '@guichet/platform-api-kernel';
import type { Actor } from '@guichet/platform-api-kernel';
import { refusedFor } from '@guichet/platform-contract';
import { FORGET_DRAFT, SAVE_DRAFT } from './note.queries';

/** Keeps what somebody is writing, for that somebody alone; the last saving counts. It is no note and leaves no line. */
@Injectable()
export class SaveNoteDraft {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  async run(actor: Actor, caseFileId: string, draft: NoteDraftInput): Promise<{ savedAt: string }> {
    const { nature, audience, body } = draft;
    const [saved] = body
      ? await this.unitOfWork.statement<{ savedAt: Date }>(actor, SAVE_DRAFT, [
          caseFileId,
          nature,
          audience,
          await this.sealed(actor, caseFileId, body),
        ])
      : await this.unitOfWork.statement<{ savedAt: Date }>(actor, FORGET_DRAFT, [caseFileId]);
    if (!saved) throw refusedFor('not_found');
    return { savedAt: saved.savedAt.toISOString() };
  }

  /** A draft has no identifier of its own: it is the one text of its author about this file. */
  private async sealed(actor: Actor, caseFileId: string, body: string): Promise<string> {
    const seal = await this.unitOfWork.sealOf(actor, caseFileId);
    return seal.seal('note_draft.body', actor.memberId, body);
  }
}
