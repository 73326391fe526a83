import type { Listing } from './listing.ts';

const mostLines = 300;

/** A table of cases is long and still read line by line. */
const mostSpecLines = 500;

/** Where length is data, not complexity. */
const longByNature = [
  /\/migrations\//,
  /\/i18n\//,
  /^apps\/database\/src\/(?:reference|demo)\//,
  /(?:^|\/)[^/]+\.json$/,
  /\.svg$/,
  /^docs\//,
  /^README\.md$/,
];

const forbidden: readonly { text: RegExp; why: string }[] = [
  { text: /\b(?:TODO|FIXME)\b/, why: 'finish it now or leave it out' },
  { text: /eslint-disable/, why: 'rules hold for everybody' },
  { text: /@ts-(?:ignore|expect-error|nocheck)/, why: 'say the type instead' },
  { text: /lorem ipsum/i, why: 'write real text' },
  { text: /\b(?:describe|it|test)\.(?:only|skip|todo)\b/, why: 'every test runs, always' },
  { text: /\b[xf](?:describe|it)\(/, why: 'every test runs, always' },
];

/** This file and its spec name what they forbid. */
const namesTheForbidden = new Set(['tools/workspace/contents.ts', 'tools/check-workspace.spec.ts']);

const readable = /\.(?:ts|mjs|js|html|css|json|md|sql|yml|yaml|sh)$|(?:^|\/)(?:Dockerfile|Caddyfile)/;
const code = /\.(?:ts|mjs|js|html|css)$/;

/** Small files, nothing unfinished, no rule switched off. */
export function checkContents(listing: Listing): string[] {
  return listing.files
    .filter((file) => readable.test(file) && file !== 'package-lock.json')
    .flatMap((file) => checkFile(file, listing.read(file)));
}

function checkFile(file: string, text: string): string[] {
  const faults: string[] = [];
  const lines = text.split('\n');
  const most = /\.spec\.ts$|^apps\/[^/]+\/spec\//.test(file) ? mostSpecLines : mostLines;
  if (code.test(file) && lines.length > most + 1 && !longByNature.some((nature) => nature.test(file))) {
    faults.push(`${file}: ${lines.length - 1} lines; more than ${most} are hard to hold in mind`);
  }
  if (namesTheForbidden.has(file)) return faults;
  for (const [index, line] of lines.entries()) {
    const found = forbidden.find(({ text: pattern }) => pattern.test(line));
    if (found !== undefined) faults.push(`${file}:${index + 1}: ${line.trim().slice(0, 80)} (${found.why})`);
  }
  return faults;
}

/** A scope that holds something explains itself on one screen. */
export function checkReadmes(listing: Listing): string[] {
  const scopes = new Set(
    listing.files
      .filter((file) => /^libs\/[^/]+\/[^/]+\/src\/index\.ts$/.test(file) && listing.read(file).trim() !== 'export {};')
      .map((file) => file.split('/').slice(0, 2).join('/')),
  );
  return [...scopes].sort().flatMap((scope) => {
    const readme = `${scope}/README.md`;
    if (!listing.files.includes(readme))
      return [`${readme}: missing; what is this scope, who acts, what are its rules`];
    return listing.read(readme).trim().split('\n').length < 5 ? [`${readme}: too short to explain the scope`] : [];
  });
}
