import type { CaseFileStatus } from '@guichet/case-files-contract';
import type { Gender } from '@guichet/people-contract';
import { addDays, daysFrom, earlier, later, officeHour, workdayBefore } from '../calendar';
import type { Day } from '../calendar';
import type { DemoCaseFile, DemoPerson } from '../city-types';
import { addContributions } from './contributions';
import { addLearning, addProject, addWork } from './daily-life';
import type { Facts, Story } from './facts';
import { birthOf, contactsOf, languagesOf, namesOf } from './identity';
import { journalOf } from './journal';
import { lifeOf } from './life/life';
import { ORIGINS } from './origins';
import type { Origin, OriginKey } from './origins';
import { Random } from '../chance/random';
import { recordedFacts } from './recording';
import { fileReference } from '../chance/file-reference';
import { referralsOf } from '../referrals/referrals';
import { SITUATIONS } from '../situations/situations';
import type { Situation, SituationKey } from '../situations/situations';
import { stableId } from '../chance/stable-id';
import { workerOf } from '../directory/staff';
import type { NoteCondition } from '../texts/notes';
import { OWN_SENTENCES } from '../texts/own-sentences';
import { worded } from '../texts/wording';

/** What may be decided beforehand about a person; chance decides the rest. */
export interface PersonWish {
  key: string;
  index: number;
  situation: SituationKey;
  origin?: OriginKey;
  gender?: Gender;
  age?: number;
  teamKey?: string;
  leadKey?: string;
  openedDaysAgo?: number;
  speaksFrench?: boolean;
  readsLatin?: boolean;
  status?: CaseFileStatus;
  /** False: the file is written by hand afterwards, chance adds no notes and no referrals. */
  withHistory?: boolean;
  identity?: Partial<Omit<DemoPerson, 'id' | 'file' | 'story'>>;
  change?: (facts: Facts, story: Story) => void;
}

const CLOSURES: readonly (readonly [reason: string, note: string, weight: number])[] = [
  ['goals_reached', 'Objectifs atteints. La porte reste ouverte.', 4],
  ['employment', 'Contrat à durée indéterminée. Suivi téléphonique proposé dans trois mois.', 4],
  ['moved_municipality', 'Déménagement à Verviers, relais expliqué.', 3],
  ['moved_region', 'Déménagement à Bruxelles, lettre de relais remise.', 2],
  ['no_news', 'Quatre essais en deux mois. Peut revenir quand il ou elle veut.', 3],
  ['person_request', 'À sa demande. Rien ne reste ouvert.', 2],
  ['full_handover', 'Relais complet convenu à trois.', 2],
  ['long_training', 'Formation de deux ans commencée.', 2],
  ['voluntary_return', 'Retour choisi, préparé avec Caritas.', 1],
];

const firstWord = (text: string): string => text.split(' ')[0] ?? '';

/** The label a receiver sees before accepting: a given name and an initial. */
export function personLabel(person: Pick<DemoPerson, 'givenNames' | 'familyNames' | 'knownAs'>): string {
  const given =
    [person.knownAs, firstWord(person.givenNames), firstWord(person.familyNames)].find((name) => name !== '') ?? '';
  const initial = person.givenNames === '' ? '' : person.familyNames.charAt(0);
  return initial === '' ? given : `${given} ${initial}.`;
}

function openingDay(today: Day, random: Random): Day {
  return workdayBefore(addDays(today, -1 - Math.floor(random.next() ** 1.25 * 546)));
}

function statusOf(openedOn: Day, today: Day, random: Random): CaseFileStatus {
  const days = daysFrom(openedOn, today);
  if (days < 9) return 'new';
  if (days < 40) return random.chance(0.75) ? 'in_assessment' : 'active';
  if (days > 130 && random.chance(0.17)) return random.chance(0.08) ? 'archived' : 'closed';
  return random.chance(0.08) ? 'standby' : 'active';
}

/** Chance may tell a story in which the file is older than the arrival; then it is told again. */
const TELLINGS = 40;

/** One person with their file, the same for the same key and day. */
export function personOf(wish: PersonWish, today: Day): DemoPerson {
  const situation: Situation = SITUATIONS[wish.situation];
  for (let telling = 0; telling < TELLINGS; telling += 1) {
    const random = new Random(`${wish.key} ${wish.situation} ${telling}`);
    const origin: Origin = ORIGINS[wish.origin ?? random.weighted(situation.origins)];
    const gender: Gender =
      wish.gender ??
      (random.chance(0.015) ? random.pick(['x', 'not_stated']) : random.chance(situation.women) ? 'female' : 'male');
    const teamKey = wish.teamKey ?? random.weighted(situation.teams);
    const leadKey = wish.leadKey ?? workerOf(teamKey, random).key;
    const openedOn =
      wish.openedDaysAgo === undefined ? openingDay(today, random) : workdayBefore(addDays(today, -wish.openedDaysAgo));
    const speaksFrench = wish.speaksFrench ?? random.chance(origin.french);
    const readsLatin = wish.readsLatin ?? (speaksFrench || random.chance(0.72));
    const age = wish.age ?? random.between(...situation.ages);
    const story: Story = { random, today, origin, gender, age, openedOn, speaksFrench, readsLatin };
    const facts = situation.tell(story);
    if (facts.arrivedOn > openedOn && telling < TELLINGS - 1) continue;
    if (!readsLatin && facts.needs.includes('french')) facts.needs.push('literacy');
    if (speaksFrench) facts.needs = facts.needs.filter((need) => need !== 'french' && need !== 'literacy');
    addWork(story, facts);
    addLearning(story, facts);
    addProject(story, facts);
    wish.change?.(facts, story);
    return withFile(wish, story, facts, { teamKey, leadKey });
  }
  throw new Error(`no telling of ${wish.key} holds together`);
}

function withFile(
  wish: PersonWish,
  story: Story,
  facts: Facts,
  place: { teamKey: string; leadKey: string },
): DemoPerson {
  const { random, today, gender, origin, openedOn, age } = story;
  const careful = facts.needs.includes('protection');
  const named =
    wish.identity?.givenNames === undefined
      ? {}
      : { knownAs: '', ownScriptName: '', nameOrder: 'given_first' as const, aliases: [] };
  const names = { ...namesOf(origin, gender, random), ...named, ...wish.identity };
  const { status: wishedStatus, withHistory = true } = wish;
  const status = wishedStatus ?? statusOf(openedOn, today, random);
  const lastDay = addDays(today, -1);
  const isClosed = status === 'closed' || status === 'archived';
  const closedOn = isClosed ? closingDay(facts, openedOn, lastDay, random) : null;
  const until = closedOn ?? lastDay;
  const [closureReason, closureNote] = random.weighted(
    CLOSURES.map(([reason, note, weight]) => [[reason, note], weight] as const),
  );
  const person: Omit<DemoPerson, 'file'> = {
    id: stableId('person', wish.key),
    story: wish.situation,
    familyNames: names.familyNames,
    givenNames: names.givenNames,
    knownAs: names.knownAs,
    ownScriptName: names.ownScriptName,
    pronunciation: names.pronunciation,
    nameOrder: names.nameOrder,
    aliases: names.aliases,
    ...birthOf(Number(today.slice(0, 4)) - age, random, ['AF', 'SO', 'ER', 'GN', 'SD', 'IQ'].includes(origin.country)),
    gender,
    ownSentence: random.chance(0.9) ? worded(random.pick(OWN_SENTENCES[random.pick(facts.needs)]), gender) : '',
    nationalities:
      wish.situation === 'stateless'
        ? ['XXA']
        : random.chance(0.015) && origin.country === 'CD'
          ? ['CD', 'AO']
          : [origin.country],
    languages: languagesOf(origin, story.speaksFrench, story.readsLatin, facts.arrivedOn, today, random),
    contacts: contactsOf(wish.index, names, careful, facts.needs.includes('minor'), random),
    ...wish.identity,
  };
  const recorder = {
    personKey: wish.key,
    leadKey: place.leadKey,
    teamKey: place.teamKey,
    openedOn,
    lastDay: until,
    random,
  };
  const preferred = person.languages.find((language) => language.preferred) ?? person.languages[0];
  const file: DemoCaseFile = {
    reference: fileReference(wish.key),
    status,
    leadKey: place.leadKey,
    teamKey: place.teamKey,
    openedOn,
    openedAt: officeHour(openedOn, random),
    closedOn,
    closureReason: isClosed ? closureReason : null,
    closureNote: isClosed ? closureNote : '',
    staffOfOrganisationKey: null,
    lastActivityAt: '',
    namedMembers: colleague(place, openedOn, random),
    ties: [],
    ...recordedFacts(facts, recorder),
    life: [],
    notes: withHistory
      ? journalOf(
          facts.needs,
          truthsOf(wish.situation, facts, preferred?.interpreterNeeded ?? false),
          gender,
          recorder,
          until,
        )
      : [],
    learning: [],
    agreements: [],
    referrals: [],
    accessRequests: [],
  };
  if (withHistory) {
    Object.assign(
      file,
      referralsOf({
        key: wish.key,
        label: personLabel(person),
        gender,
        needs: facts.needs,
        language: preferred?.code ?? 'fr',
        interpreterNeeded: preferred?.interpreterNeeded ?? false,
        readsLatin: story.readsLatin,
        mayWork: mayWork(facts),
        hasTitle: facts.documents.some((paper) => paper.typeCode.startsWith('card.')),
        teamKey: place.teamKey,
        leadKey: place.leadKey,
        openedOn,
        until,
        today,
        random,
      }),
    );
  }
  addContributions(file, recorder);
  file.life = lifeOf(file, { needs: facts.needs, situation: wish.situation }, recorder);
  return { ...person, file };
}

function mayWork(facts: Facts): boolean {
  return facts.documents.some((paper) => paper.labourMarket === 'unlimited' || paper.labourMarket === 'limited');
}

/** What is true of this person, for the notes that can be written. */
function truthsOf(situation: SituationKey, facts: Facts, interpreterNeeded: boolean): ReadonlySet<NoteCondition> {
  const truths: (NoteCondition | false)[] = [
    interpreterNeeded ? 'interpreter' : 'no_interpreter',
    mayWork(facts) ? 'work' : 'no_work',
    facts.needs.includes('family') && 'family',
    !facts.documents.some((paper) => /^(card|ai|annex\.(15|26|35))/.test(paper.typeCode)) && 'no_stay',
    facts.documents.some((paper) => paper.typeCode === 'annex.15') && 'annex_15',
    facts.documents.some((paper) => paper.typeCode === 'annex.35') && 'annex_35',
    situation === 'temporaryProtection' && 'cohort',
    situation === 'student' && 'student',
    facts.procedures.some((each) => each.kindCode === 'asylum') && 'asylum',
    facts.housing.some((each) => each.kindCode === 'workplace') && 'workplace',
  ];
  return new Set(truths.filter((truth) => truth !== false));
}

/** No file is closed before the last thing it tells: a move, a decision, a course begun. */
function closingDay(facts: Facts, openedOn: Day, lastDay: Day, random: Random): Day {
  const told = [
    ...facts.procedures.flatMap((each) => [each.openedOn, each.closedOn, each.stageSince]),
    ...[...facts.housing, ...facts.training, ...facts.employment].flatMap((each) => [each.validFrom, each.validUntil]),
    ...facts.documents.map((paper) => paper.validFrom),
  ].filter((day): day is Day => day !== null && day <= lastDay);
  const wanted = addDays(openedOn, random.between(80, Math.max(80, daysFrom(openedOn, lastDay))));
  const last = told.reduce((one, other) => later(one, other), openedOn);
  return workdayBefore(earlier(later(wanted, addDays(last, random.between(3, 15))), lastDay));
}

/** One file in seven names a second colleague of the same house. */
function colleague(
  place: { teamKey: string; leadKey: string },
  openedOn: Day,
  random: Random,
): DemoCaseFile['namedMembers'] {
  const other = workerOf(place.teamKey, random).key;
  return other !== place.leadKey && random.chance(0.14) ? [{ memberKey: other, since: openedOn, until: null }] : [];
}
