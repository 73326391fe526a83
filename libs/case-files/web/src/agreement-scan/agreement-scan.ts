import { httpResource } from '@angular/common/http';
import { Component, computed, inject, input, output, signal } from '@angular/core';
import { FormField, FormRoot, form, required } from '@angular/forms/signals';
import { RouterLink } from '@angular/router';
import type { SharingAgreementView } from '@guichet/access-contract';
import { AsyncView, Field, Loaded, Toasts, FormActions } from '@guichet/platform-ui';
import { ProblemWords, Words, sendForm } from '@guichet/platform-web-kernel';
import { TranslocoPipe } from '@jsverse/transloco';
import { CaseFileClient } from '../case-file-client';

interface ListedDocuments {
  readonly items: readonly { readonly id: string; readonly title: string; readonly withdrawnAt: string | null }[];
}

/** Attaching the paper that the person signed: a document of the file. */
@Component({
  selector: 'gu-agreement-scan',
  imports: [AsyncView, Field, FormActions, FormField, FormRoot, Loaded, RouterLink, TranslocoPipe],
  template: `
    <gu-async>
      <ng-template [guLoaded]="documents">
        <p class="hint">
          {{ 'caseFiles.agreement.scanNone' | transloco }}
          <a [routerLink]="['/dossiers', fileId(), 'documents']">{{ 'caseFiles.page.documents' | transloco }}</a>
        </p>
        <form class="form" [formRoot]="form">
          <gu-field [label]="'caseFiles.agreement.scanChoose' | transloco">
            <select class="input" [formField]="form.documentId">
              <option value=""></option>
              @for (one of papers(); track one.id) {
                <option [value]="one.id">{{ one.title }}</option>
              }
            </select>
          </gu-field>
          <gu-form-actions [form]="form" [send]="'caseFiles.agreement.scan' | transloco" />
        </form>
      </ng-template>
    </gu-async>
  `,
})
export class AgreementScan {
  private readonly client = inject(CaseFileClient);
  private readonly problemWords = inject(ProblemWords);
  private readonly toasts = inject(Toasts);
  private readonly words = inject(Words);

  readonly fileId = input.required<string>();
  readonly agreement = input.required<SharingAgreementView>();
  readonly attached = output();

  protected readonly documents = httpResource<ListedDocuments>(() => `/api/case-files/${this.fileId()}/documents`);
  protected readonly papers = computed(() =>
    this.documents.hasValue() ? this.documents.value().items.filter(({ withdrawnAt }) => withdrawnAt === null) : [],
  );
  private readonly chosen = signal({ documentId: '' });
  protected readonly form = form(
    this.chosen,
    (path) => required(path.documentId, { message: 'caseFiles.agreement.scanMissingChoice' }),
    { submission: { action: (tree) => sendForm(tree, () => this.attach(), this.problemWords) } },
  );

  private async attach(): Promise<void> {
    await this.client.attachScan(this.fileId(), this.agreement(), this.chosen().documentId);
    this.toasts.say(this.words.say('caseFiles.agreement.scanDone'));
    this.attached.emit();
  }
}
