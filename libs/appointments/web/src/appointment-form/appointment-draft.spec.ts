import type { AppointmentItem } from '@guichet/appointments-contract';
import { bookingOf, changeDraftOf, changeOf, newDraft, periodOf } from './appointment-draft';

const draft = {
  ...newDraft({ day: '2026-10-25', caseFileId: '', teamId: '', subject: 'Suivi', me: 'me' }),
  from: '09:30',
};

describe('an appointment that was typed', () => {
  it('is on the clock in Brussels, on the day the clock changes too', () => {
    expect(periodOf(draft)).toEqual({ startsAt: '2026-10-25T08:30:00.000Z', endsAt: '2026-10-25T09:30:00.000Z' });
    expect(periodOf({ day: '2026-10-24', from: '09:30', minutes: '30' })).toEqual({
      startsAt: '2026-10-24T07:30:00.000Z',
      endsAt: '2026-10-24T08:00:00.000Z',
    });
  });

  it('waits for its time', () => {
    expect(periodOf({ ...draft, from: '' })).toBeNull();
    expect(bookingOf({ ...draft, day: '' }, false)).toBeNull();
  });

  it('leaves out what was not said', () => {
    expect(
      bookingOf({ ...draft, externals: 'SeTIS, , Mme Diallo ', interpreterLanguageCode: 'ar' }, true),
    ).toMatchObject({
      caseFileId: null,
      teamId: null,
      memberIds: ['me'],
      externals: ['SeTIS', 'Mme Diallo'],
      interpreterLanguageCode: null,
      despiteConflicts: true,
    });
  });

  it('that stands and is typed over comes back as it was', () => {
    const stands = {
      subject: 'Suivi',
      placeKind: 'home' as const,
      place: 'Rue Puits-en-Sock',
      discreet: true,
      participants: [{ memberId: 'me', name: 'Claire Dumont' }],
      externals: ['SeTIS'],
      interpreter: { state: 'confirmed' as const, languageCode: 'ti' },
    };
    const { participants, interpreter, ...same } = stands;
    expect(changeOf(changeDraftOf(stands as unknown as AppointmentItem))).toEqual({
      ...same,
      memberIds: participants.map(({ memberId }) => memberId),
      interpreterState: interpreter.state,
      interpreterLanguageCode: interpreter.languageCode,
    });
  });
});
