import type { Language } from "../errors.js";
import { READING_OPTIONS } from "../readings.js";

/** The commands, in the order of the help. */
export type Command = "quote" | "compare" | "tables";

/** What the command says, in one language. */
export interface Messages {
  help: string;
  helpOf: Record<Command, string>;
  seeHelp: (command: Command | undefined) => string;
  unknownCommand: (command: string) => string;
  unknownOption: (option: string) => string;
  needsValue: (option: string) => string;
  needsNoValue: (option: string) => string;
  badLanguage: string;
  badReading: string;
  badScenario: string;
  jsonOrCsv: string;
  missingFile: string;
  extraArgument: (argument: string) => string;
  standardInput: string;
  unreadable: (file: string, code: string) => string;
  notUtf8: (file: string) => string;
  notJson: (file: string, line: number, column: number) => string;
  quoteTitle: (on: string, edition: string) => string;
  compareTitle: (on: string, edition: string) => string;
  compareLegend: string;
  compareHeadings: (periods: number) => string[];
  otherLines: string;
  sum: string;
  tax: string;
  payable: string;
  annual: (periods: number) => string;
  readings: string;
  steps: string;
  tablesTitle: (edition: string, from: string, until: string) => string;
  tableHeadings: string[];
  place: (section: string, page: number, inferred: boolean) => string;
}

const READINGS = Object.entries(READING_OPTIONS)
  .map(([key, options]) => `      ${key}=${options.join("|")}`)
  .join("\n");

const MEMBER = `  {
    "on": "2020-03-15", "insurableSalary": "52000.00", "salaryScaleMaximum": "58000.00", "workTime": "0.80",
    "birthDate": "1980-01-02", "sex": "female", "smoker": false,
    "dental": "family", "life": { "basic": true, "dependants": true, "additional": 2 }, "ltd": "F"`;

export const MESSAGES: Readonly<Record<Language, Messages>> = {
  fr: {
    help: `Usage : regime-fsss COMMANDE [OPTIONS]

Les primes du régime d’assurance collective FSSS (CSN), édition 2020.

Commandes :
  quote FICHIER     ce que paient une personne adhérente et son employeur
  compare FICHIER   les 15 scénarios du régime santé côte à côte
  tables            les tableaux de primes et leurs sources

Options :
  --lang fr|en      langue des textes; fr par défaut
  --help            cette aide, ou celle d’une commande
  --version         version

Codes de sortie : 0 réussite, 1 données refusées, 2 commande mal formée ou fichier illisible.`,
    helpOf: {
      quote: `Usage : regime-fsss quote FICHIER [OPTIONS]

Ce que paient une personne adhérente et son employeur, par paie et par année.
FICHIER est en JSON; « - » lit l’entrée standard. Par exemple :

${MEMBER},
    "health": { "scenario": "N" }
  }

${calculationHelp("fr")}`,
      compare: `Usage : regime-fsss compare FICHIER [OPTIONS]

Les 15 scénarios du régime santé côte à côte, pour une même personne.
FICHIER est en JSON, sans « health »; « - » lit l’entrée standard. Par exemple :

${MEMBER}
  }

${calculationHelp("fr")}
  --explain LETTRE        les étapes d’un scénario, de A à O`,
      tables: `Usage : regime-fsss tables [--json | --csv] [--lang fr|en]

Les tableaux de primes de l’édition 2020 : leur liste, ou tous leurs chiffres.

Options :
  --json            l’édition en JSON, telle que la prend parseEdition
  --csv             une ligne par chiffre
  --lang fr|en      langue des textes; fr par défaut`,
    },
    seeHelp: (command) => `Voir : regime-fsss ${command === undefined ? "" : `${command} `}--help`,
    unknownCommand: (command) => `Commande inconnue : ${command}`,
    unknownOption: (option) => `Option inconnue : ${option}`,
    needsValue: (option) => `L’option ${option} demande une valeur.`,
    needsNoValue: (option) => `L’option ${option} ne prend pas de valeur.`,
    badLanguage: "--lang est fr ou en.",
    badReading: "--reading s’écrit clé=option, par exemple taxScope=line.",
    badScenario: "--explain est une lettre de A à O.",
    jsonOrCsv: "Choisir --json ou --csv, non les deux.",
    missingFile: "Il manque le FICHIER; « - » lit l’entrée standard.",
    extraArgument: (argument) => `Argument de trop : ${argument}`,
    standardInput: "entrée standard",
    unreadable: (file, code) => `${file} : le fichier ne peut être lu (${code}).`,
    notUtf8: (file) => `${file} : le texte n’est pas en UTF-8.`,
    notJson: (file, line, column) =>
      `${file} : ce n’est plus du JSON à la ligne ${String(line)}, colonne ${String(column)}.`,
    quoteTitle: (on, edition) => `Primes de la période de paie du ${on} (14 jours), édition ${edition}`,
    compareTitle: (on, edition) => `Les 15 scénarios pour la période de paie du ${on} (14 jours), édition ${edition}`,
    compareLegend:
      "Santé : la prime du seul régime santé, avant taxe. Taxe et À payer : la part de l’employé pour tout ce qu’il détient.",
    compareHeadings: (periods) => [
      "",
      "Statut",
      "Adhérent",
      "À charge",
      "Santé\ntotal",
      "Santé\nemployeur",
      "Santé\nemployé",
      "Taxe\nemployé",
      "À payer\npar paie",
      `À payer par\nan (${String(periods)} paies)`,
    ],
    otherLines: "Les autres garanties, les mêmes sous chaque scénario",
    sum: "Primes",
    tax: "Taxe",
    payable: "À payer par paie",
    annual: (periods) => `À payer par an (${String(periods)} paies)`,
    readings: "Lectures retenues :",
    steps: "Étapes",
    tablesTitle: (edition, from, until) => `Tableaux de l’édition ${edition}, du ${from} au ${until}`,
    tableHeadings: ["Clé", "Unité", "Source", "Du", "Au", "Tableau"],
    place: (section, page, inferred) => `§${section} p. ${String(page)}${inferred ? " (déduite)" : ""}`,
  },
  en: {
    help: `Usage: regime-fsss COMMAND [OPTIONS]

The premiums of the FSSS (CSN) group insurance plan, 2020 edition.

Commands:
  quote FILE        what a member and her employer pay
  compare FILE      the 15 scenarios of the health plan side by side
  tables            the premium tables and their sources

Options:
  --lang fr|en      language of the texts; fr by default
  --help            this help, or that of a command
  --version         version

Exit codes: 0 done, 1 data refused, 2 malformed command or unreadable file.`,
    helpOf: {
      quote: `Usage: regime-fsss quote FILE [OPTIONS]

What a member and her employer pay, each pay period and each year.
FILE is JSON; "-" reads standard input. For example:

${MEMBER},
    "health": { "scenario": "N" }
  }

${calculationHelp("en")}`,
      compare: `Usage: regime-fsss compare FILE [OPTIONS]

The 15 scenarios of the health plan side by side, for one person.
FILE is JSON, without "health"; "-" reads standard input. For example:

${MEMBER}
  }

${calculationHelp("en")}
  --explain LETTER        the steps of one scenario, A to O`,
      tables: `Usage: regime-fsss tables [--json | --csv] [--lang fr|en]

The premium tables of the 2020 edition: their list, or all their figures.

Options:
  --json            the edition as JSON, as parseEdition takes it
  --csv             one row per figure
  --lang fr|en      language of the texts; fr by default`,
    },
    seeHelp: (command) => `See: regime-fsss ${command === undefined ? "" : `${command} `}--help --lang en`,
    unknownCommand: (command) => `Unknown command: ${command}`,
    unknownOption: (option) => `Unknown option: ${option}`,
    needsValue: (option) => `Option ${option} needs a value.`,
    needsNoValue: (option) => `Option ${option} takes no value.`,
    badLanguage: "--lang is fr or en.",
    badReading: "--reading is written key=option, such as taxScope=line.",
    badScenario: "--explain is a letter from A to O.",
    jsonOrCsv: "Choose --json or --csv, not both.",
    missingFile: 'The FILE is missing; "-" reads standard input.',
    extraArgument: (argument) => `One argument too many: ${argument}`,
    standardInput: "standard input",
    unreadable: (file, code) => `${file}: the file cannot be read (${code}).`,
    notUtf8: (file) => `${file}: the text is not UTF-8.`,
    notJson: (file, line, column) => `${file}: no longer JSON at line ${String(line)}, column ${String(column)}.`,
    quoteTitle: (on, edition) => `Premiums of the pay period of ${on} (14 days), edition ${edition}`,
    compareTitle: (on, edition) => `The 15 scenarios for the pay period of ${on} (14 days), edition ${edition}`,
    compareLegend:
      "Health: the premium of the health plan alone, before tax. Tax and Payable: the employee’s part of all that is held.",
    compareHeadings: (periods) => [
      "",
      "Status",
      "Member",
      "Dependants",
      "Health\ntotal",
      "Health\nemployer",
      "Health\nemployee",
      "Tax\nemployee",
      "Payable\nper pay",
      `Payable a\nyear (${String(periods)} pays)`,
    ],
    otherLines: "The other lines, the same under every scenario",
    sum: "Premiums",
    tax: "Tax",
    payable: "Payable per pay",
    annual: (periods) => `Payable a year (${String(periods)} pays)`,
    readings: "Readings used:",
    steps: "Steps",
    tablesTitle: (edition, from, until) => `Tables of edition ${edition}, ${from} to ${until}`,
    tableHeadings: ["Key", "Unit", "Source", "From", "Until", "Table"],
    place: (section, page, inferred) => `§${section} p. ${String(page)}${inferred ? " (inferred)" : ""}`,
  },
};

/** The options that `quote` and `compare` share. */
function calculationHelp(lang: Language): string {
  return lang === "fr"
    ? `Options :
  --json                  le résultat de la bibliothèque, en JSON
  --steps                 les étapes du calcul
  --reading CLÉ=OPTION    une autre lecture d’une clause, autant de fois qu’il en faut :
${READINGS}
  --anchor AAAA-MM-JJ     le premier jour d’une période de paie; 2019-03-31 par défaut
  --lang fr|en            langue des textes; fr par défaut`
    : `Options:
  --json                  the result of the library, as JSON
  --steps                 the steps of the calculation
  --reading KEY=OPTION    another reading of a clause, as many times as needed:
${READINGS}
  --anchor YYYY-MM-DD     the first day of a pay period; 2019-03-31 by default
  --lang fr|en            language of the texts; fr by default`;
}
