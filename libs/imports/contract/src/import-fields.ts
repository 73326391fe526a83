/**
 * How the text of a cell is read. `name`: text that no formula may begin. `codes` and `code`: words matched with a
 * reference list. `languages`: names of languages, each with a level where one is written.
 */
export const CELL_READINGS = [
  'name',
  'text',
  'partial_date',
  'day',
  'gender',
  'code',
  'codes',
  'languages',
  'level',
  'phone',
  'email',
  'yes_no',
] as const;
export type CellReading = (typeof CELL_READINGS)[number];

/** A fact that a column may hold. */
export interface ImportField {
  readonly reading: CellReading;
  /** Part of the file in which the fact stands; orders the choices of a column. */
  readonly part: 'identity' | 'contact' | 'language' | 'residence' | 'housing' | 'employment' | 'training';
  /** Reference list of a code. */
  readonly list?: string;
  /** Longest text. */
  readonly max?: number;
  /** Words of a header by which the column is recognised, folded: small letters, no accents, single spaces. */
  readonly headers: readonly string[];
}

/**
 * Every fact that can be brought in, one row each: how its cell is read and by which headers it is recognised. Where it is
 * written stands in `PERSON_WRITERS` (imports-domain), which the compiler keeps complete.
 */
export const IMPORT_FIELDS = {
  family_names: {
    reading: 'name',
    part: 'identity',
    max: 120,
    headers: ['nom', 'noms', 'nom de famille', 'nom usager', 'family name', 'last name', 'surname'],
  },
  given_names: {
    reading: 'name',
    part: 'identity',
    max: 120,
    headers: ['prenom', 'prenoms', 'given name', 'given names', 'first name'],
  },
  known_as: {
    reading: 'name',
    part: 'identity',
    max: 120,
    headers: ['nom d usage', 'appele', 'surnom', 'pseudo', 'known as'],
  },
  own_script_name: {
    reading: 'name',
    part: 'identity',
    max: 120,
    headers: ['nom en ecriture d origine', 'nom original', 'own script'],
  },
  birth_date: {
    reading: 'partial_date',
    part: 'identity',
    headers: [
      'naissance',
      'date naissance',
      'date de naissance',
      'ne le',
      'nee le',
      'ne e le',
      'ddn',
      'annee de naissance',
      'date of birth',
      'birth date',
      'dob',
    ],
  },
  gender: {
    reading: 'gender',
    part: 'identity',
    headers: ['genre', 'sexe', 'h f', 'm f', 'civilite', 'gender', 'sex'],
  },
  nationalities: {
    reading: 'codes',
    part: 'identity',
    list: 'country',
    headers: ['nationalite', 'nationalites', 'pays d origine', 'pays', 'nationality', 'country'],
  },
  own_sentence: {
    reading: 'text',
    part: 'identity',
    max: 600,
    headers: ['souhait', 'demande', 'projet de la personne', 'en ses mots', 'wish'],
  },
  languages: {
    reading: 'languages',
    part: 'language',
    list: 'language',
    headers: ['langue', 'langues', 'langue parlee', 'langues parlees', 'language', 'languages'],
  },
  french_level: {
    reading: 'level',
    part: 'language',
    headers: ['niveau de francais', 'niveau francais', 'francais', 'fle', 'french level'],
  },
  interpreter: {
    reading: 'yes_no',
    part: 'language',
    headers: ['interprete', 'besoin interprete', 'besoin d interprete', 'interpreter'],
  },
  phone: {
    reading: 'phone',
    part: 'contact',
    max: 300,
    headers: ['telephone', 'tel', 'gsm', 'mobile', 'portable', 'numero de telephone', 'phone'],
  },
  email: {
    reading: 'email',
    part: 'contact',
    max: 300,
    headers: ['e mail', 'email', 'mail', 'courriel', 'adresse e mail', 'adresse mail'],
  },
  address: { reading: 'text', part: 'contact', max: 300, headers: ['adresse', 'adresse postale', 'address'] },
  contact_safe: {
    reading: 'yes_no',
    part: 'contact',
    headers: ['contact sur', 'message possible', 'laisser un message', 'safe contact'],
  },
  residence_type: {
    reading: 'code',
    part: 'residence',
    list: 'residence_document_type',
    headers: [
      'titre de sejour',
      'type de titre',
      'carte',
      'type de carte',
      'sejour',
      'document de sejour',
      'residence permit',
    ],
  },
  residence_until: {
    reading: 'day',
    part: 'residence',
    headers: [
      'validite',
      'valable jusqu au',
      'expiration',
      'date d expiration',
      'fin de validite',
      'echeance',
      'valid until',
    ],
  },
  residence_number: {
    reading: 'text',
    part: 'residence',
    max: 60,
    headers: ['numero de carte', 'n de carte', 'numero du titre', 'card number'],
  },
  housing_kind: {
    reading: 'code',
    part: 'housing',
    list: 'housing_kind',
    headers: ['logement', 'situation de logement', 'type de logement', 'hebergement', 'housing'],
  },
  municipality: {
    reading: 'code',
    part: 'housing',
    list: 'municipality',
    headers: ['commune', 'localite', 'ville', 'municipality', 'city'],
  },
  employment_kind: {
    reading: 'code',
    part: 'employment',
    list: 'employment_kind',
    headers: ['type d emploi', 'statut professionnel', 'contrat', 'type de contrat', 'employment'],
  },
  occupation: {
    reading: 'text',
    part: 'employment',
    max: 200,
    headers: ['metier', 'profession', 'emploi', 'fonction', 'occupation', 'job'],
  },
  employer: { reading: 'text', part: 'employment', max: 200, headers: ['employeur', 'entreprise', 'employer'] },
  training_kind: {
    reading: 'code',
    part: 'training',
    list: 'training_kind',
    headers: ['type de formation', 'training type'],
  },
  training_title: {
    reading: 'text',
    part: 'training',
    max: 200,
    headers: ['formation', 'cours', 'intitule de formation', 'training', 'course'],
  },
} as const satisfies Record<string, ImportField>;

export type ImportFieldKey = keyof typeof IMPORT_FIELDS;
export const IMPORT_FIELD_KEYS = Object.keys(IMPORT_FIELDS) as readonly ImportFieldKey[];

/** At least one of these names the person; without one nothing can be imported. */
export const NAMING_FIELDS: readonly ImportFieldKey[] = ['family_names', 'given_names', 'known_as'];
