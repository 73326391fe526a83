import { ROOMS } from '@guichet/access-contract';
import type { Room } from '@guichet/access-contract';
import type { FilePrint, PrintedPage } from '@guichet/case-files-contract';
import type { PrintRecord } from '@guichet/platform-web-kernel';

const FILE_PAGE = /^\/dossiers\/([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})(?:\/([\w-]+))?/;

/** Pages of a file that are no room, by the part of the address that names them. */
const PAGES: Readonly<Record<string, PrintedPage>> = {
  plan: 'plan',
  reperes: 'autonomy',
  documents: 'documents',
  fil: 'timeline',
  nouveautes: 'changes',
  accord: 'agreement',
};

/** The line that printing a page of a case file writes; other addresses print without one. */
export function filePrint(address: string): PrintRecord | null {
  const [, id, part] = FILE_PAGE.exec(address) ?? [];
  if (!id) return null;
  // the plan is a room too, and has a page of its own
  const page = PAGES[part ?? ''];
  const room = page ? undefined : ROOMS.find((one): one is Room => one === part);
  const body: FilePrint = room ? { page: 'room', room } : { page: page ?? 'file' };
  return { url: `/api/case-files/${id}/prints`, body };
}
