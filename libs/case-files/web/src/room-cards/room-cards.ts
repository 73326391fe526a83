import { Component, computed, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import type { Room } from '@guichet/access-contract';
import type { CaseFileView, RoomDoor } from '@guichet/case-files-contract';
import { Icon, NOW } from '@guichet/platform-ui';
import { Words } from '@guichet/platform-web-kernel';
import { ReferenceData } from '@guichet/reference-data-web';
import { TranslocoPipe } from '@jsverse/transloco';

const SHOWN = [
  'identity',
  'contact',
  'household',
  'residence',
  'housing',
  'income',
  'health',
  'language',
  'education',
  'training',
  'skills',
  'employment',
  'project',
  'participation',
  'rights_violence',
] as const satisfies readonly Room[];
/** A day as records write it. */
const dayIn = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Brussels' });
type ShownRoom = (typeof SHOWN)[number];

/** The rooms of the file: what each holds in a line, and who can read it. A shut room says so; a hidden one is not there. */
@Component({
  selector: 'gu-room-cards',
  imports: [Icon, RouterLink, TranslocoPipe],
  templateUrl: './room-cards.html',
})
export class RoomCards {
  private readonly now = inject(NOW);
  private readonly reference = inject(ReferenceData);
  private readonly words = inject(Words);

  readonly file = input.required<CaseFileView>();

  protected readonly doors = computed(() =>
    SHOWN.map((room) => ({ room, door: this.file().rooms[room], summary: this.summaryOf(room) })).filter(
      ({ door }) => door.access !== 'none',
    ),
  );

  protected readersOf(door: RoomDoor): string {
    return [...new Set(door.readers.map((reader) => reader.organisation))].join(', ');
  }

  /** What holds today; where nothing does any more, what held before is better than silence. */
  private current<Dated extends { readonly validUntil: string | null }>(all: readonly Dated[]): readonly Dated[] {
    const today = dayIn.format(this.now());
    const holding = all.filter(({ validUntil }) => !validUntil || validUntil >= today);
    return holding.length > 0 ? holding : all;
  }

  private summaryOf(room: ShownRoom): string {
    const { rooms } = this.file();
    const nothing = this.words.say('caseFiles.rooms.nothing');
    const say = (lines: readonly string[]): string =>
      [...new Set(lines)].filter(Boolean).slice(0, 2).join('. ') || nothing;
    const counted = (): string =>
      say(
        Object.entries(rooms[room].holds).map(([kind, count]) =>
          this.words.say('caseFiles.rooms.holds', { what: this.words.say(`caseFiles.records.${kind}`), count }),
        ),
      );
    if (rooms[room].access === 'summary') return counted();
    switch (room) {
      case 'identity':
        return say([
          rooms.identity.person?.nationalities.map((code) => this.reference.label('country', code)).join(', ') ?? '',
        ]);
      case 'contact':
        return say(
          rooms.contact.methods.map((one) => `${this.words.say(`caseFiles.contact.${one.kind}`)} ${one.value}`),
        );
      case 'residence':
        return say(
          this.current(rooms.residence.documents).map((one) =>
            this.reference.label('residence_document_type', one.typeCode),
          ),
        );
      case 'housing':
        return say(
          this.current(rooms.housing.records).map((one) =>
            [
              this.reference.label('housing_kind', one.kindCode),
              this.reference.label('municipality', one.municipalityCode),
            ]
              .filter(Boolean)
              .join(', '),
          ),
        );
      case 'language':
        return say(
          rooms.language.languages.map(
            (one) =>
              `${this.reference.label('language', one.languageCode)} ${this.words.say(`caseFiles.level.${one.spokenLevel}`)}`,
          ),
        );
      case 'training':
        return say(rooms.training.records.map((one) => one.title));
      case 'employment':
        return say(rooms.employment.records.map((one) => [one.occupation, one.employer].filter(Boolean).join(', ')));
      case 'project':
        return say(rooms.project.records.map((one) => one.title));
      default:
        return counted();
    }
  }
}
