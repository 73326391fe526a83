import { Component, computed, inject, input, output } from '@angular/core';
import type { SchemaPathTree } from '@angular/forms/signals';
import { FormField, FormRoot, form, maxLength, required } from '@angular/forms/signals';
import type { ActionView, PlanItemFrame, PlanView } from '@guichet/plans-contract';
import { PLAN_TEXT_MAX } from '@guichet/plans-contract';
import type { Choice } from '@guichet/platform-ui';
import { Combobox, ErrorSummary, Field, Icon, FormActions } from '@guichet/platform-ui';
import { Words } from '@guichet/platform-web-kernel';
import type { NewestVersion, SaidField } from '@guichet/platform-web-kernel/forms';
import { keepsDraft, KeptDraft } from '@guichet/platform-web-kernel/forms';
import { ReferenceData } from '@guichet/reference-data-web';
import { TranslocoPipe } from '@jsverse/transloco';
import { asksWhy, ITEM_FIELDS } from './item-fields';
import type { ItemField, ItemForm } from './item-fields';
import { PlanClient } from '../plan-client';
import { draftOf } from './item-inputs';

/** A field as the template shows it. */
interface ShownField extends ItemField {
  readonly label: string;
  readonly hint: string | undefined;
  readonly choices: readonly Choice[];
}

type Draft = Record<string, string>;

/** Everything a form of the plan may hold; each form shows its own part. */
const NAMES = [
  ...new Set([...Object.values(ITEM_FIELDS).flatMap((fields) => fields.map(({ name }) => name)), 'reason']),
];
const EMPTY: Draft = Object.fromEntries(NAMES.map((name) => [name, '']));

/** One form for everything in a plan: what it asks stands in a table, what it sends is for the page to decide. */
@Component({
  selector: 'gu-plan-item-form',
  imports: [Combobox, ErrorSummary, Field, FormActions, FormField, FormRoot, Icon, KeptDraft, TranslocoPipe],
  templateUrl: './item-form.html',
})
export class PlanItemForm {
  private readonly client = inject(PlanClient);
  private readonly reference = inject(ReferenceData);
  private readonly words = inject(Words);

  readonly kind = input.required<ItemForm>();
  readonly plan = input.required<PlanView>();
  /** What stands; null for something new. */
  readonly item = input<PlanItemFrame | null>(null);
  /** The need or goal under which something new stands. */
  readonly under = input('');
  readonly beginnings = input<Draft>({});
  /** Organisations that may do an action. */
  readonly organisations = input<readonly Choice[]>([]);
  /** Sends what was filled in; a refusal of it lands on its field. */
  readonly save = input.required<(draft: Draft, version: number) => Promise<unknown>>();
  readonly cancelled = output();

  protected readonly why = computed(() => asksWhy(this.kind(), this.item() !== null));
  protected readonly kept = keepsDraft<Draft>({
    form: 'plan-item',
    about: () => [this.plan().caseFileId, this.kind(), this.item()?.id ?? (this.under() || 'new')],
    caseFileId: () => this.plan().caseFileId,
    version: () => this.item()?.version,
    newest: () => this.newest(),
    says: (name) => this.says(name),
    start: () => ({
      ...EMPTY,
      ...draftOf(this.kind(), this.kind() === 'withdrawal' ? null : this.item(), this.beginnings()),
    }),
  });
  private readonly draft = this.kept.draft;
  protected readonly shown = computed(() =>
    ITEM_FIELDS[this.kind()].filter((field) => this.isShown(field)).map((field) => this.asShown(field)),
  );
  protected readonly form = form(
    this.draft,
    (path: SchemaPathTree<Draft>) => {
      for (const [kind, fields] of Object.entries(ITEM_FIELDS)) {
        for (const field of fields) {
          const at = path[field.name];
          if (!at) continue;
          const here = (): boolean => this.kind() === kind && this.isShown(field);
          required(at, {
            message: 'plans.form.missing',
            when: () => here() && (field.required?.(this.draft()) ?? false),
          });
          maxLength(at, () => (here() ? field.max : undefined));
        }
      }
      const reason = path['reason'];
      if (!reason) return;
      required(reason, { message: 'plans.form.reasonMissing', when: () => this.why() });
      maxLength(reason, PLAN_TEXT_MAX.reason);
    },
    { submission: { action: (tree) => this.kept.send(tree, () => this.save()(this.draft(), this.kept.version())) } },
  );

  protected at(name: string): NonNullable<(typeof this.form)[string]> {
    const field = this.form[name];
    if (!field) throw new Error(`the form has no field ${name}`);
    return field;
  }
  protected ticked(name: string): boolean {
    return this.draft()[name] === 'yes';
  }
  protected tick(name: string, event: Event): void {
    const ticked = (event.target as HTMLInputElement).checked;
    this.draft.update((draft) => ({ ...draft, [name]: ticked ? 'yes' : '' }));
  }

  /** What stands as somebody else left it. What is solved or withdrawn has no words to compare: its reason is the writer’s. */
  private async newest(): Promise<NewestVersion<Draft> | undefined> {
    const item = this.item();
    const kind = this.kind();
    const newest = item && standingIn(await this.client.read(this.plan().caseFileId), item.id);
    if (!newest) return undefined;
    const { version, author, recordedAt } = newest;
    const lookAgain = kind === 'withdrawal' || kind === 'solution';
    return { value: lookAgain ? {} : draftOf(kind, newest), version, by: author.name, at: recordedAt, lookAgain };
  }
  private says(name: string): SaidField | undefined {
    const field = ITEM_FIELDS[this.kind()].find((one) => one.name === name);
    if (!field) return undefined;
    const { label, choices } = this.asShown(field);
    return {
      label,
      words: (value) => choices.find((one) => one.value === value)?.label ?? (typeof value === 'string' ? value : ''),
    };
  }

  /** Those who read the plan, and whoever was named before. */
  private workers(): readonly Choice[] {
    const near = this.plan()
      .owners.filter(({ kind }) => kind === 'member')
      .map(({ id, name, organisation }) => ({ value: id, label: `${name}, ${organisation}` }));
    const { memberId, doer } = (this.item() ?? {}) as Partial<ActionView>;
    const named = memberId && doer && !near.some(({ value }) => value === memberId);
    return named ? [...near, { value: memberId, label: doer }] : near;
  }
  private isShown(field: ItemField): boolean {
    const situation = { editing: this.item() !== null, urgencyOpen: this.plan().review.askIfRealistic };
    return field.when?.(this.draft(), situation) ?? true;
  }
  private asShown(field: ItemField): ShownField {
    const hints: Readonly<Record<string, string>> = { ownWords: 'ownWordsHint', present: 'presentHint' };
    const hint = hints[field.name];
    return {
      ...field,
      label: this.words.say(`plans.field.${field.name}`),
      hint: hint ? this.words.say(`plans.field.${hint}`) : undefined,
      choices: this.choicesOf(field),
    };
  }
  private choicesOf(field: ItemField): readonly Choice[] {
    if (field.list) return this.reference.options(field.list);
    if (field.values)
      return field.values.map((value) => ({
        value,
        label: this.words.say(`plans.${field.name}.${value === '' ? 'unanswered' : value}`),
      }));
    const { owners } = this.plan();
    switch (field.name) {
      case 'levelCode':
        return this.reference
          .options('urgency_level')
          .filter(({ value }) => this.reference.attribute('urgency_level', value, 'hours') !== undefined);
      case 'owner':
        return owners.map(({ kind, id, name, organisation }) => ({
          value: `${kind}:${id}`,
          label: `${name}, ${organisation}`,
        }));
      case 'memberId':
        return this.workers();
      case 'organisationId':
        return this.organisations();
      default:
        return [];
    }
  }
}

/** The item of a plan under this identifier, wherever it stands. */
function standingIn(plan: PlanView, id: string): PlanItemFrame | undefined {
  const goals = plan.needs.flatMap((need) => need.goals);
  const items: readonly PlanItemFrame[] = [
    ...plan.urgencies,
    ...plan.needs,
    ...goals,
    ...goals.flatMap((goal) => goal.actions),
  ];
  return items.find((item) => item.id === id);
}
