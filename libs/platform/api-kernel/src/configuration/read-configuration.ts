import { plainToInstance } from 'class-transformer';
import { validateSync } from 'class-validator';
import { Configuration } from './configuration';
import { isProtectedLine, protectedLine } from './database-line';
import { SETTINGS } from './setting';

/** Thrown at start when settings are wrong; its message lists every one of them. */
export class ConfigurationError extends Error {}

/** Reads every setting from an environment; a bad start names all bad settings at once. */
export function readConfiguration(environment: NodeJS.ProcessEnv = process.env): Configuration {
  const given = Object.fromEntries(
    SETTINGS.map(({ name, property }) => [property, environment[name]] as const).filter(
      ([, value]) => value !== undefined && value !== '',
    ),
  );
  const configuration = plainToInstance(Configuration, given, { exposeDefaultValues: true });
  const faults = validateSync(configuration, { forbidUnknownValues: true });
  if (faults.length === 0) protectLines(configuration);
  if (faults.length > 0) {
    const nameOf = (property: string) => SETTINGS.find((one) => one.property === property)?.name ?? property;
    throw new ConfigurationError(
      [
        'These settings are wrong:',
        ...faults.map((f) => `  ${nameOf(f.property)}: ${Object.values(f.constraints ?? {}).join(', ')}`),
      ].join('\n'),
    );
  }
  return configuration;
}

const LINES = {
  databaseUrl: 'DATABASE_URL',
  apiDatabaseUrl: 'API_DATABASE_URL',
  workerDatabaseUrl: 'WORKER_DATABASE_URL',
  auditDatabaseUrl: 'AUDIT_DATABASE_URL',
} as const;

/** Every line to the database is protected, or was said to need no protection, before anything is sent over it. */
function protectLines(configuration: Configuration): void {
  const bare: string[] = [];
  for (const [property, name] of Object.entries(LINES) as [keyof typeof LINES, string][]) {
    const address = configuration[property];
    if (address === undefined) continue;
    configuration[property] = protectedLine(address, configuration.databaseCa);
    if (configuration.databaseTls === 'verify' && !isProtectedLine(configuration[property] ?? '')) bare.push(name);
  }
  if (bare.length > 0)
    throw new ConfigurationError(
      `These lines to a database on another machine are not protected: ${bare.join(', ')}. Name its authority in DATABASE_CA, or write sslmode=verify-full into the address.`,
    );
}

/** The text of `.env.example`, generated from the settings themselves. */
export function environmentExample(): string {
  return `${SETTINGS.map((s) => `# ${s.meaning}\n#${s.name}=${s.example}`).join('\n\n')}\n`;
}
