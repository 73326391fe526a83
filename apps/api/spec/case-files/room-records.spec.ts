import { randomUUID } from 'node:crypto';
import { isClosedRoom, ROLE_ROOM_LEVELS } from '@guichet/access-contract';
import { RECORD_KINDS } from '@guichet/case-files-contract';
import type { CaseFileView, RecordKind, RecordVersion, RecordFrame } from '@guichet/case-files-contract';
import { City } from '../harness/city';
import type { TestCaseFile, TestMember, TestOrganisation, TestTeam } from '../harness/city';
import { followedWork, LIFE_FACTS } from './life-facts';

interface Changed {
  id: string;
  version: number;
}
interface Problem {
  code: string;
  errors?: { field: string; code: string }[];
}

const tableOf = (kind: RecordKind): string => RECORD_KINDS[kind].name;
/** Rows of the file that others point to. */
const NAMED = { diploma: randomUUID(), module: randomUUID(), project: randomUUID() };
const days = { validFrom: '2026-01-01', validUntil: null };
const FACTS: Readonly<Record<RecordKind, object>> = {
  'household-members': {
    source: 'declared',
    relationCode: 'child',
    name: 'Amanuel',
    birthYear: 2019,
    livesWith: 'together',
    whereabouts: '',
    dependent: true,
    ...days,
    note: '',
  },
  'residence-documents': {
    source: 'original_seen',
    typeCode: 'card.A',
    number: null,
    issuedOn: null,
    validFrom: '2026-03-15',
    validUntil: '2027-03-14',
    untilPrecision: 'day',
    labourMarket: 'unlimited',
    authority: 'Liège',
    lostOn: null,
    withdrawnOn: null,
    note: '',
  },
  'residence-procedures': {
    source: 'declared',
    kindCode: 'asylum',
    openedOn: '2026-01-01',
    stage: 'cgra',
    stageSince: null,
    nextDeadlineOn: '2026-12-24',
    nextDeadlineWhat: 'Convocation',
    lawyer: '',
    outcome: '',
    closedOn: null,
  },
  'housing-situations': {
    source: 'declared',
    kindCode: 'workplace',
    municipalityCode: '62063',
    ...days,
    mustLeaveOn: null,
    note: 'Une nuit sur deux',
  },
  'training-episodes': {
    source: 'confirmed',
    kindCode: 'french',
    title: 'FLE et couture',
    providerId: null,
    providerName: 'Le Monde des Possibles',
    ...days,
    hoursPlanned: 400,
    hoursDone: 142,
    outcome: '',
    note: '',
  },
  'employment-episodes': {
    source: 'declared',
    kindCode: 'abroad_employee',
    occupationCode: 'dressmaker',
    occupation: 'Couturière',
    employer: 'Asmara',
    ...days,
    hoursPerWeek: 37.5,
    note: '',
  },
  projects: {
    source: 'declared',
    title: 'Atelier de retouche',
    stageCode: 'trial',
    ownWords: 'Ouvrir mon atelier',
    nextStep: '',
    ...days,
  },
  ...LIFE_FACTS,
  'language-assessments': {
    source: 'confirmed',
    languageCode: 'fr',
    listening: 'b1',
    reading: 'a1',
    spokenInteraction: 'a2',
    spokenProduction: 'a2',
    writing: null,
    literacy: 'other_script',
    basis: 'tested',
    testName: 'Test de positionnement du CRIPEL',
    assessor: 'CRIPEL',
    assessedOn: '2026-09-15',
    note: '',
  },
  schoolings: {
    source: 'declared',
    levelCode: 'isced.2',
    countryCode: 'ER',
    school: 'Asmara',
    years: 9,
    untilYear: 2006,
    finished: false,
    note: '',
  },
  diplomas: {
    source: 'original_seen',
    title: 'Diploma in nursing',
    levelCode: 'isced.5',
    countryCode: 'ER',
    field: 'Soins infirmiers',
    institution: 'Asmara College of Health Sciences',
    year: 2012,
    documentHeld: 'copy',
    note: '',
  },
  equivalences: {
    source: 'original_seen',
    diplomaId: NAMED.diploma,
    diplomaTitle: '',
    authorityCode: 'fwb_higher',
    stageCode: 'asked',
    askedOn: '2026-09-01',
    feeCents: 0,
    decisionCode: null,
    decidedOn: null,
    note: '',
  },
  skills: {
    source: 'declared',
    skillCode: 'sew_by_machine',
    name: 'Coudre à la machine',
    proof: 'shown',
    shownWhere: 'Coopérative éphémère',
    shownOn: '2026-10-12',
    shownBy: 'Yassin Bakkali',
    note: '',
  },
  'occupations-sought': {
    source: 'declared',
    occupationCode: 'dressmaker',
    experienceYears: 6,
    experienceWhere: 'Asmara',
    ...days,
    note: '',
  },
  pathways: {
    source: 'confirmed',
    situationCode: 'newcomer',
    basis: 'obliged',
    stageCode: 'following',
    titleOrderedOn: '2026-02-03',
    conventionSignedOn: '2026-03-10',
    dispensationCodes: ['working'],
    attestationOn: null,
    note: '',
  },
  'pathway-modules': {
    source: 'confirmed',
    moduleCode: 'citizenship',
    providerName: 'CRIPEL',
    hoursPlanned: 60,
    ...days,
    outcome: '',
    note: '',
  },
  'attended-hours': {
    source: 'confirmed',
    heldOn: '2026-11-10',
    moduleId: NAMED.module,
    trainingEpisodeId: null,
    hours: 2.5,
    attendance: 'excused',
    reasonCode: 'administration',
    note: '',
  },
  'project-steps': {
    source: 'confirmed',
    projectId: NAMED.project,
    stageCode: 'trial',
    happenedOn: '2026-10-12',
    takenBy: 'collective',
    takenByName: 'Coopérative éphémère',
    agreed: 'Six semaines d’essai, deux soirs par semaine.',
    safeguards: 'Le nom et les patrons restent à elle.',
    ownerAssents: true,
  },
};
const kinds = Object.keys(RECORD_KINDS) as RecordKind[];

describe('records of the rooms', () => {
  let city: City;
  let organisation: TestOrganisation;
  let team: TestTeam;
  let lead: TestMember;
  let file: TestCaseFile;
  let otherFile: TestCaseFile;

  beforeAll(async () => {
    city = await City.build();
    organisation = await city.organisation();
    team = await city.team(organisation);
    lead = await city.member('worker', organisation, [team]);
    file = await city.caseFile(lead, team);
    otherFile = await city.caseFile(lead, team);
    await followedWork(city, file);
    const rows = [
      ['diploma', NAMED.diploma, 'level_code, title', `'isced.5', 'Diploma in nursing'`],
      ['pathway_module', NAMED.module, 'module_code', `'citizenship'`],
      ['project', NAMED.project, 'stage_code, title', `'wish', 'Atelier de retouche'`],
    ] as const;
    for (const [table, id, columns, values] of rows)
      await city.sql(
        `insert into ${table} (id, case_file_id, owner_organisation_id, owner_subject, author_id, ${columns}) values ($1, $2, $3, $4, $5, ${values})`,
        [id, file.id, organisation.id, team.staffSubject, lead.id],
      );
  });
  afterAll(() => city.end());

  const at = (kind: RecordKind, of = file) => `/api/case-files/${of.id}/${kind}`;
  const add = async (kind: RecordKind, member = lead, of = file) =>
    (await (await city.signedIn(member)).post<Changed>(at(kind, of), FACTS[kind])).body;

  describe.each(kinds)('%s', (kind) => {
    it('are added, shown and recorded', async () => {
      const caller = await city.signedIn(lead);
      const { status, body } = await caller.post<Changed>(at(kind), FACTS[kind]);
      expect({ status, version: body.version }).toEqual({ status: 201, version: 1 });
      const [row] = await city.sql(
        `select case_file_id, owner_organisation_id, owner_subject, author_id from ${tableOf(kind)} where id = $1`,
        [body.id],
      );
      expect(row).toEqual({
        case_file_id: file.id,
        owner_organisation_id: organisation.id,
        owner_subject: isClosedRoom(RECORD_KINDS[kind].room) ? lead.subject : team.staffSubject,
        author_id: lead.id,
      });
      expect(await city.sql('select action, rooms from audit_event where object_id = $1', [body.id])).toEqual([
        { action: `${tableOf(kind)}.add`, rooms: [RECORD_KINDS[kind].room] },
      ]);
      const history = await caller.get<RecordVersion<RecordFrame>[]>(`${at(kind)}/${body.id}/history`);
      expect(history.body).toEqual([
        expect.objectContaining({ ...FACTS[kind], id: body.id, supersededAt: null, withdrawal: false }),
      ]);
    });

    it('have one effect per sending key, and refuse the key for something else', async () => {
      const caller = await city.signedIn(lead);
      const key = randomUUID();
      const first = await caller.post<Changed>(at(kind), FACTS[kind], { key });
      const second = await caller.post<Changed>(at(kind), FACTS[kind], { key });
      expect(second.body).toEqual(first.body);
      const other = await caller.post<Problem>(at(kind), { ...FACTS[kind], source: 'copy_seen' }, { key });
      expect([other.status, other.body.code]).toEqual([422, 'idempotency_key_reused']);
    });

    it('are corrected by a new one that says why; the old one stays', async () => {
      const caller = await city.signedIn(lead);
      const first = await add(kind);
      const corrected = await caller.post<Changed>(
        `${at(kind)}/${first.id}/corrections`,
        { ...FACTS[kind], source: 'confirmed', correctionReason: 'Mal lu' },
        { version: first.version },
      );
      expect(corrected.status).toBe(200);
      const again = await caller.post<Problem>(
        `${at(kind)}/${first.id}/corrections`,
        { ...FACTS[kind], correctionReason: 'Encore' },
        { version: first.version },
      );
      expect(again.status).toBe(412);
      const seen = await caller.post<Problem>(
        `${at(kind)}/${first.id}/corrections`,
        { ...FACTS[kind], correctionReason: 'Encore' },
        { version: 2 },
      );
      expect(seen.status).toBe(412);
      for (const id of [first.id, corrected.body.id]) {
        const { body } = await caller.get<RecordVersion<RecordFrame>[]>(`${at(kind)}/${id}/history`);
        expect(
          body.map((step) => [step.id, step.correctionReason, step.supersededAt !== null, step.withdrawal]),
        ).toEqual([
          [first.id, '', true, false],
          [corrected.body.id, 'Mal lu', false, false],
        ]);
      }
    });

    it('are withdrawn with a reason; nothing is current and everything stays readable', async () => {
      const caller = await city.signedIn(lead);
      const before = (
        await city.sql(
          `select count(*)::integer as n from ${tableOf(kind)} where case_file_id = $1 and superseded_at is null`,
          [file.id],
        )
      )[0]!['n'] as number;
      const first = await add(kind);
      const withdrawn = await caller.post<Changed>(
        `${at(kind)}/${first.id}/withdrawal`,
        { reason: 'Autre personne' },
        { version: 1 },
      );
      expect(withdrawn.status).toBe(200);
      expect(
        await city.sql(
          `select count(*)::integer as n from ${tableOf(kind)} where case_file_id = $1 and superseded_at is null`,
          [file.id],
        ),
      ).toEqual([{ n: before }]);
      const { body } = await caller.get<RecordVersion<RecordFrame>[]>(`${at(kind)}/${first.id}/history`);
      expect(body.map((step) => [step.correctionReason, step.withdrawal])).toEqual([
        ['', false],
        ['Autre personne', true],
      ]);
      expect(
        (await caller.post(`${at(kind)}/${first.id}/withdrawal`, { reason: 'Encore' }, { version: 2 })).status,
      ).toBe(412);
      expect(
        (await caller.post(`${at(kind)}/${withdrawn.body.id}/withdrawal`, { reason: 'Encore' }, { version: 1 })).status,
      ).toBe(412);
    });

    it('are never reached through another file, and need the version', async () => {
      const caller = await city.signedIn(lead);
      const { id } = await add(kind);
      const body = { ...FACTS[kind], correctionReason: 'Mal lu' };
      expect((await caller.post(`${at(kind, otherFile)}/${id}/corrections`, body, { version: 1 })).status).toBe(404);
      expect(
        (await caller.post(`${at(kind, otherFile)}/${id}/withdrawal`, { reason: 'Erreur' }, { version: 1 })).status,
      ).toBe(404);
      expect((await caller.get(`${at(kind, otherFile)}/${id}/history`)).status).toBe(404);
      expect((await caller.post(`${at(kind)}/${id}/corrections`, body)).status).toBe(428);
      expect((await caller.post(`${at(kind)}/${id}/withdrawal`, { reason: 'Erreur' })).status).toBe(428);
    });

    it('are shut to strangers like nothing, and to roles and receivers without the right to write', async () => {
      const { id } = await add(kind);
      const foreign = await city.organisation();
      const foreignTeam = await city.team(foreign);
      const stranger = await city.signedIn(await city.member('worker', foreign, [foreignTeam]));
      const correction = { ...FACTS[kind], correctionReason: 'Mal lu' };
      expect((await stranger.post(at(kind), FACTS[kind])).status).toBe(404);
      expect((await stranger.post(`${at(kind)}/${id}/corrections`, correction, { version: 1 })).status).toBe(404);
      expect((await stranger.get(`${at(kind)}/${id}/history`)).status).toBe(404);
      await city.agreement(file, foreign, ['identity', RECORD_KINDS[kind].room], { team: foreignTeam });
      expect((await stranger.get(`${at(kind)}/${id}/history`)).status).toBe(200);
      expect((await stranger.post(at(kind), FACTS[kind])).status).toBe(403);
      expect((await stranger.post(`${at(kind)}/${id}/corrections`, correction, { version: 1 })).status).toBe(403);
      const reception = await city.signedIn(await city.member('reception', organisation, [team]));
      const works = ROLE_ROOM_LEVELS.reception[RECORD_KINDS[kind].room] === 'contribute';
      expect((await reception.post(at(kind), FACTS[kind])).status).toBe(works ? 201 : 403);
      expect((await reception.get(`${at(kind)}/${id}/history`)).status).toBe(works ? 200 : 404);
    });

    it('say which field is wrong', async () => {
      const caller = await city.signedIn(lead);
      const unknownField = await caller.post<Problem>(at(kind), { ...FACTS[kind], status: 'x' });
      expect([unknownField.status, unknownField.body.errors?.[0]?.field]).toEqual([400, 'status']);
      const wrongSource = await caller.post<Problem>(at(kind), { ...FACTS[kind], source: 'rumour' });
      expect([wrongSource.status, wrongSource.body.errors?.[0]?.field]).toEqual([400, 'source']);
      const code = Object.keys(FACTS[kind]).find((name) => name.endsWith('Code')) ?? '';
      const unknownCode = await caller.post<Problem>(at(kind), { ...FACTS[kind], [code]: 'nothing' });
      expect([unknownCode.status, unknownCode.body.code]).toEqual([422, 'unknown_code']);
    });
  });

  it('may be corrected by the receiving team that wrote them, and by no other organisation', async () => {
    const foreign = await city.organisation();
    const foreignTeam = await city.team(foreign);
    const receiver = await city.member('worker', foreign, [foreignTeam]);
    const referred = await city.caseFile(lead, team);
    await city.referral(referred, { organisation: foreign, team: foreignTeam, responsible: receiver }, 'accepted', {
      rooms: ['training'],
    });
    const theirs = await add('training-episodes', receiver, referred);
    const correction = { ...FACTS['training-episodes'], hoursDone: 150, correctionReason: 'Heures à jour' };
    expect(
      (
        await (
          await city.signedIn(lead)
        ).post(`${at('training-episodes', referred)}/${theirs.id}/corrections`, correction, { version: 1 })
      ).status,
    ).toBe(403);
    expect(
      (
        await (
          await city.signedIn(receiver)
        ).post(`${at('training-episodes', referred)}/${theirs.id}/corrections`, correction, { version: 1 })
      ).status,
    ).toBe(200);
    const { body } = await (await city.signedIn(lead)).get<CaseFileView>(`/api/case-files/${referred.id}`);
    expect(body.rooms.training.records).toEqual([
      expect.objectContaining({ hoursDone: 150, correctionReason: 'Heures à jour' }),
    ]);
  });

  it.each([
    ['equivalences', 'diplomaId'],
    ['attended-hours', 'moduleId'],
    ['project-steps', 'projectId'],
  ] as const)('%s name records of their own file only', async (kind, field) => {
    const caller = await city.signedIn(lead);
    for (const [of, id] of [
      [otherFile, (FACTS[kind] as Record<string, string>)[field]],
      [file, randomUUID()],
    ] as const) {
      const { status, body } = await caller.post<Problem>(at(kind, of), { ...FACTS[kind], [field]: id });
      expect([status, body.code]).toEqual([422, 'record_outside_file']);
    }
  });

  it('counts hours for one course or one part of the path, never for both', async () => {
    const caller = await city.signedIn(lead);
    const course = await add('training-episodes');
    for (const named of [
      { moduleId: null, trainingEpisodeId: null },
      { moduleId: NAMED.module, trainingEpisodeId: course.id },
    ]) {
      const { status, body } = await caller.post<Problem>(at('attended-hours'), {
        ...FACTS['attended-hours'],
        ...named,
      });
      expect([status, body.code]).toEqual([422, 'ck_attended_hours_of_one']);
    }
  });

  it('knows every dispensation of a path', async () => {
    const caller = await city.signedIn(lead);
    const facts = { ...FACTS['pathways'], dispensationCodes: ['medical', 'nothing'] };
    const { status, body } = await caller.post<Problem>(at('pathways'), facts);
    expect([status, body.code]).toEqual([422, 'unknown_code']);
  });

  it('lets two corrections at once succeed once', async () => {
    const caller = await city.signedIn(lead);
    const { id } = await add('projects');
    const correction = { ...FACTS['projects'], correctionReason: 'Deux à la fois' };
    const answers = await Promise.all(
      [1, 2, 3].map(() => caller.post(`${at('projects')}/${id}/corrections`, correction, { version: 1 })),
    );
    expect(answers.map((answer) => answer.status).sort()).toEqual([200, 412, 412]);
  });
});
