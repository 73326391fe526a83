import { TestBed } from '@angular/core/testing';
import { LeaveQuestion } from './unsaved-changes';

describe('the question before unsaved text is lost', () => {
  it('waits for the answer', async () => {
    const question = TestBed.inject(LeaveQuestion);
    const answer = question.ask();
    expect(question.open()).toBe(true);
    question.reply(true);
    expect(question.open()).toBe(false);
    await expect(answer).resolves.toBe(true);
  });

  it('stays on the page when it is asked again meanwhile', async () => {
    const question = TestBed.inject(LeaveQuestion);
    const first = question.ask();
    const second = question.ask();
    await expect(first).resolves.toBe(false);
    question.reply(false);
    await expect(second).resolves.toBe(false);
  });
});
