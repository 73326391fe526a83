import { httpResource } from '@angular/common/http';
import { Service, computed, inject, linkedSignal } from '@angular/core';
import { toObservable } from '@angular/core/rxjs-interop';
import type { ResolveFn } from '@angular/router';
import type { Choice } from '@guichet/platform-ui';
import { NOW } from '@guichet/platform-ui';
import { Language, SessionStore } from '@guichet/platform-web-kernel';
import type {
  ReferenceAttribute,
  ReferenceData as ReferenceDataAnswer,
  ReferenceItem,
  ReferenceList,
} from '@guichet/reference-data-contract';
import { filter, firstValueFrom } from 'rxjs';

const DAY = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Brussels' });

/**
 * The reference lists in the language of the interface. Asked once after sign-in and again when the language changes;
 * the browser's copy is confirmed by its ETag. Everything here reads signals, so templates and `computed`s follow.
 *
 * `reference.label('country', 'ER')`, `reference.options('language')`, `reference.attribute('urgency_level', code, 'hours')`
 */
@Service()
export class ReferenceData {
  private readonly session = inject(SessionStore);
  private readonly language = inject(Language);
  private readonly now = inject(NOW);

  /** For `gu-async`, and for `reload()` after a failure. */
  readonly resource = httpResource<ReferenceDataAnswer>(() =>
    this.session.signedIn()
      ? { url: '/api/reference-data', headers: { 'Accept-Language': this.language.spoken() } }
      : undefined,
  );

  /** The former language stays until the new one is there, so that no label blinks. */
  private readonly answer = linkedSignal<ReferenceDataAnswer | undefined, ReferenceDataAnswer | undefined>({
    source: () => (this.resource.hasValue() ? this.resource.value() : undefined),
    computation: (current, former) => current ?? former?.value,
  });
  private readonly byCode = computed(() => {
    const lists = Object.entries(this.answer()?.lists ?? {});
    return new Map(lists.map(([list, items]) => [list, new Map(items.map((item) => [item.code, item]))]));
  });
  private readonly today = computed(() => DAY.format(this.now()));
  /** Choices already made: a template that asks again gets the same list, so that nothing downstream starts anew. */
  private readonly prepared = computed(() => {
    this.answer();
    this.today();
    return new Map<string, readonly Choice[]>();
  });
  private readonly settled = toObservable(computed(() => this.loaded() || this.resource.error() !== undefined));

  readonly loaded = computed(() => this.answer() !== undefined);

  /** The words of a code; the code itself when the list does not know it, nothing while the lists are on their way. */
  label(list: ReferenceList, code: string | null | undefined): string {
    if (!code) return '';
    return this.item(list, code)?.label ?? (this.loaded() ? code : '');
  }

  /** The words of several codes, in the order of the list. */
  labels(list: ReferenceList, codes: readonly string[]): readonly string[] {
    const wanted = new Set(codes);
    return this.items(list)
      .filter((item) => wanted.has(item.code))
      .map((item) => item.label);
  }

  /** An entry with its attributes and its period. */
  item(list: ReferenceList, code: string): ReferenceItem | undefined {
    return this.byCode().get(list)?.get(code);
  }

  /** A further fact of an entry, such as `rightsGap` of a reason for refusing. */
  attribute(list: ReferenceList, code: string, name: string): ReferenceAttribute | undefined {
    return this.item(list, code)?.attributes?.[name];
  }

  /** All entries of a list in its own order, those of the past included. */
  items(list: ReferenceList): readonly ReferenceItem[] {
    return this.answer()?.lists[list] ?? [];
  }

  /**
   * What may be chosen today, in the order to show, ready for a combobox, radio cards or a select.
   * @param keep codes already chosen: they stay on offer even when they may no longer be chosen anew
   */
  options(list: ReferenceList, keep: readonly string[] = []): readonly Choice[] {
    const prepared = this.prepared();
    const name = [list, ...keep].join(' ');
    const found = prepared.get(name) ?? this.choicesOf(list, keep);
    prepared.set(name, found);
    return found;
  }

  /** Resolves when the lists are there, or when they could not be read; a page then shows what it has. */
  async ready(): Promise<boolean> {
    await firstValueFrom(this.settled.pipe(filter(Boolean)));
    return this.loaded();
  }

  private choicesOf(list: ReferenceList, keep: readonly string[]): readonly Choice[] {
    const today = this.today();
    return this.items(list)
      .filter(
        (item) => keep.includes(item.code) || ((item.validFrom ?? today) <= today && (item.validTo ?? today) >= today),
      )
      .map((item) => choiceOf(item));
  }
}

/** Route resolver: `resolve: { reference: loadsReferenceData }` for pages whose first look needs the words of codes. */
export const loadsReferenceData: ResolveFn<boolean> = () => inject(ReferenceData).ready();

function choiceOf({ code, label, attributes }: ReferenceItem): Choice {
  const native = attributes?.['nativeName'];
  return typeof native === 'string' && native.toLocaleLowerCase() !== label.toLocaleLowerCase()
    ? { value: code, label, detail: native }
    : { value: code, label };
}
