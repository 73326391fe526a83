import pg from 'pg';

interface Sending {
  execute(...words: unknown[]): unknown;
  query(...words: unknown[]): unknown;
}

/** Counts what the process sends to the database: the structure of the time that an answer takes, without a clock. */
export class StatementCounter {
  private count = 0;
  private readonly prototype = (pg as unknown as { Connection: { prototype: Sending } }).Connection.prototype;
  private readonly execute = this.prototype.execute;
  private readonly query = this.prototype.query;

  constructor() {
    const counted = (sending: (...words: unknown[]) => unknown) => {
      const tell = (): void => {
        this.count += 1;
      };
      return function (this: unknown, ...words: unknown[]): unknown {
        tell();
        return sending.apply(this, words);
      };
    };
    this.prototype.execute = counted(this.execute);
    this.prototype.query = counted(this.query);
  }

  /** The result of `work` and how many statements were sent meanwhile. */
  async of<Result>(work: () => Promise<Result>): Promise<{ result: Result; statements: number }> {
    const before = this.count;
    const result = await work();
    return { result, statements: this.count - before };
  }

  end(): void {
    this.prototype.execute = this.execute;
    this.prototype.query = this.query;
  }
}
