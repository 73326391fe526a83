import { httpResource } from '@angular/common/http';
import { Component, computed, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import type { BriefingLine, CaseFileBriefing } from '@guichet/case-files-contract';
import { AsyncView, Icon, Loaded, RelativeDate } from '@guichet/platform-ui';
import { Language, Words } from '@guichet/platform-web-kernel';
import { TranslocoPipe } from '@jsverse/transloco';

/** One page for whoever takes over: who, risks, what is open, dates, next steps, situation, last events. */
@Component({
  selector: 'gu-briefing-page',
  imports: [AsyncView, Icon, Loaded, RelativeDate, RouterLink, TranslocoPipe],
  templateUrl: './briefing-page.html',
  styleUrl: './briefing-page.css',
})
export class BriefingPage {
  private readonly language = inject(Language);
  private readonly words = inject(Words);

  /** From the address. */
  readonly id = input.required<string>();

  private readonly spoken = computed(() => (this.language.active() === 'en' ? 'en' : 'fr'));
  protected readonly briefing = httpResource<CaseFileBriefing>(() => ({
    url: `/api/case-files/${this.id()}/briefing`,
    params: { language: this.spoken() },
  }));
  /** Printing is on the record, therefore the paper comes from the server. */
  protected readonly paper = computed(() => `/api/case-files/${this.id()}/briefing/pdf?language=${this.spoken()}`);

  /** What the line is about: a state or a kind of event in the words of the catalogue, a code in its own. */
  protected about({ kind, label, room }: BriefingLine): string {
    if (kind === 'room') return room ? this.words.say(`caseFiles.rooms.${room}`) : '';
    if (kind === 'event') return this.words.say(`caseFiles.timeline.kind.${label}`);
    const says = this.words.say(`caseFiles.briefing.kind.${kind}`);
    if (kind === 'referral') return `${says} · ${this.words.say(`caseFiles.referrals.status.${label}`)}`;
    return kind === 'awaited' || !label ? says : `${says} · ${label}`;
  }
}
