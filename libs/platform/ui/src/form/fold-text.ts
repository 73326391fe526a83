/** Folds case and accents, so that "Liege" finds "Liège". For lists already on the page; search of people is the API's. */
export function foldText(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLocaleLowerCase();
}
