import { inject, Service } from '@angular/core';
import { Commands } from '@guichet/platform-web-kernel';
import type { Answer } from '@guichet/platform-web-kernel';
import type { CloseCaseFile, NoteInput, RecordInputs, RecordKind } from '@guichet/case-files-contract';
import type { RecordSharingAgreement } from '@guichet/access-contract';

interface Changed {
  readonly id: string;
  readonly version: number;
}

/** The strong version of something read, as If-Match wants it. */
export function versionTag(version: number): string {
  return `"${version}"`;
}

/** What one may do to a file from its pages. Reads are resources of the pages themselves. */
@Service()
export class CaseFileClient {
  private readonly commands = inject(Commands);

  addNote(fileId: string, note: NoteInput): Promise<Answer<Changed>> {
    return this.commands.post(`/api/case-files/${fileId}/notes`, note);
  }
  addRecord<Kind extends RecordKind>(fileId: string, kind: Kind, record: RecordInputs[Kind]): Promise<Answer<Changed>> {
    return this.commands.post(`/api/case-files/${fileId}/${kind}`, record);
  }
  correctRecord<Kind extends RecordKind>(
    fileId: string,
    kind: Kind,
    read: Changed,
    record: RecordInputs[Kind],
    correctionReason: string,
  ): Promise<Answer<Changed>> {
    return this.commands.post(
      `/api/case-files/${fileId}/${kind}/${read.id}/corrections`,
      { ...record, correctionReason },
      versionTag(read.version),
    );
  }
  withdrawRecord(fileId: string, kind: RecordKind, read: Changed, reason: string): Promise<Answer<Changed>> {
    return this.commands.post(
      `/api/case-files/${fileId}/${kind}/${read.id}/withdrawal`,
      { reason },
      versionTag(read.version),
    );
  }
  changeStatus(fileId: string, version: number, status: string): Promise<Answer<Changed>> {
    return this.commands.put(`/api/case-files/${fileId}/status`, { status }, versionTag(version));
  }
  close(fileId: string, version: number, closing: CloseCaseFile): Promise<Answer<Changed>> {
    return this.commands.post(`/api/case-files/${fileId}/closure`, closing, versionTag(version));
  }
  reopen(fileId: string, version: number, reason: string): Promise<Answer<Changed>> {
    return this.commands.post(`/api/case-files/${fileId}/reopening`, { reason }, versionTag(version));
  }
  assign(fileId: string, version: number, leadMemberId: string): Promise<Answer<Changed>> {
    return this.commands.post(`/api/case-files/${fileId}/assignment`, { leadMemberId }, versionTag(version));
  }
  recordAgreement(fileId: string, agreement: RecordSharingAgreement): Promise<Answer<Changed>> {
    return this.commands.post(`/api/case-files/${fileId}/sharing-agreements`, agreement);
  }
  revokeAgreement(fileId: string, read: Changed, note: string): Promise<Answer<Changed>> {
    return this.commands.post(
      `/api/case-files/${fileId}/sharing-agreements/${read.id}/revocation`,
      { note },
      versionTag(read.version),
    );
  }
  attachScan(fileId: string, read: Changed, documentId: string): Promise<Answer<Changed>> {
    return this.commands.put(
      `/api/case-files/${fileId}/sharing-agreements/${read.id}/scan`,
      { documentId },
      versionTag(read.version),
    );
  }
  issueReceipt(fileId: string, agreementId: string): Promise<Answer<Changed>> {
    return this.commands.post(`/api/case-files/${fileId}/sharing-agreements/${agreementId}/receipts`, {});
  }
}
