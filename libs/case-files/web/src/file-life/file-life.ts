import { httpResource } from '@angular/common/http';
import { Component, computed, inject, input, linkedSignal, model, output } from '@angular/core';
import { FormField, form } from '@angular/forms/signals';
import type { FileAction } from '@guichet/access-contract';
import type { CaseFileView } from '@guichet/case-files-contract';
import { CASE_FILE_STEPS } from '@guichet/case-files-contract';
import type { TeamMembers } from '@guichet/organisations-contract';
import { Drawer, Field, Toasts } from '@guichet/platform-ui';
import type { Answer } from '@guichet/platform-web-kernel';
import { ProblemWords, Words } from '@guichet/platform-web-kernel';
import { ReferenceData } from '@guichet/reference-data-web';
import { TranslocoPipe } from '@jsverse/transloco';
import { CaseFileClient } from '../case-file-client';

/** The life of the file: its status, its lead worker, closing it and opening it again. */
@Component({
  selector: 'gu-file-life',
  imports: [Drawer, Field, FormField, TranslocoPipe],
  templateUrl: './file-life.html',
})
export class FileLife {
  private readonly client = inject(CaseFileClient);
  private readonly problemWords = inject(ProblemWords);
  private readonly toasts = inject(Toasts);
  private readonly words = inject(Words);
  private readonly reference = inject(ReferenceData);

  readonly file = input.required<CaseFileView>();
  readonly open = model.required<boolean>();
  readonly changed = output();

  private readonly members = httpResource<TeamMembers>(() => `/api/teams/${this.file().team.id}/members`);
  protected readonly leads = computed(() =>
    (this.members.hasValue() ? this.members.value().items : []).filter(
      (one) => one.role === 'worker' || one.role === 'team_lead',
    ),
  );
  protected readonly steps = computed(() => CASE_FILE_STEPS[this.file().status]);
  protected readonly reasons = computed(() => this.reference.options('case_closure_reason'));
  private readonly draft = linkedSignal(() => ({ lead: this.file().lead.id, reasonCode: '', note: '', reopening: '' }));
  protected readonly form = form(this.draft);

  protected may(action: FileAction): boolean {
    return this.file().allowedActions.includes(action);
  }
  protected changeStatus(status: string): Promise<void> {
    return this.run('status', () => this.client.changeStatus(this.file().id, this.file().version, status));
  }
  protected assign(): Promise<void> {
    return this.run('assigned', () => this.client.assign(this.file().id, this.file().version, this.draft().lead));
  }
  protected close(): Promise<void> {
    const { reasonCode, note } = this.draft();
    return this.run('closed', () => this.client.close(this.file().id, this.file().version, { reasonCode, note }));
  }
  protected reopen(): Promise<void> {
    return this.run('reopened', () => this.client.reopen(this.file().id, this.file().version, this.draft().reopening));
  }

  private async run(done: string, act: () => Promise<Answer<unknown>>): Promise<void> {
    try {
      await act();
      this.open.set(false);
      this.toasts.say(this.words.say(`caseFiles.life.done.${done}`));
      this.changed.emit();
    } catch (failure) {
      this.toasts.say(this.problemWords.sentence(failure), { tone: 'bad' });
    }
  }
}
