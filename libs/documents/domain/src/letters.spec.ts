import fc from 'fast-check';
import { attestedCourses, letterKindsOf } from './attestable';
import type { AttendedSession } from './attestable';
import { expiryState, isReadable } from './document-state';
import { LETTER_CODE_BYTES, letterCode, readLetterCode } from './letter-code';

const chance = fc.uint8Array({ minLength: LETTER_CODE_BYTES, maxLength: LETTER_CODE_BYTES });

describe('the code of a letter', () => {
  it('is read back however it was typed', () => {
    fc.assert(
      fc.property(chance, (bytes) => {
        const code = letterCode(bytes);
        expect(code).toMatch(/^[0-9A-HJKMNP-TV-Z]{4}(-[0-9A-HJKMNP-TV-Z]{4}){3}$/);
        expect(readLetterCode(code)).toBe(code);
        expect(
          readLetterCode(` ${code.toLowerCase().replaceAll('-', ' ').replaceAll('0', 'o').replaceAll('1', 'l')} `),
        ).toBe(code);
      }),
    );
  });

  it('with one wrong character was never given', () => {
    fc.assert(
      fc.property(chance, fc.nat(14), fc.integer({ min: 1, max: 31 }), (bytes, place, shift) => {
        const alphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
        const plain = letterCode(bytes).replaceAll('-', '');
        const wrong = alphabet[(alphabet.indexOf(plain[place] ?? '') + shift) % 32] ?? '';
        expect(readLetterCode(plain.slice(0, place) + wrong + plain.slice(place + 1))).toBeNull();
      }),
    );
  });

  it.each(['', 'ABCD', 'ABCD-EFGH-JKMN-PQR!', 'A'.repeat(200)])('%j is no code', (typed) => {
    expect(readLetterCode(typed)).toBeNull();
  });
});

const session: AttendedSession = {
  recordId: 'a2',
  title: 'Français A2',
  provider: 'Le Monde des Possibles',
  ownerOrganisationId: 'ours',
  providerId: 'ours',
  source: 'declared',
  heldOn: '2026-03-10',
  hours: 2.5,
};

describe('an attestation of attendance', () => {
  it.each<[string, Partial<AttendedSession>, boolean]>([
    ['a course we give', {}, true],
    ['a course elsewhere, proof seen by us', { providerId: 'other', source: 'copy_seen' }, true],
    ['a course elsewhere, told to us', { providerId: 'other' }, false],
    ['a course we give, written down by others', { ownerOrganisationId: 'other' }, false],
    ['a part of the path, told to us', { providerId: null }, false],
  ])('for %s', (_case, facts, attested) => {
    expect(attestedCourses([{ ...session, ...facts }], 'ours')).toHaveLength(attested ? 1 : 0);
  });

  it.each([
    ['everything', {}, 7.5],
    ['a period, both days included', { from: '2026-03-10', until: '2026-04-01' }, 5],
    ['from a day', { from: '2026-03-11' }, 5],
    ['until a day', { until: '2026-03-10' }, 2.5],
    ['one course', { recordId: 'citizenship' }, 2.5],
    ['a period without a session', { from: '2027-01-01' }, 0],
  ])('of %s sums its sessions', (_case, choice, hours) => {
    const sessions = [
      session,
      { ...session, heldOn: '2026-05-02' },
      { ...session, recordId: 'citizenship', heldOn: '2026-04-01' },
    ];
    const courses = attestedCourses(sessions, 'ours', choice);
    expect(courses.reduce((sum, course) => sum + course.hours, 0)).toBe(hours);
  });

  it('says of each course its first and last session and how many there were', () => {
    expect(attestedCourses([{ ...session, heldOn: '2026-05-02' }, session], 'ours')).toEqual([
      {
        recordId: 'a2',
        title: 'Français A2',
        provider: 'Le Monde des Possibles',
        first: '2026-03-10',
        last: '2026-05-02',
        sessions: 2,
        hours: 5,
      },
    ]);
  });

  it('of residence is written by associations only', () => {
    expect(letterKindsOf('association')).toContain('residence');
    for (const kind of ['city', 'cpas', 'forem', 'public_body', 'union'])
      expect(letterKindsOf(kind)).not.toContain('residence');
  });
});

describe('a document on a day', () => {
  it.each([
    [null, 'none'],
    ['2026-11-21', 'expired'],
    ['2026-11-22', 'soon'],
    ['2027-01-21', 'soon'],
    ['2027-01-22', 'valid'],
  ] as const)('that expires on %s is %s', (expiresOn, state) => {
    expect(expiryState(expiresOn, '2026-11-22')).toBe(state);
  });

  it.each([
    ['clean', true],
    ['not_configured', true],
    ['pending', false],
    ['failed', false],
    ['infected', false],
  ] as const)('%s may be opened: %s', (scan, readable) => {
    expect(isReadable(scan)).toBe(readable);
  });
});
