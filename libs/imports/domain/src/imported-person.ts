import type { PersonLanguageSkill } from '@guichet/people-contract';
import type { RowProblemCode } from '@guichet/imports-contract';
import type { ImportedPerson, ImportedRecord, PersonDraft } from './person-writers';

/** Nobody of ours has seen the paper: what a list says is declared. */
const SOURCE = 'declared';

/** What is missing for a draft to be a person and records; empty when nothing is. */
export function gapsOf(draft: PersonDraft): RowProblemCode[] {
  const { names, residence, employment, training, languages, frenchLevel, interpreter } = draft;
  const gaps: RowProblemCode[] = [];
  if (!names.familyNames && !names.givenNames && !names.knownAs) gaps.push('nameless');
  // a language that stands first is the person’s own; of the others nobody can guess how well they are spoken
  if (languages.slice(1).some(({ code, level }) => level === null && !(code === 'fr' && frenchLevel !== null)))
    gaps.push('level_missing');
  // the first language is the one in which the person is spoken to: without it nobody knows whom to call
  if (interpreter && (languages[0]?.code ?? 'fr') === 'fr') gaps.push('interpreter_language');
  if (!residence.typeCode && (residence.validUntil ?? residence.number)) gaps.push('type_missing');
  if (!employment.occupation && (employment.kindCode ?? employment.employer)) gaps.push('title_missing');
  if (training.kindCode && !training.title) gaps.push('title_missing');
  return gaps;
}

/** The person and the records of a draft without gaps. */
export function personOf(draft: PersonDraft): ImportedPerson {
  const { names, birth, gender, nationalities, ownSentence, contacts, safe } = draft;
  return {
    opening: {
      identity: {
        names,
        otherSpellings: [],
        // an assigned date is never guessed from a first of January
        birth: { ...birth, assigned: false },
        gender,
        nationalities,
        ownSentence,
      },
      languages: languagesOf(draft),
      contacts: contacts.map((way, index) => ({
        ...way,
        instructions: '',
        safe,
        preferred: index === 0,
        protected: false,
      })),
    },
    records: recordsOf(draft),
  };
}

/** The first language is the one the person prefers, and their own unless a level says otherwise; French has a column too. */
function languagesOf({ languages, frenchLevel, interpreter }: PersonDraft): PersonLanguageSkill[] {
  const levels = new Map(languages.map(({ code, level }) => [code, level]));
  if (frenchLevel !== null) levels.set('fr', frenchLevel);
  const [preferred = levels.has('fr') ? 'fr' : undefined] = languages.map(({ code }) => code);
  return [...levels].map(([languageCode, level]) => ({
    languageCode,
    spokenLevel: level ?? 'native',
    writtenLevel: 'none',
    preferred: languageCode === preferred,
    interpreterNeeded: interpreter && languageCode === preferred && languageCode !== 'fr',
  }));
}

function recordsOf({ residence, housing, employment, training }: PersonDraft): ImportedRecord[] {
  const records: ImportedRecord[] = [];
  const times = { validFrom: null, validUntil: null };
  if (residence.typeCode) {
    records.push({
      kind: 'residence-documents',
      facts: {
        source: SOURCE,
        typeCode: residence.typeCode,
        number: residence.number ?? null,
        issuedOn: null,
        validFrom: null,
        validUntil: residence.validUntil ?? null,
        untilPrecision: residence.validUntil ? 'day' : 'unknown',
        labourMarket: 'not_stated',
        authority: '',
        lostOn: null,
        withdrawnOn: null,
        note: '',
      },
    });
  }
  if (housing.kindCode ?? housing.municipalityCode) {
    const { kindCode = 'unknown', municipalityCode = null } = housing;
    records.push({
      kind: 'housing-situations',
      facts: { source: SOURCE, kindCode, municipalityCode, ...times, mustLeaveOn: null, note: '' },
    });
  }
  if (employment.occupation) {
    const { kindCode = 'not_stated', occupation, employer = '' } = employment;
    records.push({
      kind: 'employment-episodes',
      facts: {
        source: SOURCE,
        kindCode,
        occupationCode: null,
        occupation,
        employer,
        ...times,
        hoursPerWeek: null,
        note: '',
      },
    });
  }
  if (training.title) {
    const { kindCode = 'other', title } = training;
    const facts = {
      providerId: null,
      providerName: '',
      ...times,
      hoursPlanned: null,
      hoursDone: 0,
      outcome: '',
      note: '',
    };
    records.push({ kind: 'training-episodes', facts: { source: SOURCE, kindCode, title, ...facts } });
  }
  return records;
}
