import { ROOMS } from '@guichet/access-contract';
import { DOCUMENT_TITLE_MAX } from '@guichet/documents-contract';

const FILE = { type: 'string', format: 'binary', description: 'PDF, JPEG, PNG or WebP' } as const;

/** The form of a new version, for the description of the API. */
export const VERSION_FORM = { type: 'object' as const, required: ['file'], properties: { file: FILE } };

/** The form of a new document. */
export const DOCUMENT_FORM = {
  type: 'object' as const,
  required: ['room', 'kindCode', 'title', 'file'],
  properties: {
    room: { type: 'string' as const, enum: [...ROOMS], description: 'Room whose readers see it' },
    kindCode: { type: 'string' as const, maxLength: 60, description: 'What it is (reference list document_kind)' },
    title: {
      type: 'string' as const,
      minLength: 1,
      maxLength: DOCUMENT_TITLE_MAX,
      description: 'What it is, in words',
    },
    expiresOn: { type: 'string' as const, format: 'date', description: 'Last day; empty when it does not expire' },
    file: FILE,
  },
};
