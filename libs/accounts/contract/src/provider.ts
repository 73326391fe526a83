/** An identity provider, as the sign-in page offers it. */
export interface ProviderChoice {
  readonly id: string;
  /** Name of the organisation, as people say it. */
  readonly name: string;
}

/** `POST /api/session/providers`: by the domain of the address alone, so that it tells nothing of accounts. */
export interface ProviderChoices {
  readonly items: readonly ProviderChoice[];
}

/** `GET /api/me/provider`. */
export interface OwnProvider {
  /** Null: the organisation has no provider. */
  readonly provider: ProviderChoice | null;
  /** ISO instant since which the own identity there is linked. */
  readonly linkedAt: string | null;
}

/** What comes back from the provider: the query of the address, as it stands. */
export interface ProviderReturn {
  readonly providerId: string;
  readonly query: string;
}

/** `GET /api/organisations/:id/sign-in-provider`; the secret is never shown again. */
export interface ProviderSettings {
  readonly issuer: string;
  readonly clientId: string;
  readonly domains: readonly string[];
  readonly active: boolean;
}

/** Stable codes of the problems with identity providers. */
export const PROVIDER_PROBLEMS = {
  /** 401: one answer for every reason; the record of the server says more. */
  refused: 'provider_refused',
  /** 422 */
  linkedElsewhere: 'identity_linked_elsewhere',
  /** 422: the secret is missing where none is kept. */
  secretMissing: 'provider_secret_missing',
} as const;
