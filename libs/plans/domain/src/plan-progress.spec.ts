import type { ActionState } from '@guichet/plans-contract';
import { actionStanding, goalProgress } from './plan-progress';
import type { ActionStanding } from './plan-progress';

describe('the progress of a goal', () => {
  it.each<[ActionState[], number, number]>([
    [[], 0, 0],
    [['to_do'], 0, 1],
    [['done', 'to_do', 'to_do'], 1, 3],
    [['done', 'no_longer_needed'], 1, 1],
    [['no_longer_needed'], 0, 0],
  ])('of %j is %i of %i', (states, done, all) => {
    expect(goalProgress(states.map((state) => ({ state })))).toEqual({ done, all });
  });
});

describe('an action on 23 November', () => {
  it.each<[ActionState, string | null, ActionStanding]>([
    ['to_do', null, 'open'],
    ['to_do', '2026-11-24', 'open'],
    ['to_do', '2026-11-23', 'today'],
    ['to_do', '2026-11-22', 'late'],
    ['done', '2026-11-01', 'done'],
    ['no_longer_needed', '2026-11-01', 'no_longer_needed'],
  ])('%s, due %s: %s', (state, dueOn, standing) => {
    expect(actionStanding({ state, dueOn }, '2026-11-23')).toBe(standing);
  });
});
