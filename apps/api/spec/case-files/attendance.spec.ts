import type { Attendance } from '@guichet/case-files-contract';
import type { Caller } from '../harness/caller';
import { City } from '../harness/city';
import type { TestCaseFile, TestMember, TestOrganisation, TestTeam } from '../harness/city';

interface Changed {
  id: string;
  version: number;
}

const COURSE = {
  source: 'confirmed',
  kindCode: 'french',
  title: 'FLE',
  providerId: null,
  providerName: '',
  validFrom: null,
  validUntil: null,
  hoursPlanned: 400,
  hoursDone: 0,
  outcome: '',
  note: '',
};
const SESSION = {
  source: 'confirmed',
  moduleId: null,
  trainingEpisodeId: null,
  hours: 3,
  attendance: 'attended',
  reasonCode: null,
  note: '',
};

describe('the hours of a file', () => {
  let city: City;
  let organisation: TestOrganisation;
  let team: TestTeam;
  let lead: TestMember;
  let file: TestCaseFile;
  let caller: Caller;
  let today: string;

  beforeAll(async () => {
    city = await City.build();
    organisation = await city.organisation();
    team = await city.team(organisation);
    lead = await city.member('worker', organisation, [team]);
    caller = await city.signedIn(lead);
    today = (await city.sql('select today()::text as today'))[0]!['today'] as string;
  });
  beforeEach(async () => {
    file = await city.caseFile(lead, team);
  });
  afterAll(() => city.end());

  const add = async (kind: string, facts: object): Promise<Changed> =>
    (await caller.post<Changed>(`/api/case-files/${file.id}/${kind}`, facts)).body;
  const attend = (facts: object) => add('attended-hours', { ...SESSION, heldOn: today, ...facts });
  const read = async (by = caller) => by.get<Attendance>(`/api/case-files/${file.id}/attendance`);

  it('are summed by course and by part of the path, and recorded as read', async () => {
    const course = await add('training-episodes', COURSE);
    const part = await add('pathway-modules', {
      source: 'confirmed',
      moduleCode: 'citizenship',
      providerName: 'CRIPEL',
      hoursPlanned: 60,
      validFrom: null,
      validUntil: null,
      outcome: '',
      note: '',
    });
    await attend({ trainingEpisodeId: course.id });
    await attend({ trainingEpisodeId: course.id, hours: 2.5 });
    await attend({ trainingEpisodeId: course.id, attendance: 'excused', reasonCode: 'childcare' });
    await attend({ moduleId: part.id, attendance: 'absent' });
    const { status, body } = await read();
    expect(status).toBe(200);
    expect(body).toEqual(expect.objectContaining({ hoursPlanned: 460, attended: 5.5, excused: 3, absent: 3 }));
    expect(body.lines).toEqual(
      expect.arrayContaining([
        expect.objectContaining({ recordId: course.id, title: 'FLE', attended: 5.5, excused: 3, weeklyPace: 5.5 }),
        expect.objectContaining({ recordId: part.id, code: 'citizenship', absent: 3, weeklyPace: 0, reachedOn: null }),
      ]),
    );
    expect(
      await city.sql(
        `select rooms from audit_event where case_file_id = $1 and action = 'case_file.read' and object_kind = 'attended_hours'`,
        [file.id],
      ),
    ).toEqual([{ rooms: ['training'] }]);
  });

  it('follow a course that is corrected, and leave with one entered in error', async () => {
    const course = await add('training-episodes', COURSE);
    await attend({ trainingEpisodeId: course.id });
    const corrected = await caller.post<Changed>(
      `/api/case-files/${file.id}/training-episodes/${course.id}/corrections`,
      { ...COURSE, hoursPlanned: 200, correctionReason: 'Groupe du soir' },
      { version: 1 },
    );
    await attend({ trainingEpisodeId: corrected.body.id });
    expect((await read()).body.lines).toEqual([
      expect.objectContaining({ recordId: corrected.body.id, hoursPlanned: 200, attended: 6 }),
    ]);
    await caller.post(
      `/api/case-files/${file.id}/training-episodes/${corrected.body.id}/withdrawal`,
      { reason: 'Autre personne' },
      { version: 1 },
    );
    expect((await read()).body).toEqual({ hoursPlanned: 0, attended: 0, excused: 0, absent: 0, lines: [] });
  });

  it('are shut with their room, and unknown with their file', async () => {
    const course = await add('training-episodes', COURSE);
    await attend({ trainingEpisodeId: course.id });
    const foreign = await city.organisation();
    const foreignTeam = await city.team(foreign);
    const stranger = await city.signedIn(await city.member('worker', foreign, [foreignTeam]));
    expect((await read(stranger)).status).toBe(404);
    await city.agreement(file, foreign, ['identity', 'housing'], { team: foreignTeam });
    expect((await read(stranger)).body.lines).toEqual([]);
  });
});
