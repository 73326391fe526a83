import type { RecordInputs } from '@guichet/case-files-contract';
import { addDays, addMonths, earlier, later, officeHour, workdayBefore } from '../calendar';
import type { Day } from '../calendar';
import { Random } from '../chance/random';
import { stableId } from '../chance/stable-id';
import type { DemoLearning, DemoPerson, LearningKind, Recorded } from '../city-types';

/** Writes what a person learnt into their file, each record on an office day between its opening and its last day. */
export class LearningHand {
  readonly random: Random;
  readonly records: DemoLearning[] = [];
  readonly lastDay: Day;

  constructor(
    readonly person: DemoPerson,
    readonly today: Day,
  ) {
    this.random = new Random(`learnt ${person.id}`);
    this.lastDay = person.file.closedOn ?? addDays(today, -1);
  }

  /** The days at which something was written: never before the file was opened, never after it was closed. */
  within(day: Day): Day {
    return later(this.person.file.openedOn, workdayBefore(earlier(day, this.lastDay)));
  }

  /** Adds a record and gives its identifier. */
  write<Kind extends LearningKind>(
    kind: Kind,
    on: Day,
    source: Recorded['source'],
    facts: Omit<RecordInputs[Kind], 'source'>,
  ): string {
    const { file, id: personId } = this.person;
    const id = stableId(kind, `${personId} ${this.records.length}`);
    this.records.push({
      id,
      kind,
      facts,
      source,
      authorKey: file.leadKey,
      teamKey: file.teamKey,
      recordedAt: officeHour(this.within(on), this.random),
      supersedesId: null,
      supersededAt: null,
      correctionReason: '',
    } as DemoLearning);
    return id;
  }
}

/** Months a newcomer usually waits for the regional centre after the title was ordered. */
const MONTHS_TO_CENTRE = 2;
/** Legal stay after which nobody is a newcomer any more. */
const NEWCOMER_MONTHS = 36;
const LEDGER_WEEKS = 8;
const SESSION_HOURS = 2.5;

/** The integration path of whoever followed the welcome module, and its parts. */
export function writePathway(hand: LearningHand): void {
  const { file } = hand.person;
  const welcome = file.training.find((course) => course.kindCode === 'welcome_module');
  if (!welcome?.validFrom) return;
  const civic = file.training.find((course) => course.kindCode === 'citizenship');
  const title = file.documents.find((paper) => paper.typeCode.startsWith('card.') && paper.issuedOn !== null);
  const protectedForNow = file.documents.some((paper) => paper.typeCode === 'card.A_temporary_protection');
  const ordered = title?.issuedOn ? earlier(title.issuedOn, addMonths(welcome.validFrom, -MONTHS_TO_CENTRE)) : null;
  const settled = ordered !== null && ordered < addMonths(welcome.validFrom, -NEWCOMER_MONTHS);
  const situation = protectedForNow
    ? 'temporary_protection'
    : settled
      ? 'three_years'
      : ordered === null
        ? 'no_title'
        : 'newcomer';
  hand.write('pathways', welcome.validUntil ?? welcome.validFrom, 'confirmed', {
    situationCode: situation,
    basis: situation === 'newcomer' ? 'obliged' : 'volunteer',
    stageCode: welcome.validUntil === null ? 'social_assessment' : 'following',
    titleOrderedOn: ordered,
    conventionSignedOn: welcome.validUntil,
    dispensationCodes: protectedForNow ? ['temporary_protection'] : [],
    attestationOn: null,
    note: '',
  });
  hand.write('pathway-modules', welcome.validFrom, 'confirmed', {
    moduleCode: 'welcome',
    providerName: 'CRIPEL',
    hoursPlanned: null,
    validFrom: welcome.validFrom,
    validUntil: welcome.validUntil,
    outcome: welcome.outcome,
    note: '',
  });
  if (civic || file.status === 'closed' || !hand.random.chance(0.5)) return;
  const from = hand.within(addDays(welcome.validFrom, hand.random.between(30, 60)));
  const moduleId = hand.write('pathway-modules', from, 'confirmed', {
    moduleCode: 'citizenship',
    providerName: 'CRIPEL',
    hoursPlanned: 60,
    validFrom: from,
    validUntil: null,
    outcome: '',
    note: '',
  });
  writeSessions(hand, { moduleId, trainingEpisodeId: null }, from);
}

/** Two sessions a week over the last weeks, with the absences a life makes. */
function writeSessions(
  hand: LearningHand,
  of: { moduleId: string; trainingEpisodeId: null } | { moduleId: null; trainingEpisodeId: string },
  from: Day,
): void {
  const begun = later(from, addDays(hand.today, -7 * LEDGER_WEEKS));
  for (let day = workdayBefore(addDays(hand.today, -1)); day >= begun && day >= hand.person.file.openedOn;) {
    const attendance = hand.random.chance(0.82) ? 'attended' : hand.random.chance(0.7) ? 'excused' : 'absent';
    hand.write('attended-hours', day, 'confirmed', {
      heldOn: day,
      ...of,
      hours: SESSION_HOURS,
      attendance,
      reasonCode:
        attendance === 'excused'
          ? hand.random.pick(['administration', 'illness', 'childcare', 'urgent_need', 'transport'])
          : null,
      note: '',
    });
    day = workdayBefore(addDays(day, -hand.random.between(3, 4)));
  }
}

/** The ledger of a French course that still runs. */
export function writeLedger(hand: LearningHand): void {
  const course = hand.person.file.training.find(
    ({ kindCode, validUntil, supersededAt }) =>
      ['french', 'literacy', 'french_and_trade'].includes(kindCode) && validUntil === null && supersededAt === null,
  );
  if (course?.validFrom && hand.person.file.closedOn === null)
    writeSessions(hand, { moduleId: null, trainingEpisodeId: course.id }, course.validFrom);
}
