import type { ElementRef } from '@angular/core';
import { Component, DestroyRef, effect, inject, input, output, viewChild } from '@angular/core';
import { Icon, UniqueIds } from '@guichet/platform-ui';

const TYPING_PAUSE = 250;

/** Search as you type: says what was typed after a short pause, and follows the address when that changes by itself. */
@Component({
  selector: 'gu-search-field',
  imports: [Icon],
  template: `
    <label [for]="id">{{ label() }}</label>
    <div class="box">
      <gu-icon name="search" />
      <input
        #box
        class="input"
        type="search"
        autocomplete="off"
        spellcheck="false"
        [id]="id"
        [placeholder]="placeholder()"
        (input)="type(box.value)"
        (keydown.enter)="$event.preventDefault(); settle(box.value)"
      />
    </div>
  `,
  styles: `
    :host {
      display: grid;
      gap: 0.25rem;
    }
    label {
      font-weight: 600;
    }
    .box {
      position: relative;
    }
    gu-icon {
      position: absolute;
      inset-inline-start: 0.75rem;
      inset-block-start: 50%;
      translate: 0 -50%;
      color: var(--ink-3);
      pointer-events: none;
    }
    .input {
      padding-inline-start: 2.375rem;
    }
  `,
})
export class SearchField {
  readonly label = input.required<string>();
  readonly placeholder = input('');
  /** What is searched now, from the address. */
  readonly text = input<string>();
  readonly searched = output<string>();

  protected readonly id = inject(UniqueIds).next('search');
  private readonly box = viewChild.required<ElementRef<HTMLInputElement>>('box');
  private said = '';
  private pause: ReturnType<typeof setTimeout> | undefined;

  constructor() {
    effect(() => {
      const text = this.text() ?? '';
      // one’s own words coming back from the address must not overwrite what was typed meanwhile
      if (text === this.said) return;
      this.said = text;
      this.box().nativeElement.value = text;
    });
    inject(DestroyRef).onDestroy(() => clearTimeout(this.pause));
  }

  protected type(text: string): void {
    clearTimeout(this.pause);
    this.pause = setTimeout(() => this.settle(text), TYPING_PAUSE);
  }

  protected settle(text: string): void {
    clearTimeout(this.pause);
    this.said = text.trim();
    this.searched.emit(this.said);
  }
}
