import { USUAL_HOURS } from '@guichet/appointments-contract';
import type { WorkingStretch } from '@guichet/appointments-contract';
import { conflictsOf } from './appointment-conflicts';
import type { Busy, MomentFacts } from './appointment-conflicts';
import { instantAt } from './brussels-time';
import { hoursThatCount, weekFits } from './working-week';

const at = (day: string, from: string, to: string): Busy => ({
  startsAt: instantAt(day, from),
  endsAt: instantAt(day, to),
});
const facts = (more: Partial<MomentFacts> = {}): MomentFacts => ({
  now: instantAt('2026-10-20', '08:00'),
  holidays: ['2026-11-11'],
  closures: [{ startsOn: '2026-12-24', endsOn: '2026-12-31' }],
  participants: [{ name: 'Claire Dumont', hours: USUAL_HOURS, busy: [at('2026-10-23', '10:00', '11:00')] }],
  personBusy: [],
  ...more,
});
const kinds = (moment: Busy, more?: Partial<MomentFacts>): string[] =>
  conflictsOf(moment, facts(more)).map(({ kind }) => kind);

describe('what speaks against a moment', () => {
  it.each<[string, Busy, string[]]>([
    ['nothing', at('2026-10-23', '14:00', '15:00'), []],
    ['nothing before another', at('2026-10-23', '09:30', '10:00'), []],
    ['nothing after another', at('2026-10-23', '11:00', '11:30'), []],
    ['a minute of another', at('2026-10-23', '10:59', '11:30'), ['double_booking']],
    ['another inside', at('2026-10-23', '09:30', '12:00'), ['double_booking']],
    ['before nine', at('2026-10-22', '08:45', '09:30'), ['outside_hours']],
    ['until five', at('2026-10-22', '16:00', '17:00'), []],
    ['after five', at('2026-10-22', '16:30', '17:15'), ['outside_hours']],
    ['a Saturday', at('2026-10-24', '10:00', '11:00'), ['outside_hours']],
    ['nine o’clock on the day after the clock changed', at('2026-10-26', '09:00', '10:00'), []],
    ['a holiday, said once', at('2026-11-11', '10:00', '11:00'), ['holiday']],
    ['a closed day', at('2026-12-28', '10:00', '11:00'), ['team_closed']],
    ['yesterday', at('2026-10-19', '10:00', '11:00'), ['in_the_past']],
  ])('%s', (_, moment, expected) => {
    expect(kinds(moment)).toEqual(expected);
  });

  it('looks at the person’s other appointments too', () => {
    const personBusy = [at('2026-10-22', '10:00', '10:30')];
    expect(kinds(at('2026-10-22', '10:15', '11:00'), { personBusy })).toEqual(['person_double_booking']);
  });

  it('says who is busy, never with what', () => {
    expect(conflictsOf(at('2026-10-23', '10:30', '11:30'), facts())).toEqual([
      { kind: 'double_booking', memberName: 'Claire Dumont', at: '2026-10-23T08:00:00.000Z' },
    ]);
  });

  it('respects a pause', () => {
    const hours: WorkingStretch[] = [
      { weekday: 4, from: '09:00', to: '12:00' },
      { weekday: 4, from: '13:00', to: '17:00' },
    ];
    expect(kinds(at('2026-10-22', '11:30', '12:30'), { participants: [{ name: 'Claire', hours, busy: [] }] })).toEqual([
      'outside_hours',
    ]);
  });
});

describe('working hours', () => {
  const day = (from: string, to: string, weekday = 1): WorkingStretch => ({ weekday, from, to });
  it.each<[string, WorkingStretch[], boolean]>([
    ['nothing', [], true],
    ['a pause', [day('13:00', '17:00'), day('09:00', '12:30')], true],
    ['two that touch', [day('09:00', '12:00'), day('12:00', '17:00')], true],
    ['two that overlap', [day('09:00', '12:01'), day('12:00', '17:00')], false],
    ['the same hours on two days', [day('09:00', '12:00'), day('09:00', '12:00', 2)], true],
    ['an end before its beginning', [day('12:00', '09:00')], false],
    ['no time of the clock', [day('09:00', '24:00')], false],
  ])('fit: %s', (_, stretches, fits) => {
    expect(weekFits(stretches)).toBe(fits);
  });

  it('are one’s own, else the team’s, else the usual ones', () => {
    const own = [day('07:00', '15:00')];
    const team = [day('10:00', '18:00')];
    expect(hoursThatCount(own, team)).toEqual({ source: 'own', stretches: own });
    expect(hoursThatCount([], team)).toEqual({ source: 'team', stretches: team });
    expect(hoursThatCount([], [])).toEqual({ source: 'usual', stretches: USUAL_HOURS });
  });
});
