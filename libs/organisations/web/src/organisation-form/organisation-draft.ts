import type {
  ChangeOrganisation,
  CreateOrganisation,
  Organisation,
  OrganisationDetails,
  OrganisationKind,
} from '@guichet/organisations-contract';

/** An organisation as the form holds it: what may be missing is empty text. */
export interface OrganisationDraft {
  name: string;
  shortName: string;
  description: string;
  website: string;
  phone: string;
  email: string;
  address: string;
  kind: string;
  hasAccount: boolean;
  conventionSignedOn: string;
  active: boolean;
}

/** An organisation nobody described yet. */
export const EMPTY_ORGANISATION: OrganisationDraft = {
  name: '',
  shortName: '',
  description: '',
  website: '',
  phone: '',
  email: '',
  address: '',
  kind: 'association',
  hasAccount: false,
  conventionSignedOn: '',
  active: true,
};

/** The draft of an organisation that was read. */
export function draftOfOrganisation(read: Organisation): OrganisationDraft {
  return {
    name: read.name,
    shortName: read.shortName,
    description: read.description,
    website: read.website ?? '',
    phone: read.phone ?? '',
    email: read.email ?? '',
    address: read.address ?? '',
    kind: read.kind,
    hasAccount: read.hasAccount,
    conventionSignedOn: read.conventionSignedOn ?? '',
    active: read.active,
  };
}

function details(draft: OrganisationDraft): OrganisationDetails {
  return {
    name: draft.name,
    shortName: draft.shortName,
    description: draft.description,
    website: draft.website || null,
    phone: draft.phone || null,
    email: draft.email || null,
    address: draft.address || null,
  };
}

function standing(draft: OrganisationDraft): Omit<CreateOrganisation, keyof OrganisationDetails> {
  return {
    kind: draft.kind as OrganisationKind,
    hasAccount: draft.hasAccount,
    conventionSignedOn: draft.conventionSignedOn || null,
  };
}

/** What the API is asked to save; the standing only from whoever decides it. */
export function organisationCommand(draft: OrganisationDraft, decidesStanding: boolean): ChangeOrganisation {
  return decidesStanding
    ? { ...details(draft), standing: { ...standing(draft), active: draft.active } }
    : details(draft);
}

/** A new organisation. */
export function newOrganisationCommand(draft: OrganisationDraft): CreateOrganisation {
  return { ...details(draft), ...standing(draft) };
}
