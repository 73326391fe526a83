import type { Facts, Story } from '../people/facts';
import type { OriginKey } from '../people/origins';
import { familyOfCitizen, familyReunification, oldModelCard } from './family';
import { established, singlePermit, student, unionCitizen } from './settled';
import { sixMonthsEntrepreneur, traffickingVictim, unaccompaniedMinor, violenceAtHome } from './in-danger';
import { asylumAppeal, asylumWaiting, subsequentRequest } from './asylum';
import { recognisedRefugee, subsidiaryProtection, temporaryProtection } from './protection';
import { notAsked, regularisation9bis, regularisation9ter, stateless, undocumented } from './without-papers';

/** A kind of story: how many people live it, where they come from, how old they are, who receives them first. */
export interface Situation {
  tell: (story: Story) => Facts;
  count: number;
  origins: readonly (readonly [origin: OriginKey, weight: number])[];
  ages: readonly [youngest: number, oldest: number];
  /** Share of women; nobody's gender is derived from anything. */
  women: number;
  teams: readonly (readonly [teamKey: string, weight: number])[];
}

const ASYLUM_ORIGINS = [
  ['syria', 4],
  ['syriaKurdish', 2],
  ['palestine', 4],
  ['afghanistanDari', 5],
  ['afghanistanPashto', 5],
  ['eritrea', 5],
  ['guineaFula', 5],
  ['guineaManinka', 3],
  ['burundi', 4],
  ['cameroon', 3],
  ['congo', 3],
  ['turkeyKurdish', 4],
  ['iraq', 3],
  ['iraqKurdish', 3],
  ['somalia', 4],
  ['salvador', 3],
  ['colombia', 2],
  ['sudan', 2],
  ['iran', 2],
  ['ethiopia', 2],
  ['tibet', 2],
  ['georgia', 1],
  ['armenia', 1],
  ['sriLanka', 1],
] as const;
const PROTECTED_ORIGINS = [
  ['syria', 6],
  ['syriaKurdish', 3],
  ['eritrea', 6],
  ['afghanistanDari', 5],
  ['afghanistanPashto', 4],
  ['palestine', 2],
  ['burundi', 3],
  ['turkeyKurdish', 3],
  ['iraq', 3],
  ['iraqKurdish', 2],
  ['somalia', 4],
  ['tibet', 3],
  ['sudan', 2],
  ['chechnya', 2],
  ['guineaFula', 2],
  ['iran', 2],
  ['ethiopia', 1],
] as const;
const LONG_HERE_ORIGINS = [
  ['morocco', 6],
  ['algeria', 3],
  ['guineaFula', 4],
  ['guineaManinka', 3],
  ['cameroon', 4],
  ['congo', 5],
  ['brazil', 2],
  ['albania', 2],
  ['kosovo', 2],
  ['armenia', 3],
  ['georgia', 3],
  ['chechnya', 2],
  ['senegal', 3],
  ['ivoryCoast', 2],
  ['togo', 2],
  ['india', 2],
  ['iraqKurdish', 2],
  ['afghanistanPashto', 2],
  ['salvador', 2],
] as const;
const FAMILY_ORIGINS = [
  ['morocco', 6],
  ['turkey', 4],
  ['congo', 3],
  ['cameroon', 3],
  ['algeria', 3],
  ['kosovo', 2],
  ['syria', 3],
  ['guineaFula', 2],
  ['eritrea', 2],
  ['afghanistanDari', 2],
  ['rwanda', 2],
  ['brazil', 1],
  ['colombia', 1],
] as const;

const AFTER_RECOGNITION = [
  ['cpas.outremeuse', 9],
  ['cpas.sainte-marguerite', 6],
  ['cripel.parcours', 5],
  ['interra.interlab', 1],
  ['possibles.projets', 2],
  ['possibles.francais', 2],
  ['forem.migrants', 2],
  ['ville.accueil', 1],
  ['cpas.insertion', 1],
] as const;
const BEFORE_DECISION = [
  ['possibles.francais', 4],
  ['possibles.accueil', 3],
  ['apd.social', 2],
  ['cripel.parcours', 2],
  ['cpas.ila', 3],
  ['possibles.droits', 1],
] as const;
const NO_PAPERS = [
  ['possibles.droits', 6],
  ['possibles.accueil', 4],
  ['cpas.urgences', 2],
  ['possibles.projets', 2],
  ['apd.social', 1],
  ['cpas.outremeuse', 2],
] as const;
const FAMILIES = [
  ['cripel.parcours', 6],
  ['cripel.juridique', 3],
  ['ville.accueil', 1],
  ['cpas.outremeuse', 2],
  ['cpas.sainte-marguerite', 2],
  ['forem.migrants', 2],
  ['possibles.francais', 1],
] as const;

export const SITUATIONS = {
  recognisedRefugee: {
    tell: recognisedRefugee,
    count: 50,
    origins: PROTECTED_ORIGINS,
    ages: [19, 62],
    women: 0.44,
    teams: AFTER_RECOGNITION,
  },
  subsidiaryProtection: {
    tell: subsidiaryProtection,
    count: 22,
    origins: [
      ['syria', 3],
      ['palestine', 4],
      ['salvador', 3],
      ['afghanistanPashto', 3],
      ['somalia', 3],
      ['iraq', 2],
      ['sudan', 2],
    ],
    ages: [19, 60],
    women: 0.42,
    teams: AFTER_RECOGNITION,
  },
  temporaryProtection: {
    tell: temporaryProtection,
    count: 36,
    origins: [['ukraine', 1]],
    ages: [19, 78],
    women: 0.72,
    teams: [
      ['cpas.outremeuse', 7],
      ['cpas.sainte-marguerite', 4],
      ['ville.accueil', 3],
      ['possibles.accueil', 3],
      ['forem.migrants', 4],
      ['possibles.francais', 2],
    ],
  },
  asylumWaiting: {
    tell: asylumWaiting,
    count: 38,
    origins: ASYLUM_ORIGINS,
    ages: [18, 55],
    women: 0.36,
    teams: BEFORE_DECISION,
  },
  asylumAppeal: {
    tell: asylumAppeal,
    count: 13,
    origins: ASYLUM_ORIGINS,
    ages: [20, 52],
    women: 0.4,
    teams: [
      ['apd.social', 4],
      ['possibles.droits', 4],
      ['cripel.juridique', 3],
    ],
  },
  subsequentRequest: {
    tell: subsequentRequest,
    count: 8,
    origins: ASYLUM_ORIGINS,
    ages: [22, 58],
    women: 0.3,
    teams: NO_PAPERS,
  },
  undocumented: {
    tell: undocumented,
    count: 25,
    origins: LONG_HERE_ORIGINS,
    ages: [20, 66],
    women: 0.4,
    teams: NO_PAPERS,
  },
  regularisation9bis: {
    tell: regularisation9bis,
    count: 14,
    origins: LONG_HERE_ORIGINS,
    ages: [24, 60],
    women: 0.45,
    teams: [
      ['possibles.droits', 6],
      ['cripel.juridique', 2],
      ['possibles.projets', 2],
    ],
  },
  regularisation9ter: {
    tell: regularisation9ter,
    count: 6,
    origins: LONG_HERE_ORIGINS,
    ages: [28, 68],
    women: 0.45,
    teams: [
      ['possibles.droits', 3],
      ['cpas.outremeuse', 2],
      ['cpas.sainte-marguerite', 1],
    ],
  },
  notAsked: {
    tell: notAsked,
    count: 6,
    origins: LONG_HERE_ORIGINS,
    ages: [20, 60],
    women: 0.35,
    teams: [
      ['possibles.accueil', 3],
      ['cpas.urgences', 2],
    ],
  },
  stateless: {
    tell: stateless,
    count: 2,
    origins: [['palestine', 1]],
    ages: [24, 50],
    women: 0.4,
    teams: [
      ['apd.social', 1],
      ['possibles.droits', 1],
    ],
  },
  familyReunification: {
    tell: familyReunification,
    count: 20,
    origins: FAMILY_ORIGINS,
    ages: [19, 48],
    women: 0.7,
    teams: FAMILIES,
  },
  familyOfCitizen: {
    tell: familyOfCitizen,
    count: 12,
    origins: FAMILY_ORIGINS,
    ages: [21, 55],
    women: 0.62,
    teams: FAMILIES,
  },
  oldModelCard: {
    tell: oldModelCard,
    count: 3,
    origins: [
      ['morocco', 2],
      ['turkey', 2],
      ['congo', 1],
    ],
    ages: [35, 64],
    women: 0.5,
    teams: [
      ['ville.accueil', 2],
      ['cpas.sainte-marguerite', 1],
    ],
  },
  singlePermit: {
    tell: singlePermit,
    count: 6,
    origins: [
      ['india', 2],
      ['morocco', 2],
      ['turkey', 1],
      ['cameroon', 2],
      ['brazil', 1],
      ['algeria', 1],
    ],
    ages: [24, 48],
    women: 0.35,
    teams: [
      ['forem.migrants', 3],
      ['cripel.parcours', 2],
      ['ville.accueil', 1],
    ],
  },
  student: {
    tell: student,
    count: 6,
    origins: [
      ['cameroon', 4],
      ['congo', 2],
      ['morocco', 2],
      ['togo', 1],
      ['ivoryCoast', 1],
      ['rwanda', 1],
    ],
    ages: [19, 29],
    women: 0.5,
    teams: [
      ['cpas.outremeuse', 2],
      ['cpas.sainte-marguerite', 2],
      ['possibles.accueil', 1],
    ],
  },
  unaccompaniedMinor: {
    tell: unaccompaniedMinor,
    count: 10,
    origins: [
      ['afghanistanPashto', 4],
      ['eritrea', 3],
      ['guineaFula', 3],
      ['somalia', 2],
      ['syria', 1],
      ['palestine', 1],
    ],
    ages: [16, 17],
    women: 0.2,
    teams: [
      ['apd.social', 4],
      ['possibles.francais', 1],
      ['possibles.accueil', 1],
    ],
  },
  unionCitizen: {
    tell: unionCitizen,
    count: 5,
    origins: [['romania', 1]],
    ages: [22, 60],
    women: 0.45,
    teams: [
      ['possibles.accueil', 2],
      ['cpas.urgences', 2],
      ['ville.accueil', 1],
    ],
  },
  established: {
    tell: established,
    count: 11,
    origins: [
      ['morocco', 3],
      ['turkey', 3],
      ['congo', 3],
      ['algeria', 2],
      ['kosovo', 1],
      ['armenia', 1],
      ['burundi', 1],
    ],
    ages: [32, 66],
    women: 0.5,
    teams: [
      ['cpas.outremeuse', 4],
      ['cpas.sainte-marguerite', 3],
      ['forem.migrants', 3],
      ['cpas.insertion', 1],
    ],
  },
  violenceAtHome: {
    tell: violenceAtHome,
    count: 3,
    origins: [
      ['morocco', 2],
      ['albania', 1],
      ['cameroon', 1],
      ['iraq', 1],
    ],
    ages: [23, 44],
    women: 1,
    teams: [
      ['cpas.outremeuse', 2],
      ['possibles.droits', 1],
    ],
  },
  traffickingVictim: {
    tell: traffickingVictim,
    count: 2,
    origins: [
      ['brazil', 1],
      ['albania', 1],
      ['india', 1],
    ],
    ages: [22, 40],
    women: 0.5,
    teams: [
      ['possibles.droits', 1],
      ['apd.social', 1],
    ],
  },
  sixMonthsEntrepreneur: {
    tell: sixMonthsEntrepreneur,
    count: 2,
    origins: [
      ['guineaFula', 1],
      ['syria', 1],
      ['turkey', 1],
    ],
    ages: [27, 45],
    women: 0.5,
    teams: [
      ['interra.interlab', 1],
      ['possibles.projets', 1],
    ],
  },
} satisfies Record<string, Situation>;

export type SituationKey = keyof typeof SITUATIONS;
