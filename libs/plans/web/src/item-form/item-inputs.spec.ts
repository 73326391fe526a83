import type { ActionView, UrgencyView } from '@guichet/plans-contract';
import { asksWhy } from './item-fields';
import { actionOf, agreementOf, draftOf, goalOf, urgencyOf } from './item-inputs';

describe('a form of the plan', () => {
  it('names one owner of an urgency, a member or a team', () => {
    const urgency = { kindCode: 'food', levelCode: 'one_day', what: ' Plus rien ' };
    expect(urgencyOf({ ...urgency, owner: 'member:m-1' })).toMatchObject({
      ownerMemberId: 'm-1',
      ownerTeamId: null,
      what: 'Plus rien',
    });
    expect(urgencyOf({ ...urgency, owner: 'team:t-1' })).toMatchObject({ ownerMemberId: null, ownerTeamId: 't-1' });
  });

  it('gives back the urgency it was made from', () => {
    const view = { kindCode: 'food', levelCode: 'one_day', what: 'Plus rien', owner: { kind: 'team', id: 't-1' } };
    const draft = draftOf('urgency', view as UrgencyView);
    expect(urgencyOf(draft)).toEqual({
      kindCode: 'food',
      levelCode: 'one_day',
      what: 'Plus rien',
      ownerMemberId: null,
      ownerTeamId: 't-1',
    });
  });

  it('takes a goal without words and without a day', () => {
    expect(goalOf({ goalState: 'undecided' }, 'need')).toEqual({
      needId: 'need',
      ownWords: '',
      state: 'undecided',
      targetOn: null,
    });
  });

  it('forgets who was picked before somebody else was chosen to do an action', () => {
    const draft = { actionWhat: 'Appeler', doneBy: 'person', memberId: 'm-1', organisationId: 'o-1' };
    expect(actionOf(draft, 'goal', null)).toMatchObject({ memberId: null, organisationId: null, state: 'to_do' });
  });

  it('keeps the day on which an action was done, and drops it when it is to be done again', () => {
    const action = { what: 'Appeler', doneBy: 'person', state: 'done', dueOn: null, outcome: '' } as ActionView;
    const draft = draftOf('action', action);
    expect(actionOf(draft, 'goal', '2026-11-02').doneOn).toBe('2026-11-02');
    expect(actionOf({ ...draft, actionState: 'to_do' }, 'goal', '2026-11-02').doneOn).toBeNull();
  });

  it('reads the names of those present from one line, each once', () => {
    expect(agreementOf({ present: 'Yassin Bakkali, , Me Hardy,Yassin Bakkali' }).present).toEqual([
      'Yassin Bakkali',
      'Me Hardy',
    ]);
    expect(agreementOf({ realistic: '' }).realistic).toBeNull();
  });

  it('asks why what stands is changed or withdrawn, and nothing new', () => {
    expect(asksWhy('goal', false)).toBe(false);
    expect(asksWhy('goal', true)).toBe(true);
    expect(asksWhy('withdrawal', true)).toBe(true);
    expect(asksWhy('solution', true)).toBe(false);
  });
});
