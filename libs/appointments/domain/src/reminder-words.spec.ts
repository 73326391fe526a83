import { REMINDER_LANGUAGES } from '@guichet/appointments-contract';
import { instantAt } from './brussels-time';
import { reminderDue, reminderStillHelps } from './reminder-plan';
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

  it('is not in the last hour any more', () => {
    expect(reminderStillHelps(STARTS, instantAt('2026-12-01', '13:30'))).toBe(true);
    expect(reminderStillHelps(STARTS, instantAt('2026-12-01', '13:31'))).toBe(false);
  });
});
