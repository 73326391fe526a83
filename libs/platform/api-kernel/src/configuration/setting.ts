import { Transform } from 'class-transformer';

/** One setting as `.env.example` prints it. */
interface SettingDescription {
  readonly name: string;
  readonly example: string;
  readonly meaning: string;
}

/** Every setting, in the order in which they are declared. */
export const SETTINGS: (SettingDescription & { readonly property: string })[] = [];

/** A setting read from the environment under `name`. */
export function Setting(name: string, example: string, meaning: string): PropertyDecorator {
  return (_, property) => void SETTINGS.push({ name, example, meaning, property: String(property) });
}

/** A whole number, or nothing when the variable is empty. */
export const toInteger = Transform(({ value }) => (value === undefined || value === '' ? undefined : Number(value)));
/** `1` or `true`. */
export const toBoolean = Transform(({ value }) =>
  value === undefined || value === '' ? undefined : value === '1' || value === 'true' || value === true,
);
