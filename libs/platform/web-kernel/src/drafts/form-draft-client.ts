import { HttpClient } from '@angular/common/http';
import { Service, inject } from '@angular/core';
import type { FormDraftKept, FormDraftView, KeepFormDraft } from '@guichet/platform-contract';
import { firstValueFrom } from 'rxjs';

/** A key needs no escaping: words, identifiers and colons. */
const address = (key: string): string => `/api/drafts/${key}`;
const ifMatch = (version: number): { 'If-Match': string } => ({ 'If-Match': `"${version}"` });

/** The drafts of the API. Nothing of a draft is ever kept in the browser’s storage: computers at a desk are shared. */
@Service()
export class FormDraftClient {
  private readonly http = inject(HttpClient);

  read(key: string): Promise<FormDraftView> {
    return firstValueFrom(this.http.get<FormDraftView>(address(key)));
  }
  /** @param leaving the page is being left: the sending outlives it */
  keep(key: string, version: number, draft: KeepFormDraft, leaving: boolean): Promise<FormDraftKept> {
    return firstValueFrom(
      this.http.put<FormDraftKept>(address(key), draft, { headers: ifMatch(version), keepalive: leaving }),
    );
  }
  async remove(key: string, version: number): Promise<void> {
    await firstValueFrom(this.http.delete(address(key), { headers: ifMatch(version) }));
  }
}
