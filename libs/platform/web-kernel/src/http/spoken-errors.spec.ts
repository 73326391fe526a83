import { TestBed } from '@angular/core/testing';
import { Toasts } from '@guichet/platform-ui';
import { ProblemWords } from './problem-words';
import { SpokenErrors } from './spoken-errors';

describe('an error that nobody caught', () => {
  it('is said to the person, once', () => {
    const log = jest.spyOn(console, 'error').mockImplementation();
    const sentence = (error: unknown): string => (error instanceof Error ? `dit : ${error.message}` : 'autre');
    TestBed.configureTestingModule({ providers: [{ provide: ProblemWords, useValue: { sentence } }] });
    const errors = TestBed.inject(SpokenErrors);
    errors.handleError(new Error('a'));
    errors.handleError({ rejection: new Error('a') });
    expect(
      TestBed.inject(Toasts)
        .all()
        .map((toast) => [toast.tone, toast.words]),
    ).toEqual([['bad', 'dit : a']]);
    expect(log).toHaveBeenCalledTimes(2);
    log.mockRestore();
  });
});
