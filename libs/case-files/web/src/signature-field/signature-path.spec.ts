import { SIGNATURE_PATH } from '@guichet/access-contract';
import { signaturePath } from './signature-path';

const size = { width: 500, height: 200 };

describe('a signature as a path', () => {
  it('keeps the strokes in the field, whatever the size of the screen', () => {
    const path = signaturePath(
      [
        [
          { x: 0, y: 0 },
          { x: 250, y: 100 },
          { x: 501, y: 260 },
        ],
        [
          { x: 10.4, y: 20 },
          { x: 20, y: 20 },
        ],
      ],
      size,
    );
    expect(path).toBe('M0 0L500 200L999 399M21 40L40 40');
    expect(path).toMatch(SIGNATURE_PATH);
  });

  it('leaves out dots and points that did not move', () => {
    expect(
      signaturePath(
        [
          [{ x: 1, y: 1 }],
          [
            { x: 5, y: 5 },
            { x: 5, y: 5 },
          ],
        ],
        size,
      ),
    ).toBe('');
  });
});
