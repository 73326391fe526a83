import { DOCUMENT } from '@angular/common';
import { HttpClient } from '@angular/common/http';
import { Service, inject } from '@angular/core';
import { firstValueFrom } from 'rxjs';

/** Saves the numbers in view as a file, in the language of the interface. */
@Service()
export class DashboardExport {
  private readonly http = inject(HttpClient);
  private readonly document = inject(DOCUMENT);

  /** @throws what the call threw; nothing is saved then */
  async save(params: Readonly<Record<string, string>>, name: string): Promise<void> {
    const file = await firstValueFrom(this.http.get('/api/dashboard.csv', { params, responseType: 'blob' }));
    const address = URL.createObjectURL(file);
    const link = this.document.createElement('a');
    link.href = address;
    link.download = name;
    link.click();
    URL.revokeObjectURL(address);
  }
}
