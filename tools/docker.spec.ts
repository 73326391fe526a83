import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { workspaceRoot } from './workspace.ts';

const read = (file: string): string => readFileSync(join(workspaceRoot, file), 'utf8');

describe('the images', () => {
  it('give pages the same content security policy as the API gives them', () => {
    const proxy = read('docker/Caddyfile');
    const [, list = ''] =
      /function pagePolicy[\s\S]*?return \[([\s\S]*?)\]/.exec(read('apps/api/src/security-headers.ts')) ?? [];
    const directives = [...list.matchAll(/["'`](.*?)["'`],?\n/g)].map(([, directive = '']) =>
      directive.replace(/\$\{nonce\}/, '{http.request.uuid}'),
    );
    expect(directives.length).toBeGreaterThan(5);
    expect(proxy).toContain(`Content-Security-Policy "${directives.join('; ')}"`);
  });

  it('fill the placeholder that the page really has', () => {
    const placeholder = '%CSP_NONCE%';
    expect(read('apps/portal/src/index.html')).toContain(placeholder);
    expect(read('apps/api/src/portal-files.ts')).toContain(placeholder);
    expect(read('docker/Dockerfile')).toContain(`s/${placeholder}/`);
  });

  it('contain only what .dockerignore lets in: nothing secret, nothing built', () => {
    const ignored = read('.dockerignore').split('\n');
    expect(ignored).toEqual(expect.arrayContaining(['.env', 'docker/.env', '.data', 'dist', '.git']));
  });
});
