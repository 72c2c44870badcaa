/** Cells in aligned columns: the first `textColumns` to the left, the others, numbers, to the right. A heading may have several lines. */
export function textTable(headings: readonly string[], rows: readonly (readonly string[])[], textColumns = 1): string {
  const split = headings.map((heading) => heading.split("\n"));
  const height = Math.max(...split.map((lines) => lines.length));
  const head = Array.from({ length: height }, (_, line) =>
    // The last line of every heading stands right above the rule.
    split.map((lines) => lines[line - height + lines.length] ?? ""),
  );
  const widths = headings.map((_, column) => Math.max(...[...head, ...rows].map((row) => (row[column] ?? "").length)));
  const rule = widths.map((width) => "─".repeat(width));
  const line = (row: readonly string[]): string =>
    widths
      .map((width, column) =>
        column < textColumns ? (row[column] ?? "").padEnd(width) : (row[column] ?? "").padStart(width),
      )
      .join("  ")
      .trimEnd();
  return [...head, rule, ...rows].map(line).join("\n");
}
