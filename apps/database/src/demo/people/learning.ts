import { referenceEntries } from '../../reference';
import { addDays } from '../calendar';
import type { Day } from '../calendar';
import type { DemoLearning, DemoPerson } from '../city-types';
import { DIPLOMAS, TRADES } from '../texts/trades';
import { LearningHand, writeLedger, writePathway } from './learnt';

const SKILL_WORDS = new Map(
  referenceEntries()
    .filter(({ list }) => list === 'skill')
    .map(({ code, labelFr }) => [code, labelFr]),
);
const SPOKEN = ['pre_a1', 'a1', 'a2', 'b1', 'b2', 'c1', 'c2'] as const;
const levelOf = (level: string) => SPOKEN.find((one) => one === level) ?? null;

/** Stages at which somebody else is part of a project. */
const WITH_OTHERS = ['trade_test', 'trial', 'activity_cooperative', 'starting', 'running'];

function writeFrench(hand: LearningHand): void {
  const { person, random } = hand;
  const french = person.languages.find(({ code }) => code === 'fr');
  if (!french || french.spoken === 'native') return;
  const on = hand.within(addDays(person.file.openedOn, random.between(6, 30)));
  const spoken = levelOf(french.spoken);
  const written = levelOf(french.written);
  const readsLatin = person.languages.some(({ code, written: level }) => code === 'fr' && level !== 'none');
  hand.write('language-assessments', on, 'confirmed', {
    languageCode: 'fr',
    listening: spoken,
    reading: written,
    spokenInteraction: spoken,
    spokenProduction: spoken,
    writing: written,
    literacy: readsLatin ? 'latin' : person.ownScriptName === '' ? 'none' : 'other_script',
    basis: 'tested',
    testName: 'Test de positionnement oral et écrit',
    assessor: 'CRIPEL',
    assessedOn: on,
    note: '',
  });
}

function writeStudies(hand: LearningHand, trade: string | undefined): void {
  const { person, random } = hand;
  const on = addDays(person.file.openedOn, random.between(4, 25));
  const country = person.nationalities.find((code) => !code.startsWith('X')) ?? null;
  const diploma = trade === undefined ? undefined : DIPLOMAS[trade];
  const bornIn = person.birthYear ?? 1990;
  const years = diploma ? random.between(14, 17) : random.between(2, 12);
  hand.write('schoolings', on, 'declared', {
    levelCode: diploma?.[1] ?? (years > 9 ? 'isced.3' : years > 6 ? 'isced.2' : 'isced.1'),
    countryCode: country,
    school: '',
    years,
    untilYear: bornIn + 6 + years,
    finished: diploma !== undefined || random.chance(0.4),
    note: '',
  });
  if (!diploma) return;
  const [title, levelCode, field] = diploma;
  const documentHeld = random.pick(['original', 'copy', 'none'] as const);
  const diplomaId = hand.write('diplomas', on, documentHeld === 'none' ? 'declared' : 'original_seen', {
    title,
    levelCode,
    countryCode: country,
    field,
    institution: '',
    year: bornIn + 6 + years,
    documentHeld,
    note: documentHeld === 'none' ? 'Resté au pays ; une cousine cherche une copie.' : '',
  });
  if (levelCode === 'isced.3' || !random.chance(0.6)) return;
  const asked = hand.within(addDays(person.file.openedOn, random.between(30, 120)));
  const submitted = documentHeld !== 'none';
  hand.write('equivalences', asked, 'copy_seen', {
    diplomaId,
    diplomaTitle: '',
    authorityCode: 'fwb_higher',
    stageCode: submitted ? 'opinion' : 'gathering',
    askedOn: submitted ? asked : null,
    feeCents: submitted ? (person.file.documents.some(({ typeCode }) => typeCode === 'card.A') ? 0 : 15_000) : null,
    decisionCode: null,
    decidedOn: null,
    note: submitted ? '' : 'Papiers à réunir, ou procédure sans documents à demander.',
  });
}

function writeSkills(hand: LearningHand, trade: string): void {
  const { person, random } = hand;
  const known = TRADES[trade];
  if (!known) return;
  const on = addDays(person.file.openedOn, random.between(5, 40));
  const work = person.file.employment.find(({ occupation }) => occupation === trade);
  for (const skillCode of known.skills) {
    const attested = work?.source === 'confirmed' || random.chance(0.15);
    hand.write('skills', on, attested ? 'confirmed' : 'declared', {
      skillCode,
      name: SKILL_WORDS.get(skillCode) ?? skillCode,
      proof: attested ? 'attested' : 'declared',
      shownWhere: attested ? (work?.employer ?? '') : '',
      shownOn: null,
      shownBy: attested ? 'Deux personnes qui ont travaillé avec elle ou lui' : '',
      note: '',
    });
  }
  hand.write('occupations-sought', on, 'declared', {
    occupationCode: known.code,
    experienceYears: work?.validFrom && work.validUntil ? yearsBetween(work.validFrom, work.validUntil) : null,
    experienceWhere: work?.employer ?? '',
    validFrom: hand.within(on),
    validUntil: null,
    note: '',
  });
}

const yearsBetween = (from: Day, until: Day): number =>
  Math.max(0, Number(until.slice(0, 4)) - Number(from.slice(0, 4)) - (from.slice(5) > until.slice(5) ? 1 : 0));

function writeSteps(hand: LearningHand): void {
  for (const { id, stageCode, validFrom } of hand.person.file.projects) {
    if (!WITH_OTHERS.includes(stageCode) || validFrom === null) continue;
    hand.write('project-steps', validFrom, 'confirmed', {
      projectId: id,
      stageCode,
      happenedOn: hand.within(validFrom),
      takenBy: 'collective',
      takenByName: 'Coopérative éphémère',
      agreed: 'Un essai de six semaines, deux soirs par semaine, avec d’autres. On en reparle ensemble après.',
      safeguards:
        'Le nom, les modèles et les contacts restent à la personne. Rien ne change sans son accord écrit. Elle peut s’arrêter sans perdre sa place.',
      ownerAssents: true,
    });
  }
}

/** What a person learnt, knows and looks for: for all whose story is told on purpose, and for many others. */
export function learningOf(person: DemoPerson, today: Day, toldOnPurpose: boolean): DemoLearning[] {
  const hand = new LearningHand(person, today);
  const some = (share: number): boolean => toldOnPurpose || hand.random.chance(share);
  const trade = person.file.employment.find(({ kindCode }) => kindCode.startsWith('abroad'))?.occupation;
  if (some(0.6)) writeFrench(hand);
  if (some(0.5)) writeStudies(hand, trade);
  if (trade !== undefined && some(0.6)) writeSkills(hand, trade);
  writePathway(hand);
  if (some(0.4)) writeLedger(hand);
  writeSteps(hand);
  return hand.records;
}
