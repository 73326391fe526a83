import { Injectable } from '@nestjs/common';
import { BRIEFING_SECTIONS } from '@guichet/case-files-contract';
import type { BriefingLine, BriefingPerson, BriefingSection, CaseFileBriefing } from '@guichet/case-files-contract';
import { briefingParts } from '@guichet/case-files-domain';
import { Clock, UnitOfWork } from '@guichet/platform-api-kernel';
import type { Actor } from '@guichet/platform-api-kernel';
import { refusedFor } from '@guichet/platform-contract';
import { TimelineSources } from '../timeline/timeline-source';
import { readBriefing } from './briefing.queries';

type Sent = { person: BriefingPerson } & Record<BriefingSection, BriefingLine[]>;

/** One line for each room: what its kinds say, one after the other. */
function oneLineEach(standing: readonly BriefingLine[]): BriefingLine[] {
  const rooms = new Map<string, BriefingLine>();
  for (const line of standing) {
    const words = [line.label, line.text].filter(Boolean).join(', ');
    const known = rooms.get(line.room ?? '');
    if (known) known.text = [known.text, words].filter(Boolean).join(' · ');
    else rooms.set(line.room ?? '', { ...line, label: '', text: words });
  }
  return [...rooms.values()].filter(({ text }) => text !== '');
}

/** Makes the one-page briefing of a file; reading and printing it are recorded as what they are. */
@Injectable()
export class ReadBriefing {
  private statement: string | null = null;

  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly clock: Clock,
    private readonly sources: TimelineSources,
  ) {}

  async run(actor: Actor, caseFileId: string, language: 'fr' | 'en', printed: boolean): Promise<CaseFileBriefing> {
    this.statement ??= readBriefing(this.sources.all());
    const values = [caseFileId, language, printed ? 'case_file.print' : 'case_file.read'];
    const [row] = await this.unitOfWork.newest<{ briefing: Sent }>(actor, this.statement, values);
    if (!row) throw refusedFor('not_found');
    const { person, ...sections } = row.briefing;
    const told = { ...sections, situation: oneLineEach(sections.situation) };
    const complete = Object.fromEntries(BRIEFING_SECTIONS.map((section) => [section, told[section]])) as Record<
      BriefingSection,
      BriefingLine[]
    >;
    return { person, parts: briefingParts(complete), madeAt: this.clock.now().toISOString() };
  }
}
