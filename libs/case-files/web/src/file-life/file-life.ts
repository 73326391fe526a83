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
import { TranslocoPipe } from '@jsverse/transloco';
import { CaseFileClient } from '../case-file-client';
import { ClosingWizard } from '../closing-wizard/closing-wizard';
import { FileRestrictionForm } from '../file-restriction/file-restriction';
import { PastClosure } from '../closing-wizard/past-closure';

/** The life of the file: its status, its lead worker, closing it and opening it again. */
@Component({
  selector: 'gu-file-life',
  imports: [ClosingWizard, Drawer, Field, FileRestrictionForm, FormField, PastClosure, TranslocoPipe],
  templateUrl: './file-life.html',
  styles: `
    section + section {
      padding-block-start: var(--space-4);
      border-block-start: 1px solid var(--line);
    }
  `,
})
export class FileLife {
  private readonly client = inject(CaseFileClient);
  private readonly problemWords = inject(ProblemWords);
  private readonly toasts = inject(Toasts);
  private readonly words = inject(Words);

  readonly file = input.required<CaseFileView>();
  readonly open = model.required<boolean>();
  readonly changed = output();

  private readonly members = httpResource<TeamMembers>(() => `/api/teams/${this.file().team.id}/members`);
  protected readonly colleagues = computed(() => (this.members.hasValue() ? this.members.value().items : []));
  protected readonly leads = computed(() =>
    this.colleagues().filter((one) => one.role === 'worker' || one.role === 'team_lead'),
  );
  protected readonly steps = computed(() => CASE_FILE_STEPS[this.file().status]);
  private readonly draft = linkedSignal(() => ({ lead: this.file().lead.id, reopening: '' }));
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
  protected reopen(): Promise<void> {
    return this.run('reopened', () => this.client.reopen(this.file().id, this.file().version, this.draft().reopening));
  }

  protected done(what: string): void {
    this.open.set(false);
    this.toasts.say(this.words.say(`caseFiles.life.done.${what}`));
    this.changed.emit();
  }
  private async run(done: string, act: () => Promise<Answer<unknown>>): Promise<void> {
    try {
      await act();
      this.done(done);
    } catch (failure) {
      this.toasts.say(this.problemWords.sentence(failure), { tone: 'bad' });
    }
  }
}
