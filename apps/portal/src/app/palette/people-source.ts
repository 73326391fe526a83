import { HttpClient } from '@angular/common/http';
import { inject } from '@angular/core';
import type { PeopleFound, PersonHit, SearchPeople } from '@guichet/people-contract';
import type { PaletteEntry, PaletteSource } from '@guichet/platform-web-kernel';
import { firstValueFrom, fromEvent, takeUntil } from 'rxjs';

const MOST = 7;
/** A guichet number, as typed: letters and digits in groups. */
const REFERENCE = /^(?=.*\d)[a-z0-9]{2,}(-[a-z0-9]+)+$/i;
const PHONE = /^\+?[\d\s./()-]{6,}$/;

/** What was typed, as the search of people wants it: a telephone or guichet number, else a name with perhaps a year of birth. */
export function searchOf(typed: string): SearchPeople {
  if (REFERENCE.test(typed)) return { reference: typed };
  if (PHONE.test(typed)) return { phone: typed };
  const year = /\b(?:19|20)\d\d\b/.exec(typed)?.[0];
  const name = year ? typed.replace(year, ' ').replace(/\s+/g, ' ').trim() : typed;
  return year && name ? { name, birthYear: Number(year) } : { name: typed };
}

/** People whose files one may know. The name is sent in the body: it never stands in an address. */
export const PEOPLE_SOURCE: PaletteSource = {
  heading: 'shell.search.people',
  permission: 'person.search',
  async find(typed, signal) {
    const http = inject(HttpClient);
    const found = await firstValueFrom(
      http.post<PeopleFound>('/api/people/search', searchOf(typed)).pipe(takeUntil(fromEvent(signal, 'abort'))),
      { defaultValue: undefined },
    );
    return (found?.items ?? []).slice(0, MOST).map(entryOf);
  },
};

function entryOf({ names, birth, caseFileId, reference, leadName, organisationShortName }: PersonHit): PaletteEntry {
  const year = birth.date.slice(0, 4);
  const detail = [names.ownScript, year, reference, `${leadName}, ${organisationShortName}`]
    .filter(Boolean)
    .join(' · ');
  return { label: names.display, detail, link: ['/dossiers', caseFileId] };
}
