import { Service, inject } from '@angular/core';
import type {
  DocumentChange,
  DocumentView,
  FileDocuments,
  LetterInput,
  LetterView,
  ValidationState,
} from '@guichet/documents-contract';
import { Commands } from '@guichet/platform-web-kernel';

const tag = ({ version }: { readonly version: number }): string => `"${version}"`;

/** Address of a version's bytes: to look at, or to keep. */
export function contentAddress(
  fileId: string,
  documentId: string,
  number: number,
  as: 'inline' | 'attachment',
): string {
  return `/api/case-files/${fileId}/documents/${documentId}/versions/${number}/content?as=${as}`;
}

/** What one may do to documents and letters. Sending files is {@link Uploads}. */
@Service()
export class DocumentClient {
  private readonly commands = inject(Commands);

  /** One document as it stands; undefined when it is no longer there. */
  async read(fileId: string, id: string): Promise<DocumentView | undefined> {
    const { items } = await this.commands.read<FileDocuments>(`/api/case-files/${fileId}/documents`);
    return items.find((one) => one.id === id);
  }
  change(fileId: string, read: DocumentView, change: DocumentChange): Promise<unknown> {
    return this.commands.put(`/api/case-files/${fileId}/documents/${read.id}`, change, tag(read));
  }
  validate(fileId: string, read: DocumentView, validation: ValidationState): Promise<unknown> {
    return this.commands.post(`/api/case-files/${fileId}/documents/${read.id}/validation`, { validation }, tag(read));
  }
  withdraw(fileId: string, read: DocumentView, reason: string): Promise<unknown> {
    return this.commands.post(`/api/case-files/${fileId}/documents/${read.id}/withdrawal`, { reason }, tag(read));
  }
  issue(fileId: string, letter: LetterInput): Promise<unknown> {
    return this.commands.post(`/api/case-files/${fileId}/letters`, letter);
  }
  revoke(fileId: string, letter: LetterView, reason: string): Promise<unknown> {
    return this.commands.post(`/api/case-files/${fileId}/letters/${letter.id}/revocation`, { reason }, tag(letter));
  }
}
