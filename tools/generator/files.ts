/** What the generator writes, as text by path; the layout that `npm run layout` asks for. */
import { typesOf } from '../workspace/libraries.ts';

export type Files = Record<string, string>;

const kebab = /^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/;

/** A library with an empty door. */
export function libraryFiles(scope: string, type: string): Files {
  requireWord(scope);
  if (!typesOf(scope).includes(type))
    throw new Error(`A library of ${scope} is one of: ${typesOf(scope).join(', ')}; not "${type}".`);
  const manifest = {
    name: `@guichet/${scope}-${type}`,
    version: '0.0.0',
    private: true,
    type: 'module',
    sideEffects: false,
    exports: { '.': './src/index.ts' },
    nx: { tags: [`scope:${scope}`, `type:${type}`] },
  };
  return {
    [`libs/${scope}/${type}/package.json`]: `${JSON.stringify(manifest, null, 2)}\n`,
    [`libs/${scope}/${type}/src/index.ts`]: 'export {};\n',
  };
}

/** A new scope as it starts: contract, API and web, with a first page, in French and English. */
export function featureFiles(scope: string, purpose: string): Files {
  const parts = ['contract', 'api', 'web'].map((type) => libraryFiles(scope, type));
  const name = pascal(scope);
  const camel = name.charAt(0).toLowerCase() + name.slice(1);
  const constant = scope.replaceAll('-', '_').toUpperCase();
  const web = `libs/${scope}/web/src`;
  return Object.assign({}, ...parts, {
    [`libs/${scope}/README.md`]: readme(scope, purpose),
    [`libs/${scope}/api/src/index.ts`]: `export { ${name}Module } from './${scope}.module';\n`,
    [`libs/${scope}/api/src/${scope}.module.ts`]: `import { Module } from '@nestjs/common';\n\n/** ${purpose} */\n@Module({})\nexport class ${name}Module {}\n`,
    [`${web}/index.ts`]: `export { ${constant}_ROUTES } from './${scope}.routes';\n`,
    [`${web}/${scope}.routes.ts`]: routes(scope, name, camel, constant),
    [`${web}/${scope}-page/${scope}-page.ts`]: page(scope, name, camel),
    [`${web}/i18n/catalogue.ts`]: catalogue(camel, constant),
    [`${web}/i18n/fr.json`]: sentences(camel, purpose),
    [`${web}/i18n/en.json`]: sentences(camel, purpose),
  }) as Files;
}

/** The table of tools/boundaries.mjs with one more scope at its end, which sees what the youngest scopes see. */
export function withScope(table: string, scope: string, used: readonly string[]): string {
  const end = /export const scopes = \{[\s\S]*?\n\};/.exec(table)?.[0];
  if (end === undefined) throw new Error('tools/boundaries.mjs has no table called scopes.');
  const key = scope.includes('-') ? `'${scope}'` : scope;
  const line = `  ${key}: [${used.map((one) => `'${one}'`).join(', ')}],\n};`;
  return table.replace(end, `${end.slice(0, -'};'.length)}${line}`);
}

/** The list of apps/api/src/scopes.ts with one more module at its end. */
export function withModule(list: string, scope: string): string {
  const module = `${pascal(scope)}Module`;
  const added = list.replace(/export const SCOPES = \[([\s\S]*?)\];/, (_all, modules: string) => {
    return `export const SCOPES = [${modules.trim().replace(/,$/, '')}, ${module}];`;
  });
  if (added === list) throw new Error('apps/api/src/scopes.ts has no list called SCOPES.');
  return `import { ${module} } from '@guichet/${scope}-api';\n${added}`;
}

function readme(scope: string, purpose: string): string {
  return `# ${scope}

${purpose}

| part | what is in it |
| --- | --- |
| \`contract\` | types, vocabularies, limits and error codes that both sides use |
| \`api\` | routes, commands and queries; one command, one file, one transaction |
| \`web\` | routes, pages and texts |

Who may do what stands in \`libs/access/contract\`; what it looks like to the caller in \`docs/openapi.json\`.
`;
}

function routes(scope: string, name: string, camel: string, constant: string): string {
  return `import type { Routes } from '@angular/router';
import { withCatalogue } from '@guichet/platform-web-kernel';
import { ${constant}_CATALOGUE } from './i18n/catalogue';
import { ${name}Page } from './${scope}-page/${scope}-page';

export const ${constant}_ROUTES: Routes = withCatalogue(${constant}_CATALOGUE, [
  { path: '', component: ${name}Page, title: '${camel}.page.title' },
]);
`;
}

function page(scope: string, name: string, camel: string): string {
  return `import { Component } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';

@Component({
  selector: 'gu-${scope}-page',
  imports: [TranslocoPipe],
  template: \`
    <div class="page">
      <h1 tabindex="-1">{{ '${camel}.page.title' | transloco }}</h1>
      <p>{{ '${camel}.page.purpose' | transloco }}</p>
    </div>
  \`,
})
export class ${name}Page {}
`;
}

function catalogue(camel: string, constant: string): string {
  return `import type { Catalogue } from '@guichet/platform-web-kernel';

export const ${constant}_CATALOGUE: Catalogue = {
  name: '${camel}',
  load: { fr: () => import('./fr.json'), en: () => import('./en.json') },
};
`;
}

function sentences(camel: string, purpose: string): string {
  return `${JSON.stringify({ [camel]: { page: { title: purpose.replace(/\.$/, ''), purpose } } }, null, 2)}\n`;
}

function pascal(scope: string): string {
  requireWord(scope);
  return scope
    .split('-')
    .map((word) => word.charAt(0).toUpperCase() + word.slice(1))
    .join('');
}

function requireWord(scope: string): void {
  if (!kebab.test(scope)) throw new Error(`"${scope}" is no name for a scope: small letters, words joined by hyphens.`);
}
