import type {
  EmploymentEpisodeInput,
  HousingSituationInput,
  OpenCaseFile,
  ResidenceDocumentInput,
  TrainingEpisodeInput,
} from '@guichet/case-files-contract';
import type { IMPORT_FIELDS, ImportFieldKey } from '@guichet/imports-contract';
import type { ContactKind, LanguageLevel, PersonNames } from '@guichet/people-contract';
import type { CellValues, LanguageRead } from './read-cell';

/** A record that a row adds to the file, as the form of its room would send it. */
export type ImportedRecord =
  | { readonly kind: 'residence-documents'; readonly facts: ResidenceDocumentInput }
  | { readonly kind: 'housing-situations'; readonly facts: HousingSituationInput }
  | { readonly kind: 'employment-episodes'; readonly facts: EmploymentEpisodeInput }
  | { readonly kind: 'training-episodes'; readonly facts: TrainingEpisodeInput };

/** What a row says: a person to welcome, and what goes into the rooms of the file. */
export interface ImportedPerson {
  readonly opening: Pick<OpenCaseFile, 'identity' | 'languages' | 'contacts'>;
  readonly records: readonly ImportedRecord[];
}

type Changeable<Facts> = { -readonly [Key in keyof Facts]: Facts[Key] };

/** What the cells of a row have said so far. */
export interface PersonDraft {
  names: Changeable<PersonNames>;
  birth: { date: string; approximate: boolean };
  gender: OpenCaseFile['identity']['gender'];
  nationalities: readonly string[];
  ownSentence: string;
  languages: LanguageRead[];
  frenchLevel: LanguageLevel | null;
  interpreter: boolean;
  contacts: { kind: ContactKind; value: string }[];
  safe: boolean;
  residence: { typeCode?: string; validUntil?: string; number?: string };
  housing: { kindCode?: string; municipalityCode?: string };
  employment: { kindCode?: string; occupation?: string; employer?: string };
  training: { kindCode?: string; title?: string };
}

export function emptyDraft(): PersonDraft {
  return {
    names: {
      familyNames: '',
      givenNames: '',
      knownAs: '',
      ownScriptName: '',
      pronunciation: '',
      nameOrder: 'given_first',
    },
    birth: { date: '', approximate: false },
    gender: 'not_stated',
    nationalities: [],
    ownSentence: '',
    languages: [],
    frenchLevel: null,
    interpreter: false,
    contacts: [],
    safe: true,
    residence: {},
    housing: {},
    employment: {},
    training: {},
  };
}

type ValueOf<Key extends ImportFieldKey> = CellValues[(typeof IMPORT_FIELDS)[Key]['reading']];

/** Where each field is written: one line each, and a field without one does not compile. */
export const PERSON_WRITERS: {
  readonly [Key in ImportFieldKey]: (draft: PersonDraft, value: ValueOf<Key>) => void;
} = {
  family_names: ({ names }, value) => void (names.familyNames = value),
  given_names: ({ names }, value) => void (names.givenNames = value),
  known_as: ({ names }, value) => void (names.knownAs = value),
  own_script_name: ({ names }, value) => void (names.ownScriptName = value),
  birth_date: (draft, value) => void (draft.birth = value),
  gender: (draft, value) => void (draft.gender = value),
  nationalities: (draft, value) => void (draft.nationalities = value),
  own_sentence: (draft, value) => void (draft.ownSentence = value),
  languages: (draft, value) => void draft.languages.push(...value),
  french_level: (draft, value) => void (draft.frenchLevel = value),
  interpreter: (draft, value) => void (draft.interpreter = value),
  phone: ({ contacts }, value) => void contacts.push({ kind: 'phone', value }),
  email: ({ contacts }, value) => void contacts.push({ kind: 'email', value }),
  address: ({ contacts }, value) => void contacts.push({ kind: 'postal_address', value }),
  contact_safe: (draft, value) => void (draft.safe = value),
  residence_type: ({ residence }, value) => void (residence.typeCode = value),
  residence_until: ({ residence }, value) => void (residence.validUntil = value),
  residence_number: ({ residence }, value) => void (residence.number = value),
  housing_kind: ({ housing }, value) => void (housing.kindCode = value),
  municipality: ({ housing }, value) => void (housing.municipalityCode = value),
  employment_kind: ({ employment }, value) => void (employment.kindCode = value),
  occupation: ({ employment }, value) => void (employment.occupation = value),
  employer: ({ employment }, value) => void (employment.employer = value),
  training_kind: ({ training }, value) => void (training.kindCode = value),
  training_title: ({ training }, value) => void (training.title = value),
};
