/**
 * Cells in aligned columns: the first `textColumns` to the left; the numbers that follow, `numberColumns` of them or all,
 * to the right; the others to the left. A heading or a cell may have several lines.
 */
export function textTable(
  headings: readonly string[],
  rows: readonly (readonly string[])[],
  textColumns = 1,
  numberColumns = headings.length,
): string {
  const split = headings.map((heading) => heading.split("\n"));
  const height = heightOf(split);
  const head = Array.from({ length: height }, (_, line) =>
    // The last line of every heading stands right above the rule.
    split.map((lines) => lines[line - height + lines.length] ?? ""),
  );
  const body = rows.flatMap(linesOf);
  const widths = headings.map((_, column) => Math.max(...[...head, ...body].map((row) => (row[column] ?? "").length)));
  const rule = widths.map((width) => "─".repeat(width));
  const isNumber = (column: number): boolean => column >= textColumns && column < textColumns + numberColumns;
  const line = (row: readonly string[]): string =>
    widths
      .map((width, column) => {
        const cell = row[column] ?? "";
        return isNumber(column) ? cell.padStart(width) : cell.padEnd(width);
      })
      .join("  ")
      .trimEnd();
  return [...head, rule, ...body].map(line).join("\n");
}

/** The lines of a row: the first line of every cell is on the first. */
function linesOf(row: readonly string[]): string[][] {
  const split = row.map((cell) => cell.split("\n"));
  return Array.from({ length: heightOf(split) }, (_, line) => split.map((lines) => lines[line] ?? ""));
}

function heightOf(cells: readonly (readonly string[])[]): number {
  return Math.max(...cells.map((lines) => lines.length));
}

/** A text on lines of at most `width`, cut between words. */
export function wrapped(text: string, width: number): string {
  const lines: string[] = [];
  for (const word of text.split(" ")) {
    const last = lines.at(-1);
    if (last === undefined || last.length + 1 + word.length > width) lines.push(word);
    else lines[lines.length - 1] = `${last} ${word}`;
  }
  return lines.join("\n");
}

/** A text on one line: what does not fit in `width` is left out. */
export function shortened(text: string, width: number): string {
  const [first = ""] = wrapped(text, text.length <= width ? width : width - 1).split("\n");
  return first === text ? text : `${first.replace(/,$/, "")}…`;
}

/**
 * A text that moves no cursor and turns no line around, and that XML can hold: a control character, a direction mark, half
 * a pair is written U+FFFD. An id of an input may have any.
 */
export function plain(text: string): string {
  return text.replace(/[\p{Cc}\p{Cs}\p{Zl}\p{Zp}\p{Bidi_Control}\uFFFE\uFFFF]/gu, "\uFFFD");
}
