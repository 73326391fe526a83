import { HttpClient } from '@angular/common/http';
import { inject } from '@angular/core';
import type { OrganisationDirectory } from '@guichet/organisations-contract';
import { foldText } from '@guichet/platform-ui';
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
    const wanted = foldText(typed);
    const named = (name: string) => foldText(name).includes(wanted);
    const organisations = items
      .filter((place) => named(`${place.shortName} ${place.name}`))
      .map(({ id, name, shortName }): PaletteEntry => ({
        label: shortName,
        detail: name === shortName ? undefined : name,
        link: ['/annuaire', id],
      }));
    const teams = items
      .flatMap((place) => place.teams.map((team) => ({ place, team })))
      .sort((one, other) => Number(named(other.team.name)) - Number(named(one.team.name)))
      .map(({ place, team }): PaletteEntry => ({
        label: team.name,
        detail: place.shortName,
        link: `/annuaire/${place.id}#equipe-${team.id}`,
      }));
    return [...organisations.slice(0, MOST_ORGANISATIONS), ...teams.slice(0, MOST_TEAMS)];
  },
};
