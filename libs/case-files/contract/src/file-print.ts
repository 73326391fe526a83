import type { Room } from '@guichet/access-contract';

/** What of a file was printed from the screen: the file itself, one of its rooms, or one of its other pages. */
export const PRINTED_PAGES = [
  'file',
  'room',
  'plan',
  'autonomy',
  'documents',
  'timeline',
  'changes',
  'agreement',
] as const;
export type PrintedPage = (typeof PRINTED_PAGES)[number];

/** `POST /api/case-files/:id/prints`: said before anything goes to paper. */
export interface FilePrint {
  page: PrintedPage;
  /** The room, where one room was printed. */
  room?: Room;
}
