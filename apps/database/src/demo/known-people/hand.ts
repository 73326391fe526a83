import type { ShareableRoom } from '@guichet/access-contract';
import type { RecordInputs } from '@guichet/case-files-contract';
import type { ReferralKind, Urgency } from '@guichet/referrals-contract';
import { agreement } from '../referrals/agreements';
import { addDays, later, officeDayBefore, workday } from '../calendar';
import type { Day, Moment } from '../calendar';
import type { DemoNote, DemoPerson } from '../city-types';
import type { DemoAgreement } from '../referral-types';
import type { LifeKind } from '../people/life/life-story';
import { personLabel } from '../people/people';
import { Random } from '../chance/random';
import { ReferralHistory } from '../referrals/referral-history';
import { stableId } from '../chance/stable-id';

interface NoteDetails {
  nature?: DemoNote['nature'];
  audience?: DemoNote['audience'];
  addsToId?: string;
  keptTopics?: DemoNote['keptTopics'];
  authorKey?: string;
  teamKey?: string;
}

interface RequestDetails {
  subject: string;
  request: string;
  rooms: readonly ShareableRoom[];
  createdDaysAgo: number;
  kind?: ReferralKind;
  urgency?: Urgency;
  practicalLimits?: string;
  originReferralId?: string;
}

/** Writes a file by hand: for the few people whose story is told on purpose. */
export class Hand {
  private readonly random: Random;
  private readonly histories: ReferralHistory[] = [];

  constructor(
    private readonly person: DemoPerson,
    private readonly today: Day,
  ) {
    this.random = new Random(`hand ${person.id}`);
  }

  /** The office day about that many days ago, never before the file was opened. */
  day(daysAgo: number): Day {
    return later(officeDayBefore(this.today, daysAgo), this.person.file.openedOn);
  }

  /** The office day after that many days. */
  dayAhead(days: number): Day {
    return workday(addDays(this.today, days));
  }

  at(daysAgo: number, hour: number, minute = 0): Moment {
    return `${this.day(daysAgo)}T${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}:00.000Z`;
  }

  /** A note; answers what an addendum names. */
  note(daysAgo: number, body: string, details: NoteDetails = {}): string {
    const { file } = this.person;
    const at = this.at(daysAgo, 9 + (file.notes.length % 5), 12);
    const id = stableId('note', `${this.person.id} ${file.notes.length}`);
    file.notes.push({
      id,
      authorKey: details.authorKey ?? file.leadKey,
      teamKey: details.teamKey ?? file.teamKey,
      recordedAt: at,
      source: 'confirmed',
      supersedesId: null,
      supersededAt: null,
      correctionReason: '',
      nature: details.nature ?? 'fact',
      body,
      happenedAt: at,
      audience: details.audience ?? 'file',
      addsToId: details.addsToId ?? null,
      keptTopics: details.keptTopics ?? [],
    });
    return id;
  }

  /** A record about a life besides papers, written down that many days ago. */
  record<Kind extends LifeKind>(daysAgo: number, kind: Kind, facts: RecordInputs[Kind]): void {
    const { file } = this.person;
    file.life.push({
      kind,
      ...facts,
      id: stableId(kind, `${this.person.id} by hand ${file.life.length}`),
      authorKey: file.leadKey,
      teamKey: file.teamKey,
      recordedAt: this.at(daysAgo, 9, file.life.length % 60),
      supersedesId: null,
      supersededAt: null,
      correctionReason: '',
    });
  }

  share(
    daysAgo: number,
    toTeamKey: string,
    purpose: string,
    rooms: readonly ShareableRoom[],
    readsAtOnce = false,
  ): DemoAgreement {
    const { file } = this.person;
    const language = this.person.languages.find((each) => each.preferred);
    const given = agreement(
      {
        key: `${this.person.id} by hand ${file.agreements.length}`,
        fromTeamKey: file.teamKey,
        toTeamKey,
        readsAtOnce,
        purpose,
        rooms,
        language: language?.code ?? 'fr',
        interpreter: language?.interpreterNeeded ?? false,
        readsLatin: true,
        givenOn: this.day(daysAgo),
        recordedByKey: file.leadKey,
      },
      this.random,
    );
    given.expiresOn = addDays(given.givenOn, 365);
    given.refusedRooms = [];
    file.agreements.push(given);
    return given;
  }

  /** What the clock did since the last thing written by hand. */
  finish(): void {
    for (const history of this.histories) history.runClock(`${addDays(this.today, -1)}T23:00:00.000Z`);
  }

  /** A colleague of another house asks to be let in; `answer` is what the lead worker said, when they said it. */
  ask(
    daysAgo: number,
    requesterKey: string,
    requesterTeamKey: string,
    reason: string,
    answer?: { status: 'answered' | 'declined'; daysAgo: number; text: string },
  ): void {
    const { file } = this.person;
    file.accessRequests.push({
      id: stableId('access request', `${this.person.id} ${requesterKey}`),
      requesterKey,
      requesterTeamKey,
      reason,
      at: this.at(daysAgo, 10, 5),
      status: answer?.status ?? 'open',
      answeredByKey: answer === undefined ? null : file.leadKey,
      answeredAt: answer === undefined ? null : this.at(answer.daysAgo, 13, 20),
      answer: answer?.text ?? '',
    });
  }

  refer(toTeamKey: string, details: RequestDetails): ReferralHistory {
    const { file } = this.person;
    const language = this.person.languages.find((each) => each.preferred);
    const history = new ReferralHistory({
      key: `${this.person.id} by hand ${file.referrals.length}`,
      kind: details.kind ?? 'orientation',
      fromTeamKey: file.teamKey,
      senderKey: file.leadKey,
      toTeamKey,
      subject: details.subject,
      request: details.request,
      practicalLimits: details.practicalLimits ?? '',
      urgency: details.urgency ?? 'none',
      personLabel: personLabel(this.person),
      languageCode: language?.code ?? null,
      interpreterNeeded: language?.interpreterNeeded ?? false,
      rooms: details.rooms,
      createdAt: this.at(details.createdDaysAgo, 8, 30),
      originReferralId: details.originReferralId ?? null,
    });
    file.referrals.push(history.referral);
    this.histories.push(history);
    return history;
  }
}
