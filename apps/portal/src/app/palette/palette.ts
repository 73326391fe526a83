import type { ElementRef } from '@angular/core';
import {
  Component,
  afterNextRender,
  computed,
  effect,
  inject,
  Injector,
  linkedSignal,
  model,
  viewChild,
} from '@angular/core';
import { Router } from '@angular/router';
import { Dialog, Icon } from '@guichet/platform-ui';
import type { PaletteEntry } from '@guichet/platform-web-kernel';
import { TranslocoPipe } from '@jsverse/transloco';
import { paletteSearch } from './palette-search';

/** One search over pages, people and services; Ctrl K or /. */
@Component({
  selector: 'gu-palette',
  imports: [Dialog, Icon, TranslocoPipe],
  templateUrl: './palette.html',
  styleUrl: './palette.css',
  host: { '(click)': 'goToPointed($event)', '(pointermove)': 'activatePointed($event)' },
})
export class Palette {
  private readonly injector = inject(Injector);
  private readonly router = inject(Router);
  protected readonly search = paletteSearch();

  readonly open = model.required<boolean>();

  private readonly box = viewChild<ElementRef<HTMLInputElement>>('box');
  /** The groups with each entry's place in the whole list, which the arrow keys walk. */
  protected readonly groups = computed(() => {
    let next = 0;
    return this.search
      .groups()
      .map((group) => ({ heading: group.heading, entries: group.entries.map((entry) => ({ entry, index: next++ })) }));
  });
  protected readonly entries = computed(() =>
    this.groups().flatMap((group) => group.entries.map(({ entry }) => entry)),
  );
  protected readonly active = linkedSignal<readonly PaletteEntry[], number>({
    source: this.entries,
    computation: () => 0,
  });

  constructor() {
    effect(() => {
      if (!this.open()) return;
      this.search.type('');
      afterNextRender(() => this.box()?.nativeElement.focus(), { injector: this.injector });
    });
  }

  protected press(event: KeyboardEvent): void {
    const count = this.entries().length;
    if (event.key === 'ArrowDown') this.activate((this.active() + 1) % Math.max(1, count));
    else if (event.key === 'ArrowUp') this.activate((this.active() + count - 1) % Math.max(1, count));
    else if (event.key === 'Enter') this.go(this.entries()[this.active()]);
    // the browser would empty the field first, and leave the palette open
    else if (event.key === 'Escape') this.open.set(false);
    else return;
    event.preventDefault();
  }

  protected goToPointed(event: Event): void {
    const index = indexAt(event.target);
    if (index !== undefined) this.go(this.entries()[index]);
  }

  protected activatePointed(event: Event): void {
    const index = indexAt(event.target);
    if (index !== undefined) this.active.set(index);
  }

  private go(entry: PaletteEntry | undefined): void {
    if (!entry) return;
    this.open.set(false);
    void (typeof entry.link === 'string'
      ? this.router.navigateByUrl(entry.link)
      : this.router.navigate([...entry.link]));
  }

  private activate(index: number): void {
    this.active.set(index);
    document.getElementById(`palette-${index}`)?.scrollIntoView({ block: 'nearest' });
  }
}

/** The entry under the pointer. Entries never hold the focus: the box reaches them by aria-activedescendant. */
function indexAt(target: EventTarget | null): number | undefined {
  const option = target instanceof Element ? target.closest<HTMLElement>('[role="option"]') : null;
  return option ? Number(option.dataset['index']) : undefined;
}
