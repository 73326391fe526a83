import type { Listing } from './listing.ts';

/** Words that name no thing of the field: whatever stands under them could stand anywhere. */
const emptyWords = ['util', 'utils', 'helper', 'helpers', 'common', 'shared', 'core', 'misc'];

/** Endings that say only which kind of code a file holds, not what it is for. */
const emptyRoles = [
  'service',
  'component',
  'model',
  'interface',
  'type',
  'types',
  'const',
  'constants',
  'enum',
  'impl',
];

const allowedAtRoot = new Set([
  ...['apps', 'libs', 'tools', 'docker', 'docs', 'README.md', 'LICENSE', 'package.json', 'package-lock.json'],
  ...['nx.json', 'tsconfig.base.json', 'tsconfig.server.json', 'eslint.config.mjs', 'knip.json'],
  ...['jest.server.config.mjs', 'jest.journeys.config.mjs'],
]);

const word = '[a-z0-9]+(?:-[a-z0-9]+)*';
const plain = new RegExp(`^${word}(?:\\.spec)?\\.ts$`);
/** On the server the role of a file is part of its name where the role matters; the portal uses no such endings. */
const server = new RegExp(`^${word}(?:\\.(?!(?:${emptyRoles.join('|')})\\.)[a-z]+)?(?:\\.spec)?\\.ts$`);
const browser = new RegExp(`^${word}(?:(?:\\.(?:routes|config))?(?:\\.spec)?\\.ts|\\.html|\\.css|\\.json|\\.svg)$`);

/** Which names a folder admits, and how to say it. The first matching line counts. */
const rooms: readonly { folder: RegExp; name: RegExp; says: string }[] = [
  { folder: /^libs\/[^/]+\/(?:contract|domain)\/src\//, name: plain, says: 'words-with-hyphens.ts or .spec.ts' },
  {
    folder: /^(?:libs\/[^/]+\/(?:api|api-kernel)|apps\/(?:api|database))\/(?:src|spec)\//,
    name: server,
    says: 'words-with-hyphens.ts, with .module, .controller, .entity or another role before .ts where the role matters',
  },
  {
    folder: /^(?:libs\/[^/]+\/(?:web|web-kernel|ui)|apps\/portal)\/src\//,
    name: browser,
    says: 'words-with-hyphens.ts, .html, .css, .routes.ts or .spec.ts',
  },
  { folder: /^apps\/e2e\/src\//, name: plain, says: 'words-with-hyphens.ts or .spec.ts' },
  { folder: /^libs\/[^/]+\//, name: /^(?:README\.md|package\.json)$/, says: 'README.md, package.json and src/' },
];

export function checkFileNames(listing: Listing): string[] {
  return listing.files.flatMap((file) => [...emptyWord(file), ...strangerAtRoot(file), ...wrongName(file)]);
}

function emptyWord(file: string): string[] {
  const words = file.split(/[/.-]/);
  return emptyWords
    .filter((empty) => words.includes(empty))
    .map((empty) => `${file}: "${empty}" says nothing; name it after what it does`);
}

function strangerAtRoot(file: string): string[] {
  const [top = ''] = file.split('/');
  return top.startsWith('.') || allowedAtRoot.has(top)
    ? []
    : [`${file}: the root holds only ${[...allowedAtRoot].join(', ')}`];
}

function wrongName(file: string): string[] {
  const room = rooms.find(({ folder }) => folder.test(file));
  const name = file.split('/').at(-1) ?? '';
  // A migration begins with the moment at which it was written.
  if (room === undefined || room.name.test(name) || /\/migrations\/\d{13}-[a-z0-9-]+\.ts$/.test(file)) return [];
  return [`${file}: this folder holds ${room.says}`];
}
