/** More marks than any writing sets on one letter; to put as many in order as a text may have would take seconds. */
const MOST_MARKS = 100;

/** The composed form (NFC): é is one character, however it was typed. A text with a longer run of marks is left as it is. */
export function composed(text: string): string {
  for (const [marks] of text.matchAll(/\p{M}+/gu)) if (marks.length > MOST_MARKS) return text;
  return text.normalize("NFC");
}
