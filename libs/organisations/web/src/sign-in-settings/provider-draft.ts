import type { ProviderSettings } from '@guichet/accounts-contract';

/** A provider as it is typed: domains in one line, the secret empty to keep the present one. */
export interface ProviderDraft {
  readonly issuer: string;
  readonly clientId: string;
  readonly clientSecret: string;
  readonly domains: string;
  readonly active: boolean;
}

/** A form to begin with. */
export function draftOfProvider(known: ProviderSettings | null): ProviderDraft {
  return {
    issuer: known?.issuer ?? '',
    clientId: known?.clientId ?? '',
    clientSecret: '',
    domains: known?.domains.join(', ') ?? '',
    active: known?.active ?? true,
  };
}

/** Domains out of a line, however they were separated, each once. */
export function domainsOf(line: string): string[] {
  const words = line.toLowerCase().split(/[\s,;]+/);
  return [...new Set(words.map((word) => word.replace(/^@/, '')).filter((word) => word !== ''))];
}
