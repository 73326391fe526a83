import { Component, computed, inject, input, output } from '@angular/core';
import { FormField, FormRoot, form, required } from '@angular/forms/signals';
import type { CaseFileView, FileContact } from '@guichet/case-files-contract';
import type { ContactWay } from '@guichet/people-contract';
import { CONTACT_KINDS } from '@guichet/people-contract';
import { ErrorSummary, Field, FormActions } from '@guichet/platform-ui';
import { Commands, Words } from '@guichet/platform-web-kernel';
import { keepsDraft, KeptDraft } from '@guichet/platform-web-kernel/forms';
import { TranslocoPipe } from '@jsverse/transloco';
import { versionTag } from '../case-file-client';

/** A way to reach the person, and how to do it without harm. */
@Component({
  selector: 'gu-contact-form',
  imports: [ErrorSummary, Field, FormActions, FormField, FormRoot, KeptDraft, TranslocoPipe],
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
    start: () => draftOf(this.contact()),
  });
  private readonly draft = this.kept.draft;
  protected readonly form = form(
    this.draft,
    (path) => required(path.value, { message: 'caseFiles.contactForm.valueMissing' }),
    {
      submission: { action: (tree) => this.kept.send(tree, () => this.save()) },
    },
  );

  private async save(): Promise<void> {
    const way: ContactWay = { ...this.draft() };
    const known = this.contact();
    const path = `/api/case-files/${this.fileId()}/contacts`;
    if (known) await this.commands.put(`${path}/${known.id}`, way, versionTag(known.version));
    else await this.commands.post(path, way);
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
