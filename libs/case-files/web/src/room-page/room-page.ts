import { httpResource } from '@angular/common/http';
import { Component, computed, effect, inject, input, linkedSignal, signal, untracked } from '@angular/core';
import { RouterLink } from '@angular/router';
import type { FileAction, Room } from '@guichet/access-contract';
import { RECORD_KINDS } from '@guichet/case-files-contract';
import type { CaseFileView, RecordKind, RoomDoor } from '@guichet/case-files-contract';
import { displayName } from '@guichet/people-domain';
import { NationalNumberCard, OwnNumbersCard } from '@guichet/people-web/numbers';
import { AsyncView, EmptyState, Icon, Loaded } from '@guichet/platform-ui';
import { PageSections, PageTitle, SessionStore, Words } from '@guichet/platform-web-kernel';
import { TranslocoPipe } from '@jsverse/transloco';
import { AttendanceCard } from '../attendance-card/attendance-card';
import { PersonFacts } from '../person-facts/person-facts';
import { ResidenceCard } from '../residence-card/residence-card';
import { CarriedText } from '../sensitive-proposal/carried-text';
import { RoomRecords } from '../room-records/room-records';
import { WithdrawnRecords } from '../withdrawn-records/withdrawn-records';

/** One room of a file: everything it holds, who can read it, adding and correcting. */
@Component({
  selector: 'gu-room-page',
  imports: [
    AsyncView,
    AttendanceCard,
    EmptyState,
    Icon,
    Loaded,
    NationalNumberCard,
    OwnNumbersCard,
    PageSections,
    PersonFacts,
    ResidenceCard,
    RoomRecords,
    RouterLink,
    TranslocoPipe,
    WithdrawnRecords,
  ],
  templateUrl: './room-page.html',
})
export class RoomPage {
  private readonly title = inject(PageTitle);
  private readonly words = inject(Words);
  private readonly session = inject(SessionStore);

  /** From the address. */
  readonly id = input.required<string>();
  readonly room = input.required<Room>();

  protected readonly file = httpResource<CaseFileView>(() => `/api/case-files/${this.id()}`);
  private readonly carriedText = inject(CarriedText);
  /** A text that the guard of sensitive words brought here. */
  protected readonly carried = linkedSignal<Room, string | null>({
    source: () => this.room(),
    computation: (room) => untracked(() => this.carriedText.take(room)),
  });
  protected readonly organisationId = computed(() => this.session.session()?.organisation.id ?? '');

  /** How often something was written here since the page was opened. */
  protected readonly changes = signal(0);

  constructor() {
    effect(() => {
      if (this.file.hasValue())
        this.title.show(`${this.file.value().reference}, ${this.words.say(`caseFiles.rooms.${this.room()}`)}`);
    });
  }

  protected changed(): void {
    this.changes.update((count) => count + 1);
    this.file.reload();
  }
  protected nameOf(file: CaseFileView): string {
    return file.rooms.identity.person ? displayName(file.rooms.identity.person) : file.reference;
  }
  /** The kinds of record that stand in this room. */
  protected readonly kinds = computed(() =>
    (Object.keys(RECORD_KINDS) as RecordKind[]).filter((kind) => RECORD_KINDS[kind].room === this.room()),
  );
  protected doorOf(file: CaseFileView): RoomDoor {
    return file.rooms[this.room()];
  }
  protected readersOf(file: CaseFileView): string {
    return this.doorOf(file)
      .readers.map((reader) => [reader.organisation, reader.team, reader.member].filter(Boolean).join(', '))
      .join(' · ');
  }
  protected mayAdd(file: CaseFileView): boolean {
    const wanted = [`${this.room()}.add`, `${this.room()}.edit`];
    return file.allowedActions.some((action: FileAction) => wanted.includes(action));
  }
}
