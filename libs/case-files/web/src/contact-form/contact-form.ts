import { Component, computed, inject, input, output } from '@angular/core';
import { FormField, FormRoot, form, maxLength, minLength, required } from '@angular/forms/signals';
import type { CaseFileView, FileContact } from '@guichet/case-files-contract';
import type { ChangeContactWay, ContactWay } from '@guichet/people-contract';
import { CHANGE_REASON, CONTACT_KINDS } from '@guichet/people-contract';
import { ErrorSummary, Field, FormActions } from '@guichet/platform-ui';
import { Commands, Words } from '@guichet/platform-web-kernel';
import { keepsDraft, KeptDraft } from '@guichet/platform-web-kernel/forms';
import { TranslocoPipe } from '@jsverse/transloco';
import { changeOf, NO_CHANGE } from '../change-fields/change-draft';
import { ChangeFields } from '../change-fields/change-fields';
import { versionTag } from '../case-file-client';

/** A way to reach the person, and how to do it without harm. */
@Component({
  selector: 'gu-contact-form',
  imports: [ChangeFields, ErrorSummary, Field, FormActions, FormField, FormRoot, KeptDraft, TranslocoPipe],
  templateUrl: './contact-form.html',
})
export class ContactForm {
  private readonly commands = inject(Commands);
  private readonly words = inject(Words);

  readonly fileId = input.required<string>();
  readonly contact = input<FileContact | null>(null);
  readonly saved = output();
  readonly cancelled = output();

  protected readonly kinds = computed(() =>
    CONTACT_KINDS.map((value) => ({ value, label: this.words.say(`caseFiles.contact.${value}`) })),
  );
  protected readonly kept = keepsDraft({
    form: 'contact',
    about: () => [this.fileId(), this.contact()?.id ?? 'new'],
    caseFileId: () => this.fileId(),
    version: () => this.contact()?.version,
    newest: async () => {
      const file = await this.commands.read<CaseFileView>(`/api/case-files/${this.fileId()}`);
      const contact = file.rooms.contact.methods.find(({ id }) => id === this.contact()?.id);
      return contact && { value: draftOf(contact), version: contact.version };
    },
    start: () => ({ ...draftOf(this.contact()), ...NO_CHANGE }),
  });
  private readonly draft = this.kept.draft;
  protected readonly form = form(
    this.draft,
    (path) => {
      required(path.value, { message: 'caseFiles.contactForm.valueMissing' });
      required(path.reason, { message: 'caseFiles.change.reasonMissing', when: () => this.contact() !== null });
      minLength(path.reason, CHANGE_REASON.min, { message: 'caseFiles.change.reasonMissing' });
      maxLength(path.reason, CHANGE_REASON.max);
    },
    {
      submission: { action: (tree) => this.kept.send(tree, () => this.save()) },
    },
  );

  private async save(): Promise<void> {
    const { source, reason, trueUntil, ...typed } = this.draft();
    const way: ContactWay = typed;
    const known = this.contact();
    const path = `/api/case-files/${this.fileId()}/contacts`;
    if (known) {
      const command: ChangeContactWay = { ...way, change: changeOf({ source, reason, trueUntil }) };
      await this.commands.put(`${path}/${known.id}`, command, versionTag(known.version));
    } else await this.commands.post(path, way);
    this.saved.emit();
  }
}

function draftOf(known: FileContact | null) {
  return {
    kind: known?.kind ?? 'phone',
    value: known?.value ?? '',
    instructions: known?.instructions ?? '',
    safe: known?.safe ?? true,
    preferred: known?.preferred ?? false,
    protected: known?.protected ?? false,
  };
}
