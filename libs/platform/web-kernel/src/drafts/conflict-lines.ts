import type { FieldTree } from '@angular/forms/signals';
import type { ConflictLine } from '@guichet/platform-ui';
import { fieldLabel, fieldWords } from '@guichet/platform-ui';
import type { Words } from '../language/words';
import type { OpenConflict } from './draft-options';
import type { KeptForm } from './keeps-draft';

/** Both versions of each field that differs, in the words of the form itself. What only the other one changed is theirs by default. */
export function conflictLines<Draft extends object>(
  kept: KeptForm<Draft>,
  open: OpenConflict<Draft>,
  tree: FieldTree<Draft>,
  words: Words,
): readonly ConflictLine[] {
  const mine = kept.draft();
  const onlyTheirs = kept.onlyTheirs(open);
  const yesNo = (value: boolean): string => words.say(value ? 'ui.conflict.yes' : 'ui.conflict.no');
  return open.names.map((name) => {
    const said = kept.says(name);
    const field = Reflect.get(tree, name) as FieldTree<unknown> | undefined;
    const say = (value: unknown): string => said?.words(value) ?? fieldWords(field, value, yesNo);
    return {
      name,
      label: said?.label ?? (fieldLabel(field) || name),
      mine: say(mine[name]),
      theirs: say(open.theirs.value[name]),
      pick: onlyTheirs.includes(name) ? 'theirs' : 'mine',
    };
  });
}
