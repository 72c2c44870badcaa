/** More marks in a row than any writing sets on one letter (30): to put as many in order as a text may have would take seconds. */
const TOO_MANY_MARKS = /(?:^|\P{M})\p{M}{31}/u;

/** The composed form (NFC): é is one character, however it was typed. A text with a longer run of marks is left as it is. */
export function composed(text: string): string {
  return TOO_MANY_MARKS.test(text) ? text : text.normalize("NFC");
}
