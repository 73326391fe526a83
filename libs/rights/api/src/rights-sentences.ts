import type { SentenceCatalogue } from '@guichet/platform-api-kernel';

/** Sentences of what the person may ask of the record. */
export const RIGHTS_SENTENCES: SentenceCatalogue = {
  problems: {
    fr: {
      rights_request_recipients: {
        title: 'Destinataires à prévenir',
        detail:
          'Des organisations ont reçu ces données et ne sont pas prévenues. Prévenez-les, ou écrivez pourquoi c’est impossible ou disproportionné.',
      },
      recipient_notice_state: {
        title: 'Avis déjà traité',
        detail: 'Cet avis n’en est plus là. Rechargez la page.',
      },
      rights_letter_early: {
        title: 'Réponse à donner d’abord',
        detail: 'La lettre s’imprime quand la demande est répondue ou refusée.',
      },
      person_statement_taken_back_on: {
        title: 'Date du retrait à corriger',
        detail: 'La personne ne peut pas avoir retiré sa parole dans le futur, ni avant de l’avoir donnée.',
      },
      pk_person_statement_withdrawal: {
        title: 'Déjà retirée',
        detail: 'Cette parole est déjà retirée. Rechargez la page.',
      },
      person_copy_unasked: {
        title: 'Copie non demandée',
        detail: 'Une copie répond à une demande d’accès que le ou la délégué·e examine.',
      },
      person_copy_undecided: {
        title: 'Relecture à finir',
        detail: 'Des textes attendent encore votre décision.',
      },
      person_copy_over: {
        title: 'Relecture terminée',
        detail: 'Cette copie ne se relit plus. Rechargez la page.',
      },
      ux_person_copy_review: {
        title: 'Copie déjà commencée',
        detail: 'Une copie est déjà en relecture pour cette demande.',
      },
      rights_request_step: {
        title: 'Étape impossible',
        detail: 'La demande n’en est pas à cette étape. Rechargez-la : quelqu’un l’a peut-être déjà fait avancer.',
      },
      rights_request_received_on: {
        title: 'Date de réception à corriger',
        detail: 'La personne ne peut pas avoir demandé dans le futur, ni avant l’ouverture de son dossier.',
      },
      rights_request_extended: {
        title: 'Délai non prolongeable',
        detail: 'Le délai se prolonge une seule fois, et avant son dernier jour.',
      },
      rights_request_identity: {
        title: 'Identité à vérifier',
        detail: 'Notez d’abord comment l’identité de la personne a été vérifiée, puis répondez.',
      },
      ck_rights_request_appeal: {
        title: 'Voies de recours',
        detail:
          'Informez d’abord la personne de la plainte à l’Autorité de protection des données et du recours en justice.',
      },
      rights_request_fact: {
        title: 'Information introuvable',
        detail: 'L’information contestée n’est pas dans ce dossier, ou elle ne vous est pas ouverte.',
      },
      file_restricted: {
        title: 'Traitement limité',
        detail:
          'La personne a demandé la limitation : rien ne change dans ce dossier tant qu’elle dure. Rien n’a été enregistré.',
      },
      ux_processing_restriction_running: {
        title: 'Déjà limité',
        detail: 'Le dossier est déjà limité. Levez d’abord la limitation en cours.',
      },
      restriction_person_told: {
        title: 'Personne à prévenir',
        detail: 'La personne est prévenue avant que la limitation soit levée. Confirmez-le.',
      },
    },
    en: {
      rights_request_recipients: {
        title: 'Receivers to tell',
        detail:
          'Organisations received these data and were not told. Tell them, or write why that is impossible or out of proportion.',
      },
      recipient_notice_state: {
        title: 'Notice moved on',
        detail: 'This notice no longer stands there. Reload the page.',
      },
      rights_letter_early: {
        title: 'Answer first',
        detail: 'The letter is printed once the request is answered or refused.',
      },
      person_statement_taken_back_on: {
        title: 'Check the day',
        detail: 'The person cannot have taken it back in the future, nor before saying it.',
      },
      pk_person_statement_withdrawal: { title: 'Taken back already', detail: 'This statement was taken back already.' },
      person_copy_unasked: {
        title: 'No copy was asked',
        detail: 'A copy answers a request of access that the officer examines.',
      },
      person_copy_undecided: { title: 'Finish the review', detail: 'Some texts still wait for your decision.' },
      person_copy_over: { title: 'Review is over', detail: 'This copy is no longer reviewed. Reload the page.' },
      ux_person_copy_review: {
        title: 'Copy begun already',
        detail: 'A copy is under review for this request already.',
      },
      rights_request_step: {
        title: 'Step not possible',
        detail: 'The request does not stand at this step. Reload it: somebody may have moved it on.',
      },
      rights_request_received_on: {
        title: 'Check the day',
        detail: 'The person cannot have asked in the future, nor before the file was opened.',
      },
      rights_request_extended: {
        title: 'No more time',
        detail: 'The delay is extended once only, and before its last day.',
      },
      rights_request_identity: {
        title: 'Identity to check',
        detail: 'First note how the identity of the person was checked, then answer.',
      },
      ck_rights_request_appeal: {
        title: 'Ways of appeal',
        detail: 'First tell the person of the complaint to the Data Protection Authority and of the courts.',
      },
      rights_request_fact: {
        title: 'Nothing there',
        detail: 'The contested information is not in this file, or is not open to you.',
      },
      file_restricted: {
        title: 'File under restriction',
        detail: 'The person asked for a restriction: nothing in this file changes while it runs. Nothing was saved.',
      },
      ux_processing_restriction_running: {
        title: 'Restricted already',
        detail: 'The file is under restriction already. Lift the one that runs first.',
      },
      restriction_person_told: {
        title: 'Tell the person',
        detail: 'The person is told before the restriction ends. Confirm it.',
      },
    },
  },
};
