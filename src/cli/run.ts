import { isRegimeError, pathText, type Issue, type Language } from "../errors.js";
import { explain } from "../explain/explain.js";
import { adjudicateCommand } from "./adjudicate.js";
import { benefitsCommand } from "./benefits.js";
import { compareCommand } from "./compare.js";
import { isFailure, type Exit } from "./failure.js";
import { historyCommand } from "./history.js";
import { MESSAGES, type Command } from "./messages.js";
import { isCommand, languageOf, readArguments, type Arguments } from "./options.js";
import { claimsCommand } from "./claims.js";
import { premiumsCommand } from "./premiums.js";
import { quoteCommand } from "./quote.js";
import { tablesCommand } from "./tables.js";
import { verifyCommand } from "./verify.js";
import type { Io } from "./io.js";

export type { Io } from "./io.js";

/** Runs one command line and answers its exit code: 0 done, 1 data refused, 2 malformed command or a file that cannot be read or written. */
export async function run(argv: readonly string[], io: Io): Promise<Exit> {
  const lang = languageOf(argv);
  let command: Command | undefined;
  try {
    const args = readArguments(argv, lang);
    ({ command } = args);
    const done = await answer(args, lang, io);
    if (typeof done === "number") return done;
    if (done !== undefined) {
      io.stdout(done.endsWith("\n") ? done : `${done}\n`);
      return 0;
    }
    io.stderr(`${MESSAGES[lang].help}\n`);
    return 2;
  } catch (error) {
    if (isRegimeError(error)) {
      io.stderr(error.issues.map((issue) => `${issueLine(issue, command, lang)}\n`).join(""));
      return error.issues.some((issue) => isUsage(issue, command)) ? 2 : 1;
    }
    if (!isFailure(error)) throw error;
    io.stderr(`${error.message}\n${error.exit === 2 ? `${MESSAGES[lang].seeHelp(argv.find(isCommand))}\n` : ""}`);
    return error.exit;
  }
}

/** What goes to standard output, or the exit code of a command that wrote as it went; nothing when there is no command. */
function answer(args: Arguments, lang: Language, io: Io): string | undefined | Promise<string | Exit> {
  if (args.flags.has("help"))
    return args.command === undefined ? MESSAGES[lang].help : MESSAGES[lang].helpOf[args.command];
  if (args.flags.has("version")) return io.version;
  switch (args.command) {
    case "quote":
      return quoteCommand(args, lang, io.stdin);
    case "compare":
      return compareCommand(args, lang, io.stdin);
    case "adjudicate":
      return adjudicateCommand(args, lang, io.stdin);
    case "history":
      return historyCommand(args, lang, io.stdin);
    case "premiums":
      return premiumsCommand(args, lang, io);
    case "claims":
      return claimsCommand(args, lang, io);
    case "verify":
      return verifyCommand(args, lang, io);
    case "benefits":
      return benefitsCommand(args, lang);
    case "tables":
      return tablesCommand(args, lang);
    case undefined:
      return undefined;
  }
}

/** The context comes from options, and all of what `benefits` takes: what is wrong with it is wrong with the command line. */
function isUsage({ path }: Issue, command: Command | undefined): boolean {
  return path[0] === "context" || command === "benefits";
}

function issueLine(issue: Issue, command: Command | undefined, lang: Language): string {
  const path = pathText(issue.path)
    .replace(/^context\.readings\./, "--reading ")
    .replace(/^context\.payCalendar\.anchor/, "--anchor");
  const option = command === "benefits" ? `--${path}` : path;
  const where = path === "" ? "" : `${option}: `;
  return `${where}${issue.code} ${explain({ ...issue, path: [] }, lang)}`;
}
