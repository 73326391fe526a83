import { addDays } from '../calendar';
import { stableId } from '../chance/stable-id';
import type { DemoCity } from '../city-types';
import type { TableRows } from './table-rows';
import { rowIds } from './table-rows';

/** Public keys whose private halves nobody kept: they show how a page looks and open nothing. */
const CURVE = {
  kty: 'EC',
  x: 'JgyxL533m73JZ6SZZhtpzhCoYwmOv8iKb1eBOROzePU',
  y: '9YhRZhXZkhzvdV-nn_1LsRTOdJLVHHBiibPS0dwsGW8',
  crv: 'P-256',
};
const EDWARDS = { crv: 'Ed25519', x: 'fppwImPBQ-05aptbqXgrAmb_i0ECjLkfTyvfOb3toIQ', kty: 'OKP' };

/** Software of two organisations: one that stands, one that was ended. */
export function machineRows(city: DemoCity): TableRows[] {
  const { organisation } = rowIds(city);
  const site = stableId('machine client', 'site');
  const at = `${addDays(city.today, -40)}T09:00:00Z`;
  return [
    [
      'machine_client',
      [
        {
          id: site,
          version: 1,
          createdAt: at,
          organisationId: organisation('ville'),
          name: 'Site de la Ville',
          purpose: 'Montrer sur le site de la Ville les services du guichet et leurs jours de fermeture.',
          contact: 'Service informatique, permanence@ville.demo.example',
          permissions: ['directory.read', 'reference.read'],
          startsOn: addDays(city.today, -40),
          endsOn: addDays(city.today, 325),
          endedAt: null,
          lastUsedAt: `${addDays(city.today, -1)}T05:30:00Z`,
        },
        {
          id: stableId('machine client', 'screen'),
          version: 2,
          createdAt: at,
          organisationId: organisation('ville'),
          name: 'Écran de la salle d’attente',
          purpose: 'Afficher les équipes ouvertes aujourd’hui ; remplacé par le site.',
          contact: 'Service informatique, permanence@ville.demo.example',
          permissions: ['directory.read'],
          startsOn: addDays(city.today, -40),
          endsOn: addDays(city.today, 100),
          endedAt: `${addDays(city.today, -12)}T14:10:00Z`,
          lastUsedAt: null,
        },
      ],
    ],
    [
      'machine_key',
      [
        { clientId: site, kid: 'ville-2026-1', algorithm: 'ES256', jwk: CURVE, addedAt: at },
        { clientId: site, kid: 'ville-2026-2', algorithm: 'EdDSA', jwk: EDWARDS, addedAt: at },
      ],
    ],
  ];
}
