import { addDays, addMonths, earlier, workday } from '../calendar';
import { employment, housing, noFacts, procedure, project, residenceDocument } from '../people/facts';
import type { Facts, Story } from '../people/facts';
import { lawyer } from './asylum-papers';

const PRECARIOUS = [
  ['hosted', 6],
  ['night_shelter', 3],
  ['squat', 3],
  ['street', 2],
  ['private_no_lease', 3],
  ['workplace', 1],
] as const;

/** Precarious places, one after the other, each for some weeks. */
function movingAround(story: Story, facts: Facts, times: number): void {
  const { random, today } = story;
  let from = addDays(today, -random.between(90, 160) * times);
  for (let index = 0; index < times; index += 1) {
    const kind = random.weighted(PRECARIOUS);
    const last = index === times - 1;
    const until = addDays(from, random.between(40, 120));
    facts.housing.push(
      housing(kind, from, last || until >= today ? null : until, {
        note:
          kind === 'night_shelter'
            ? random.pick(['Cinq nuits sur sept déjà utilisées ce mois.', 'Complet certains soirs.', ''])
            : kind === 'workplace'
              ? 'Dort dans un atelier, avec l’accord d’un ami.'
              : '',
        mustLeaveOn: last && random.chance(0.25) ? addDays(today, random.between(2, 25)) : null,
      }),
    );
    if (until >= today) return;
    from = addDays(until, 1);
  }
}

/** No permit. What was not asked stays not asked. */
export function undocumented(story: Story): Facts {
  const { random, today, openedOn } = story;
  const facts = noFacts(addMonths(openedOn, -random.between(14, 130)), [
    'regularisation',
    'shelter',
    'french',
    'health',
  ]);
  if (random.chance(0.4)) {
    const ordered = earlier(addDays(facts.arrivedOn, random.between(200, 900)), addDays(openedOn, -30));
    facts.documents.push(
      residenceDocument('annex.13', ordered, addDays(ordered, 30), {
        source: 'declared',
        authority: 'Office des étrangers',
        labourMarket: 'none',
      }),
    );
  }
  if (random.chance(0.5)) {
    facts.documents.push(
      residenceDocument('local.residenceAttestation', addDays(openedOn, random.between(3, 40)), null, {
        authority: 'Le Monde des Possibles',
        source: 'confirmed',
        note: 'Atteste la présence et l’engagement aux ateliers. Effet limité, expliqué à la personne.',
      }),
    );
  }
  facts.procedures.push(
    procedure('none_undocumented', null, 'none', {
      nextDeadlineWhat: random.pick(['', 'Revoir avec la permanence juridique ce qui est possible', '']),
    }),
  );
  movingAround(story, facts, random.between(1, 3));
  if (random.chance(0.4)) facts.needs.push('project');
  if (random.chance(0.25)) facts.needs.push('family');
  if (random.chance(0.5)) facts.needs.push('work');
  if (random.chance(0.35)) {
    facts.employment.push(
      employment(
        'volunteering',
        random.pick([
          'Cuisine solidaire',
          'Aide aux devoirs',
          'Atelier vélo',
          'Collecte alimentaire',
          'Accueil du samedi',
        ]),
        earlier(addDays(openedOn, 30), addDays(today, -1)),
        {
          employer: 'Association de quartier',
          hoursPerWeek: random.between(3, 10),
          note: 'Heures attestées pour le dossier.',
        },
      ),
    );
  }
  return facts;
}

/** A humanitarian request: it gives neither a document nor a right to work while it is examined. */
export function regularisation9bis(story: Story): Facts {
  const { random, today, openedOn } = story;
  const facts = noFacts(addMonths(openedOn, -random.between(48, 150)), [
    'regularisation',
    'french',
    'project',
    'housing',
  ]);
  const stage = random.weighted([
    ['preparing', 3],
    ['submitted', 3],
    ['examined', 5],
  ] as const);
  const begun =
    stage === 'preparing' ? earlier(addDays(openedOn, 20), today) : addDays(today, -random.between(40, 420));
  facts.documents.push(
    residenceDocument('local.residenceAttestation', earlier(addDays(openedOn, 14), today), null, {
      authority: 'Le Monde des Possibles',
      source: 'confirmed',
      note: 'Cours, bénévolat et liens à Liège, avec dates.',
    }),
  );
  if (random.chance(0.6)) {
    const ordered = addDays(facts.arrivedOn, random.between(300, 900));
    facts.documents.push(
      residenceDocument('annex.13', ordered, addDays(ordered, 30), {
        source: 'copy_seen',
        authority: 'Office des étrangers',
        labourMarket: 'none',
      }),
    );
  }
  facts.procedures.push(
    procedure('regularisation_9bis', begun, stage, {
      stageSince: begun,
      lawyer: lawyer(story),
      source: stage === 'preparing' ? 'declared' : 'copy_seen',
      nextDeadlineOn: stage === 'preparing' ? workday(addDays(today, random.between(10, 50))) : null,
      nextDeadlineWhat:
        stage === 'preparing'
          ? 'Réunir les preuves d’ancrage, payer la redevance, envoi recommandé'
          : 'Sans délai légal : relancer par l’avocat·e',
    }),
  );
  facts.housing.push(
    housing(
      random.weighted([
        ['hosted', 4],
        ['private_no_lease', 4],
        ['squat', 1],
      ] as const),
      addMonths(openedOn, -random.between(6, 30)),
      null,
    ),
  );
  if (random.chance(0.5)) facts.needs.push('family');
  facts.employment.push(
    employment(
      'volunteering',
      random.pick(['Cuisine du monde', 'Interprète bénévole', 'Potager collectif', 'Atelier couture']),
      addMonths(openedOn, -random.between(1, 20)),
      { employer: 'Le Monde des Possibles', hoursPerWeek: random.between(3, 8) },
    ),
  );
  return facts;
}

/** A medical request: once admissible, an orange card without work. */
export function regularisation9ter(story: Story): Facts {
  const { random, today, openedOn } = story;
  const facts = noFacts(addMonths(openedOn, -random.between(24, 80)), [
    'health',
    'regularisation',
    'social_aid',
    'housing',
  ]);
  const begun = addDays(today, -random.between(60, 380));
  const admissible = random.chance(0.55);
  if (admissible)
    facts.documents.push(
      residenceDocument('ai', addDays(begun, 50), addDays(today, random.between(10, 80)), {
        labourMarket: 'none',
        note: 'Demande médicale recevable ; ne permet pas de travailler.',
      }),
    );
  facts.procedures.push(
    procedure('regularisation_9ter', begun, admissible ? 'examined' : 'admissibility', {
      stageSince: addDays(begun, 50),
      lawyer: lawyer(story),
      source: 'copy_seen',
      nextDeadlineOn: random.chance(0.5) ? workday(addDays(today, random.between(8, 40))) : null,
      nextDeadlineWhat: 'Certificat médical de moins de trois mois à renouveler',
    }),
  );
  movingAround(story, facts, 2);
  return facts;
}

/** Came, was listened to, was asked nothing about papers. */
export function notAsked(story: Story): Facts {
  const { random, today, openedOn } = story;
  const facts = noFacts(addMonths(openedOn, -random.between(1, 60)), ['shelter', 'french']);
  facts.procedures.push(procedure('unknown_not_asked', null, 'none'));
  facts.housing.push(
    housing(
      random.weighted([
        ['unknown', 3],
        ['hosted', 2],
        ['street', 1],
        ['night_shelter', 2],
      ] as const),
      null,
      null,
      { municipalityCode: null },
    ),
  );
  if (random.chance(0.5)) facts.needs.push('health');
  if (random.chance(0.3))
    facts.projects.push(
      project('À trouver ensemble', 'wish', earlier(addDays(openedOn, 7), today), {
        ownWords: 'Je ne sais pas encore. Je veux d’abord dormir.',
      }),
    );
  return facts;
}

/** Asks a family court to be recognised as stateless. */
export function stateless(story: Story): Facts {
  const { random, today, openedOn } = story;
  const facts = noFacts(addMonths(openedOn, -random.between(40, 110)), ['appeal', 'papers', 'housing', 'work']);
  const begun = addDays(today, -random.between(90, 400));
  facts.documents.push(
    residenceDocument('other', addMonths(openedOn, -20), null, {
      source: 'copy_seen',
      authority: 'UNRWA',
      note: 'Carte d’enregistrement, seule pièce d’identité.',
    }),
  );
  facts.procedures.push(
    procedure('stateless', begun, 'court', {
      stageSince: addDays(begun, 20),
      lawyer: lawyer(story),
      nextDeadlineOn: workday(addDays(today, random.between(15, 80))),
      nextDeadlineWhat: 'Audience au tribunal de la famille',
    }),
  );
  movingAround(story, facts, 2);
  return facts;
}
