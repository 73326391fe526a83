import { DOCUMENT } from '@angular/common';
import { HttpClient, httpResource } from '@angular/common/http';
import { Component, computed, inject, input, linkedSignal, signal } from '@angular/core';
import type { RetentionDesk, RetentionItem, RetentionItems, RetentionList } from '@guichet/oversight-contract';
import { AsyncView, Chip, Dialog, Loaded, Pager, RelativeDate, Toasts } from '@guichet/platform-ui';
import { Commands, ProblemWords, Words } from '@guichet/platform-web-kernel';
import { RouterLink } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import { firstValueFrom } from 'rxjs';
import { DeskNav } from '../desk/desk-nav';

const STEPS = { submit: 'submission', approve: 'approval' } as const;

/** What stands on a list, and what the reader may do with it. */
@Component({
  selector: 'gu-retention-list-page',
  imports: [AsyncView, Chip, DeskNav, Dialog, Loaded, Pager, RelativeDate, RouterLink, TranslocoPipe],
  templateUrl: './retention-list-page.html',
})
export class RetentionListPage {
  private readonly commands = inject(Commands);
  private readonly document = inject(DOCUMENT);
  private readonly http = inject(HttpClient);
  private readonly problemWords = inject(ProblemWords);
  private readonly toasts = inject(Toasts);
  private readonly words = inject(Words);

  /** From the address. */
  readonly id = input.required<string>();

  private readonly desk = httpResource<RetentionDesk>(() => '/api/retention');
  protected readonly list = computed<RetentionList | undefined>(() =>
    this.desk.hasValue() ? this.desk.value().lists.find(({ id }) => id === this.id()) : undefined,
  );
  protected readonly items = httpResource<RetentionItems>(() => `/api/retention/lists/${this.id()}/items`);
  private readonly further = linkedSignal<RetentionItems | undefined, RetentionItems>({
    source: () => (this.items.hasValue() ? this.items.value() : undefined),
    computation: (first) => ({ items: [], next: first?.next ?? null }),
  });
  protected readonly next = computed(() => this.further().next);
  protected readonly step = signal<'submit' | 'approve'>('submit');
  protected readonly asking = signal(false);
  protected readonly busy = signal(false);

  protected rows({ items }: RetentionItems): readonly RetentionItem[] {
    return [...items, ...this.further().items];
  }
  protected ask(step: 'submit' | 'approve'): void {
    this.step.set(step);
    this.asking.set(true);
  }
  protected move(): Promise<void> {
    return this.trying(async () => {
      const version = this.list()?.version ?? 0;
      await this.commands.post(`/api/retention/lists/${this.id()}/${STEPS[this.step()]}`, {}, `"${version}"`);
      this.asking.set(false);
      this.toasts.say(this.words.say('oversight.retention.moved'));
      this.desk.reload();
    });
  }
  protected more(): Promise<void> {
    return this.trying(async () => {
      const params = { after: this.next() ?? '' };
      const page = await firstValueFrom(
        this.http.get<RetentionItems>(`/api/retention/lists/${this.id()}/items`, { params }),
      );
      this.further.update(({ items }) => ({ items: [...items, ...page.items], next: page.next }));
    });
  }
  protected certificate(): Promise<void> {
    return this.trying(async () => {
      const url = `/api/retention/lists/${this.id()}/certificate`;
      const address = URL.createObjectURL(await firstValueFrom(this.http.get(url, { responseType: 'blob' })));
      const link = this.document.createElement('a');
      link.href = address;
      link.download = 'certificat-de-destruction.pdf';
      link.click();
      URL.revokeObjectURL(address);
    });
  }
  private async trying(work: () => Promise<void>): Promise<void> {
    this.busy.set(true);
    try {
      await work();
    } catch (failure) {
      this.toasts.say(this.problemWords.sentence(failure), { tone: 'bad' });
    } finally {
      this.busy.set(false);
    }
  }
}
