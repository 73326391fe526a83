import type * as Library from '@cantoo/pdf-lib';
import type { PDFDocument, PDFObject, PDFRef } from '@cantoo/pdf-lib';
import { DOCUMENT_PROBLEMS } from '@guichet/documents-contract';
import type { StrippedPart } from '@guichet/documents-contract';
import { GENERAL_PROBLEMS, Refused } from '@guichet/platform-contract';
import { refusePdfBombs } from './pdf-streams';

/** The library is loaded when the first PDF comes. */
type PdfLibrary = typeof Library;

const refused = (code: string): Refused => new Refused(code, GENERAL_PROBLEMS.unprocessable);
/** What runs, reaches out or carries other files. A paper needs none of it. */
const ACTIVE = [
  'JS',
  'JavaScript',
  'Launch',
  'EmbeddedFiles',
  'EmbeddedFile',
  'RichMedia',
  'XFA',
  'SubmitForm',
  'ImportData',
  'GoToE',
  'Movie',
  'Rendition',
];
/** Where PDFs keep who wrote them, with what, when and on whose machine. */
const INFORMATION = ['Metadata', 'PieceInfo', 'LastModified'];

/** Walks over everything that a PDF shows, each object once; what is not met is left over from older states. */
function* reachable(library: PdfLibrary, document: PDFDocument): Generator<PDFObject> {
  const { context } = document;
  const seen = new Set<PDFObject>();
  const waiting: (PDFObject | undefined)[] = [context.trailerInfo.Root];
  while (waiting.length > 0) {
    const next = waiting.pop();
    if (!next || seen.has(next)) continue;
    seen.add(next);
    yield next;
    if (next instanceof library.PDFRef) waiting.push(context.lookup(next));
    else if (next instanceof library.PDFArray) waiting.push(...next.asArray());
    else if (next instanceof library.PDFDict) waiting.push(...next.values());
    else if (next instanceof library.PDFStream) waiting.push(next.dict);
  }
}

async function opened(library: PdfLibrary, bytes: Buffer): Promise<PDFDocument> {
  try {
    return await library.PDFDocument.load(bytes, { updateMetadata: false, throwOnInvalidObject: true });
  } catch (failure) {
    const locked = failure instanceof library.EncryptedPDFError || bytes.includes('/Encrypt');
    throw refused(locked ? DOCUMENT_PROBLEMS.locked : DOCUMENT_PROBLEMS.broken);
  }
}

function isActive(library: PdfLibrary, object: PDFObject): boolean {
  if (!(object instanceof library.PDFDict)) return false;
  return object.entries().some(([key, value]) => {
    const names = [key, value].filter((one) => one instanceof library.PDFName).map((name) => name.decodeText());
    return names.some((name) => ACTIVE.includes(name));
  });
}

/** An electronic signature covers ranges of bytes: whoever writes the file anew breaks it. */
function isSignature(library: PdfLibrary, object: PDFObject): boolean {
  return object instanceof library.PDFDict && object.has(library.PDFName.of('ByteRange'));
}

/**
 * A PDF without what it tells about its making and without its older states, written anew.
 * @throws document_bomb, document_locked, document_active, document_broken
 */
export async function cleanPdf(bytes: Buffer): Promise<{ bytes: Buffer; stripped: readonly StrippedPart[] }> {
  await refusePdfBombs(bytes);
  const library = await import('@cantoo/pdf-lib');
  const document = await opened(library, bytes);
  if (document.isEncrypted) throw refused(DOCUMENT_PROBLEMS.locked);
  const stripped = new Set<StrippedPart>();
  const { context } = document;
  const objects = [...reachable(library, document)];
  if (objects.some((object) => isActive(library, object))) throw refused(DOCUMENT_PROBLEMS.active);
  if (objects.some((object) => isSignature(library, object))) return { bytes, stripped: ['kept_signed'] };
  if (context.trailerInfo.Info) {
    context.trailerInfo.Info = undefined;
    stripped.add('document_information');
  }
  for (const object of objects) {
    if (!(object instanceof library.PDFDict)) continue;
    for (const key of INFORMATION) if (object.delete(library.PDFName.of(key))) stripped.add('document_information');
  }
  const shown = new Set<PDFObject>(reachable(library, document));
  const leftOver = context
    .enumerateIndirectObjects()
    .map(([reference]) => reference)
    .filter((reference: PDFRef) => !shown.has(reference));
  for (const reference of leftOver) context.delete(reference);
  if (bytes.indexOf('startxref') !== bytes.lastIndexOf('startxref')) stripped.add('old_revisions');
  try {
    if (document.getPageCount() < 1) throw new Error('no page');
    return { bytes: Buffer.from(await document.save({ updateFieldAppearances: false })), stripped: [...stripped] };
  } catch {
    throw refused(DOCUMENT_PROBLEMS.broken);
  }
}
