import type { SharingNoticeWords } from '@guichet/access-contract';

/** The notice in French: the one that counts. Written to be read aloud. */
export const FRENCH: SharingNoticeWords = {
  title: 'Partager des informations sur vous',
  greeting: '{from} vous demande votre accord. Écoutez ou lisez, posez vos questions, puis décidez.',
  who: 'Avec qui : {organisation}',
  atOnce: 'Si vous dites oui, {organisation} pourra lire dès aujourd’hui ce qui suit, et rien d’autre.',
  onReferral:
    'Si vous dites oui, nous pourrons adresser une demande pour vous à {organisation}. Elle lira ce qui suit quand elle acceptera de vous aider, et rien d’autre.',
  why: 'Pourquoi',
  shared: 'Ce qui peut être lu',
  refused: 'Ce que vous refusez de partager',
  nothingRefused: 'Vous n’avez rien refusé de plus. Ce qui n’est pas dans la liste n’est pas partagé.',
  until: 'Jusqu’au {day}',
  free: 'Vous êtes libre de dire non. Si vous dites non, vous recevez la même aide chez nous.',
  confidences:
    'Ce que vous nous dites en confidence n’est jamais partagé. Les personnes qui liront sont tenues au secret professionnel, comme nous.',
  takeBack:
    'Vous pouvez changer d’avis quand vous voulez, sans donner de raison : dites-le-nous, au guichet ou par téléphone. Le partage s’arrête tout de suite.',
  agree: 'J’ai compris et je suis d’accord.',
  signHere: 'Signez ici avec le doigt ou la souris',
  typeName: 'Ou écrivez votre nom',
  translation: '',
  rooms: {
    identity: 'Qui vous êtes : votre nom, votre date de naissance, votre nationalité',
    contact: 'Comment vous joindre : téléphone, e-mail, adresse',
    household: 'Les personnes qui vivent avec vous',
    residence: 'Vos papiers de séjour',
    housing: 'Votre logement',
    income: 'Vos revenus, vos aides et vos dettes',
    health: 'Vos besoins de soins et votre mutuelle',
    language: 'Les langues que vous parlez',
    education: 'Vos études et vos diplômes',
    training: 'Vos formations',
    skills: 'Ce que vous savez faire',
    employment: 'Votre travail',
    project: 'Votre projet d’activité',
    participation: 'Vos activités et vos engagements',
    rights_violence: 'Vos droits, et les violences que vous avez racontées',
    plan: 'Votre plan : ce que nous faisons ensemble',
    journal: 'Ce que nous notons de nos rencontres, sauf les confidences',
  },
};
