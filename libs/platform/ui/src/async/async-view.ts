import { NgTemplateOutlet } from '@angular/common';
import type { Resource } from '@angular/core';
import { Component, Directive, TemplateRef, computed, contentChild, inject, input, linkedSignal } from '@angular/core';
import { TranslocoPipe, TranslocoService } from '@jsverse/transloco';
import { Icon } from '../icon/icon';
import { FAILURE_WORDS } from './failure-words';
import { Skeleton } from './skeleton';

interface LoadedContext<T> {
  readonly $implicit: NonNullable<T>;
}

/** The face of an async view that shows data: `<ng-template [guLoaded]="files" let-page>…`. */
@Directive({ selector: 'ng-template[guLoaded]' })
export class Loaded<T> {
  readonly template = inject<TemplateRef<LoadedContext<T>>>(TemplateRef);

  readonly guLoaded = input.required<Resource<T>>();
  /** Says whether what came is empty; then the `guEmpty` face shows. */
  readonly guLoadedEmptyWhen = input<(value: NonNullable<T>) => boolean>();
  /** Keeps the former data on the screen, dimmed, while other parameters load: for lists that filter while typing. */
  readonly guLoadedKeep = input(false);

  static ngTemplateContextGuard<T>(_directive: Loaded<T>, context: unknown): context is LoadedContext<T> {
    return typeof context === 'object' && context !== null && '$implicit' in context;
  }
}

/** The face for data that is empty: `<ng-template guEmpty><gu-empty-state …/></ng-template>`. */
@Directive({ selector: 'ng-template[guEmpty]' })
export class Empty {
  readonly template = inject<TemplateRef<unknown>>(TemplateRef);
}

/**
 * The four faces of something read from the API: loading, empty, failed, data.
 *
 * `<gu-async><ng-template [guLoaded]="files" [guLoadedEmptyWhen]="isEmpty" let-page>…</ng-template>`
 * `<ng-template guEmpty>…</ng-template></gu-async>`
 */
@Component({
  selector: 'gu-async',
  imports: [Icon, NgTemplateOutlet, Skeleton, TranslocoPipe],
  templateUrl: './async-view.html',
  styles: `
    :host {
      display: block;
      min-inline-size: 0;
    }
    .stale {
      filter: grayscale(1);
      transition: filter var(--quick) 0.2s;
    }
    h2 {
      font-size: var(--text-l);
    }
  `,
})
export class AsyncView<T> {
  private readonly wordsOf = inject(FAILURE_WORDS);
  private readonly transloco = inject(TranslocoService);

  /** Lines of the skeleton, near the height of what comes. */
  readonly rows = input(4);

  protected readonly loaded = contentChild.required<Loaded<T>>(Loaded);
  private readonly empty = contentChild(Empty);
  private readonly resource = computed(() => this.loaded().guLoaded());

  private readonly current = computed(() => {
    const resource = this.resource();
    return resource.hasValue() ? { value: resource.value() } : undefined;
  });
  private readonly kept = linkedSignal<{ value: T } | undefined, { value: T } | undefined>({
    source: this.current,
    computation: (now, before) => now ?? before?.value,
  });
  protected readonly data = computed(() => {
    // Both are read each time: what is kept must have been seen while it was current.
    const [current, kept] = [this.current(), this.kept()];
    const shown = this.loaded().guLoadedKeep() ? kept : current;
    return shown && isPresent(shown.value) ? { $implicit: shown.value } : undefined;
  });
  protected readonly emptyFace = computed(() => {
    const data = this.data();
    return data && this.loaded().guLoadedEmptyWhen()?.(data.$implicit) ? this.empty() : undefined;
  });
  protected readonly stale = computed(() => this.resource().isLoading());
  protected readonly failure = computed(() => {
    this.transloco.activeLang();
    const error = this.resource().error();
    return error ? this.wordsOf(error) : undefined;
  });

  protected retry(): void {
    const resource = this.resource();
    if (canReload(resource)) resource.reload();
  }
}

function isPresent<T>(value: T): value is NonNullable<T> {
  return value !== undefined && value !== null;
}

function canReload(resource: object): resource is { reload(): boolean } {
  return 'reload' in resource && typeof resource.reload === 'function';
}
