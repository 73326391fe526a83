import { HttpClient, httpResource } from '@angular/common/http';
import { Component, computed, inject, input, linkedSignal, signal } from '@angular/core';
import { Router } from '@angular/router';
import type { IncidentFile, IncidentFiles, IncidentQuestion as Question } from '@guichet/oversight-contract';
import { AsyncView, Empty, EmptyState, Icon, Loaded, Pager, Toasts } from '@guichet/platform-ui';
import { ProblemWords } from '@guichet/platform-web-kernel';
import { TranslocoPipe } from '@jsverse/transloco';
import { firstValueFrom } from 'rxjs';
import { DeskNav } from '../desk/desk-nav';
import { IncidentExportDialog } from './export-dialog';
import { IncidentQuestion } from './incident-question';
import { IncidentTable } from './incident-table';

const FILES = '/api/incidents/files';

/** After an incident: which files an account saw between two days. The question stands in the address. */
@Component({
  selector: 'gu-incident-page',
  imports: [
    AsyncView,
    DeskNav,
    Empty,
    EmptyState,
    Icon,
    IncidentExportDialog,
    IncidentQuestion,
    IncidentTable,
    Loaded,
    Pager,
    TranslocoPipe,
  ],
  templateUrl: './incident-page.html',
})
export class IncidentPage {
  private readonly http = inject(HttpClient);
  private readonly problemWords = inject(ProblemWords);
  private readonly router = inject(Router);
  private readonly toasts = inject(Toasts);

  /** From the address. */
  readonly compte = input<string>();
  readonly du = input<string>();
  readonly au = input<string>();

  protected readonly question = computed<Question | undefined>(() => {
    const [memberId, from, to] = [this.compte(), this.du(), this.au()];
    return memberId && from && to ? { memberId, from, to } : undefined;
  });
  protected readonly files = httpResource<IncidentFiles>(() => {
    const question = this.question();
    return question ? { url: FILES, params: { ...question } } : undefined;
  });
  private readonly further = linkedSignal<IncidentFiles | undefined, { items: IncidentFile[]; next: string | null }>({
    source: () => (this.files.hasValue() ? this.files.value() : undefined),
    computation: (first) => ({ items: [], next: first?.next ?? null }),
  });
  protected readonly next = computed(() => this.further().next);
  protected readonly busy = signal(false);
  protected readonly exporting = signal(false);
  protected readonly account = computed(() => (this.files.hasValue() ? this.files.value().account : undefined));
  protected readonly isEmpty = ({ items }: IncidentFiles): boolean => items.length === 0;

  protected rows({ items }: IncidentFiles): readonly IncidentFile[] {
    return [...items, ...this.further().items];
  }

  protected ask({ memberId, from, to }: Question): void {
    void this.router.navigate([], { queryParams: { compte: memberId, du: from, au: to } });
  }

  protected async more(): Promise<void> {
    const params = { ...this.question(), before: this.next() ?? '' };
    this.busy.set(true);
    try {
      const page = await firstValueFrom(this.http.get<IncidentFiles>(FILES, { params }));
      this.further.update(({ items }) => ({ items: [...items, ...page.items], next: page.next }));
    } catch (failure) {
      this.toasts.say(this.problemWords.sentence(failure), { tone: 'bad' });
    } finally {
      this.busy.set(false);
    }
  }
}
