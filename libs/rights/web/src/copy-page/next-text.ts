/** Downwards or upwards. */
export type Way = 1 | -1;

/** Texts without a decision that follow `at` on the page, the nearest first; from the top or the end where it is null. */
export function waitingTexts(page: HTMLElement, at: Element | null, way: Way): HTMLElement[] {
  const side = way === 1 ? Node.DOCUMENT_POSITION_FOLLOWING : Node.DOCUMENT_POSITION_PRECEDING;
  const texts = [...page.querySelectorAll<HTMLElement>('[data-undecided]')].filter(
    (text) => at === null || (at !== text && (at.compareDocumentPosition(text) & side) !== 0),
  );
  return way === 1 ? texts : texts.reverse();
}

/** Brings a text into view and its heading into focus, so that it is read from its beginning. */
export function focusText(text: HTMLElement): HTMLElement {
  const heading = text.querySelector<HTMLElement>('h3') ?? text;
  heading.tabIndex = -1;
  heading.focus({ preventScroll: true });
  text.scrollIntoView({ block: 'center' });
  return text;
}
