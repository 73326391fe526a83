import type { CopyItem, CopySection } from '@guichet/rights-contract';
import { CODE_LISTS } from './copy-codes';
import { FIELD_WORDS } from './copy-fields';
import { KIND_WORDS, SECTION_WORDS, VALUE_WORDS, WITHHOLDING_WORDS } from './copy-words';

/** What a copy is made of, once it was reviewed. */
export interface CopyFacts {
  readonly name: string;
  readonly reference: string;
  readonly items: readonly CopyItem[];
  /** Texts in which passages were masked. */
  readonly masked: number;
  /** Why each text that was held back was. */
  readonly reasons: readonly string[];
  /** Words of codes: `list/code`. */
  readonly labels: ReadonlyMap<string, string>;
  readonly by: string;
  readonly now: Date;
}
/** Everything that the template prints: strings only. */
export interface CopySheet {
  readonly title: string;
  readonly by: string;
  readonly foot: string;
  readonly lead: readonly string[];
  readonly withheldTitle: string;
  readonly withheld: readonly string[];
  readonly parts: readonly {
    readonly title: string;
    readonly items: readonly { readonly title: string; readonly lines: readonly string[] }[];
  }[];
  readonly rightsTitle: string;
  readonly rights: readonly string[];
}

const SECTIONS = Object.keys(SECTION_WORDS) as CopySection[];
const DAYS = new Intl.DateTimeFormat('fr-BE', { dateStyle: 'medium', timeZone: 'Europe/Brussels' });
const INSTANTS = new Intl.DateTimeFormat('fr-BE', {
  dateStyle: 'medium',
  timeStyle: 'short',
  timeZone: 'Europe/Brussels',
});

/** How often each reason to hold back was given, in words. */
function withheldWords(reasons: readonly string[]): string[] {
  const counts = new Map<string, number>();
  for (const reason of reasons) counts.set(reason, (counts.get(reason) ?? 0) + 1);
  return [...counts].map(([reason, count]) => `${WITHHOLDING_WORDS[reason] ?? reason} : ${count}`);
}

/** The sheet that a person reads. */
export function copySheet(facts: CopyFacts): CopySheet {
  const { name, reference, items, masked, reasons, by, now } = facts;
  return {
    title: `Copie de vos données, dossier ${reference}`,
    by,
    foot: `Dossier ${reference} · ${DAYS.format(now)}`,
    lead: [
      `${name}, voici ce qui est enregistré sur vous, au ${DAYS.format(now)}, dans le dossier partagé tenu par ${by}.`,
      'Le but : vous accompagner. Ce dossier est couvert par le secret professionnel ; les organisations qui l’ont lu sont nommées à la fin.',
      ...(masked > 0
        ? [`Dans ${masked} texte(s), des passages sur d’autres personnes sont remplacés par « [masqué] ».`]
        : []),
    ],
    withheldTitle: 'Ce qui n’est pas remis, et pourquoi',
    withheld: withheldWords(reasons),
    parts: SECTIONS.flatMap((section) => {
      const here = items.filter((item) => item.section === section);
      if (here.length === 0) return [];
      return [{ title: SECTION_WORDS[section], items: here.map((item) => itemWords(item, facts)) }];
    }),
    rightsTitle: 'Vos droits',
    rights: [
      'Vous pouvez demander de corriger, de compléter, d’effacer ou de limiter ces données, vous opposer à leur usage, et dire votre version à côté de ce qui est écrit.',
      'Vous pouvez porter plainte auprès de l’Autorité de protection des données : rue de la Presse 35, 1000 Bruxelles, autoriteprotectiondonnees.be.',
    ],
  };
}

function itemWords(item: CopyItem, facts: CopyFacts): { title: string; lines: string[] } {
  const { kind, at, author, organisation } = item;
  const who = [author, organisation].filter(Boolean).join(', ');
  const when = item.section === 'readings' ? INSTANTS.format(new Date(at)) : DAYS.format(new Date(at));
  const lines = Object.entries(item.facts).flatMap(([field, value]) => {
    const words = valueWords(value, CODE_LISTS[kind]?.[field], facts);
    return words === '' ? [] : [`${FIELD_WORDS[field] ?? field} : ${words}`];
  });
  return {
    title: [KIND_WORDS[kind] ?? kind, when, who].filter(Boolean).join(' · '),
    lines: lines.length > 0 ? lines : ['—'],
  };
}

function valueWords(value: unknown, list: string | undefined, facts: CopyFacts): string {
  if (value === null || value === undefined || value === '' || value === false) return '';
  if (Array.isArray(value))
    return value
      .map((one) => valueWords(one, list, facts))
      .filter(Boolean)
      .join(', ');
  if (typeof value === 'object')
    return Object.entries(value)
      .map(([name, one]) => [FIELD_WORDS[name] ?? name, valueWords(one, undefined, facts)])
      .filter(([, words]) => words !== '')
      .map(([name, words]) => `${name} ${words}`)
      .join(' ; ');
  const text = typeof value === 'string' ? value : JSON.stringify(value);
  if (list) return facts.labels.get(`${list}/${text}`) ?? text;
  if (/^\d{4}-\d\d-\d\d$/.test(text)) return DAYS.format(new Date(text));
  if (/^\d{4}-\d\d-\d\dT\d\d:/.test(text)) return INSTANTS.format(new Date(text));
  return VALUE_WORDS[text] ?? (text in SECTION_WORDS ? SECTION_WORDS[text as CopySection].toLowerCase() : text);
}

/** Codes of the items, by list, whose words the copy needs. */
export function codesOf(items: readonly CopyItem[]): { list: string; code: string }[] {
  return items.flatMap(({ kind, facts }) =>
    Object.entries(CODE_LISTS[kind] ?? {}).flatMap(([field, list]) => {
      const code = facts[field];
      return typeof code === 'string' ? [{ list, code }] : [];
    }),
  );
}

/** The same for machines (GDPR article 20): codes with their words beside them. */
export function copyJson({ name, reference, items, masked, reasons, labels, by, now }: CopyFacts): object {
  return {
    format: 'guichet-person-copy/1',
    madeAt: now.toISOString(),
    controller: by,
    person: { name, reference },
    masked,
    withheld: withheldWords(reasons),
    items: items.map((item) => ({
      ...item,
      words: Object.fromEntries(
        Object.entries(CODE_LISTS[item.kind] ?? {}).flatMap(([field, list]) => {
          const words = labels.get(`${list}/${String(item.facts[field])}`);
          return words === undefined ? [] : [[field, words]];
        }),
      ),
    })),
  };
}
