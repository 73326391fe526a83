import { Random } from '../chance/random';
import { stableId } from '../chance/stable-id';
import { daysFrom } from '../calendar';
import type { Day } from '../calendar';
import type { DemoPerson } from '../city-types';
import type { NeedStory, PlanStory, RatingStory, UrgencyStory } from './plan-story';
import { TOLD_PLANS } from './told-plans';

const TOLD = new Map(Object.entries(TOLD_PLANS).map(([key, story]) => [stableId('person', key), story]));
const WITHOUT_A_ROOF = new Set(['street', 'night_shelter', 'workplace', 'squat', 'vehicle_or_camp']);
const OPEN = new Set(['in_assessment', 'active', 'standby']);
/** Files as old as this have been rated at entry. */
const RATED_AFTER_DAYS = 30;
const RATED_AGAIN_AFTER_DAYS = 200;

/** What is urgent and what is being built in a file: told on purpose, or drawn from what the file says. */
export function planOf(person: DemoPerson, today: Day): PlanStory {
  const told = TOLD.get(person.id);
  if (told) return told;
  const random = new Random(`plan ${person.id}`);
  const { file } = person;
  const nothing: PlanStory = { urgencies: [], needs: [], agreed: [], ratings: [] };
  const daysOpen = daysFrom(file.openedOn, today);
  if (!OPEN.has(file.status) || daysOpen < 3) return nothing;
  const needs = needsOf(person, random, daysOpen);
  const urgencies = urgenciesOf(person, random, daysOpen);
  const agreedDaysAgo = Math.min(daysOpen - 2, random.between(5, 120));
  const speaks = person.languages.find((language) => language.preferred);
  const agreed =
    needs.length > 0 && random.chance(0.6) && agreedDaysAgo <= writtenSince(needs)
      ? [
          {
            daysAgo: agreedDaysAgo,
            language: speaks?.code ?? 'fr',
            interpreter: speaks?.interpreterNeeded ?? false,
            present: [],
            reviewInDays: 120 - agreedDaysAgo,
            ...(urgencies.some((urgency) => !urgency.solved) ? { realistic: 'partly' as const } : {}),
          },
        ]
      : [];
  return { urgencies, needs, agreed, ratings: ratingsOf(random, daysOpen) };
}

const writtenSince = (needs: readonly NeedStory[]): number => Math.max(...needs.map((need) => need.writtenDaysAgo));

function urgenciesOf({ file }: DemoPerson, random: Random, daysOpen: number): UrgencyStory[] {
  const roofless = file.housing.some((home) => home.validUntil === null && WITHOUT_A_ROOF.has(home.kindCode));
  const urgencies: UrgencyStory[] = [];
  if (roofless && random.chance(0.5))
    urgencies.push({
      kind: 'housing_tonight',
      level: random.pick(['four_hours', 'one_day', 'one_day']),
      what: '',
      openedHoursAgo: random.between(1, 30),
      byTeam: random.chance(0.4),
    });
  if (random.chance(0.12) && daysOpen > 20) {
    const [kind, by, outcome] = random.pick([
      ['food', 'Épicerie sociale', 'Colis pour la semaine'],
      ['care', 'Maison médicale', 'Consultation le jour même'],
      ['energy', 'CPAS, énergie', 'Plan de paiement accepté'],
      ['papers_deadline', 'Service des étrangers', 'Rendez-vous avancé'],
    ] as const);
    const openedHoursAgo = random.between(10, 19) * 24;
    const afterHours = random.between(4, 90);
    urgencies.push({ kind, level: 'three_days', what: '', openedHoursAgo, solved: { afterHours, by, outcome } });
  }
  return urgencies;
}

function needsOf({ file }: DemoPerson, random: Random, daysOpen: number): NeedStory[] {
  const writtenDaysAgo = Math.max(1, daysOpen - random.between(1, 10));
  const needs: NeedStory[] = [];
  const project = file.projects.find((one) => one.validUntil === null);
  if (project)
    needs.push({
      theme: 'economic_project',
      situation: project.title,
      writtenDaysAgo,
      goals: [
        {
          words: project.ownWords || project.title,
          state: random.chance(0.8) ? 'under_way' : 'paused',
          actions: project.nextStep
            ? [{ what: project.nextStep, by: 'person', dueInDays: random.between(-6, 60) }]
            : [],
        },
      ],
    });
  const course = file.training.find((one) => one.outcome === '' && one.validUntil === null);
  if (course && random.chance(0.7))
    needs.push({
      theme: 'language',
      situation: course.title,
      writtenDaysAgo,
      goals: [
        {
          words: random.pick([
            'Comprendre le maître de mon enfant',
            'Téléphoner sans avoir peur',
            'Parler à mes collègues',
          ]),
          state: 'under_way',
          actions: [{ what: 'Suivre le cours', by: 'person', dueInDays: null }],
        },
      ],
    });
  if (needs.length === 0 && random.chance(0.3))
    needs.push({
      theme: random.pick(['employment', 'family', 'participation']),
      situation: 'Parlé au premier entretien.',
      writtenDaysAgo,
      goals: [{ words: '', state: 'undecided', actions: [] }],
    });
  return needs;
}

function ratingsOf(random: Random, daysOpen: number): RatingStory[] {
  if (daysOpen < RATED_AFTER_DAYS || !random.chance(0.35)) return [];
  const steps = Array.from({ length: 10 }, () => random.between(1, 4));
  const near = (shift: number): string =>
    steps.map((step) => Math.min(5, Math.max(1, step + (random.chance(0.4) ? shift : 0)))).join('');
  const entry = daysOpen - 5;
  const ratings: RatingStory[] = [
    { daysAgo: entry, rater: 'self', moment: 'entry', steps: near(0), sentence: '' },
    { daysAgo: entry, rater: 'worker', moment: 'entry', steps: near(-1), sentence: '' },
  ];
  if (daysOpen > RATED_AGAIN_AFTER_DAYS)
    ratings.push({ daysAgo: entry - 180, rater: 'self', moment: 'review', steps: near(1), sentence: '' });
  return ratings;
}
