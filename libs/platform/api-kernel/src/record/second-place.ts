import { mkdir, open, readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { AwsClient } from 'aws4fetch';
import type { Configuration } from '../configuration/configuration';

/** Where checkpoints go besides the database. It only grows: nothing here is ever written over. */
export interface SecondPlace {
  /** Adds a line under its number and its day (YYYY-MM-DD); safe on disk when it returns. */
  append(number: number, day: string, line: string): Promise<void>;
  /** Every line, oldest first; with `after` at least those above that number. */
  lines(after?: number): Promise<string[]>;
}

/** A folder with one file a day, better on another machine. */
export class FolderPlace implements SecondPlace {
  constructor(private readonly folder: string) {}

  async append(_number: number, day: string, line: string): Promise<void> {
    await mkdir(this.folder, { recursive: true });
    const file = await open(join(this.folder, `${day}.jsonl`), 'a');
    try {
      // a line that a crash cut off ends here and stays what it is
      await file.appendFile(`${(await this.isTorn(day)) ? '\n' : ''}${line}\n`);
      await file.sync();
    } finally {
      await file.close();
    }
  }

  async lines(after = 0): Promise<string[]> {
    const found: string[] = [];
    for (const name of (await this.days()).reverse()) {
      const lines = (await readFile(join(this.folder, name), 'utf8')).split('\n').filter((line) => line !== '');
      found.unshift(...lines);
      const first = /"number":(\d+)/.exec(lines[0] ?? '')?.[1];
      if (first !== undefined && Number(first) <= after) break;
    }
    return found;
  }

  private async isTorn(day: string): Promise<boolean> {
    const text = await readFile(join(this.folder, `${day}.jsonl`), 'utf8');
    return text !== '' && !text.endsWith('\n');
  }

  private async days(): Promise<string[]> {
    const names = await readdir(this.folder).catch((failure: unknown) => {
      if ((failure as NodeJS.ErrnoException).code === 'ENOENT') return [];
      throw failure;
    });
    return names.filter((name) => /^\d{4}-\d\d-\d\d\.jsonl$/.test(name)).sort();
  }
}

const PATIENCE_MILLISECONDS = 20_000;

/** A bucket with one object for each checkpoint; give it a lock that keeps objects, so that nobody removes one. */
export class BucketPlace implements SecondPlace {
  private readonly client: AwsClient;
  private readonly base: string;

  constructor(settings: Configuration) {
    this.client = new AwsClient({
      accessKeyId: settings.s3AccessKey,
      secretAccessKey: settings.s3SecretKey,
      service: 's3',
      region: settings.s3Region,
      retries: 2,
    });
    this.base = `${settings.s3Endpoint.replace(/\/+$/, '')}/${encodeURIComponent(settings.recordBucket)}`;
  }

  async append(number: number, _day: string, line: string): Promise<void> {
    await this.ask(`${this.base}/${nameOf(number)}`, {
      method: 'PUT',
      body: line,
      headers: { 'content-type': 'application/json', 'if-none-match': '*' },
    });
  }

  async lines(after = 0): Promise<string[]> {
    const names: string[] = [];
    for (;;) {
      const from = names.at(-1) ?? nameOf(after);
      const listing = await this.ask(
        `${this.base}?list-type=2&prefix=checkpoint-&start-after=${encodeURIComponent(from)}`,
        { method: 'GET' },
      );
      const page = [...listing.matchAll(/<Key>(checkpoint-\d{12})<\/Key>/g)].map(([, name]) => name ?? '');
      names.push(...page);
      if (page.length === 0 || !listing.includes('<IsTruncated>true</IsTruncated>')) break;
    }
    const lines: string[] = [];
    for (const name of names) lines.push(await this.ask(`${this.base}/${name}`, { method: 'GET' }));
    return lines;
  }

  private async ask(address: string, request: RequestInit): Promise<string> {
    const answer = await this.client.fetch(address, { ...request, signal: AbortSignal.timeout(PATIENCE_MILLISECONDS) });
    const text = await answer.text();
    if (!answer.ok) throw new Error(`the bucket of the record answered ${answer.status}`);
    return text;
  }
}

const nameOf = (number: number): string => `checkpoint-${String(number).padStart(12, '0')}`;

/** The second place that the settings name. */
export function secondPlace(configuration: Configuration): SecondPlace {
  if (configuration.recordBucket !== '') return new BucketPlace(configuration);
  return new FolderPlace(configuration.recordDir || join(configuration.dataDir, 'record', 'checkpoints'));
}
