import { Component, ElementRef, computed, effect, inject, input } from '@angular/core';
import type { KeptForm } from './keeps-draft';
import { KeptDraftView } from './kept-draft-view';

/**
 * Says in a form how its keeping stands. Stands after its error summary: `<gu-kept-draft [kept]="kept" />`. What it says
 * loads with the first word that is typed.
 */
@Component({
  selector: 'gu-kept-draft',
  imports: [KeptDraftView],
  template: `@defer (when speaks(); prefetch on idle) {
    <gu-kept-draft-view [kept]="kept()" />
  }`,
  styles: `
    :host {
      display: contents;
    }
  `,
})
export class KeptDraft<Draft extends object> {
  private readonly host = inject<ElementRef<HTMLElement>>(ElementRef);

  readonly kept = input.required<KeptForm<Draft>>();
  protected readonly speaks = computed(
    () => this.kept().state() !== 'nothing' || this.kept().conflict() !== undefined || this.kept().sendAgain(),
  );

  constructor() {
    effect((onCleanup) => {
      const form = this.host.nativeElement.closest('form');
      const kept = this.kept();
      const left = (): void => kept.keepNow();
      form?.addEventListener('focusout', left);
      onCleanup(() => form?.removeEventListener('focusout', left));
    });
  }
}
