import type { SharingNoticeWords } from '@guichet/access-contract';

/** The notice in English, beside the French one. */
export const ENGLISH: SharingNoticeWords = {
  title: 'Sharing information about you',
  greeting: '{from} asks for your agreement. Listen or read, ask your questions, then decide.',
  who: 'With whom: {organisation}',
  atOnce: 'If you say yes, {organisation} can read the following from today, and nothing else.',
  onReferral:
    'If you say yes, we can send a request for you to {organisation}. They will read the following when they agree to help you, and nothing else.',
  why: 'Why',
  shared: 'What can be read',
  refused: 'What you refuse to share',
  nothingRefused: 'You refused nothing more. What is not on the list is not shared.',
  until: 'Until {day}',
  free: 'You are free to say no. If you say no, you get the same help from us.',
  confidences:
    'What you tell us in confidence is never shared. Those who read are bound by professional secrecy, as we are.',
  takeBack:
    'You can change your mind at any time, without giving a reason: tell us, at the desk or by phone. The sharing stops at once.',
  agree: 'I have understood and I agree.',
  signHere: 'Sign here with your finger or the mouse',
  typeName: 'Or write your name',
  translation: 'This translation is there to help you. The French text is the one that counts.',
  rooms: {
    identity: 'Who you are: your name, date of birth, nationality',
    contact: 'How to reach you: phone, e-mail, address',
    household: 'The people who live with you',
    residence: 'Your residence papers',
    housing: 'Your housing',
    income: 'Your income, benefits and debts',
    health: 'Your need for care and your health insurance',
    language: 'The languages you speak',
    education: 'Your studies and diplomas',
    training: 'Your training courses',
    skills: 'What you can do',
    employment: 'Your work',
    project: 'Your plan for a business or activity',
    participation: 'Your activities and commitments',
    rights_violence: 'Your rights, and the violence you told us about',
    plan: 'Your plan: what we do together',
    journal: 'What we write down of our meetings, except confidences',
  },
};
