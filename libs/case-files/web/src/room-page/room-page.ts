import { httpResource } from '@angular/common/http';
import { Component, computed, effect, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import type { FileAction, Room } from '@guichet/access-contract';
import type { CaseFileView, RecordFrame, RecordKind, RoomDoor } from '@guichet/case-files-contract';
import { displayName } from '@guichet/people-domain';
import { NationalNumberCard, OwnNumbersCard } from '@guichet/people-web';
import { AsyncView, EmptyState, Icon, Loaded } from '@guichet/platform-ui';
import { PageTitle, SessionStore, Words } from '@guichet/platform-web-kernel';
import { TranslocoPipe } from '@jsverse/transloco';
import { PersonFacts } from '../person-facts/person-facts';
import { ResidenceCard } from '../residence-card/residence-card';
import { RoomRecords } from '../room-records/room-records';

interface Part {
  readonly kind: RecordKind;
  readonly records: readonly RecordFrame[];
}

/** One room of a file: everything it holds, who can read it, adding and correcting. */
@Component({
  selector: 'gu-room-page',
  imports: [
    AsyncView,
    EmptyState,
    Icon,
    Loaded,
    NationalNumberCard,
    OwnNumbersCard,
    PersonFacts,
    ResidenceCard,
    RoomRecords,
    RouterLink,
    TranslocoPipe,
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
  protected readonly organisationId = computed(() => this.session.session()?.organisation.id ?? '');

  constructor() {
    effect(() => {
      if (this.file.hasValue())
        this.title.show(`${this.file.value().reference}, ${this.words.say(`caseFiles.rooms.${this.room()}`)}`);
    });
  }

  protected nameOf(file: CaseFileView): string {
    return file.rooms.identity.person ? displayName(file.rooms.identity.person) : file.reference;
  }
  protected doorOf(file: CaseFileView): RoomDoor {
    return file.rooms[this.room()];
  }
  protected readersOf(file: CaseFileView): string {
    return this.doorOf(file)
      .readers.map((reader) => [reader.organisation, reader.team, reader.member].filter(Boolean).join(', '))
      .join(' · ');
  }
  protected mayAdd(file: CaseFileView): boolean {
    return file.allowedActions.includes(`${this.room()}.add` as FileAction);
  }
  protected partsOf(file: CaseFileView): readonly Part[] {
    const { residence, housing, training, employment, project } = file.rooms;
    switch (this.room()) {
      case 'residence':
        return [
          { kind: 'residence-documents', records: residence.documents },
          { kind: 'residence-procedures', records: residence.procedures },
        ];
      case 'housing':
        return [{ kind: 'housing-situations', records: housing.records }];
      case 'training':
        return [{ kind: 'training-episodes', records: training.records }];
      case 'employment':
        return [{ kind: 'employment-episodes', records: employment.records }];
      case 'project':
        return [{ kind: 'projects', records: project.records }];
      default:
        return [];
    }
  }
}
