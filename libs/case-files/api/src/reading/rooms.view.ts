import type { Room } from '@guichet/access-contract';
import { levelIn } from '@guichet/access-domain';
import type { CaseFileRooms, NoteView, RoomAccess, RoomDoor, RoomReader } from '@guichet/case-files-contract';
import { NOTES_PER_PAGE, RECORD_KINDS } from '@guichet/case-files-contract';
import { isNoteCorrectable, residenceClock } from '@guichet/case-files-domain';
import type { Plan } from '@guichet/case-files-domain';
import { writePageKey } from '@guichet/platform-api-kernel';
import type { CaseFileDocument, SubjectRow } from './case-file-document';
import type { Standing } from './standing';

/** The day and the moment of the reading. */
export interface ReadingTime {
  readonly now: Date;
  readonly today: string;
}

function accessTo(standing: Standing, room: Room, sentRecords: number): RoomAccess {
  const level = levelIn(standing.actor, standing.file, room);
  if (level === 'contribute' || level === 'manage') return 'contribute';
  if (level === 'read') return 'read';
  if (sentRecords > 0) return 'own';
  if (level === 'summary') return 'summary';
  return level === 'none' ? 'none' : 'exists';
}

/** Teams and managers first; a member only where none of the reading teams is theirs. */
function readersOf(subjects: readonly SubjectRow[], readers: readonly number[]): RoomReader[] {
  const own = subjects.filter((row) => readers.includes(row.subject));
  return own
    .filter((row) => row.member === null || !row.teams.some((team) => readers.includes(team)))
    .map(({ organisation, team, member }) => ({ organisation, team, member }));
}

/** How many records of each kind a room holds. */
function holdsOf(room: Room, counts: CaseFileDocument['counts']): RoomDoor['holds'] {
  return Object.fromEntries(
    Object.entries(RECORD_KINDS)
      .filter(([, kind]) => kind.room === room && (counts[kind.name] ?? 0) > 0)
      .map(([kind, { name }]) => [kind, counts[name]]),
  );
}

function plansOf(sent: CaseFileDocument): Plan[] {
  return (['housing', 'training', 'employment', 'project'] as const).flatMap((room) =>
    sent[room].map((record) => ({ room, recordId: record.id, endsOn: record.validUntil })),
  );
}

function notesPage(sent: CaseFileDocument, memberId: string, now: Date): { notes: NoteView[]; next: string | null } {
  const notes = sent.notes.slice(0, NOTES_PER_PAGE).map((note) => noteView(note, memberId, now));
  const last = notes.at(-1);
  return {
    notes,
    next: last && sent.notes.length > NOTES_PER_PAGE ? writePageKey({ at: last.happenedAt, id: last.id }) : null,
  };
}

/** A note with what its reader may do to it. */
export function noteView(note: Omit<NoteView, 'correctable'>, memberId: string, now: Date): NoteView {
  const written = { authorId: note.author.id, writtenAt: new Date(note.writtenAt) };
  return { ...note, correctable: isNoteCorrectable(written, memberId, now) };
}

/** The rooms as the reader finds them. What the database did not send is not here. */
export function roomsView(sent: CaseFileDocument, standing: Standing, time: ReadingTime): CaseFileRooms {
  const door = (room: Room, sentRecords: number): RoomDoor => {
    const access = accessTo(standing, room, sentRecords);
    const open = access === 'read' || access === 'contribute';
    const readers = sent.doors.find((one) => one.room === room)?.readers ?? [];
    return {
      room,
      access,
      readers: open ? readersOf(sent.subjects, readers) : [],
      holds: open || access === 'summary' ? holdsOf(room, sent.counts) : {},
    };
  };
  const residence = door('residence', sent.documents.length + sent.procedures.length);
  const residenceOpen = residence.access === 'read' || residence.access === 'contribute';
  const papers = sent.documents.map(({ coverage, rule, recordedOn, ...view }) => ({
    view,
    paper: { ...view, coverage, rule, recordedOn },
  }));
  const facts = sent.notes.filter((note) => note.nature === 'fact').length;
  return {
    identity: { ...door('identity', sent.person ? 1 : 0), person: sent.person },
    contact: { ...door('contact', sent.contacts.length), methods: sent.contacts },
    language: { ...door('language', sent.languages.length), languages: sent.languages },
    household: door('household', 0),
    income: door('income', 0),
    health: door('health', 0),
    education: door('education', 0),
    skills: door('skills', 0),
    participation: door('participation', 0),
    rights_violence: door('rights_violence', 0),
    residence: {
      ...residence,
      documents: papers.map(({ view }) => view),
      procedures: sent.procedures,
      clock: residenceOpen
        ? residenceClock(
            papers.map(({ paper }) => paper),
            plansOf(sent),
            time.today,
          )
        : null,
    },
    housing: { ...door('housing', sent.housing.length), records: sent.housing },
    training: { ...door('training', sent.training.length), records: sent.training },
    employment: { ...door('employment', sent.employment.length), records: sent.employment },
    project: { ...door('project', sent.project.length), records: sent.project },
    plan: { ...door('plan', sent.plan.urgencies.length + sent.plan.goals.length), ...sent.plan },
    journal: { ...door('journal', facts), ...notesPage(sent, standing.actor.memberId, time.now), draft: sent.draft },
    confidence: door('confidence', sent.notes.length - facts),
  };
}
