import { REMINDER_LANGUAGES } from '@guichet/appointments-contract';
import { instantAt } from './brussels-time';
import { reminderDue, remindersDue, reminderStillHelps } from './reminder-plan';
import { reminderMessage } from './reminder-words';

const STARTS = instantAt('2026-12-01', '14:30');

describe('the words of a reminder', () => {
  it('are French alone for whoever speaks French or a language we cannot write', () => {
    const french = {
      subject: 'Votre rendez-vous',
      text: 'Rappel : votre rendez-vous est le mardi 1 décembre à 14:30. Si vous ne pouvez pas venir, prévenez-nous.',
      language: null,
    };
    expect(reminderMessage(STARTS, ['fr'])).toEqual(french);
    expect(reminderMessage(STARTS, ['ti', 'am'])).toEqual(french);
    expect(reminderMessage(STARTS, [])).toEqual(french);
  });

  it.each([
    ['en', 'Tuesday 1 December at 14:30'],
    ['ar', '14:30'],
    ['uk', 'вівторок, 1 грудня о 14:30'],
    ['es', 'martes, 1 de diciembre a las 14:30'],
    ['tr', '1 Aralık Salı saat 14:30'],
  ])('stand beside French in %s', (code, words) => {
    const message = reminderMessage(STARTS, [code, 'en']);
    expect(message.language).toBe(code);
    expect(message.text.split('\n')).toHaveLength(2);
    expect(message.text).toContain('votre rendez-vous est le mardi 1 décembre à 14:30');
    expect(message.text.split('\n')[1]).toContain(words);
  });

  it('take the first of the person’s languages that we can write', () => {
    expect(reminderMessage(STARTS, ['ti', 'ar']).language).toBe('ar');
    expect(reminderMessage(STARTS, ['apc', 'en']).language).toBe('ar');
  });

  it('never say of whom, of what or why', () => {
    for (const language of REMINDER_LANGUAGES) {
      const { subject, text } = reminderMessage(STARTS, [language]);
      expect(`${subject} ${text}`).not.toMatch(/guichet|séjour|titre|cpas|permit|residence|asil|avocat|commune|ville/i);
    }
  });
});

describe('the words of a correction', () => {
  it.each([
    ['fr', 'Votre rendez-vous a changé : il est maintenant le mardi 1 décembre à 14:30.'],
    ['en', 'Your appointment has changed: it is now on Tuesday 1 December at 14:30.'],
    ['ar', '14:30'],
    ['uk', 'тепер вона — вівторок, 1 грудня о 14:30'],
    ['es', 'ahora es el martes, 1 de diciembre a las 14:30'],
    ['tr', 'yeni zamanı 1 Aralık Salı saat 14:30'],
  ])('say in %s that it is another time now', (code, words) => {
    const { text } = reminderMessage(STARTS, [code], true);
    expect(text).toContain('Votre rendez-vous a changé');
    expect(text.split('\n').at(-1)).toContain(words);
    expect(text).not.toContain(reminderMessage(STARTS, [code]).text.split('\n').at(-1));
  });
});

describe('when a person is reminded', () => {
  const booked = { status: 'booked', startsAt: STARTS, caseFileId: 'a' } as const;
  it('is 48 hours before, on the clock that runs through', () => {
    expect(reminderDue(booked, instantAt('2026-11-20', '10:00'))).toEqual(instantAt('2026-11-29', '14:30'));
    const spring = { ...booked, startsAt: instantAt('2026-03-30', '09:00') };
    expect(reminderDue(spring, instantAt('2026-03-01', '10:00'))).toEqual(instantAt('2026-03-28', '08:00'));
  });

  it('is never for what was booked later than that, is without a person, or is off', () => {
    expect(reminderDue(booked, instantAt('2026-11-29', '14:30'))).toBeNull();
    expect(reminderDue({ ...booked, caseFileId: null }, instantAt('2026-11-20', '10:00'))).toBeNull();
    expect(reminderDue({ ...booked, status: 'cancelled' }, instantAt('2026-11-20', '10:00'))).toBeNull();
  });

  const early = instantAt('2026-11-24', '10:00');
  const close = instantAt('2026-11-28', '18:00');
  const late = instantAt('2026-11-30', '10:00');
  const over = instantAt('2026-12-01', '14:00');
  const usual = instantAt('2026-11-29', '14:30');
  it.each([
    ['early, to who heard nothing', early, 'nothing', { atOnce: null, usual }],
    ['late, to who heard nothing', late, 'nothing', { atOnce: null, usual: null }],
    ['early, after a mistake', early, 'taken_back', { atOnce: null, usual }],
    ['late, after a mistake', late, 'taken_back', { atOnce: late, usual: null }],
    ['too late, after a mistake', over, 'taken_back', { atOnce: null, usual: null }],
    ['early, to who heard another time', early, 'another_time', { atOnce: early, usual }],
    ['a day before the reminder, to who heard another time', close, 'another_time', { atOnce: close, usual: null }],
    ['late, to who heard another time', late, 'another_time', { atOnce: late, usual: null }],
    ['too late, to who heard another time', over, 'another_time', { atOnce: null, usual: null }],
  ] as const)('is made up for: %s', (_, now, told, due) => {
    expect(remindersDue(booked, now, told)).toEqual(due);
  });

  it('is made up for only while it is booked with a person', () => {
    const none = { atOnce: null, usual: null };
    expect(remindersDue({ ...booked, status: 'cancelled' }, late, 'another_time')).toEqual(none);
    expect(remindersDue({ ...booked, caseFileId: null }, late, 'another_time')).toEqual(none);
  });

  it('is not in the last hour any more', () => {
    expect(reminderStillHelps(STARTS, instantAt('2026-12-01', '13:30'))).toBe(true);
    expect(reminderStillHelps(STARTS, instantAt('2026-12-01', '13:31'))).toBe(false);
  });
});
