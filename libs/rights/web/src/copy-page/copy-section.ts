import { httpResource } from '@angular/common/http';
import type { ElementRef } from '@angular/core';
import {
  Component,
  computed,
  effect,
  inject,
  input,
  linkedSignal,
  output,
  signal,
  untracked,
  viewChild,
} from '@angular/core';
import type { CopyLine, CopyLines, CopySectionFigures, PersonCopy } from '@guichet/rights-contract';
import { AsyncView, Chip, Icon, Loaded, Pager, Toasts, UniqueIds } from '@guichet/platform-ui';
import { Commands, ProblemWords } from '@guichet/platform-web-kernel';
import { TranslocoPipe } from '@jsverse/transloco';
import { CopyLineForm } from './copy-line-form';

/** One part of the copy: its figures, and its texts once it is open. */
@Component({
  selector: 'gu-copy-section',
  imports: [AsyncView, Chip, CopyLineForm, Icon, Loaded, Pager, TranslocoPipe],
  templateUrl: './copy-section.html',
  styleUrl: './copy-section.css',
})
export class CopySectionReview {
  private readonly commands = inject(Commands);
  private readonly problemWords = inject(ProblemWords);
  private readonly toasts = inject(Toasts);
  protected readonly bodyId = inject(UniqueIds).next('copy-section');

  readonly copyUrl = input.required<string>();
  readonly copyId = input.required<string>();
  readonly figures = input.required<CopySectionFigures>();
  readonly open = input.required<boolean>();
  readonly toggled = output();
  readonly decided = output<PersonCopy>();
  /** Its first texts stand on the page. */
  readonly shown = output();

  private readonly url = computed(() => `${this.copyUrl()}/lines?section=${this.figures().section}`);
  protected readonly first = httpResource<CopyLines>(() => (this.open() ? this.url() : undefined));
  private readonly more = linkedSignal<unknown, CopyLines | null>({
    source: () => this.first.hasValue() && this.first.value(),
    computation: () => null,
  });
  protected readonly next = computed(
    () => this.more()?.next ?? (this.more() === null && this.first.hasValue() ? this.first.value().next : null),
  );
  protected readonly busy = signal(false);
  private readonly list = viewChild<ElementRef<HTMLElement>>('list');

  constructor() {
    effect(() => {
      if (this.list()) untracked(() => this.shown.emit());
    });
  }

  /** Texts were decided elsewhere than here. */
  reload(): void {
    this.first.reload();
  }
  /** There are texts that were not asked for yet. */
  hasMore(): boolean {
    return this.next() !== null;
  }
  protected rows(page: CopyLines): readonly CopyLine[] {
    return [...page.items, ...(this.more()?.items ?? [])];
  }
  async showMore(): Promise<void> {
    this.busy.set(true);
    try {
      const page = await this.commands.read<CopyLines>(`${this.url()}&before=${this.next() ?? ''}`);
      this.more.update((known) => ({ items: [...(known?.items ?? []), ...page.items], next: page.next }));
    } catch (failure) {
      this.toasts.say(this.problemWords.sentence(failure), { tone: 'bad' });
    } finally {
      this.busy.set(false);
    }
  }
}
