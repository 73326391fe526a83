import { httpResource } from '@angular/common/http';
import { Component, computed, inject, input, output, signal } from '@angular/core';
import { FormField, FormRoot, form, maxLength, required } from '@angular/forms/signals';
import type { CaseFileSort, KeepView, ListColumn, SavedView, SavedViews } from '@guichet/case-files-contract';
import { LIST_COLUMNS, SAVED_VIEW_LIMITS } from '@guichet/case-files-contract';
import { Drawer, ErrorSummary, Field, MultiCheck, Toasts, FormActions } from '@guichet/platform-ui';
import { Commands, ProblemWords, sendForm, Words } from '@guichet/platform-web-kernel';
import { TranslocoPipe } from '@jsverse/transloco';
import type { AddressFilters } from './list-filters';
import { filtersOfView, viewFilters } from './view-filters';

/** What is shown of a view, as the address holds it. */
export interface ViewAddress {
  readonly filters: AddressFilters;
  readonly columns: readonly ListColumn[];
  readonly sort: CaseFileSort;
}

/** The views a member keeps, and the columns of the list. */
@Component({
  selector: 'gu-list-views',
  imports: [Drawer, ErrorSummary, Field, FormActions, FormField, FormRoot, MultiCheck, TranslocoPipe],
  templateUrl: './list-views.html',
  styles: ':host { display: contents; }',
})
export class ListViews {
  private readonly commands = inject(Commands);
  private readonly problemWords = inject(ProblemWords);
  private readonly toasts = inject(Toasts);
  private readonly words = inject(Words);

  readonly shown = input.required<ViewAddress>();
  readonly chosen = output<ViewAddress>();

  protected readonly open = signal(false);
  private readonly resource = httpResource<SavedViews>(() => '/api/saved-views');
  protected readonly views = computed(() => (this.resource.hasValue() ? this.resource.value().items : []));
  protected readonly columnChoices = computed(() =>
    LIST_COLUMNS.map((value) => ({ value, label: this.words.say(`caseFiles.list.${value}`) })),
  );
  private readonly draft = signal({ name: '' });
  protected readonly form = form(
    this.draft,
    (path) => {
      required(path.name, { message: 'caseFiles.views.nameMissing' });
      maxLength(path.name, SAVED_VIEW_LIMITS.name);
    },
    { submission: { action: (tree) => sendForm(tree, () => this.keep(), this.problemWords) } },
  );

  protected choose(view: SavedView): void {
    this.chosen.emit({ filters: filtersOfView(view.filters), columns: view.columns, sort: view.sort });
    this.open.set(false);
  }
  protected chooseById(event: Event): void {
    const view = this.views().find((one) => one.id === (event.target as HTMLSelectElement).value);
    if (view) this.choose(view);
  }
  /** The order of the columns stays that of the list of columns, whichever box was ticked last. */
  protected setColumns(ticked: readonly string[]): void {
    this.chosen.emit({ ...this.shown(), columns: LIST_COLUMNS.filter((column) => ticked.includes(column)) });
  }
  protected async forget(view: SavedView): Promise<void> {
    try {
      await this.commands.delete(`/api/saved-views/${view.id}`, `"${view.version}"`);
      this.toasts.say(this.words.say('caseFiles.views.forgotten'));
      this.resource.reload();
    } catch (failure) {
      this.toasts.say(this.problemWords.sentence(failure), { tone: 'bad' });
    }
  }
  private async keep(): Promise<void> {
    const { filters, columns, sort } = this.shown();
    const view: KeepView = { name: this.draft().name.trim(), filters: viewFilters(filters), columns, sort };
    await this.commands.post('/api/saved-views', view);
    this.draft.set({ name: '' });
    this.toasts.say(this.words.say('caseFiles.views.kept'));
    this.resource.reload();
  }
}
