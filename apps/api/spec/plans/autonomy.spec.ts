import type { AutonomyRatingInput, AutonomyView } from '@guichet/plans-contract';
import type { TestCaseFile } from '../harness/city';
import { PlannedFile } from './planned-file';

describe('the scale "Repères d’autonomie"', () => {
  let world: PlannedFile;
  let file: TestCaseFile;
  beforeAll(async () => {
    world = await PlannedFile.build();
  });
  afterAll(() => world.end());
  beforeEach(async () => {
    file = await world.file();
  });
  const rating = (facts: Partial<AutonomyRatingInput> = {}): AutonomyRatingInput => ({
    ratedOn: '2026-05-20',
    rater: 'self',
    moment: 'entry',
    marks: [{ domainCode: 'housing', step: 1, sentence: 'Je dors au bureau' }],
    sentence: 'J’ai peur pour ma fille, pas pour moi.',
    ...facts,
  });
  const autonomy = async (): Promise<AutonomyView> =>
    (await world.lead.get<AutonomyView>(`/api/case-files/${file.id}/autonomy-ratings`)).body;

  it('has ten domains of five described steps, in French and English, with source and day of review', async () => {
    const steps = await world.city.sql<{ domain: string; n: string }>(
      `select attributes ->> 'domain' as domain, count(*) as n from reference_entry
       where list = 'autonomy_step' and label_fr <> label_en and source <> '' and valid_from is not null group by 1`,
    );
    expect(steps).toHaveLength(10);
    expect(new Set(steps.map(({ n }) => n))).toEqual(new Set(['5']));
  });

  it('keeps the person’s and the worker’s ratings side by side and says when the next is due', async () => {
    expect(await autonomy()).toMatchObject({ access: 'contribute', ratings: [], nextOn: null });
    await world.added(file, 'autonomy-ratings', rating());
    await world.added(
      file,
      'autonomy-ratings',
      rating({ rater: 'worker', marks: [{ domainCode: 'housing', step: 2, sentence: '' }], sentence: '' }),
    );
    const view = await autonomy();
    expect(view.ratings.map(({ rater, marks }) => [rater, marks.map(({ step }) => step)])).toEqual([
      ['self', [1]],
      ['worker', [2]],
    ]);
    expect(view.nextOn).toBe('2026-11-20');
    expect(JSON.stringify(view)).not.toMatch(/(?<!\d)1\.5/);
  });

  it.each([
    ['no mark', { marks: [] }, 'autonomy_marks'],
    [
      'a domain twice',
      { marks: [1, 2].map((step) => ({ domainCode: 'housing', step, sentence: '' })) },
      'autonomy_marks',
    ],
    ['a domain of no scale', { marks: [{ domainCode: 'obedience', step: 1, sentence: '' }] }, 'autonomy_marks'],
    ['tomorrow', { ratedOn: '2199-01-01' }, 'autonomy_rated_in_future'],
  ])('refuses %s', async (_name, facts, code) => {
    expect(await world.add(world.lead, file, 'autonomy-ratings', rating(facts))).toMatchObject({
      status: 422,
      body: { code },
    });
  });

  it('takes a rating back that was entered in error', async () => {
    const { id } = await world.added(file, 'autonomy-ratings', rating());
    const withdrawn = await world.lead.post(
      `/api/case-files/${file.id}/autonomy-ratings/${id}/withdrawal`,
      { reason: 'Autre personne' },
      { version: 1 },
    );
    expect(withdrawn.status).toBe(200);
    expect((await autonomy()).ratings).toEqual([]);
  });
});
