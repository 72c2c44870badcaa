/** The characters that XML would read. */
const ENTITIES: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};

/** Hundredths of a pixel as pixels: places are whole numbers, so that none is ever rounded twice. */
export function across(hundredths: number): string {
  const digits = String(hundredths).padStart(3, "0");
  return `${digits.slice(0, -2)}.${digits.slice(-2)}`;
}

/** A text as XML holds it. */
export function escaped(words: string): string {
  return words.replace(/[&<>"']/g, (character) => ENTITIES[character] as string);
}
