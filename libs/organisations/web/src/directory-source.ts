import { HttpClient } from '@angular/common/http';
import { inject } from '@angular/core';
import type { OrganisationDirectory } from '@guichet/organisations-contract';
import type { PaletteEntry, PaletteSource } from '@guichet/platform-web-kernel';
import { firstValueFrom, fromEvent, takeUntil } from 'rxjs';

const MOST_ORGANISATIONS = 4;
const MOST_TEAMS = 6;

/** Organisations and their teams, for the search of Ctrl K. */
export const DIRECTORY_SOURCE: PaletteSource = {
  heading: 'shell.search.services',
  permission: 'directory.read',
  async find(typed, signal): Promise<readonly PaletteEntry[]> {
    const asked = inject(HttpClient).get<OrganisationDirectory>('/api/organisations', { params: { q: typed } });
    const { items } = await firstValueFrom(asked.pipe(takeUntil(fromEvent(signal, 'abort'))), {
      defaultValue: { items: [] },
    });
    const organisations = items.slice(0, MOST_ORGANISATIONS).map((place): PaletteEntry => ({
      label: place.shortName,
      detail: place.name === place.shortName ? undefined : place.name,
      link: ['/annuaire', place.id],
    }));
    const teams = items.flatMap((place) =>
      place.teams.map((team): PaletteEntry => ({
        label: team.name,
        detail: place.shortName,
        link: `/annuaire/${place.id}#equipe-${team.id}`,
      })),
    );
    return [...organisations, ...teams.slice(0, MOST_TEAMS)];
  },
};
