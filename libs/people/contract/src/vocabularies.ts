/** Gender as the person states it; never derived from a number or a card. */
export const GENDERS = ['female', 'male', 'x', 'not_stated'] as const;
export type Gender = (typeof GENDERS)[number];

/** Which part of the name comes first when the person says it. */
export const NAME_ORDERS = ['given_first', 'family_first'] as const;
export type NameOrder = (typeof NAME_ORDERS)[number];

/** Where another spelling of a name comes from. */
export const ALIAS_SOURCES = ['stated', 'card', 'asylum_paper', 'transliteration', 'former_name'] as const;
export type AliasSource = (typeof ALIAS_SOURCES)[number];

/** Common European Framework levels, with the step before A1 and native speakers. */
export const LANGUAGE_LEVELS = ['none', 'pre_a1', 'a1', 'a2', 'b1', 'b2', 'c1', 'c2', 'native'] as const;
export type LanguageLevel = (typeof LANGUAGE_LEVELS)[number];

/** Ways to reach a person. `via_person`: through somebody the person trusts. */
export const CONTACT_KINDS = ['phone', 'whatsapp', 'email', 'postal_address', 'via_person'] as const;
export type ContactKind = (typeof CONTACT_KINDS)[number];

/** How a fact is known. */
export const FACT_SOURCES = ['declared', 'copy_seen', 'original_seen', 'confirmed'] as const;
export type FactSource = (typeof FACT_SOURCES)[number];
