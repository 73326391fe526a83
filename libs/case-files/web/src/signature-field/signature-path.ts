import { SIGNATURE_FIELD } from '@guichet/access-contract';

interface Point {
  readonly x: number;
  readonly y: number;
}

/** The strokes of the pen as a path in SIGNATURE_FIELD, in whole numbers; single dots are left out. */
export function signaturePath(
  strokes: readonly (readonly Point[])[],
  size: { readonly width: number; readonly height: number },
): string {
  const place = (value: number, of: number, field: number): number =>
    Math.min(field - 1, Math.max(0, Math.round((value / of) * field)));
  return strokes
    .map((points) =>
      points
        .map(
          ({ x, y }) =>
            `${place(x, size.width, SIGNATURE_FIELD.width)} ${place(y, size.height, SIGNATURE_FIELD.height)}`,
        )
        .filter((spot, index, all) => spot !== all[index - 1]),
    )
    .filter((spots) => spots.length > 1)
    .map((spots) => `M${spots.join('L')}`)
    .join('');
}
