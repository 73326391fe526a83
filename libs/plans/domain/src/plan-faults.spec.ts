import { GOAL_STATES } from '@guichet/plans-contract';
import type { ActionInput, AgreePlan, AutonomyRatingInput, GoalState, PlanSnapshot } from '@guichet/plans-contract';
import { actionFault, agreementFault, goalFault, ratingFault, solutionFault } from './plan-faults';

describe('a goal', () => {
  const goal = (state: GoalState, ownWords: string) => ({ needId: 'need', ownWords, state, targetOn: null });
  it.each(GOAL_STATES)('%s is fine with words', (state) => {
    expect(goalFault(goal(state, 'Ouvrir mon atelier'))).toBeNull();
  });
  it.each(GOAL_STATES)('%s without words is fine only while it is undecided', (state) => {
    expect(goalFault(goal(state, '  ')) === null).toBe(state === 'undecided');
  });
});

describe('who does an action', () => {
  const action: ActionInput = {
    goalId: 'goal',
    what: 'Téléphoner',
    doneBy: 'person',
    memberId: null,
    organisationId: null,
    dueOn: null,
    state: 'to_do',
    doneOn: null,
    outcome: '',
  };
  it.each<[ActionInput['doneBy'], string | null, string | null, boolean]>([
    ['person', null, null, true],
    ['person', 'm', null, false],
    ['person', null, 'o', false],
    ['member', 'm', null, true],
    ['member', null, null, false],
    ['member', 'm', 'o', false],
    ['organisation', null, 'o', true],
    ['organisation', null, null, false],
    ['organisation', 'm', 'o', false],
  ])('%s with member %s and organisation %s: %s', (doneBy, memberId, organisationId, fine) => {
    expect(actionFault({ ...action, doneBy, memberId, organisationId }) === null).toBe(fine);
  });
});

describe('the moment an urgency was solved', () => {
  const opened = new Date('2026-11-23T08:00:00Z');
  const now = new Date('2026-11-23T12:00:00Z');
  it.each([
    ['2026-11-23T07:59:59Z', false],
    ['2026-11-23T08:00:00Z', true],
    ['2026-11-23T12:00:00Z', true],
    ['2026-11-23T12:00:01Z', false],
  ])('%s is possible: %s', (solved, possible) => {
    expect(solutionFault(opened, new Date(solved), now) === null).toBe(possible);
  });
});

describe('an agreement on the plan', () => {
  const content: PlanSnapshot = {
    needs: [
      {
        id: 'n',
        themeCode: 'housing',
        situation: '',
        state: 'open',
        goals: [{ id: 'g', ownWords: 'Un toit', state: 'under_way', targetOn: null, actions: [] }],
      },
    ],
  };
  const agreement: AgreePlan = {
    agreedOn: '2026-11-23',
    agreedBy: 'person',
    present: [],
    languageCode: 'ti',
    interpreterPresent: true,
    reviewOn: '2027-02-23',
    realistic: null,
    note: '',
  };
  const calm = { today: '2026-11-23', urgencyOpen: false };
  it.each<[string, Partial<AgreePlan>, typeof calm, PlanSnapshot, string | null]>([
    ['stands', {}, calm, content, null],
    ['needs a goal', {}, calm, { needs: [] }, 'plan_nothing_to_agree'],
    ['is not of tomorrow', { agreedOn: '2026-11-24' }, calm, content, 'plan_agreement_dates'],
    ['is reviewed later', { reviewOn: '2026-11-23' }, calm, content, 'plan_agreement_dates'],
    ['asks whether it is realistic', {}, { ...calm, urgencyOpen: true }, content, 'plan_realistic_unanswered'],
    ['takes any answer', { realistic: 'not_now' }, { ...calm, urgencyOpen: true }, content, null],
  ])('%s', (_name, changes, situation, snapshot, code) => {
    expect(agreementFault({ ...agreement, ...changes }, snapshot, situation)?.code ?? null).toBe(code);
  });
});

describe('a rating of autonomy', () => {
  const mark = (domainCode: string, step: number) => ({ domainCode, step, sentence: '' });
  const rating: AutonomyRatingInput = {
    ratedOn: '2026-11-23',
    rater: 'self',
    moment: 'entry',
    marks: [mark('housing', 2)],
    sentence: '',
  };
  it.each<[string, Partial<AutonomyRatingInput>, string | null]>([
    ['may leave domains out', {}, null],
    ['needs a mark', { marks: [] }, 'autonomy_marks'],
    ['knows no step 0', { marks: [mark('housing', 0)] }, 'autonomy_marks'],
    ['knows no step 6', { marks: [mark('housing', 6)] }, 'autonomy_marks'],
    ['knows no half step', { marks: [mark('housing', 2.5)] }, 'autonomy_marks'],
    ['marks a domain once', { marks: [mark('housing', 2), mark('housing', 3)] }, 'autonomy_marks'],
    ['is not of tomorrow', { ratedOn: '2026-11-24' }, 'autonomy_rated_in_future'],
  ])('%s', (_name, changes, code) => {
    expect(ratingFault({ ...rating, ...changes }, '2026-11-23')?.code ?? null).toBe(code);
  });
});
