import type { AnswerSentences } from './answer-sentences';

export const FRENCH_ANSWER: AnswerSentences = {
  title: 'Réponse à votre demande',
  note: '',
  place: 'Le {day}',
  file: 'Dossier {reference}',
  asked: {
    access: 'Le {day}, vous avez demandé à voir ce qui est écrit sur vous et à en recevoir une copie.',
    rectification: 'Le {day}, vous avez demandé de corriger une information qui vous concerne.',
    contradiction: 'Le {day}, vous avez demandé d’ajouter votre version à côté d’une information qui vous concerne.',
    restriction:
      'Le {day}, vous avez demandé que vos données ne soient plus changées ni partagées pendant une vérification.',
    objection: 'Le {day}, vous vous êtes opposé·e à un usage de vos données.',
    erasure: 'Le {day}, vous avez demandé d’effacer des données qui vous concernent.',
  },
  ground: 'Ce droit est prévu par l’article {article} du Règlement général sur la protection des données (RGPD).',
  delay: 'Selon l’article 12 du RGPD, nous devions vous répondre au plus tard le {due}. Nous répondons le {day}.',
  extended: 'Nous vous avions prévenu·e que ce délai était prolongé. Le motif : {reason}.',
  answerHeading: 'Notre réponse',
  refused: 'Nous ne pouvons pas faire ce que vous demandez.',
  reason: 'Le motif : {reason}.',
  toldHeading: 'Qui a été prévenu',
  told: 'Ces organisations avaient reçu ces informations. Nous les avons prévenues (article 19 du RGPD) :',
  toldOn: '{organisation}, le {day}',
  notTold:
    'Ces organisations n’ont pas pu être prévenues, ou cela demandait un effort disproportionné : {organisations}.',
  askWho: 'Vous pouvez à tout moment nous demander qui a été prévenu.',
  appealHeading: 'Si vous n’êtes pas d’accord',
  complaint: 'Vous pouvez porter plainte, gratuitement, auprès de l’autorité de contrôle (article 77 du RGPD) :',
  authority: '{name}, {address}. Téléphone : {phone}. Site : {website}.',
  court: 'Vous pouvez aussi aller en justice (article 79 du RGPD). Un service d’aide juridique peut vous aider.',
  questions:
    'Vous avez une question ? Parlez-en à la personne qui vous accompagne, ou à la personne déléguée à la protection des données : {office}.',
  sign: 'La personne déléguée à la protection des données,',
};
