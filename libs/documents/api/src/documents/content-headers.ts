import type { DocumentMediaType } from '@guichet/documents-contract';
import type { Content } from './open-sealed';

/** A file shows itself and nothing else: no script, no form, no address; not in a frame of somebody else. */
const SHUT = "default-src 'none'; sandbox; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";
/** The browser's own reader of PDFs draws with styles of its own and does not start in a sandbox. */
const PDF_IN_PAGE =
  "default-src 'none'; style-src 'unsafe-inline'; object-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'self'";

const encoded = (name: string): string =>
  encodeURIComponent(name).replace(/['()*]/g, (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`);

function disposition(as: 'inline' | 'attachment', name: string): string {
  const plain = name
    .normalize('NFD')
    .replace(/[^\x20-\x7e]/g, '')
    .replace(/["\\]/g, '');
  return `${as}; filename="${plain}"; filename*=UTF-8''${encoded(name)}`;
}

const policyOf = (as: 'inline' | 'attachment', type: DocumentMediaType): Record<string, string> =>
  as === 'inline' && type === 'application/pdf'
    ? { 'Content-Security-Policy': PDF_IN_PAGE, 'X-Frame-Options': 'SAMEORIGIN' }
    : { 'Content-Security-Policy': SHUT };

/** Headers of an opened version: the type that was read from its bytes, and a browser that may not think otherwise. */
export function contentHeaders(content: Content, as: 'inline' | 'attachment'): Readonly<Record<string, string>> {
  return {
    'Content-Type': content.mediaType,
    'Content-Length': String(content.size),
    'Content-Disposition': disposition(as, content.fileName),
    'X-Content-Type-Options': 'nosniff',
    'Cache-Control': 'no-store',
    ...policyOf(as, content.mediaType),
  };
}
