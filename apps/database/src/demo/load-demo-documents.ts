import { createHash } from 'node:crypto';
import { configuredStorage, dayInWords, LetterPrinter, letterSheet, Vault } from '@guichet/documents-api';
import type { KeptVersion } from '@guichet/documents-api';
import { LETTER_CODE_BYTES, letterCode } from '@guichet/documents-domain';
import { brusselsDay, KeyRing } from '@guichet/platform-api-kernel';
import type { Configuration } from '@guichet/platform-api-kernel';
import pg from 'pg';
import { addDays } from './calendar';
import { stableId } from './chance/stable-id';
import { buildDemoCity } from './city';
import type { DemoCity } from './city-types';
import { fileConventionPapers } from './documents/convention-papers';
import { demoDocuments } from './documents/demo-documents';
import type { DemoDocument } from './documents/demo-documents';
import { specimenPdf } from './documents/specimen';
import { beginDemoCopy } from './rights/begun-copy';
import { rowIds } from './rows/table-rows';

const LOADED_SET = 'demonstration documents';
const CLAIM = 'insert into loaded_set (name) values ($1) on conflict do nothing';
const ADD = `
insert into document (id, case_file_id, owner_organisation_id, owner_subject, author_id, room, kind_code, title, expires_on, validation, validated_by_id, validated_at, created_at)
select $1, $2, t.organisation_id, t.staff_subject, $4::uuid, $5, $6, $7, $8, $9, case when $9 <> 'unseen' then $4::uuid end,
  case when $9 <> 'unseen' then $10::timestamptz end, $10 from team t where t.id = $3`;
const ADD_VERSION = `
insert into document_version (id, document_id, number, author_id, created_at, sha256, size, media_type, stripped, key_id, wrapped_key, storage_name, scan_state)
values ($1, $2, 1, $3, $4, $5, $6, $7, $8, $9, $10, $11, 'not_configured')`;
const ADD_LETTER = `
insert into letter (id, document_id, organisation_id, kind, code, issued_on, issued_by_id)
select $1, d.id, d.owner_organisation_id, 'support', $2, $3, d.author_id from document d where d.id = $4`;
/** Papers of a history must not make everything happen today. */
const KEEP_TIMES =
  'create temporary table before_documents on commit drop as select id, last_activity_at from case_file';
const RESTORE_TIMES = [
  'update case_file c set last_activity_at = b.last_activity_at from before_documents b where b.id = c.id and c.last_activity_at <> b.last_activity_at',
  'update case_access a set last_activity_at = b.last_activity_at from before_documents b where b.id = a.case_file_id and a.last_activity_at <> b.last_activity_at',
];

class DocumentLoader {
  private readonly ids;

  constructor(
    private readonly client: pg.ClientBase,
    private readonly vault: Vault,
    private readonly city: DemoCity,
    private readonly origin: string,
  ) {
    this.ids = rowIds(city);
  }

  async paper(document: DemoDocument): Promise<void> {
    const bytes = await specimenPdf(document.title, document.lines, new Date(document.at));
    await this.add(document, bytes);
  }

  /** The letter that a verifier of the demonstration can try. */
  async letter(): Promise<void> {
    const person = this.city.people[0];
    if (!person) return;
    const { leadKey, teamKey } = person.file;
    const lead = this.city.members.find((member) => member.key === leadKey);
    const organisation = this.city.organisations.find((one) => one.id === this.ids.organisationOf(teamKey));
    if (!lead || !organisation) return;
    const at = `${addDays(this.city.today, -3)}T08:00:00.000Z`;
    const code = letterCode(
      createHash('sha256').update('guichet demonstration letter').digest().subarray(0, LETTER_CODE_BYTES),
    );
    const facts = {
      person: {
        name: `${person.givenNames} ${person.familyNames}`,
        ownScriptName: '',
        birth: { year: person.birthYear ?? null, month: null, day: null, approximate: false },
      },
      since: person.file.openedOn,
      organisation: {
        name: organisation.name,
        address: organisation.address ?? '',
        phone: '',
        email: organisation.email ?? '',
      },
      signedBy: `${lead.givenName} ${lead.familyName}`,
      courses: [],
      plan: null,
    };
    const { renderSVG } = await import('uqr');
    const address = `${this.origin}/verification/${code}`;
    const text =
      'Elle suit un cours de français et de couture le mardi et le jeudi soir, et prépare un atelier de retouche.';
    const sheet = letterSheet({ kind: 'support', text }, facts, {
      code,
      address,
      qr: renderSVG(address, { ecc: 'M', border: 1 }),
      now: new Date(at),
    });
    const id = stableId('document', 'letter');
    const issuedOn = brusselsDay(new Date(at));
    const document: DemoDocument = {
      id,
      caseFileId: person.id,
      authorKey: leadKey,
      teamKey,
      room: 'journal',
      kindCode: 'issued_letter',
      title: `${sheet.parts[0].title.text}, ${dayInWords(issuedOn)}`,
      lines: [],
      expiresOn: null,
      validation: 'unseen',
      at,
    };
    await this.add(document, await new LetterPrinter().print(sheet, new Date(at)));
    await this.client.query(ADD_LETTER, [stableId('letter', 'letter'), code, issuedOn, id]);
  }

  private async add(document: DemoDocument, bytes: Buffer): Promise<void> {
    const file = {
      bytes,
      mediaType: 'application/pdf' as const,
      stripped: [],
      scanState: 'not_configured' as const,
      scannedAt: null,
    };
    const kept: KeptVersion = await this.vault.keep(file);
    const { id, caseFileId, room, kindCode, title, expiresOn, validation, at } = document;
    const author = this.ids.member(document.authorKey);
    const facts = [room, kindCode, title, expiresOn, validation, at];
    await this.client.query(ADD, [id, caseFileId, this.ids.team(document.teamKey), author, ...facts]);
    const { sha256, size, mediaType, stripped, keyId, wrappedKey, storageName } = kept;
    await this.client.query(ADD_VERSION, [
      kept.id,
      id,
      author,
      at,
      sha256,
      size,
      mediaType,
      stripped,
      keyId,
      wrappedKey,
      storageName,
    ]);
  }
}

/** Gives the people of the demonstration a few real files, once; the city must be there. Says what it did. */
export async function loadDemoDocuments(configuration: Configuration): Promise<string> {
  const client = new pg.Client({ connectionString: configuration.databaseUrl });
  await client.connect();
  try {
    await client.query('begin');
    await client.query(KEEP_TIMES);
    await client.query('grant select on before_documents to guichet_definer');
    await client.query('set local role guichet_definer');
    const { rowCount } = await client.query(CLAIM, [LOADED_SET]);
    if (rowCount === 0) return 'its documents are already there';
    const { rows } = await client.query<{ today: string }>('select today()::text as today');
    const city = buildDemoCity(rows[0]?.today ?? '');
    const vault = new Vault(new KeyRing(configuration), configuredStorage(configuration));
    const loader = new DocumentLoader(client, vault, city, configuration.publicOrigin);
    const papers = demoDocuments(city);
    for (const paper of papers) await loader.paper(paper);
    await loader.letter();
    await fileConventionPapers(client, vault, city);
    await beginDemoCopy(client, configuration);
    for (const restore of RESTORE_TIMES) await client.query(restore);
    await client.query('commit');
    return `its documents: ${papers.length} papers, 1 letter`;
  } finally {
    await client.end();
  }
}
