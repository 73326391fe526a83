import { filtersOf, statusesOf } from './inbox-filters';

describe('the address of the referrals', () => {
  it('opens what waits for an answer when it says nothing', () => {
    expect(filtersOf({})).toEqual({ box: 'to_answer' });
  });

  it('keeps the filters that it knows', () => {
    expect(filtersOf({ box: 'sent', status: 'requested,on_hold', urgency: 'one_day', organisationId: 'o-1' })).toEqual({
      box: 'sent',
      status: 'requested,on_hold',
      urgency: 'one_day',
      organisationId: 'o-1',
    });
  });

  it('keeps what only the number of a dashboard asks for', () => {
    const asked = {
      box: 'team_underway',
      kind: 'orientation,handover',
      sentFrom: '2025-12-01',
      sentTo: '2026-11-30',
      declinedFor: 'full',
      overdue: 'true',
    };
    expect(filtersOf(asked)).toEqual(asked);
    expect(filtersOf({ overdue: 'yes', kind: 'gift' })).toEqual({ box: 'to_answer' });
  });

  it('ignores what it does not know, so that an old bookmark still opens', () => {
    expect(filtersOf({ box: 'archive', status: 'lost', urgency: 'now' })).toEqual({ box: 'to_answer' });
  });

  it('asks for undecided states only where an answer is due', () => {
    expect(statusesOf('to_answer')).toEqual(['requested', 'info_requested', 'waitlisted']);
    expect(filtersOf({ status: 'completed' })).toEqual({ box: 'to_answer' });
  });
});
