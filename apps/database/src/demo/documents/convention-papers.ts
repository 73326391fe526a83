import type { Vault } from '@guichet/documents-api';
import type { ClientBase } from 'pg';
import { stableId } from '../chance/stable-id';
import type { DemoCity } from '../city-types';
import { specimenPdf } from './specimen';

const SIGNED = `
select c.id, c.signed_on::text as "signedOn", c.ends_on::text as "endsOn", c.reference, c.recorded_by_id as "officerId", o.name
from convention c join organisation o on o.id = c.organisation_id where c.id = any ($1) order by c.id`;
const ADD = `
insert into convention_paper (id, convention_id, number, author_id, created_at, sha256, size, media_type, stripped, key_id, wrapped_key, storage_name, scan_state)
values ($1, $2, 1, $3, $4, $5, $6, $7, $8, $9, $10, $11, 'not_configured')`;

interface Signed {
  id: string;
  signedOn: string;
  endsOn: string;
  reference: string;
  officerId: string;
  name: string;
}

/** Gives each convention its signed paper but the last, so that the register also shows what is missing. */
export async function fileConventionPapers(client: ClientBase, vault: Vault, city: DemoCity): Promise<void> {
  const ids = city.organisations.filter((one) => one.conventionSignedOn).map(({ key }) => stableId('convention', key));
  const { rows } = await client.query<Signed>(SIGNED, [ids.slice(0, -1)]);
  for (const { id, signedOn, endsOn, reference, officerId, name } of rows) {
    const lines = [
      `Entre la Ville de Liège et ${name}.`,
      'Responsabilité conjointe (RGPD, article 26) et secret professionnel partagé.',
      `Signée le ${signedOn}. Dernier jour : ${endsOn}. Registre : ${reference}.`,
    ];
    const bytes = await specimenPdf('Convention de partage', lines, new Date(`${signedOn}T10:00:00Z`));
    const kept = await vault.keep({
      ...{ bytes, mediaType: 'application/pdf' as const, stripped: [] },
      ...{ scanState: 'not_configured' as const, scannedAt: null },
    });
    const { sha256, size, mediaType, stripped, keyId, wrappedKey, storageName } = kept;
    const sealed = [sha256, size, mediaType, stripped, keyId, wrappedKey, storageName];
    await client.query(ADD, [kept.id, id, officerId, `${city.today}T07:05:00Z`, ...sealed]);
  }
}
