import type { AnswerSentences } from './answer-sentences';

export const ENGLISH_ANSWER: AnswerSentences = {
  title: 'Answer to your request',
  note: 'Translation of the French text above, for information. Only the French text counts.',
  place: '{day}',
  file: 'File {reference}',
  asked: {
    access: 'On {day} you asked to see what is written about you and to receive a copy.',
    rectification: 'On {day} you asked us to correct information about you.',
    contradiction: 'On {day} you asked us to add your own version beside information about you.',
    restriction: 'On {day} you asked that your data should not be changed or shared while something is checked.',
    objection: 'On {day} you objected to a use of your data.',
    erasure: 'On {day} you asked us to erase data about you.',
  },
  ground: 'Article {article} of the General Data Protection Regulation (GDPR) gives you this right.',
  delay: 'Under article 12 of the GDPR we had to answer you by {due}. We answer on {day}.',
  extended: 'We had told you that this time was extended. The reason: {reason}.',
  answerHeading: 'Our answer',
  refused: 'We cannot do what you ask.',
  reason: 'The reason: {reason}.',
  toldHeading: 'Who was told',
  told: 'These organisations had received this information. We told them (article 19 of the GDPR):',
  toldOn: '{organisation}, on {day}',
  notTold: 'These organisations could not be told, or telling them was out of proportion: {organisations}.',
  askWho: 'You may ask us at any time who was told.',
  appealHeading: 'If you do not agree',
  complaint: 'You may complain, free of charge, to the supervisory authority (article 77 of the GDPR):',
  authority: '{name}, {address}. Telephone: {phone}. Website: {website}.',
  court: 'You may also go to court (article 79 of the GDPR). A legal aid service can help you.',
  questions:
    'Do you have a question? Speak with the person who supports you, or with the data protection officer: {office}.',
  sign: 'The data protection officer,',
};
