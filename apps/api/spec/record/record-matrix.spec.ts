import { readFileSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { CalledCity } from './calls';
import type { Recorded, Route } from './calls';
import { CANARY } from './canary';
import { ELSEWHERE } from './elsewhere';

const DOCUMENT = resolve(import.meta.dirname, '../../../../docs/record-matrix.md');
const HEAD = `# What each route writes into the record

Every route of the API, called so that it answers what it is for, and the lines that came of it: action, outcome, kind of
thing, relation to the person, rooms. Written by \`RECORD_MATRIX=write npm run test:server -- --selectProjects routes --testPathPatterns record-matrix\`
and compared with every run of the specs: a recording that is taken away turns them red.

| Route | Lines |
| --- | --- |
`;
/** Without a line these leave nothing to be recorded: the directory, settings of one's own, and what is public. */
const row = (name: string, lines: readonly string[]): string => `| ${name} | ${lines.join('<br>') || '—'} |`;

describe('the record of every route', () => {
  let called: CalledCity;
  const recorded = new Map<string, Recorded>();
  const byCalling = (): Route[] => called.routes.filter(({ name }) => !(name in ELSEWHERE));

  beforeAll(async () => {
    called = await CalledCity.build();
    for (const route of byCalling()) recorded.set(route.name, await called.call(route));
  }, 240_000);
  afterAll(() => called.city.end());

  it('is looked at: each route answers, or another spec looks at what it records', () => {
    const silent = [...recorded]
      .filter(([, { answer }]) => answer.status >= 300)
      .map(([name, { answer }]) => `${name}: ${answer.status} ${JSON.stringify(answer.body)}`);
    expect(silent).toEqual([]);
    const absent = Object.entries(ELSEWHERE).flatMap(([name, where]) => {
      if (!called.routes.some((route) => route.name === name)) return [`${name} is no route`];
      if (typeof where === 'string') return [];
      const [spec, looksFor] = where;
      return readFileSync(resolve(import.meta.dirname, '..', spec), 'utf8').includes(looksFor)
        ? []
        : [`${spec} does not look for ${looksFor}`];
    });
    expect(absent).toEqual([]);
  });

  it('is as the document says', () => {
    const written = `${HEAD}${[...recorded]
      .map(([name, { lines }]) => row(name, lines))
      .sort()
      .join('\n')}\n`;
    if (process.env['RECORD_MATRIX'] === 'write') writeFileSync(DOCUMENT, written);
    expect(written.split('\n')).toEqual(readFileSync(DOCUMENT, 'utf8').split('\n'));
  });

  it('holds a line wherever something of a person leaves or changes', () => {
    const unrecorded = [...recorded]
      .filter(([, { answer, lines }]) => lines.length === 0 && JSON.stringify(answer.body ?? '').includes(CANARY))
      .map(([name]) => name);
    expect(unrecorded).toEqual([]);
  });

  it('comes first: while it cannot be written, nothing of a person leaves and nothing changes', async () => {
    const prepared: [Route, Awaited<ReturnType<CalledCity['arrange']>>][] = [];
    for (const route of byCalling()) prepared.push([route, await called.arrange(route)]);
    await called.city.sql('alter table audit_event add constraint unavailable check (false) not valid');
    const leaks: string[] = [];
    try {
      for (const [route, world] of prepared) {
        const { answer } = await called.send(route, world);
        const records = (recorded.get(route.name)?.lines.length ?? 0) > 0;
        if (JSON.stringify(answer.body ?? '').includes(CANARY)) leaks.push(`${route.name} showed a person`);
        if (records && answer.status < 400) leaks.push(`${route.name} answered ${answer.status}`);
      }
    } finally {
      await called.city.sql('alter table audit_event drop constraint unavailable');
    }
    expect(leaks).toEqual([]);
  }, 240_000);
});
