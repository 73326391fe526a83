import type { Desk } from '../harness/desk';
import type { Seated, Staff } from '../harness/staff';
import { say } from '../harness/words';
import type { PortalPage } from './page-finders';

/** A page and what somebody does there, by keyboard, until it looks as the name says. */
export interface PortalState extends Seated {
  readonly name: string;
  readonly path: PortalPage['path'];
  readonly reach?: (desk: Desk, staff: Staff) => Promise<void>;
  /** Part of what the browser rightly says in this state, for example that an address was not found. */
  readonly saysRightly?: string;
}

type Reach = NonNullable<PortalState['reach']>;

/** Presses the button of a form that lacks something, and waits until the form says what. */
export async function sendIncomplete(desk: Desk, button: string): Promise<void> {
  await desk.reachAndPress(button);
  await desk.page.getByText(say('ui.summary.title')).first().waitFor();
}

/** Opens a dialog with a button of the page. */
export function openDialog(button: string | RegExp): Reach {
  return async (desk) => {
    await desk.reachAndPress(button);
    await desk.page.getByRole('dialog').waitFor();
    await desk.settle();
  };
}

/** Opens a dialog with a form and sends it as it is, which is not enough. */
export function openDialogAndSend(button: string | RegExp, send: string): Reach {
  return async (desk, staff) => {
    await openDialog(button)(desk, staff);
    await sendIncomplete(desk, send);
  };
}

/** Waits for words, for pages that come to this state by themselves. */
export function reads(words: string): Reach {
  return (desk) => desk.page.getByText(words).first().waitFor();
}

/** Presses something that unfolds words on the page. */
export function press(button: string | RegExp, words: string): Reach {
  return async (desk) => {
    await desk.reachAndPress(button);
    await desk.page.getByText(words).first().waitFor();
    await desk.settle();
  };
}
