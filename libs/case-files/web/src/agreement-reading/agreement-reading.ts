import { httpResource } from '@angular/common/http';
import { Component, computed, inject, input, output, signal } from '@angular/core';
import { FormField, FormRoot, form, required, validate } from '@angular/forms/signals';
import type { AgreementForm, AgreementProof, SharingNotice, SharingNotices } from '@guichet/access-contract';
import { sharingSheet } from '@guichet/access-domain';
import type { SharingTerms } from '@guichet/access-domain';
import { AsyncView, Field, Loaded } from '@guichet/platform-ui';
import { ReferenceData } from '@guichet/reference-data-web';
import { TranslocoPipe } from '@jsverse/transloco';
import { SignatureField } from '../signature-field/signature-field';

/** What was agreed; the last day as YYYY-MM-DD. */
export type ReadTerms = Omit<SharingTerms, 'until'> & { readonly expiresOn: string };

/** The yes as it was given on this page. */
export interface GivenYes {
  readonly proof: AgreementProof | null;
  readonly noticeVersion: number;
}

/**
 * The page that is turned towards the person: what is shared, in their language and in French, large, to be read aloud;
 * then the yes, in the form that was chosen.
 */
@Component({
  selector: 'gu-agreement-reading',
  imports: [AsyncView, Field, FormField, FormRoot, Loaded, SignatureField, TranslocoPipe],
  templateUrl: './agreement-reading.html',
  styleUrl: './agreement-reading.css',
})
export class AgreementReading {
  private readonly reference = inject(ReferenceData);

  readonly terms = input.required<ReadTerms>();
  readonly language = input.required<string>();
  readonly how = input.required<AgreementForm>();
  readonly busy = input(false);
  readonly agreed = output<GivenYes>();
  readonly back = output();

  protected readonly notices = httpResource<SharingNotices>(() => '/api/sharing-notices');
  private readonly path = signal('');
  private readonly said = signal({ name: '' });
  protected readonly form = form(
    this.said,
    (at) => {
      required(at.name, { message: 'caseFiles.agreement.reading.nameMissing', when: () => this.how() !== 'signed' });
      validate(at.name, () =>
        this.how() === 'on_screen' && this.path() === '' && this.said().name === ''
          ? { kind: 'proof', message: 'caseFiles.agreement.reading.nameMissing' }
          : undefined,
      );
    },
    { submission: { action: () => this.agree() } },
  );

  /** The person's language first when the notice was put into it, then French. */
  protected readonly sheets = computed(() => {
    const all = this.notices.hasValue() ? this.notices.value().languages : [];
    const spoken = all.filter(({ language }) => language === this.language() && language !== 'fr');
    return [...spoken, ...all.filter(({ language }) => language === 'fr')].map((notice) => this.sheetOf(notice));
  });
  /** Said when there is no wording in the language: the interpreter puts the French into it. */
  protected readonly missing = computed(() =>
    this.language() !== 'fr' && this.sheets().length === 1 ? this.reference.label('language', this.language()) : '',
  );

  protected drew(path: string): void {
    this.path.set(path);
  }

  private agree(): Promise<void> {
    const name = this.said().name.trim();
    const kind = this.how() === 'oral_recorded' ? 'witnessed' : this.path() ? 'drawn' : 'typed';
    const proof = this.how() === 'signed' ? null : { kind, name, path: kind === 'drawn' ? this.path() : '' };
    this.agreed.emit({
      proof: proof as AgreementProof | null,
      noticeVersion: this.notices.hasValue() ? this.notices.value().version : 0,
    });
    return Promise.resolve();
  }

  private sheetOf({ language, words }: SharingNotice) {
    const { expiresOn, ...terms } = this.terms();
    const until = new Intl.DateTimeFormat(language === 'fr' ? 'fr-BE' : language, {
      dateStyle: 'long',
      timeZone: 'UTC',
    }).format(new Date(`${expiresOn}T00:00:00Z`));
    return {
      language,
      direction: this.reference.attribute('language', language, 'direction') === 'rtl' ? 'rtl' : 'ltr',
      words,
      sheet: sharingSheet(words, { ...terms, until }),
    };
  }
}
