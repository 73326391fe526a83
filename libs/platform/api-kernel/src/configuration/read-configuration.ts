import { plainToInstance } from 'class-transformer';
import { validateSync } from 'class-validator';
import { Configuration } from './configuration';
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

/** The text of `.env.example`, generated from the settings themselves. */
export function environmentExample(): string {
  return `${SETTINGS.map((s) => `# ${s.meaning}\n#${s.name}=${s.example}`).join('\n\n')}\n`;
}
