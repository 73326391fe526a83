import { DOCUMENT } from '@angular/common';
import { HttpClient } from '@angular/common/http';
import { Service, inject } from '@angular/core';
import type { ExportIncident } from '@guichet/oversight-contract';
import { firstValueFrom } from 'rxjs';

/** Saves the whole list as a file; a fresh proof is asked on the way. */
@Service()
export class IncidentExport {
  private readonly http = inject(HttpClient);
  private readonly document = inject(DOCUMENT);

  /** @throws what the call threw; nothing is saved then */
  async save(asked: ExportIncident): Promise<void> {
    const file = await firstValueFrom(this.http.post('/api/incidents/exports', asked, { responseType: 'blob' }));
    const address = URL.createObjectURL(file);
    const link = this.document.createElement('a');
    link.href = address;
    link.download = `guichet-incident-${asked.from}-${asked.to}.csv`;
    link.click();
    URL.revokeObjectURL(address);
  }
}
