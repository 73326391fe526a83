import { DOCUMENT_PROBLEMS } from '@guichet/documents-contract';
import type { DocumentMediaType, StrippedPart } from '@guichet/documents-contract';
import {
  BrokenPicture,
  cleanJpeg,
  cleanPng,
  cleanWebp,
  contentType,
  extensionAgrees,
  PICTURE_POINTS_MAX,
  refusedType,
} from '@guichet/documents-domain';
import type { CleanPicture } from '@guichet/documents-domain';
import { GENERAL_PROBLEMS, Refused } from '@guichet/platform-contract';
import { cleanPdf } from './clean-pdf';
import { inflatedSize } from './inflated-size';

/** A file as it may be kept. */
export interface AcceptedFile {
  readonly bytes: Buffer;
  readonly mediaType: DocumentMediaType;
  readonly stripped: readonly StrippedPart[];
}

const refused = (code: string, details: Record<string, string | number> = {}): Refused =>
  new Refused(code, GENERAL_PROBLEMS.unprocessable, details);

const REFUSED_TYPES = {
  phone_picture: DOCUMENT_PROBLEMS.phonePicture,
  office: DOCUMENT_PROBLEMS.office,
  other: DOCUMENT_PROBLEMS.typeRefused,
} as const;

async function png(bytes: Buffer): Promise<CleanPicture> {
  const picture = cleanPng(bytes);
  const { rowBytes, compressed, width, height } = picture;
  if (width * height <= PICTURE_POINTS_MAX && (await inflatedSize(compressed, rowBytes + 1)) > rowBytes) {
    throw refused(DOCUMENT_PROBLEMS.bomb);
  }
  return picture;
}

const PICTURES: Readonly<
  Record<Exclude<DocumentMediaType, 'application/pdf'>, (bytes: Buffer) => CleanPicture | Promise<CleanPicture>>
> = { 'image/jpeg': cleanJpeg, 'image/png': png, 'image/webp': cleanWebp };

/**
 * Reads what a file is from its bytes, refuses what is not a paper, a bomb or broken, and takes out what tells more than
 * the paper does.
 * @throws document_empty, document_type_refused, document_phone_picture, document_office, document_type_mismatch,
 * document_broken, document_picture_too_large, document_bomb, document_locked, document_active
 */
export async function acceptFile(bytes: Buffer, fileName: string): Promise<AcceptedFile> {
  if (bytes.length === 0) throw refused(DOCUMENT_PROBLEMS.empty);
  const mediaType = contentType(bytes);
  if (!mediaType) throw refused(REFUSED_TYPES[refusedType(bytes) ?? 'other']);
  if (!extensionAgrees(fileName, mediaType)) throw refused(DOCUMENT_PROBLEMS.typeMismatch);
  if (mediaType === 'application/pdf') return { ...(await cleanPdf(bytes)), mediaType };
  try {
    const picture = await PICTURES[mediaType](bytes);
    if (picture.width * picture.height > PICTURE_POINTS_MAX) {
      throw refused(DOCUMENT_PROBLEMS.pictureTooLarge, { megapixels: PICTURE_POINTS_MAX / 1_000_000 });
    }
    return { bytes: Buffer.from(picture.bytes), mediaType, stripped: picture.stripped };
  } catch (failure) {
    throw failure instanceof BrokenPicture ? refused(DOCUMENT_PROBLEMS.broken) : failure;
  }
}
