import { EMPTY_TASK, taskCommand } from './task-draft';

describe('a task that was typed', () => {
  const typed = { ...EMPTY_TASK, title: 'Appeler', dueOn: '2026-11-30' };

  it('is one’s own and happens once unless somebody says more', () => {
    expect(taskCommand(typed, 'me')).toEqual({
      title: 'Appeler',
      note: '',
      dueOn: '2026-11-30',
      ownerMemberId: 'me',
      ownerTeamId: null,
      recurrence: null,
    });
  });

  it('may be a team’s and come back', () => {
    expect(taskCommand({ ...typed, owner: 'team', unit: 'weekly', interval: '2', until: '' }, 'me')).toMatchObject({
      ownerMemberId: null,
      ownerTeamId: 'team',
      recurrence: { unit: 'weekly', interval: 2, until: null },
    });
  });
});
