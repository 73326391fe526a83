import { HttpClient, httpResource } from '@angular/common/http';
import { Component, computed, effect, inject, linkedSignal, signal } from '@angular/core';
import { FormField, FormRoot, form, required } from '@angular/forms/signals';
import { Router, RouterLink } from '@angular/router';
import { IMPORT_LIMITS } from '@guichet/imports-contract';
import type { TeamMembers } from '@guichet/organisations-contract';
import { Card, ErrorSummary, Field, FormActions } from '@guichet/platform-ui';
import { problemOf, ProblemWords, sendForm, SessionStore } from '@guichet/platform-web-kernel';
import { TranslocoPipe } from '@jsverse/transloco';
import { firstValueFrom } from 'rxjs';
import { SheetPicker } from './sheet-picker';

/** Sends a list: the file, the team that will own the files, their lead worker. Nothing is created yet. */
@Component({
  selector: 'gu-new-import',
  imports: [Card, ErrorSummary, Field, FormActions, FormField, FormRoot, RouterLink, SheetPicker, TranslocoPipe],
  templateUrl: './new-import.html',
})
export class NewImport {
  private readonly http = inject(HttpClient);
  private readonly problemWords = inject(ProblemWords);
  private readonly router = inject(Router);
  private readonly session = inject(SessionStore);

  protected readonly limits = IMPORT_LIMITS;
  protected readonly file = signal<File | null>(null);
  protected readonly missing = signal(false);
  protected readonly teams = computed(() => this.session.session()?.teams ?? []);
  private readonly draft = linkedSignal(() => ({ teamId: this.teams()[0]?.id ?? '', leadId: '' }));
  protected readonly form = form(
    this.draft,
    (path) => {
      required(path.teamId, { message: 'imports.new.teamMissing' });
      required(path.leadId, { message: 'imports.new.leadMissing' });
    },
    { submission: { action: (tree) => sendForm(tree, () => this.send(), this.problemWords) } },
  );
  private readonly members = httpResource<TeamMembers>(() =>
    this.draft().teamId ? `/api/teams/${this.draft().teamId}/members` : undefined,
  );
  protected readonly leads = computed(() =>
    (this.members.hasValue() ? this.members.value().items : []).filter(
      ({ role }) => role === 'worker' || role === 'team_lead',
    ),
  );
  /** One key per file: sending it again after a lost connection has one effect. */
  private readonly keys = new WeakMap<File, string>();

  constructor() {
    effect(() => {
      const leads = this.leads();
      const me = this.session.session()?.member.id;
      const proposed = leads.find(({ id }) => id === me) ?? leads[0];
      if (proposed && !leads.some(({ id }) => id === this.draft().leadId))
        this.draft.update((draft) => ({ ...draft, leadId: proposed.id }));
    });
  }

  protected pick(file: File): void {
    this.file.set(file);
    this.missing.set(false);
  }

  private async send(): Promise<void> {
    const file = this.file();
    this.missing.set(file === null);
    if (!file) return;
    const body = new FormData();
    for (const [name, value] of Object.entries(this.draft())) body.append(name, value);
    body.append('file', file, file.name);
    const key = this.keys.get(file) ?? crypto.randomUUID();
    this.keys.set(file, key);
    try {
      const headers = { 'Idempotency-Key': key };
      const { id } = await firstValueFrom(this.http.post<{ id: string }>('/api/imports', body, { headers }));
      await this.router.navigate(['/administration/imports', id]);
    } catch (failure) {
      const problem = problemOf(failure);
      if (problem.status > 0 && problem.status < 500) this.keys.delete(file);
      throw problem;
    }
  }
}
