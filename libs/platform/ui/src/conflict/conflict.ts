import type { ElementRef } from '@angular/core';
import { Component, afterNextRender, computed, inject, input, linkedSignal, output, viewChild } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import { UniqueIds } from '../form/unique-ids';
import { Icon } from '../icon/icon';
import { differences } from './differences';

/** One field in two versions, each in words, and which one is taken unless chosen otherwise. */
export interface ConflictLine {
  readonly name: string;
  readonly label: string;
  readonly mine: string;
  readonly theirs: string;
  readonly pick: 'mine' | 'theirs';
}

/** From how many characters on a text is compared word by word. */
const LONG = 60;

/**
 * Somebody else saved the same record first: both versions side by side, field by field, and the choice between them.
 * Nothing was overwritten, and nothing that was typed is lost. Presentational: `<gu-conflict [lines]="…" [by]="…" [at]="…"
 * (settled)="…" />`; `settled` names the fields that are taken from the other version.
 */
@Component({
  selector: 'gu-conflict',
  imports: [Icon, TranslocoPipe],
  templateUrl: './conflict.html',
  styleUrl: './conflict.css',
})
export class ConflictView {
  readonly lines = input.required<readonly ConflictLine[]>();
  /** Who changed it, where that is known. */
  readonly by = input('');
  /** When, in words. */
  readonly at = input('');
  readonly busy = input(false);
  readonly settled = output<readonly string[]>();

  protected readonly id = inject(UniqueIds).next('conflict');
  private readonly heading = viewChild.required<ElementRef<HTMLElement>>('heading');
  protected readonly sides = ['mine', 'theirs'] as const;
  protected readonly picks = linkedSignal<Readonly<Record<string, 'mine' | 'theirs'>>>(() =>
    Object.fromEntries(this.lines().map(({ name, pick }) => [name, pick])),
  );
  protected readonly shown = computed(() =>
    this.lines().map((line) => {
      const long = Math.max(line.mine.length, line.theirs.length) > LONG;
      const [mine, theirs] = long
        ? differences(line.mine, line.theirs)
        : [[{ text: line.mine, own: false }], [{ text: line.theirs, own: false }]];
      return { ...line, long, pieces: { mine, theirs } };
    }),
  );

  constructor() {
    // the question stands above the fields, the button that led here below them
    afterNextRender(() => this.heading().nativeElement.focus());
  }

  protected pick(name: string, side: 'mine' | 'theirs'): void {
    this.picks.update((picks) => ({ ...picks, [name]: side }));
  }
  protected pickAll(side: 'mine' | 'theirs'): void {
    this.picks.set(Object.fromEntries(this.lines().map(({ name }) => [name, side])));
  }
  protected copy(text: string): void {
    void navigator.clipboard.writeText(text);
  }
  protected settle(): void {
    const picks = this.picks();
    this.settled.emit(Object.keys(picks).filter((name) => picks[name] === 'theirs'));
  }
}
