import type { Language } from "../errors.js";
import type { Member } from "../premium/member.js";
import { quote } from "../premium/quote.js";
import { linesTable } from "./amount-rows.js";
import { contextOf } from "./calculation.js";
import { MESSAGES } from "./messages.js";
import { blocks, indent, notes, spoken } from "./notes.js";
import type { Arguments } from "./options.js";
import { readJson } from "./read-json.js";

/** `quote FILE`: what a member and her employer pay. */
export async function quoteCommand(args: Arguments, lang: Language, stdin: () => Promise<Uint8Array>): Promise<string> {
  const say = MESSAGES[lang];
  const context = contextOf(args, say);
  const result = quote((await readJson(args.file, stdin, say)) as Member, context);
  if (args.flags.has("json")) return JSON.stringify(result, null, 2);
  const { on, edition, lines, tax, payable, annual } = result;
  const table = linesTable(
    lines,
    [
      [say.sum, result],
      [say.tax, tax],
      [say.payable, payable],
      [say.annual(annual.periods), annual.payable],
    ],
    lang,
  );
  const steps = args.flags.has("steps") ? [say.steps, ...spoken(result, lang).work.map(indent)].join("\n") : undefined;
  return blocks(say.quoteTitle(on, edition), table, steps, notes(result, lang, steps !== undefined));
}
