/** Progress on the terminal: a line for each finished step, and while steps run a last line that moves. */

const isTerminal = process.stdout.isTTY && process.env['CI'] === undefined;
const spinner = ['⠋', '⠙', '⠹', '⠸', '⠼', '⠴', '⠦', '⠧', '⠇', '⠏'];

/** What a step needs to be told about: see {@link Progress}. */
export interface Reporter {
  step<T>(name: string, work: (tell: (detail: string) => void) => Promise<T>): Promise<T>;
  say(text: string): void;
}

/** For commands whose output is read by programs. */
export const quietProgress: Reporter = { step: (_name, work) => work(() => undefined), say: () => undefined };

interface RunningStep {
  name: string;
  started: number;
  announced: boolean;
  detail: string;
}

/** A step that did not work, told to the reader with what the program behind it said. */
export class StepFailed extends Error {}

/** The end of a step that was told to stop; nothing is wrong with it. */
export class Stopped extends Error {}

/** The end of a sentence that begins with a file or folder which we may not use. */
export const belongsToAnother =
  'belongs to another user: run the command as that user, or choose another folder with DATA_DIR.';

/** Runs the body of a command line; what a person can act on is told in plain words, everything else with its stack. */
export async function asCommand(body: () => Promise<void>): Promise<void> {
  try {
    await body();
  } catch (error) {
    const { message, stack, code, path } = error as NodeJS.ErrnoException;
    if (code === 'EACCES' && path !== undefined) {
      console.error(`\n${path} ${belongsToAnother}\n`);
      process.exitCode = 1;
      return;
    }
    // Our own refusals are plain errors with a sentence; a TypeError and its like are faults of ours.
    const isSentence = error instanceof StepFailed || (error as Error).constructor === Error;
    console.error(`\n${isSentence ? message : (stack ?? message)}\n`);
    process.exitCode = 1;
  }
}

export class Progress implements Reporter {
  readonly #running = new Set<RunningStep>();
  #timer: NodeJS.Timeout | undefined;
  #frame = 0;

  /** Runs one step and reports it with its time. `tell` shows what the step is busy with. */
  async step<T>(name: string, work: (tell: (detail: string) => void) => Promise<T>): Promise<T> {
    const step: RunningStep = { name, started: performance.now(), announced: false, detail: '' };
    this.#begin(step);
    try {
      const result = await work((detail) => {
        step.detail = detail;
      });
      this.#end(step, '✓');
      return result;
    } catch (error) {
      this.#end(step, error instanceof Stopped ? '–' : '✗');
      throw error;
    }
  }

  /** Prints a line above the moving one. */
  say(text: string): void {
    this.#clear();
    process.stdout.write(`${text}\n`);
    this.#draw();
  }

  #begin(step: RunningStep): void {
    this.#running.add(step);
    this.#timer ??= setInterval(() => this.#tick(), isTerminal ? 100 : 1_000);
  }

  #end(step: RunningStep, mark: string): void {
    this.#running.delete(step);
    this.say(`${mark} ${step.name} (${seconds(step)} s)`);
    if (this.#running.size > 0) return;
    clearInterval(this.#timer);
    this.#timer = undefined;
  }

  /** Without a terminal, what takes longer than five seconds is announced once. */
  #tick(): void {
    this.#frame += 1;
    if (isTerminal) {
      this.#clear();
      this.#draw();
      return;
    }
    for (const step of this.#running) {
      if (step.announced || performance.now() - step.started < 5_000) continue;
      step.announced = true;
      process.stdout.write(`… ${step.name}\n`);
    }
  }

  #draw(): void {
    if (!isTerminal || this.#running.size === 0) return;
    const mark = spinner[this.#frame % spinner.length] ?? '';
    const steps = [...this.#running].map(
      (step) => `${step.name} ${seconds(step)} s${step.detail === '' ? '' : ` (${step.detail})`}`,
    );
    process.stdout.write(`${mark} ${steps.join(' · ')}`.slice(0, process.stdout.columns - 1));
  }

  #clear(): void {
    if (isTerminal) process.stdout.write('\r\u001b[2K');
  }
}

function seconds(step: RunningStep): string {
  return ((performance.now() - step.started) / 1000).toFixed(1);
}

/** Lines of text as columns, the first row being their headings. */
export function table(rows: readonly (readonly string[])[]): string {
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => (row[column] ?? '').length)));
  return rows
    .map((row) => `  ${row.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join('  ')}`.trimEnd())
    .join('\n');
}
