import { randomUUID } from 'node:crypto';
import { PERSON_PROBLEMS } from '@guichet/people-contract';
import type { AliasSource, ContactWay, PersonIdentity, PersonLanguageSkill } from '@guichet/people-contract';
import { datePartsOf } from '@guichet/people-domain';
import { refusedFor, Refused } from '@guichet/platform-contract';
import type { Transaction } from '@guichet/platform-api-kernel';
import { Person } from './person.entity';
import { transliterations } from './latin-letters';

const ENTER = `
insert into person (id, family_names, given_names, known_as, own_script_name, pronunciation, name_order,
  birth_year, birth_month, birth_day, birth_approximate, birth_assigned, gender, own_sentence)
values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14)`;
const OWN_SENTENCE = 'update person set own_sentence = $2 where id = $1';
const DROP_SPELLINGS = 'delete from person_alias where person_id = $1 and spelling <> all ($2::text[])';
const KEEP_SPELLINGS = `
insert into person_alias (person_id, spelling, source) select $1, s, k from unnest($2::text[], $3::text[]) as x (s, k)
on conflict (person_id, spelling) do update set source = excluded.source, version = person_alias.version + 1 where person_alias.source <> excluded.source`;
const DROP_NATIONALITIES = 'delete from person_nationality where person_id = $1 and country_code <> all ($2::text[])';
const KEEP_NATIONALITIES = `
insert into person_nationality (person_id, country_code) select $1, c from unnest($2::text[]) c on conflict do nothing`;
const DROP_LANGUAGES = 'delete from person_language where person_id = $1 and language_code <> all ($2::text[])';
const KEEP_LANGUAGES = `
insert into person_language as l (person_id, language_code, spoken_level, written_level, preferred, interpreter_needed)
  select $1, x.c, x.s, x.w, x.p, x.i from unnest($2::text[], $3::text[], $4::text[], $5::boolean[], $6::boolean[]) as x (c, s, w, p, i)
on conflict (person_id, language_code) do update set spoken_level = excluded.spoken_level, written_level = excluded.written_level,
  preferred = excluded.preferred, interpreter_needed = excluded.interpreter_needed, version = l.version + 1
  where (l.spoken_level, l.written_level, l.preferred, l.interpreter_needed)
    is distinct from (excluded.spoken_level, excluded.written_level, excluded.preferred, excluded.interpreter_needed)`;
const ADD_CONTACT = `
insert into contact_method (id, person_id, kind, value, instructions, safe, preferred, protected)
values ($1, $2, $3, $4, $5, $6, $7, $8)`;
const PREFER_NO_OTHER = `
update contact_method set preferred = false, version = version + 1 where person_id = $1 and id <> $2 and preferred and valid_until is null`;

/** The columns of `person` in the order in which every statement of this scope writes them. */
export function identityColumns({ names, birth, gender, ownSentence }: PersonIdentity): unknown[] {
  const parts = datePartsOf(birth.date);
  if (!parts) throw refusedFor('invalid_request');
  return [
    names.familyNames,
    names.givenNames,
    names.knownAs,
    names.ownScriptName,
    names.pronunciation,
    names.nameOrder,
    parts.year,
    parts.month,
    parts.day,
    birth.approximate,
    birth.assigned,
    gender,
    ownSentence,
  ];
}

/** Enters a person without what they say; the case file follows in the same transaction, and only then the rest of the facts. */
export async function enterPerson(transaction: Transaction, id: string, identity: PersonIdentity): Promise<void> {
  await transaction.query(ENTER, [id, ...identityColumns({ ...identity, ownSentence: '' })]);
}

/** What the person wants, in their own words: sealed, and therefore written once the file is there. */
export async function writeOwnSentence(
  transaction: Transaction,
  id: string,
  { ownSentence }: PersonIdentity,
): Promise<void> {
  if (ownSentence === '') return;
  const sealed = (await transaction.sealOf(id)).sealFacts(Person, id, { ownSentence });
  await transaction.query(OWN_SENTENCE, [id, sealed.ownSentence]);
}

function spellingsOf(identity: PersonIdentity): ReadonlyMap<string, AliasSource> {
  const all = [...identity.otherSpellings, ...transliterations(identity)];
  return new Map(all.map(({ spelling, source }) => [spelling, source]));
}

/** Makes other spellings and nationalities what is given, and adds the transliterations by which the name is found. */
export async function writeSpellings(transaction: Transaction, id: string, identity: PersonIdentity): Promise<void> {
  await transaction.query(DROP_SPELLINGS, [id, [...spellingsOf(identity).keys()]]);
  await transaction.query(DROP_NATIONALITIES, [id, identity.nationalities]);
  await addSpellings(transaction, id, identity);
}

/** The same for somebody of whom nothing stands yet. */
export async function addSpellings(transaction: Transaction, id: string, identity: PersonIdentity): Promise<void> {
  const spellings = spellingsOf(identity);
  if (spellings.size > 0) await transaction.query(KEEP_SPELLINGS, [id, [...spellings.keys()], [...spellings.values()]]);
  if (identity.nationalities.length > 0) await transaction.query(KEEP_NATIONALITIES, [id, identity.nationalities]);
}

/**
 * Makes the languages what is given.
 * @throws two_preferred_languages
 */
export async function writeLanguages(
  transaction: Transaction,
  id: string,
  languages: readonly PersonLanguageSkill[],
): Promise<void> {
  await transaction.query(DROP_LANGUAGES, [id, languages.map(({ languageCode }) => languageCode)]);
  await addLanguages(transaction, id, languages);
}

/**
 * Adds the languages of somebody of whom none stands yet.
 * @throws two_preferred_languages
 */
export async function addLanguages(
  transaction: Transaction,
  id: string,
  languages: readonly PersonLanguageSkill[],
): Promise<void> {
  if (languages.filter(({ preferred }) => preferred).length > 1) {
    throw new Refused(PERSON_PROBLEMS.twoPreferredLanguages, 422);
  }
  if (languages.length === 0) return;
  const byCode = [...new Map(languages.map((language) => [language.languageCode, language])).values()];
  const codes = byCode.map(({ languageCode }) => languageCode);
  await transaction.query(KEEP_LANGUAGES, [
    id,
    codes,
    byCode.map(({ spokenLevel }) => spokenLevel),
    byCode.map(({ writtenLevel }) => writtenLevel),
    byCode.map(({ preferred }) => preferred),
    byCode.map(({ interpreterNeeded }) => interpreterNeeded),
  ]);
}

/** Adds a way to reach the person; when it is the preferred one, no other is. Answers its identifier. */
export async function addContactWay(transaction: Transaction, personId: string, way: ContactWay): Promise<string> {
  const id = await enterContactWay(transaction, personId, way);
  if (way.preferred) await preferOnly(transaction, personId, id);
  return id;
}

/** The same for somebody of whom none stands yet, or none that is preferred. */
export async function enterContactWay(transaction: Transaction, personId: string, way: ContactWay): Promise<string> {
  const id = randomUUID();
  const { kind, value, safe, preferred } = way;
  const instructions = await sealedInstructions(transaction, personId, id, way);
  await transaction.query(ADD_CONTACT, [id, personId, kind, value, instructions, safe, preferred, way.protected]);
  return id;
}

/** How to use a way, sealed for its row. */
export async function sealedInstructions(
  transaction: Transaction,
  personId: string,
  contactId: string,
  { instructions }: ContactWay,
): Promise<string> {
  if (instructions === '') return '';
  return (await transaction.sealOf(personId)).seal('contact_method.instructions', contactId, instructions);
}

/** Takes the preference from every other way to reach the person. */
export async function preferOnly(transaction: Transaction, personId: string, contactId: string): Promise<void> {
  await transaction.query(PREFER_NO_OTHER, [personId, contactId]);
}
