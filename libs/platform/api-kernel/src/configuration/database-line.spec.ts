import { readConfiguration } from './read-configuration';
import { isProtectedLine, protectedLine } from './database-line';

const KEY = { SECRET_KEY: '5'.repeat(64) };
const SYSTEM = { DATABASE_URL: 'postgres://u:p@db.example.org/guichet' };

describe('the line to the database', () => {
  it.each([
    ['postgres://u@localhost/g', true],
    ['postgres://u@127.0.0.1:5432/g', true],
    ['postgres://u@[::1]/g', true],
    ['postgres:///g?host=/var/run/postgresql', true],
    ['postgres://u@%2Fvar%2Frun%2Fpostgresql/g', true],
    ['postgres://u@db.example.org/g', false],
    ['postgres://u@10.0.0.7/g', false],
    ['postgres://u@localhost.example.org/g', false],
    ['postgres://u@localhost/g?host=db.example.org', false],
    ['postgres://u@db.example.org/g?sslmode=require', false],
    ['postgres://u@db.example.org/g?sslmode=verify-ca', false],
    ['postgres://u@db.example.org/g?sslmode=no-verify', false],
    ['postgres://u@db.example.org/g?sslmode=verify-full', true],
  ])('%s is protected: %s', (address, is) => {
    expect(isProtectedLine(address)).toBe(is);
  });

  it('is verified against the authority that is named, whatever the address said', () => {
    const line = protectedLine('postgres://u:p@db.example.org/g?sslmode=disable', '/etc/guichet/ca.pem');
    expect(line).toBe('postgres://u:p@db.example.org/g?sslmode=verify-full&sslrootcert=%2Fetc%2Fguichet%2Fca.pem');
    expect(isProtectedLine(line)).toBe(true);
  });

  it('is asked for at the start, of every role', () => {
    expect(() => readConfiguration({ ...KEY, ...SYSTEM })).toThrow(/DATABASE_URL/);
    const other = { DATABASE_URL: 'postgres://u@localhost/g', WORKER_DATABASE_URL: 'postgres://u@10.0.0.7/g' };
    expect(() => readConfiguration({ ...KEY, ...other })).toThrow(/WORKER_DATABASE_URL/);
    const named = readConfiguration({ ...KEY, ...SYSTEM, DATABASE_CA: '/etc/guichet/ca.pem' });
    for (const line of [named.databaseUrl, named.roleUrl('guichet_api'), named.roleUrl('guichet_audit')])
      expect(new URL(line).searchParams.get('sslrootcert')).toBe('/etc/guichet/ca.pem');
  });

  it('is left to the network only where somebody says so', () => {
    expect(readConfiguration({ ...KEY, ...SYSTEM, DATABASE_TLS: 'private_line' }).databaseUrl).toBe(
      SYSTEM.DATABASE_URL,
    );
    expect(() => readConfiguration({ ...KEY, ...SYSTEM, DATABASE_TLS: 'off' })).toThrow(/DATABASE_TLS/);
  });
});
