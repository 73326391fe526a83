import type { OpenedPersonCopy } from '@guichet/rights-contract';

/** Hands a file to the browser to be kept; it stays in no address and no cache. */
export function saveFile({ name, mediaType, content }: OpenedPersonCopy): void {
  const bytes = Uint8Array.from(atob(content), (letter) => letter.charCodeAt(0));
  const address = URL.createObjectURL(new Blob([bytes], { type: mediaType }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  URL.revokeObjectURL(address);
}
