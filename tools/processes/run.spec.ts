import { identityOf } from './identity.ts';
import { run } from './run.ts';

describe('a program that is run', () => {
  it('is ended with all that it started when it takes longer than its limit, and keeps what it said', async () => {
    const { code, output, answer } = await run('sh', ['-c', 'sleep 600 & echo $!; wait'], { limit: 300 });
    expect(code).not.toBe(0);
    expect(output).toContain('sh had not ended after 0.3 seconds and was ended.');
    expect(identityOf(Number(answer))).toBeUndefined();
  });

  it('answers although something outside its group still holds what it writes to', async () => {
    const { output, answer } = await run('sh', ['-c', 'setsid sleep 5 & echo said; wait'], { limit: 300 });
    expect(answer.trim()).toBe('said');
    expect(output).toContain('was ended');
  });

  it('is left alone within its limit', async () => {
    expect(await run('sh', ['-c', 'echo said; exit 3'], { limit: 60_000 })).toEqual({
      code: 3,
      output: 'said\n',
      answer: 'said\n',
    });
  });
});
