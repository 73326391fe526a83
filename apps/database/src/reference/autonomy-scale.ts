import { AUTONOMY_SCALE } from './provenance';
import type { ReferenceEntry } from './reference-entry';
import { referenceList } from './reference-entry';

type Words = readonly [fr: string, en: string];

/** First day of this edition. Other words would be another edition: new codes, so that old ratings keep theirs. */
const SINCE = '2026-01-01';

/** One domain: its code, its name, and its five steps as the person would say them, from the first to the fifth. */
interface Domain {
  readonly code: string;
  readonly name: Words;
  readonly steps: readonly [Words, Words, Words, Words, Words];
}

const DOMAINS: readonly Domain[] = [
  {
    code: 'residence',
    name: ['Séjour et papiers', 'Residence and papers'],
    steps: [
      [
        'Je ne sais pas où en est mon séjour, ni à qui le demander.',
        'I do not know where my stay stands, nor whom to ask.',
      ],
      [
        'Je sais quel papier j’ai ; quelqu’un suit mes échéances pour moi.',
        'I know which paper I hold; somebody watches my dates for me.',
      ],
      [
        'Je connais ma prochaine échéance et je prépare le dossier avec quelqu’un.',
        'I know my next date and prepare for it with somebody.',
      ],
      [
        'Je prépare mes démarches de séjour et je demande conseil quand ça se complique.',
        'I prepare what my stay asks for, and seek advice when it gets complicated.',
      ],
      [
        'Je mène mes démarches de séjour et je sais quoi faire si ma situation change.',
        'I see to my stay myself and know what to do if my situation changes.',
      ],
    ],
  },
  {
    code: 'housing',
    name: ['Logement', 'Housing'],
    steps: [
      ['Je ne sais pas où je dormirai cette semaine.', 'I do not know where I will sleep this week.'],
      [
        'J’ai un toit pour quelques semaines, chez quelqu’un ou dans un lieu d’accueil.',
        'I have a roof for a few weeks, with somebody or in a shelter.',
      ],
      [
        'J’ai un logement, mais trop cher, trop petit ou en mauvais état.',
        'I have a home, but too dear, too small or in bad repair.',
      ],
      [
        'Mon logement convient ; il me faut encore de l’aide pour le bail ou les charges.',
        'My home suits me; I still need help with the lease or the bills.',
      ],
      ['Mon logement convient et je m’en occupe moi-même.', 'My home suits me and I look after it myself.'],
    ],
  },
  {
    code: 'health_sleep',
    name: ['Santé et sommeil', 'Health and sleep'],
    steps: [
      ['J’ai mal ou je dors à peine, et personne ne me soigne.', 'I am in pain or hardly sleep, and nobody treats me.'],
      [
        'Je vois quelqu’un pour ma santé quand ça devient grave.',
        'I see somebody about my health when it becomes serious.',
      ],
      [
        'J’ai un médecin ou une maison médicale ; je dors assez une nuit sur deux.',
        'I have a doctor or a health centre; I sleep enough every other night.',
      ],
      [
        'Je me soigne régulièrement et je dors assez presque toutes les nuits.',
        'I follow my treatment and sleep enough on most nights.',
      ],
      [
        'Je prends soin de ma santé et je sais quoi faire quand elle change.',
        'I look after my health and know what to do when it changes.',
      ],
    ],
  },
  {
    code: 'money',
    name: ['Argent au quotidien', 'Everyday money'],
    steps: [
      [
        'Je ne sais pas comment je mangerai à la fin de la semaine.',
        'I do not know how I will eat at the end of the week.',
      ],
      [
        'Il y a de quoi manger ; les factures ou les dettes me dépassent.',
        'There is food; bills or debts are beyond me.',
      ],
      [
        'Je sais ce qui entre et ce qui sort ; il ne reste rien.',
        'I know what comes in and what goes out; nothing is left.',
      ],
      [
        'Je paie mes factures à temps et je demande conseil quand il le faut.',
        'I pay my bills on time and seek advice when I need it.',
      ],
      [
        'Je gère mon argent et une dépense imprévue ne me fait pas tomber.',
        'I manage my money, and an unexpected bill does not bring me down.',
      ],
    ],
  },
  {
    code: 'language',
    name: ['Langue pour agir', 'Language to act'],
    steps: [
      ['Il me faut un interprète pour presque tout.', 'I need an interpreter for almost everything.'],
      ['Je me fais comprendre pour les choses de tous les jours.', 'I make myself understood in everyday things.'],
      [
        'Je m’explique au guichet ou à l’école, si on me laisse le temps.',
        'I explain myself at a desk or at school, if I am given time.',
      ],
      [
        'Je téléphone, je lis un courrier simple et je fais répéter.',
        'I telephone, read a simple letter and ask people to say it again.',
      ],
      ['La langue ne m’empêche plus de faire ce que je veux.', 'Language no longer keeps me from doing what I want.'],
    ],
  },
  {
    code: 'network',
    name: ['Réseau et liens', 'People and ties'],
    steps: [
      ['Je n’ai personne à appeler ici.', 'I have nobody to call here.'],
      [
        'Je connais quelques personnes, sans oser leur demander un service.',
        'I know a few people, but would not dare ask a favour.',
      ],
      ['Je peux compter sur une ou deux personnes.', 'I can count on one or two people.'],
      [
        'Il y a un groupe, des amis ou un lieu où l’on m’attend.',
        'There is a group, friends or a place where I am expected.',
      ],
      ['On compte aussi sur moi, et je mets d’autres en lien.', 'Others count on me too, and I bring people together.'],
    ],
  },
  {
    code: 'confidence',
    name: ['Confiance en soi', 'Confidence'],
    steps: [
      ['Je n’ose presque rien demander ni décider.', 'I hardly dare ask or decide anything.'],
      ['J’ose quand quelqu’un est à côté de moi.', 'I dare when somebody is beside me.'],
      ['Je dis ce que je veux quand on me le demande.', 'I say what I want when I am asked.'],
      ['Je dis ce que je veux, et je sais dire non.', 'I say what I want, and can say no.'],
      [
        'Je fais des choses nouvelles, et un refus ne m’arrête pas longtemps.',
        'I do new things, and a refusal does not stop me for long.',
      ],
    ],
  },
  {
    code: 'skills',
    name: ['Savoir-faire et reconnaissance', 'Skills and recognition'],
    steps: [
      ['Personne ici ne sait ce que je sais faire.', 'Nobody here knows what I can do.'],
      ['J’en ai parlé avec quelqu’un ; rien n’est encore écrit.', 'I have told somebody; nothing is written yet.'],
      [
        'Ce que je sais faire est écrit, avec des exemples ou des preuves.',
        'What I can do is written down, with examples or proof.',
      ],
      [
        'Je m’en sers ici : un essai, un stage, un bénévolat, un chantier.',
        'I use it here: a trial, an internship, volunteering, a site.',
      ],
      [
        'C’est reconnu : un diplôme, une validation, ou des gens qui me confient du travail.',
        'It is recognised: a diploma, a certificate, or people who trust me with work.',
      ],
    ],
  },
  {
    code: 'paperwork',
    name: ['Démarches en autonomie, numérique compris', 'Paperwork, online included'],
    steps: [
      ['Quelqu’un fait mes démarches à ma place.', 'Somebody does my paperwork in my place.'],
      ['Je viens avec mes papiers, et nous faisons la démarche ensemble.', 'I bring my papers, and we do it together.'],
      ['Je refais sans aide ce que j’ai déjà fait une fois.', 'What I have done once, I do again without help.'],
      [
        'Je fais une démarche nouvelle, en ligne aussi, avec un coup de main.',
        'I do something new, online too, with a little help.',
      ],
      [
        'Je fais mes démarches, en ligne aussi, et je montre à d’autres.',
        'I do my paperwork, online too, and show others how.',
      ],
    ],
  },
  {
    code: 'project',
    name: ['Projet : travail, entreprise, engagement', 'Project: work, enterprise, commitment'],
    steps: [
      ['Je n’ai pas la tête à un projet pour le moment.', 'I have no room in my head for a project just now.'],
      ['J’ai une envie, sans savoir par où commencer.', 'There is something I want, and I do not know where to begin.'],
      ['J’essaie : je rencontre des gens, je visite, je teste.', 'I am trying: I meet people, visit, test.'],
      [
        'Je construis : une formation, un emploi ou une activité est en route.',
        'I am building: a course, a job or an activity is under way.',
      ],
      ['Mon projet tient, et je décide de la suite.', 'My project stands, and I decide what comes next.'],
    ],
  },
];

/** Domains of the scale "Repères d'autonomie". */
export const autonomyDomains: ReferenceEntry[] = referenceList(
  'autonomy_domain',
  AUTONOMY_SCALE,
  DOMAINS.map(({ code, name: [fr, en] }) => [code, fr, en, { validFrom: SINCE }]),
);

/** The described steps, `<domain>.<step>`. A step describes a moment, not a person; nobody is ranked by it. */
export const autonomySteps: ReferenceEntry[] = referenceList(
  'autonomy_step',
  AUTONOMY_SCALE,
  DOMAINS.flatMap(({ code, steps }) =>
    steps.map(
      ([fr, en], index) =>
        [`${code}.${index + 1}`, fr, en, { attributes: { domain: code, step: index + 1 }, validFrom: SINCE }] as const,
    ),
  ),
);
