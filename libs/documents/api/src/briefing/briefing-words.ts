import type { BriefingKind, BriefingSection } from '@guichet/case-files-contract';

interface Words {
  readonly title: string;
  readonly reference: string;
  readonly since: string;
  readonly languages: string;
  readonly interpreter: string;
  readonly contact: string;
  readonly printedBy: string;
  readonly secret: string;
  readonly leftOut: string;
  readonly section: Readonly<Record<BriefingSection, string>>;
  readonly kind: Readonly<Record<BriefingKind, string>>;
}

/** Words of the printed briefing. */
export const BRIEFING_WORDS: Readonly<Record<'fr' | 'en', Words>> = {
  fr: {
    title: 'Relève',
    reference: 'Dossier',
    since: 'ouvert le',
    languages: 'Langues',
    interpreter: 'interprète nécessaire',
    contact: 'Contact sûr',
    printedBy: 'imprimée par',
    secret: 'secret professionnel, à détruire après usage',
    leftOut: 'et {n} de plus dans le dossier',
    section: {
      risks: 'Risques et sécurité',
      open: 'Ce qui est ouvert',
      clocks: 'Échéances',
      next: 'Prochaines étapes',
      situation: 'Situation',
      events: 'Derniers événements',
    },
    kind: {
      urgency: 'Urgence',
      unsafe_contact: 'Contact à éviter',
      protection: 'Protection',
      referral: 'Orientation',
      access_request: 'Demande d’accès',
      procedure: 'Procédure',
      residence_end: 'Fin du titre',
      awaited: 'Jour attendu',
      decision: 'Demande sans décision',
      plan_review: 'Bilan du plan',
      task: 'Tâche',
      action: 'Action du plan',
      appointment: 'Rendez-vous',
      deadline: 'Délai',
      room: '',
      event: '',
    },
  },
  en: {
    title: 'Briefing',
    reference: 'File',
    since: 'opened on',
    languages: 'Languages',
    interpreter: 'interpreter needed',
    contact: 'Safe contact',
    printedBy: 'printed by',
    secret: 'professional secrecy, destroy after use',
    leftOut: 'and {n} more in the file',
    section: {
      risks: 'Risks and safety',
      open: 'What is open',
      clocks: 'Dates that run',
      next: 'Next steps',
      situation: 'Situation',
      events: 'Last events',
    },
    kind: {
      urgency: 'Urgency',
      unsafe_contact: 'Contact to avoid',
      protection: 'Protection',
      referral: 'Referral',
      access_request: 'Request for access',
      procedure: 'Procedure',
      residence_end: 'End of the paper',
      awaited: 'Day awaited',
      decision: 'Request without a decision',
      plan_review: 'Review of the plan',
      task: 'Task',
      action: 'Action of the plan',
      appointment: 'Appointment',
      deadline: 'Deadline',
      room: '',
      event: '',
    },
  },
};
