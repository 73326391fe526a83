import { decodePDFRawStream, PDFArray, PDFDict, PDFDocument, PDFName, PDFRawStream } from '@cantoo/pdf-lib';
import type { PDFObject } from '@cantoo/pdf-lib';

/** What a PDF says, page by page, through the tables by which its fonts tell the letters behind their glyphs. */
export async function pdfText(bytes: Uint8Array): Promise<string[]> {
  const pdf = await PDFDocument.load(bytes, { updateMetadata: false });
  return pdf.getPages().map(({ node }) => {
    const fonts = new Map<string, ReadonlyMap<string, string>>();
    const named = node.Resources()?.lookupMaybe(PDFName.of('Font'), PDFDict);
    for (const [name] of named?.entries() ?? []) {
      const table = named?.lookup(name, PDFDict).lookup(PDFName.of('ToUnicode'));
      fonts.set(name.asString().slice(1), table ? glyphTable(streamText(table)) : new Map());
    }
    const contents = node.Contents();
    const streams: PDFObject[] =
      contents instanceof PDFArray
        ? contents.asArray().map((ref) => pdf.context.lookup(ref)!)
        : contents
          ? [contents]
          : [];
    return said(streams.map(streamText).join('\n'), fonts);
  });
}

/** Languages that a PDF and its tags name. */
export async function pdfLanguages(bytes: Uint8Array): Promise<string[]> {
  const pdf = await PDFDocument.load(bytes, { updateMetadata: false });
  const contents = pdf.getPages().map(({ node }) => node.Contents());
  const named = [
    ...contents.flatMap((content) =>
      content ? [...streamText(content).matchAll(/\/Lang ?\(([^)]*)\)/g)].map(([, language]) => language ?? '') : [],
    ),
    ...pdf.context
      .enumerateIndirectObjects()
      .flatMap(([, object]) => (object instanceof PDFDict ? [object.get(PDFName.of('Lang'))?.toString() ?? ''] : []))
      .map((language) => language.slice(1, -1)),
  ];
  return [...new Set(named)].filter(Boolean).sort();
}

/** How often each kind of tag stands in the tree. */
export async function pdfTags(bytes: Uint8Array): Promise<ReadonlyMap<string, number>> {
  const pdf = await PDFDocument.load(bytes, { updateMetadata: false });
  const tags = new Map<string, number>();
  for (const [, object] of pdf.context.enumerateIndirectObjects()) {
    if (!(object instanceof PDFDict)) continue;
    const kind = object.get(PDFName.of('S'));
    if (kind instanceof PDFName && object.has(PDFName.of('P')))
      tags.set(kind.asString().slice(1), (tags.get(kind.asString().slice(1)) ?? 0) + 1);
  }
  return tags;
}

const streamText = (object: PDFObject): string =>
  object instanceof PDFRawStream ? Buffer.from(decodePDFRawStream(object).decode()).toString('latin1') : '';

const fromUtf16 = (hex: string): string => Buffer.from(hex, 'hex').swap16().toString('utf16le');

function glyphTable(cmap: string): ReadonlyMap<string, string> {
  const table = new Map<string, string>();
  for (const [, block] of cmap.matchAll(/beginbfchar([\s\S]*?)endbfchar/g))
    for (const [, glyph, letters] of block!.matchAll(/<(\w+)>\s*<(\w+)>/g))
      table.set(glyph!.toUpperCase(), fromUtf16(letters!));
  for (const [, block] of cmap.matchAll(/beginbfrange([\s\S]*?)endbfrange/g))
    for (const [, first, last, letter] of block!.matchAll(/<(\w+)>\s*<(\w+)>\s*<(\w+)>/g))
      for (let code = parseInt(first!, 16); code <= parseInt(last!, 16); code += 1)
        table.set(
          code.toString(16).toUpperCase().padStart(first!.length, '0'),
          String.fromCodePoint(parseInt(letter!, 16) + code - parseInt(first!, 16)),
        );
  return table;
}

/** What a content stream puts where: the pen, the font in hand, strings of glyphs (in which brackets may stand in pairs), and what turns or replaces them. */
const RUN =
  /([\d.]+) ([\d.]+) cm|\/(\w+) [\d.]+ Tf|\/(ReversedChars) BMC|\/ActualText <FEFF(\w*)>|(EMC)|(\((?:[^\\()]|\\[\s\S]|\((?:[^\\()]|\\[\s\S])*\))*\)|<[0-9A-Fa-f]+>)/g;
/** Runs whose heights differ by less stand on one line: dots above and below letters are runs of their own. */
const LINE_POINTS = 5;

interface Piece {
  readonly x: number;
  readonly y: number;
  readonly text: string;
}

/** Line by line from the top, in the order in which each script is read. */
function said(content: string, fonts: ReadonlyMap<string, ReadonlyMap<string, string>>): string {
  const lines: Piece[][] = [];
  for (const piece of pieces(content, fonts)) {
    const line = lines.find(([first]) => first && Math.abs(first.y - piece.y) < LINE_POINTS);
    if (line) line.push(piece);
    else lines.push([piece]);
  }
  return lines
    .map((line) => {
      const isRightToLeft = line.some(({ text }) => /\p{Script=Arabic}/u.test(text));
      return isRightToLeft ? [...line].sort((one, other) => other.x - one.x) : line;
    })
    .map((line) => line.map(({ text }) => text).join(''))
    .join('\n');
}

function pieces(content: string, fonts: ReadonlyMap<string, ReadonlyMap<string, string>>): Piece[] {
  const found: Piece[] = [];
  let table: ReadonlyMap<string, string> = new Map();
  let [x, y, run, isReversed] = [0, 0, [] as string[], false];
  let instead: string | null = null;
  for (const [, right, up, font, reversed, actual, marksEnd, glyphs] of content.matchAll(RUN)) {
    if (right) [x, y] = [Number(right), Number(up)];
    else if (font) table = fonts.get(font) ?? new Map();
    else if (reversed) isReversed = true;
    else if (actual !== undefined) instead = fromUtf16(actual);
    else if (glyphs) run.push(...codesOf(glyphs).map((code) => table.get(code) ?? ''));
    else if (marksEnd && (run.length > 0 || instead !== null)) {
      found.push({ x, y, text: instead ?? (isReversed ? run.reverse() : run).join('') });
      [run, isReversed, instead] = [[], false, null];
    }
  }
  return found;
}

const ESCAPED: Readonly<Record<string, string>> = { n: '\n', r: '\r', t: '\t', b: '\b', f: '\f' };

/** Glyphs of a string, two bytes each, in hexadecimal. */
function codesOf(string: string): string[] {
  const hex = string.startsWith('<')
    ? string.slice(1, -1)
    : Buffer.from(
        string
          .slice(1, -1)
          .replaceAll(/\\(?:([0-7]{1,3})|([\s\S]))/g, (_, octal: string | undefined, letter: string | undefined) =>
            octal ? String.fromCharCode(parseInt(octal, 8)) : (ESCAPED[letter ?? ''] ?? letter ?? ''),
          ),
        'latin1',
      ).toString('hex');
  return (hex.match(/.{4}/g) ?? []).map((code) => code.toUpperCase());
}
