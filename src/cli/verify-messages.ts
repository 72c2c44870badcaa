import type { Language } from "../errors.js";

/** The help of `verify`. */
export const VERIFY_HELP: Readonly<Record<Language, string>> = {
  fr: `Usage : regime-fsss verify FICHIER [OPTIONS]

Les montants d’un fichier à côté de ceux d’ici, au cent près : la première différence et le calcul d’ici,
puis toutes les différences par genre.

FICHIER a les colonnes de « premiums » ou de « claims », puis celles de ce qu’elles écrivent, remplies par
un autre système. Une cellule vide n’est pas comparée. En CSV (, ou ;) ou en NDJSON ; - est l’entrée standard.

  personnes     id, on, insurableSalary, salaryScaleMaximum, workTime, health, dental, life.…, ltd…
    comparées   premium.…, tax.…, payable.…, annual.…
  réclamations  certificate, id, person, benefit, incurred, received, amount…
    comparées   submitted, eligible, paid, patient, status, reasons, outOfPocketCounted
  les deux      readings (clé=option clé=option) et anchor, pour la ligne ; article et covers, non lues

Options :
      --certificates FICHIER  les personnes et les protections des certificats des réclamations
      --report FICHIER        toutes les différences en CSV : line, id, column, theirs, ours, difference
      --keep a,b              des colonnes du fichier, qui ne sont pas lues
      --french-decimals       les montants ont une virgule : 38 000,50
      --reading clé=option    une autre lecture d’une clause (peut se répéter)
      --anchor AAAA-MM-JJ     le premier jour d’une période de paie
      --json                  le résultat en JSON
      --lang fr|en            langue des messages
  -h, --help                  cette aide

Code de sortie : 0 tout est égal, 1 quelque chose diffère, 2 quelque chose n’a pas pu être comparé.`,
  en: `Usage: regime-fsss verify FILE [OPTIONS]

The amounts of a file beside those of this package, to the cent: the first difference and how ours came to be,
then all the differences by kind.

FILE has the columns of “premiums” or of “claims”, then those that they write, filled in by another system.
An empty cell is not compared. In CSV (, or ;) or NDJSON; - is standard input.

  members       id, on, insurableSalary, salaryScaleMaximum, workTime, health, dental, life.…, ltd…
    compared    premium.…, tax.…, payable.…, annual.…
  claims        certificate, id, person, benefit, incurred, received, amount…
    compared    submitted, eligible, paid, patient, status, reasons, outOfPocketCounted
  both          readings (key=option key=option) and anchor, for the row; article and covers, not read

Options:
      --certificates FILE     the persons and the coverage of the certificates of claims
      --report FILE           all the differences in CSV: line, id, column, theirs, ours, difference
      --keep a,b              columns of the file that are not read
      --french-decimals       amounts have a comma: 38 000,50
      --reading key=option    another reading of a clause (may be repeated)
      --anchor YYYY-MM-DD     the first day of a pay period
      --json                  the result as JSON
      --lang fr|en            language of messages
  -h, --help                  this help

Exit code: 0 all is equal, 1 something differs, 2 something could not be compared.`,
};

/** What `verify` says, in one language. */
export interface VerifyMessages {
  read: (rows: number, compared: number) => string;
  equal: string;
  nothing: string;
  first: (place: string) => string;
  line: (line: number, id: string) => string;
  sides: (theirs: string, ours: string, difference: string | null) => string;
  steps: string;
  kinds: (differences: number) => string;
  /** Column, benefit, how many, least, greatest, lines. */
  headings: string[];
  none: string;
  rejected: (rows: number) => string;
  reported: (file: string) => string;
}

const NUMBERS: Readonly<Record<Language, string>> = { fr: "\u202F", en: "," };

/** A count as people write it: `1 234`, `1,234`. */
function count(value: number, language: Language): string {
  return String(value).replace(/\B(?=(?:\d{3})+$)/g, NUMBERS[language]);
}

export const VERIFY_MESSAGES: Readonly<Record<Language, VerifyMessages>> = {
  fr: {
    read: (rows, compared) =>
      `${count(rows, "fr")} ${rows > 1 ? "lignes lues" : "ligne lue"}, ${count(compared, "fr")} ${compared > 1 ? "valeurs comparées" : "valeur comparée"}.`,
    equal: "Tout ce qui est comparé est égal, au cent près.",
    nothing: "Rien n’a été comparé : aucune cellule des colonnes à comparer n’est remplie.",
    first: (place) => `Première différence : ${place}`,
    line: (line, id) => `ligne ${String(line)}${id === "" ? "" : ` (${id})`}`,
    sides: (theirs, ours, difference) =>
      `le leur ${theirs}, le nôtre ${ours}${difference === null ? "" : `, écart ${difference}`}`,
    steps: "Le calcul du nôtre :",
    kinds: (differences) =>
      `${count(differences, "fr")} ${differences > 1 ? "différences" : "différence"} ; l’écart est le leur moins le nôtre`,
    headings: ["Colonne", "Ligne de garantie", "Nombre", "Plus petit écart", "Plus grand écart", "Lignes du fichier"],
    none: "aucun",
    rejected: (rows) =>
      rows > 1
        ? `${count(rows, "fr")} lignes n’ont pu être comparées en entier :`
        : "1 ligne n’a pu être comparée en entier :",
    reported: (file) => `Toutes les différences : ${file}`,
  },
  en: {
    read: (rows, compared) =>
      `${count(rows, "en")} ${rows === 1 ? "row" : "rows"} read, ${count(compared, "en")} ${compared === 1 ? "value" : "values"} compared.`,
    equal: "All that is compared is equal, to the cent.",
    nothing: "Nothing was compared: no cell of the columns to compare is filled in.",
    first: (place) => `First difference: ${place}`,
    line: (line, id) => `line ${String(line)}${id === "" ? "" : ` (${id})`}`,
    sides: (theirs, ours, difference) =>
      `theirs ${theirs}, ours ${ours}${difference === null ? "" : `, difference ${difference}`}`,
    steps: "How ours came to be:",
    kinds: (differences) =>
      `${count(differences, "en")} ${differences === 1 ? "difference" : "differences"}, each theirs less ours`,
    headings: ["Column", "Line of benefits", "Count", "Least", "Greatest", "Lines of the file"],
    none: "none",
    rejected: (rows) =>
      rows === 1 ? "1 row could not be wholly compared:" : `${count(rows, "en")} rows could not be wholly compared:`,
    reported: (file) => `All the differences: ${file}`,
  },
};
