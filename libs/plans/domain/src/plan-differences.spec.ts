import type { PlanSnapshot, SnapshotAction, SnapshotGoal } from '@guichet/plans-contract';
import { planDifferences } from './plan-differences';

const action: SnapshotAction = {
  id: 'a',
  what: 'Inscription au cours',
  doneBy: 'person',
  doer: null,
  dueOn: '2026-12-01',
  state: 'to_do',
};
const goal: SnapshotGoal = {
  id: 'g',
  ownWords: 'Parler pour mon travail',
  state: 'under_way',
  targetOn: null,
  actions: [action],
};
const plan = (goals: SnapshotGoal[]): PlanSnapshot => ({
  needs: [{ id: 'n', themeCode: 'language', situation: 'A2 oral', state: 'open', goals }],
});
const first = plan([goal]);

describe('the differences between two agreed versions', () => {
  it('are none when nothing differs', () => {
    expect(planDifferences(first, plan([goal]))).toEqual([]);
  });

  it('name what is new', () => {
    const second = plan([goal, { ...goal, id: 'h', ownWords: 'Ouvrir mon atelier', actions: [] }]);
    expect(planDifferences(first, second)).toEqual([
      { what: 'goal', id: 'h', change: 'added', words: 'Ouvrir mon atelier', fields: [] },
    ]);
  });

  it('name what was left out, with what belonged to it', () => {
    expect(planDifferences(first, plan([])).map(({ what, change }) => [what, change])).toEqual([
      ['goal', 'left_out'],
      ['action', 'left_out'],
    ]);
  });

  it('say of a changed goal what it was and what it is, and call nothing a failure', () => {
    const second = plan([{ ...goal, ownWords: 'Chercher une formation', state: 'changed_course' }]);
    expect(planDifferences(first, second)).toEqual([
      {
        what: 'goal',
        id: 'g',
        change: 'changed',
        words: 'Chercher une formation',
        fields: [
          { field: 'ownWords', from: 'Parler pour mon travail', to: 'Chercher une formation' },
          { field: 'state', from: 'under_way', to: 'changed_course' },
        ],
      },
    ]);
  });

  it('look into actions', () => {
    const second = plan([{ ...goal, actions: [{ ...action, state: 'done', doer: 'Claire Dumont' }] }]);
    expect(planDifferences(first, second)).toEqual([
      expect.objectContaining({
        what: 'action',
        fields: [
          { field: 'doer', from: null, to: 'Claire Dumont' },
          { field: 'state', from: 'to_do', to: 'done' },
        ],
      }),
    ]);
  });
});
