import { inject, Service } from '@angular/core';
import { Commands } from '@guichet/platform-web-kernel';
import type { Answer } from '@guichet/platform-web-kernel';
import type {
  CloseCaseFile,
  NoteCorrection,
  NoteDraftInput,
  NoteInput,
  RecordFrame,
  RecordInputs,
  RecordKind,
  RecordVersion,
} from '@guichet/case-files-contract';
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
  addToNote(fileId: string, originId: string, body: string): Promise<Answer<Changed>> {
    return this.commands.post(`/api/case-files/${fileId}/notes/${originId}/addenda`, { body });
  }
  correctNote(fileId: string, read: Changed, correction: NoteCorrection): Promise<Answer<Changed>> {
    return this.commands.post(
      `/api/case-files/${fileId}/notes/${read.id}/corrections`,
      correction,
      versionTag(read.version),
    );
  }
  withdrawNote(fileId: string, read: Changed, reason: string): Promise<Answer<Changed>> {
    return this.commands.post(
      `/api/case-files/${fileId}/notes/${read.id}/withdrawal`,
      { reason },
      versionTag(read.version),
    );
  }
  /** What is being written; the last saving counts. */
  saveNoteDraft(fileId: string, draft: NoteDraftInput): Promise<Answer<{ savedAt: string }>> {
    return this.commands.put(`/api/case-files/${fileId}/notes/draft`, draft, null);
  }
  markSeen(fileId: string, until: string): Promise<Answer<{ until: string }>> {
    return this.commands.put(`/api/case-files/${fileId}/visit`, { until }, null);
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
  /** The record that stands today where this one was read; undefined when it was withdrawn. */
  async standingRecord(fileId: string, kind: RecordKind, recordId: string): Promise<RecordFrame | undefined> {
    const steps = await this.commands.read<readonly RecordVersion<RecordFrame>[]>(
      `/api/case-files/${fileId}/${kind}/${recordId}/history`,
    );
    return steps.find((step) => step.supersededAt === null);
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
