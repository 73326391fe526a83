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

  it('get every setting that the programs read, or say why not', () => {
    const undecided: Readonly<Record<string, string>> = {
      API_DATABASE_URL: 'derived',
      WORKER_DATABASE_URL: 'derived',
      AUDIT_DATABASE_URL: 'derived',
      PORTAL_DIR: 'the proxy serves the pages',
    };
    const settings = [...read('.env.example').matchAll(/^#([A-Z0-9_]+)=/gm)].map(([, name = '']) => name);
    const given = `${read('docker/compose.yml')}\n${read('docker/Dockerfile')}`;
    expect(settings.length).toBeGreaterThan(30);
    expect(settings.filter((name) => !(name in undecided) && !new RegExp(`\\b${name}[:=]`).test(given))).toEqual([]);
    expect(Object.keys(undecided).filter((name) => !settings.includes(name))).toEqual([]);
  });

  it('write into the volume only, and send mail to the catcher until a real server is named', () => {
    const compose = read('docker/compose.yml');
    for (const folder of ['DATA_DIR', 'OUTBOX_DIR']) expect(compose).toMatch(new RegExp(`^ +${folder}: /data\\b`, 'm'));
    expect(compose).toContain('SMTP_URL: ${SMTP_URL:-smtp://mail:1025}');
    expect(compose).toMatch(/^ {2}mail:$/m);
  });
});
