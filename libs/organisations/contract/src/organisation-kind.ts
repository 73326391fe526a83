/** What an organisation is. A union is a trade union; `public_body` any other public service. */
export const ORGANISATION_KINDS = ['city', 'cpas', 'forem', 'association', 'public_body', 'union'] as const;
export type OrganisationKind = (typeof ORGANISATION_KINDS)[number];
