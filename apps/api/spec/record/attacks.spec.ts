import { verifyAgainst } from '@guichet/database';
import { ATTACKS } from './attacks';
import type { Attack } from './attacks';
import { ChainCity, hasPython } from './chain-city';

/** `RECORD_ROWS=2000` is the long one. */
const ROWS = Number(process.env['RECORD_ROWS'] ?? 200);
/** Each is sealed and signed by itself. */
const PARTS = 10;
const POSITIONS = 100;
const SECOND_OPINIONS = [7, 61];

describe('the record under attack', () => {
  let city: ChainCity;
  let sealed: number;

  beforeAll(async () => {
    city = await ChainCity.build();
    for (let part = 0; part < PARTS; part += 1) {
      await city.append(ROWS / PARTS);
      await city.seal();
      await city.sign();
    }
    sealed = (await verifyAgainst(city.client, city.witness())).sealed;
  });
  afterAll(() => city.end());

  const positions = (): number[] =>
    Array.from({ length: POSITIONS }, (_, n) => 1 + Math.floor((n * (sealed - 1)) / (POSITIONS - 1)));
  /** What both verifiers say after an attack that is taken back. */
  const after = async (attack: Attack, position: number, asksTwice: boolean) => {
    await city.client.query('begin');
    try {
      await city.client.query('set local session_replication_role = replica');
      const witness = (await attack(city.client, position, city.witness())) ?? city.witness();
      const { fault } = await verifyAgainst(city.client, witness);
      return { fault, second: asksTwice ? await city.secondOpinion(witness) : 'not asked' };
    } finally {
      await city.client.query('rollback');
    }
  };

  it('verifies while nobody attacks it, with details present and erased', async () => {
    const { fault, unsigned, checkpoints } = await verifyAgainst(city.client, city.witness());
    expect({ fault, unsigned, checkpoints }).toEqual({ fault: null, unsigned: 0, checkpoints: PARTS });
    expect(sealed).toBeGreaterThanOrEqual(ROWS);
  });

  it.each(Object.entries(ATTACKS))('is found at any of 100 positions: %s', async (_name, attack) => {
    const missed: number[] = [];
    for (const [n, position] of positions().entries()) {
      const { fault, second } = await after(attack, position, hasPython && SECOND_OPINIONS.includes(n));
      if (fault === null || second === null) missed.push(position);
    }
    expect(missed).toEqual([]);
  });

  it('verifies for a second program too, where there is one', async () => {
    expect(hasPython ? await city.secondOpinion() : null).toBeNull();
  });
});
