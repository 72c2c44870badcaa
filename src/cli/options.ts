import { parseArgs } from "node:util";
import type { Language } from "../errors.js";
import { fail } from "./failure.js";
import { MESSAGES, type Command } from "./messages.js";

const FLAG = { type: "boolean" } as const;
const TEXT = { type: "string" } as const;
const COMMON = { lang: TEXT, help: { ...FLAG, short: "h" } } as const;
const CALCULATION = { ...COMMON, json: FLAG, steps: FLAG, reading: TEXT, anchor: TEXT } as const;
/** Of the commands that read a file row by row. */
const ROWS = { ...COMMON, reading: TEXT, keep: TEXT, "french-decimals": FLAG } as const;
const WHOLE_FILE = {
  ...ROWS,
  output: { ...TEXT, short: "o" },
  rejects: TEXT,
  summary: FLAG,
  svg: TEXT,
} as const;

/** The options of each command, and whether it reads a file. */
const COMMANDS = {
  quote: { file: true, options: CALCULATION },
  compare: { file: true, options: { ...CALCULATION, explain: TEXT } },
  adjudicate: {
    file: true,
    options: { ...COMMON, json: FLAG, reading: TEXT, explain: TEXT, usage: TEXT, "save-usage": TEXT },
  },
  history: {
    file: true,
    options: { ...COMMON, json: FLAG, reading: TEXT, anchor: TEXT, explain: TEXT, svg: TEXT },
  },
  premiums: { file: true, options: { ...WHOLE_FILE, anchor: TEXT } },
  claims: { file: true, options: { ...WHOLE_FILE, certificates: TEXT, usage: TEXT, "save-usage": TEXT } },
  verify: { file: true, options: { ...ROWS, json: FLAG, anchor: TEXT, certificates: TEXT, report: TEXT } },
  benefits: { file: false, options: { ...COMMON, json: FLAG, level: TEXT, on: TEXT } },
  tables: { file: false, options: { ...COMMON, json: FLAG, csv: FLAG } },
} as const satisfies Record<Command, { file: boolean; options: Readonly<Record<string, typeof FLAG | typeof TEXT>> }>;
const WITHOUT_COMMAND = { ...COMMON, version: FLAG } as const;
const ALL = {
  ...WITHOUT_COMMAND,
  ...COMMANDS.compare.options,
  ...COMMANDS.adjudicate.options,
  ...COMMANDS.history.options,
  ...COMMANDS.premiums.options,
  ...COMMANDS.claims.options,
  ...COMMANDS.verify.options,
  ...COMMANDS.benefits.options,
  ...COMMANDS.tables.options,
} as const;

type OptionName = keyof typeof ALL;

/** A command line once read. `values` keeps the last value of an option, `readings` all of theirs. */
export interface Arguments {
  command: Command | undefined;
  file: string;
  flags: ReadonlySet<OptionName>;
  values: Partial<Record<OptionName, string>>;
  readings: string[];
}

/** The language of all messages: that of the last `--lang`, French unless it is English. Looked for even where it does not parse. */
export function languageOf(argv: readonly string[]): Language {
  const at = argv.findLastIndex((word) => word === "--lang" || word.startsWith("--lang="));
  return argv[at] === "--lang=en" || (argv[at] === "--lang" && argv[at + 1] === "en") ? "en" : "fr";
}

/** Reads a command line, or refuses it (exit 2). */
export function readArguments(argv: readonly string[], lang: Language): Arguments {
  const say = MESSAGES[lang];
  // Not strict: the refusals are ours, in the language asked for.
  const { tokens } = parseArgs({ args: [...argv], options: ALL, strict: false, allowPositionals: true, tokens: true });
  const [command, ...files] = tokens.flatMap((token) => (token.kind === "positional" ? [token.value] : []));
  if (command !== undefined && !isCommand(command)) return fail(2, say.unknownCommand(command));
  const allowed: Readonly<Record<string, typeof FLAG | typeof TEXT>> =
    command === undefined ? WITHOUT_COMMAND : COMMANDS[command].options;
  const flags = new Set<OptionName>();
  const values: Arguments["values"] = {};
  const readings: string[] = [];
  for (const token of tokens) {
    if (token.kind !== "option") continue;
    const { name, rawName, value, inlineValue } = token;
    const option = Object.hasOwn(allowed, name) ? allowed[name] : undefined;
    if (option === undefined) return fail(2, say.unknownOption(rawName));
    if (option.type === "boolean") {
      if (value !== undefined) return fail(2, say.needsNoValue(rawName));
      flags.add(name as OptionName);
    } else {
      // `--reading --json` forgot a value; `--reading=--json` did not. `-` alone is standard input.
      const isForgotten = value === undefined || (!inlineValue && value.startsWith("-") && value !== "-");
      if (isForgotten) return fail(2, say.needsValue(rawName));
      values[name as OptionName] = value;
      if (name === "reading") readings.push(value);
    }
  }
  if (values.lang !== undefined && values.lang !== "fr" && values.lang !== "en") return fail(2, say.badLanguage);
  if (flags.has("json") && flags.has("csv")) return fail(2, say.jsonOrCsv);
  const needsFile = command !== undefined && COMMANDS[command].file && !flags.has("help");
  if (needsFile && files.length === 0) return fail(2, say.missingFile);
  const extra = files[needsFile ? 1 : 0];
  if (extra !== undefined && !flags.has("help")) return fail(2, say.extraArgument(extra));
  return { command, file: files[0] ?? "", flags, values, readings };
}

export function isCommand(name: string): name is Command {
  return Object.hasOwn(COMMANDS, name);
}
