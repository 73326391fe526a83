import { Injectable } from '@nestjs/common';
import type { SensitiveRule } from '@guichet/case-files-contract';
import { sensitiveFindings, sensitiveRules } from '@guichet/case-files-domain';
import { Clock, UnitOfWork } from '@guichet/platform-api-kernel';
import type { Actor } from '@guichet/platform-api-kernel';

const RULES = `select attributes from reference_entry where list = 'sensitive_word'
  and (valid_from is null or valid_from <= today()) and (valid_to is null or valid_to >= today()) order by position`;
/** A changed list counts after this long. */
const KEPT_MILLISECONDS = 5 * 60_000;

/** The guard of sensitive words on this side: it refuses nothing, it says of what a kept text speaks. */
@Injectable()
export class SensitiveWords {
  private rules: readonly SensitiveRule[] = [];
  private readUntil = 0;

  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly clock: Clock,
  ) {}

  /** Topics of a text whose writer saw the proposal and kept it; none when nothing was proposed. */
  async keptIn(actor: Actor, text: string, keptHere: boolean | undefined): Promise<string[]> {
    if (!keptHere) return [];
    await this.refresh(actor);
    return sensitiveFindings(text, this.rules).map(({ topic }) => topic);
  }

  private async refresh(actor: Actor): Promise<void> {
    const now = this.clock.now().getTime();
    if (now < this.readUntil) return;
    this.rules = sensitiveRules(await this.unitOfWork.statement<{ attributes: Record<string, unknown> }>(actor, RULES));
    this.readUntil = now + KEPT_MILLISECONDS;
  }
}
