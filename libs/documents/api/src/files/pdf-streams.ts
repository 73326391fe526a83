import { DOCUMENT_PROBLEMS } from '@guichet/documents-contract';
import { GENERAL_PROBLEMS, Refused } from '@guichet/platform-contract';
import { inflatedSize } from './inflated-size';

/** Bytes that one compressed part, and all of them together, may become. A page of pictures at 300 dots per inch has 26 million. */
const PART_BYTES_MAX = 128 * 1024 * 1024;
const ALL_BYTES_MAX = 384 * 1024 * 1024;
/** Parts that hold other objects are read at once by every reader, so they stay small. */
const OBJECTS_BYTES_MAX = 48 * 1024 * 1024;
const PARTS_MAX = 20_000;
const HEAD_BYTES = 2048;

const bomb = (): Refused => new Refused(DOCUMENT_PROBLEMS.bomb, GENERAL_PROBLEMS.unprocessable);

/** A name may be written with its characters as numbers: `/Obj#53tm`. */
const plainNames = (head: string): string =>
  head.replace(/#([0-9a-f]{2})/gi, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)));

function headOf(bytes: Buffer, keyword: number): string {
  const before = bytes.toString('latin1', Math.max(0, keyword - HEAD_BYTES), keyword);
  return plainNames(before.slice(Math.max(0, before.lastIndexOf('endstream'), before.lastIndexOf('endobj'))));
}

function startOfData(bytes: Buffer, keyword: number): number {
  const after = keyword + 'stream'.length;
  return after + (bytes[after] === 13 ? 1 : 0) + (bytes[after + (bytes[after] === 13 ? 1 : 0)] === 10 ? 1 : 0);
}

/** Objects packed any other way than plainly deflated are refused: no program of the trade writes them so. */
function isStrangelyPacked(head: string): boolean {
  const filters =
    head.match(/\/(FlateDecode|Fl|LZWDecode|LZW|RunLengthDecode|RL|ASCII85Decode|A85|ASCIIHexDecode|AHx)\b/g) ?? [];
  const indirect = /\/Filter\s+\d+\s+\d+\s+R/.test(head);
  return indirect || filters.length > 1 || filters.some((filter) => filter !== '/FlateDecode' && filter !== '/Fl');
}

/**
 * Looks at every compressed part of a PDF before anything reads it as one: small to send, huge to open is refused.
 * @throws document_bomb
 */
export async function refusePdfBombs(bytes: Buffer): Promise<void> {
  let all = 0;
  let parts = 0;
  for (let keyword = bytes.indexOf('stream'); keyword >= 0; keyword = bytes.indexOf('stream', keyword + 6)) {
    if (bytes.toString('latin1', Math.max(0, keyword - 3), keyword) === 'end') continue;
    if (++parts > PARTS_MAX) throw bomb();
    const head = headOf(bytes, keyword);
    const holdsObjects = /\/(ObjStm|XRef)\b/.test(head);
    if (holdsObjects && isStrangelyPacked(head)) throw bomb();
    const data = bytes.subarray(startOfData(bytes, keyword));
    if (((data[0] ?? 0) & 0x0f) !== 8) continue;
    const most = holdsObjects ? OBJECTS_BYTES_MAX : PART_BYTES_MAX;
    const end = data.indexOf('endstream');
    const size = await inflatedSize([end < 0 ? data : data.subarray(0, end)], most);
    all += size;
    if (size >= most || all >= ALL_BYTES_MAX) throw bomb();
  }
}
