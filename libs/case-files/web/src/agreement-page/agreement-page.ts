import { httpResource } from '@angular/common/http';
import { Component, computed, effect, inject, input } from '@angular/core';
import { Router, RouterLink } from '@angular/router';
import type { CaseFileView } from '@guichet/case-files-contract';
import { displayName } from '@guichet/people-domain';
import { AsyncView, EmptyState, Loaded, Toasts } from '@guichet/platform-ui';
import { PageTitle, Words } from '@guichet/platform-web-kernel';
import { TranslocoPipe } from '@jsverse/transloco';
import { AgreementForm } from '../agreement-form/agreement-form';

/** The page on which a person agrees to share: the terms, the screen turned towards them, their yes. */
@Component({
  selector: 'gu-agreement-page',
  imports: [AgreementForm, AsyncView, EmptyState, Loaded, RouterLink, TranslocoPipe],
  templateUrl: './agreement-page.html',
})
export class AgreementPage {
  private readonly router = inject(Router);
  private readonly toasts = inject(Toasts);
  private readonly words = inject(Words);

  /** From the address. */
  readonly id = input.required<string>();
  /** The agreement that is continued, from the address. */
  readonly renouvelle = input('');

  protected readonly file = httpResource<CaseFileView>(() => `/api/case-files/${this.id()}`);
  protected readonly renews = computed(() =>
    this.file.hasValue() ? (this.file.value().agreements.find(({ id }) => id === this.renouvelle()) ?? null) : null,
  );
  protected readonly spoken = computed(() => {
    const languages = this.file.hasValue() ? this.file.value().rooms.language.languages : [];
    return languages.find(({ preferred }) => preferred)?.languageCode ?? 'fr';
  });

  constructor() {
    const title = inject(PageTitle);
    effect(() => {
      if (this.file.hasValue()) title.show(this.file.value().reference);
    });
  }

  protected nameOf({ rooms, reference }: CaseFileView): string {
    return rooms.identity.person ? displayName(rooms.identity.person) : reference;
  }
  protected recorded(): void {
    this.toasts.say(this.words.say('caseFiles.agreement.recorded'));
    this.leave();
  }
  protected leave(): void {
    void this.router.navigate(['/dossiers', this.id()]);
  }
}
