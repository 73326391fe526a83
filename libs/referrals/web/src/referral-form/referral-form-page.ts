import { httpResource } from '@angular/common/http';
import { Component, computed, input, viewChild } from '@angular/core';
import { RouterLink } from '@angular/router';
import type { CaseFileView } from '@guichet/case-files-contract';
import type { HoldsUnsavedText } from '@guichet/platform-ui';
import { AsyncView, EmptyState, Loaded, warnBeforeUnload } from '@guichet/platform-ui';
import type { Referral } from '@guichet/referrals-contract';
import { TranslocoPipe } from '@jsverse/transloco';
import { ReferralForm } from './referral-form';

/** Asking another team: loads the file, and the draft or the earlier referral that it begins with. */
@Component({
  selector: 'gu-referral-form-page',
  imports: [AsyncView, EmptyState, Loaded, ReferralForm, RouterLink, TranslocoPipe],
  template: `
    <div class="page">
      <h1 tabindex="-1">{{ (id() ? 'referrals.form.draftTitle' : 'referrals.form.title') | transloco }}</h1>
      @if (!id() && !dossier()) {
        <gu-empty-state
          icon="files"
          [heading]="'referrals.form.noFileTitle' | transloco"
          [explanation]="'referrals.form.noFileText' | transloco"
        >
          <a class="btn go" routerLink="/dossiers">{{ 'referrals.form.chooseFile' | transloco }}</a>
        </gu-empty-state>
      } @else if (before.error()) {
        <gu-async><ng-template [guLoaded]="before" /></gu-async>
      } @else {
        <gu-async [rows]="8">
          <ng-template [guLoaded]="file" [guLoadedKeep]="true" let-one>
            @if (ready()) {
              <gu-referral-form
                [file]="one"
                [draft]="draft()"
                [origin]="origin()"
                [team]="equipe() ?? ''"
                (agreed)="file.reload()"
              />
            }
          </ng-template>
        </gu-async>
      }
    </div>
  `,
})
export class ReferralFormPage implements HoldsUnsavedText {
  private readonly written = viewChild(ReferralForm);

  /** From the address: a draft… */
  readonly id = input<string>();
  /** …or a file, … */
  readonly dossier = input<string>();
  /** …the referral that this one follows, and the team to ask. */
  readonly origine = input<string>();
  readonly equipe = input<string>();

  protected readonly before = httpResource<Referral>(() => {
    const known = this.id() ?? this.origine();
    return known ? `/api/referrals/${known}` : undefined;
  });
  private readonly known = computed(() => (this.before.hasValue() ? this.before.value() : undefined));
  protected readonly ready = computed(() => (this.id() ?? this.origine()) === undefined || this.known() !== undefined);
  protected readonly draft = computed(() => (this.id() ? this.known() : undefined));
  protected readonly origin = computed(() => (this.id() ? undefined : this.known()));
  protected readonly file = httpResource<CaseFileView>(() => {
    const file = this.dossier() ?? this.known()?.caseFileId;
    return file ? `/api/case-files/${file}` : undefined;
  });

  constructor() {
    warnBeforeUnload(this);
  }

  hasUnsavedText(): boolean {
    return this.written()?.hasUnsavedText() ?? false;
  }
}
