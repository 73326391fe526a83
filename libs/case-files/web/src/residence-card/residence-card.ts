import { Component, computed, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import type { CaseFileView } from '@guichet/case-files-contract';
import { Card, Chip, wordsOfPartialDate } from '@guichet/platform-ui';
import type { Tone } from '@guichet/platform-ui';
import { Language, Words } from '@guichet/platform-web-kernel';
import { ReferenceData } from '@guichet/reference-data-web';
import { TranslocoPipe } from '@jsverse/transloco';
import { ResidenceNotes } from './residence-notes';
import { ResidenceStrip } from '../residence-strip/residence-strip';

const TONES: Readonly<Record<string, Tone>> = {
  calm: 'ok',
  prepare: 'info',
  window_open: 'warn',
  window_closed: 'bad',
  expired: 'bad',
  covered_provisionally: 'info',
  unknown: 'neutral',
};

/** Residence on the file's first page: the strip, the stable days, and what outlasts them. It informs, it decides nothing. */
@Component({
  selector: 'gu-residence-card',
  imports: [Card, Chip, ResidenceNotes, ResidenceStrip, RouterLink, TranslocoPipe],
  template: `
    <gu-card [heading]="'caseFiles.rooms.residence' | transloco" [aside]="aside()">
      @if (room().clock; as clock) {
        @if (clock.strip.bars.length > 0) {
          <gu-residence-strip [clock]="clock" />
        }
        <gu-residence-notes [clock]="clock" [all]="!linked()" />
        <div class="row">
          <gu-chip [tone]="tone(clock.state)" icon="clock">{{ stateWords() }}</gu-chip>
          @if (clock.warnings.length > 0) {
            <span>{{ 'caseFiles.residence.outlasts' | transloco: { what: outlasting() } }}</span>
          }
          @if (linked()) {
            <a [routerLink]="['/dossiers', file().id, 'residence']">{{ 'caseFiles.residence.open' | transloco }}</a>
          }
        </div>
      } @else {
        <p class="muted">{{ 'caseFiles.residence.shut' | transloco }}</p>
      }
    </gu-card>
  `,
})
export class ResidenceCard {
  private readonly language = inject(Language);
  private readonly reference = inject(ReferenceData);
  private readonly words = inject(Words);

  readonly file = input.required<CaseFileView>();
  /** False inside the room itself. */
  readonly linked = input(true);
  protected readonly room = computed(() => this.file().rooms.residence);

  protected readonly aside = computed(() => {
    const { clock, documents } = this.room();
    const document = documents.find((one) => one.id === clock?.documentId);
    if (!document?.validUntil) return '';
    return this.words.say('caseFiles.residence.until', {
      what: this.reference.label('residence_document_type', document.typeCode),
      date: this.day(document.validUntil),
      source: this.words.say(`caseFiles.source.${document.source}`),
      author: document.author.name,
    });
  });
  protected readonly stateWords = computed(() => {
    const clock = this.room().clock;
    if (!clock) return '';
    const steady = clock.state === 'calm' || clock.state === 'prepare';
    return steady && clock.stableDays !== null
      ? this.words.say(clock.stableDays === 1 ? 'caseFiles.residence.stableOne' : 'caseFiles.residence.stable', {
          count: clock.stableDays,
        })
      : this.words.say(`caseFiles.residence.state.${clock.state}`);
  });
  protected readonly outlasting = computed(() => {
    const rooms = new Set(this.room().clock?.warnings.map((warning) => warning.room));
    return [...rooms].map((room) => this.words.say(`caseFiles.rooms.${room}`).toLocaleLowerCase()).join(', ');
  });

  protected tone(state: string): Tone {
    return TONES[state] ?? 'neutral';
  }
  private day(day: string): string {
    return wordsOfPartialDate(day, this.language.active());
  }
}
