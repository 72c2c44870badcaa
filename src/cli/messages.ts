import type { Language } from "../errors.js";
import type { Level } from "../coverage/levels.js";
import { labels } from "../explain/labels.js";
import { moneyText } from "../explain/sentences.js";
import type { Payer } from "../premium/health.js";
import { VERIFY_HELP } from "./verify-messages.js";
import type { RowCode } from "./row-codes.js";
import { READING_OPTIONS, type ReadingKey } from "../readings.js";

/** The commands, in the order of the help. */
export type Command =
  "quote" | "compare" | "adjudicate" | "history" | "premiums" | "claims" | "verify" | "benefits" | "tables";

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
  badClaim: string;
  badPeriod: string;
  badLevel: string;
  usageTwice: string;
  inputTwice: string;
  jsonOrCsv: string;
  missingFile: string;
  extraArgument: (argument: string) => string;
  standardInput: string;
  unreadable: (file: string, code: string) => string;
  unwritable: (file: string, code: string) => string;
  notUtf8: (file: string) => string;
  notJson: (file: string, line: number, column: number) => string;
  notUtf8Line: (file: string, line: number) => string;
  lineTooLong: (file: string, line: number) => string;
  notCsv: (file: string, line: number) => string;
  noHeader: (file: string) => string;
  unknownColumn: (file: string, column: string) => string;
  columnTwice: (file: string, column: string) => string;
  missingColumn: (file: string, column: string) => string;
  keptTaken: (column: string) => string;
  fileTwice: (file: string) => string;
  standardInputTwice: string;
  needsCertificates: string;
  badLine: (file: string, line: number, reason: string) => string;
  badLedger: (file: string, line: number) => string;
  rowCodes: Record<RowCode, string>;
  refusedRow: (line: number, column: string, code: string, reason: string) => string;
  /** How many rows, and whether a file has them. */
  refusedRows: (rows: number, written: boolean) => string;
  progress: (rows: string, rate: string) => string;
  percent: string;
  timeLeft: (minutes: number, seconds: number) => string;
  noHealth: string;
  exempt: string;
  byScenario: string;
  byClass: string;
  byBenefit: string;
  byStatus: string;
  premiumSums: (by: string) => string[];
  claimSums: (by: string) => string[];
  premiumsDrawing: string;
  premiumsAxis: string;
  claimsDrawing: string;
  claimsAxis: string;
  /** How many amounts, their sum, their mean. */
  distribution: (count: string, sum: string, mean: string) => string;
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
  adjudicateTitle: (certificate: string, edition: string) => string;
  claimHeadings: string[];
  total: string;
  underOther: (reading: string, paid: string) => string;
  outOfPocketHeadings: string[];
  maximaHeadings: string[];
  /** Whose a maximum is when it is no person’s. */
  certificate: string;
  historyTitle: (member: string, from: string, until: string) => string;
  personHeadings: string[];
  /** Of any plan; then that of a plan based on a salary, and that of the reason. */
  intervalHeadings: string[];
  salaryHeading: string;
  onSalary: (salary: string) => string;
  reasonHeading: string;
  /** Who pays, after what is held: for a cell, and for a place where it has to be said that it is a premium. */
  paidBy: Record<Payer, string>;
  premiumPaidBy: Record<Payer, string>;
  lifeBasic: string;
  lifeDependants: string;
  lifeAdditional: (multiple: number) => string;
  lifeSpouse: (amount: string) => string;
  /** Where the benefit and the premium are based on two salaries. */
  twoSalaries: (benefit: string, premium: string) => string;
  salaryUnknown: string;
  reasons: string;
  changes: string;
  changeHeadings: string[];
  refused: string;
  refusedRequest: (type: string, on: string, event: number) => string;
  periodsTitle: (edition: string) => string;
  noPeriods: string;
  periodHeadings: string[];
  correctionKnown: (on: string) => string;
  correctionCharged: (from: string) => string;
  periodSteps: (from: string) => string;
  correctionSteps: (on: string) => string;
  /** January to December, short. */
  months: string[];
  scheduleTitle: (level: Level, on: string, edition: string) => string;
  scheduleHeadings: string[];
  scheduleLegend: (outOfPocketMaximum: string) => string;
  notCovered: string;
  tablesTitle: (edition: string, from: string, until: string) => string;
  tableHeadings: string[];
  place: (section: string, page: number, inferred: boolean) => string;
}

type Subject = "premiums" | "claims" | "participation" | "benefits" | "services";

/** What each reading is about. */
const SUBJECTS: Readonly<Record<ReadingKey, Subject>> = {
  halfContributionRounding: "premiums",
  contributionAtQuarterTime: "premiums",
  taxRounding: "premiums",
  taxScope: "premiums",
  taxOnEmployerShare: "premiums",
  annualPeriods: "premiums",
  memberLifeRate: "premiums",
  fullReimbursementScope: "claims",
  countedWhenCapped: "claims",
  claimOrder: "claims",
  dearerGeneric: "claims",
  monthWindows: "claims",
  laboratoryLimit: "claims",
  maximaScope: "claims",
  groupedDisciplines: "claims",
  visionAtThirteen: "claims",
  tripMaximum: "claims",
  healthClaimDeadline: "claims",
  dentalMinimumStart: "participation",
  healthChangeDates: "participation",
  unpaidLeavePayer: "participation",
  unpaidLeaveStatus: "participation",
  refusalDeadline: "participation",
  endOfExemption: "participation",
  januaryFirstRise: "participation",
  dentalStatusWithin36: "participation",
  raiseRestartsMinimum: "participation",
  changeWithoutEvent: "participation",
  retroactivePremium: "participation",
  waiverEnd: "participation",
  waivedPlans: "participation",
  suspendedDental: "participation",
  otherDentalCover: "participation",
  partialPeriod: "participation",
  endAge61: "benefits",
  megabyte: "services",
};

const CERTIFICATE = `  {
    "certificate": {
      "id": "F-1",
      "persons": [
        { "id": "P-1", "role": "member", "birthDate": "1980-01-02" },
        { "id": "P-2", "role": "child", "birthDate": "2012-06-30", "from": "2012-06-30", "until": null }
      ],
      "coverage": [{ "from": "2020-01-01", "until": null, "health": { "scenario": "G" }, "dental": "individual" }]
    },
    "claims": [
      { "id": "C-1", "person": "P-2", "benefit": "drugs", "incurred": "2020-03-02", "received": "2020-03-05",
        "amount": "84.20", "prescription": true, "drug": { "prescriptionOnly": true } },
      { "id": "C-2", "person": "P-1", "benefit": "physiotherapy", "incurred": "2020-03-04", "received": "2020-03-05",
        "amount": "70.00" }
    ]
  }`;

const STORY = `  {
    "member": {
      "id": "P-1", "birthDate": "1985-06-01",
      "insurableSalary": "38000.00", "salaryScaleMaximum": "40000.00", "workTime": "1",
      "ltd": { "option": "O", "voted": true }
    },
    "dependants": [],
    "events": [
      { "type": "eligible", "on": "2020-01-05" },
      { "type": "birth", "on": "2020-03-01", "child": "P-2" },
      { "type": "status-change-requested", "on": "2020-03-31", "receivedByEmployer": "2020-03-31",
        "event": "2020-03-01", "plan": "health", "to": { "scenario": "D" } }
    ],
    "until": "2020-12-31"
  }`;

const MEMBER = `  {
    "on": "2020-03-15", "insurableSalary": "52000.00", "salaryScaleMaximum": "58000.00", "workTime": "0.80",
    "birthDate": "1980-01-02", "sex": "female", "smoker": false,
    "dental": "family", "life": { "basic": true, "dependants": true, "additional": 2 }, "ltd": "F"`;

export const MESSAGES: Readonly<Record<Language, Messages>> = {
  fr: {
    help: `Usage : regime-fsss COMMANDE [OPTIONS]

Les primes, les remboursements et la participation au régime d’assurance collective FSSS (CSN), édition 2020.

Commandes :
  quote FICHIER       ce que paient une personne adhérente et son employeur
  compare FICHIER     les 15 scénarios du régime santé côte à côte
  adjudicate FICHIER  ce que paie chaque réclamation, et ce qu’il reste
  history FICHIER     ce qui est détenu, depuis quand et à quel prix, au fil des événements
  premiums FICHIER    ce que paie chaque personne d’un fichier CSV ou NDJSON, et son employeur
  claims FICHIER      ce que paie chaque réclamation d’un fichier CSV ou NDJSON
  verify FICHIER      les montants d’un fichier à côté de ceux d’ici, au cent près
  benefits            ce que rembourse chaque garantie à un niveau
  tables              les tableaux de l’édition et leurs sources

Options :
  --lang fr|en        langue des textes; fr par défaut
  --help              cette aide, ou celle d’une commande
  --version           version

Codes de sortie : 0 réussite, 1 données refusées, 2 commande mal formée, ou fichier qui ne se lit ou ne s’écrit pas.`,
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
      adjudicate: `Usage : regime-fsss adjudicate FICHIER [OPTIONS]

Ce que paie chaque réclamation, pourquoi, et ce qu’il reste de chaque maximum.
FICHIER est en JSON; « - » lit l’entrée standard. Il peut porter « usage », ce qui fut décidé auparavant. Par exemple :

${CERTIFICATE}

Options :
  --json                  le résultat de la bibliothèque, en JSON
  --explain RÉCLAMATION   les étapes d’une réclamation, par son identifiant
  --reading CLÉ=OPTION    une autre lecture d’une clause, autant de fois qu’il en faut :
${readingsHelp("claims")}
  --usage FICHIER         ce qui fut décidé auparavant : le « usage » d’un résultat, ou celui de --save-usage
  --save-usage FICHIER    écrit là tout ce qui est décidé, pour le --usage de la prochaine fois
  --lang fr|en            langue des textes; fr par défaut`,
      history: `Usage : regime-fsss history FICHIER [OPTIONS]

Ce qu’une personne adhérente détient de chaque régime, depuis quand et à quel prix, au fil des événements.
FICHIER est en JSON; « - » lit l’entrée standard. Par exemple :

${STORY}

Options :
  --json                  le résultat de la bibliothèque, en JSON
  --svg FICHIER           dessine là les quatre régimes dans le temps
  --explain AAAA-MM-JJ    les étapes d’une période de paie, par son premier jour
  --reading CLÉ=OPTION    une autre lecture d’une clause, autant de fois qu’il en faut; celles de quote, ou :
${readingsHelp("participation")}
  --anchor AAAA-MM-JJ     le premier jour d’une période de paie; 2019-03-31 par défaut
  --lang fr|en            langue des textes; fr par défaut`,
      premiums: `Usage : regime-fsss premiums FICHIER [-o FICHIER] [OPTIONS]

Ce que paient chaque personne adhérente d’un fichier et son employeur, par paie et par année.
FICHIER est en CSV (« , » ou « ; ») avec ces colonnes, dans n’importe quel ordre, ou en NDJSON : une personne par ligne,
comme pour quote, avec « id » si l’on veut. « - » lit l’entrée standard.

  id, on, insurableSalary, salaryScaleMaximum, workTime, health, dental, life.basic, life.dependants, life.additional,
  life.spouse.amount, life.spouse.sex, life.spouse.smoker, ltd, birthDate, sex, smoker, paidBy

health est une lettre de A à O, exempt, ou vide. Une cellule vide n’est pas là. true et false.
Écrit : id, les colonnes de --keep, premium.…, tax.…, payable.…, annual.…

${wholeFileHelp("fr", "par scénario et par classe de salaire", "premiums")}
  --anchor AAAA-MM-JJ     le premier jour d’une période de paie; 2019-03-31 par défaut
  --lang fr|en            langue des textes; fr par défaut`,
      claims: `Usage : regime-fsss claims FICHIER --certificates FICHIER [-o FICHIER] [OPTIONS]

Ce que paie chaque réclamation d’un fichier. Celles d’un certificat qui se suivent sont décidées ensemble; un certificat
qui revient plus loin continue.
FICHIER est en CSV (« , » ou « ; ») avec ces colonnes, ou en NDJSON : une réclamation par ligne avec son « certificate »,
ou { "certificate": { … }, "claims": [ … ] }, comme pour adjudicate. « - » lit l’entrée standard.

  certificate, id, person, benefit, incurred, received, amount, prescription, service, discipline, item, act,
  laboratory, trip, pairs, substance, bed.…, drug.…, cannabis.…

Écrit : certificate, id, les colonnes de --keep, submitted, eligible, paid, patient, status, reasons, outOfPocketCounted

Options :
  --certificates FICHIER  certificate, person, role, birthDate, from, until, health, dental : une ligne avec person est
                          une personne, une ligne sans est une période de protection; NDJSON : un certificat par ligne
  --usage FICHIER         ce qui fut décidé auparavant, un « usage » par ligne, celui de --save-usage
  --save-usage FICHIER    écrit là tout ce qui est décidé, pour le --usage de la prochaine fois
${wholeFileHelp("fr", "par garantie et par décision", "claims")}
  --lang fr|en            langue des textes; fr par défaut`,
      verify: VERIFY_HELP.fr,
      benefits: `Usage : regime-fsss benefits --level 1|2|3 [OPTIONS]

Ce que rembourse chaque garantie du régime santé à un niveau, et chaque classe du régime de soins dentaires.

Options :
  --level 1|2|3     Santé I, Santé II ou Santé III
  --on AAAA-MM-JJ   le jour des frais; 2020-01-01 par défaut, premier jour de l’édition
  --json            le résultat de la bibliothèque, en JSON
  --lang fr|en      langue des textes; fr par défaut`,
      tables: `Usage : regime-fsss tables [--json | --csv] [--lang fr|en]

Les tableaux de l’édition 2020, primes et remboursements : leur liste, ou tous leurs chiffres.

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
    badClaim: "--explain est l’identifiant d’une réclamation du FICHIER.",
    badPeriod: "--explain est le premier jour d’une période de paie de l’histoire, AAAA-MM-JJ.",
    badLevel: "--level est 1, 2 ou 3.",
    usageTwice: "Le FICHIER a déjà un « usage » : le retirer, ou retirer --usage.",
    inputTwice: "L’entrée standard ne se lit qu’une fois : FICHIER ou --usage, non les deux.",
    jsonOrCsv: "Choisir --json ou --csv, non les deux.",
    missingFile: "Il manque le FICHIER; « - » lit l’entrée standard.",
    extraArgument: (argument) => `Argument de trop : ${argument}`,
    standardInput: "entrée standard",
    unreadable: (file, code) => `${file} : le fichier ne peut être lu (${code}).`,
    unwritable: (file, code) => `${file} : le fichier ne peut être écrit (${code}).`,
    notUtf8: (file) => `${file} : le texte n’est pas en UTF-8.`,
    notJson: (file, line, column) =>
      `${file} : ce n’est plus du JSON à la ligne ${String(line)}, colonne ${String(column)}.`,
    notUtf8Line: (file, line) => `${file} : le texte n’est pas en UTF-8 à la ligne ${String(line)}.`,
    lineTooLong: (file, line) => `${file} : la ligne ${String(line)} n’a pas de fin.`,
    notCsv: (file, line) =>
      `${file} : un guillemet n’est pas fermé, ou n’est pas à sa place, dans ce qui commence à la ligne ${String(line)}.`,
    noHeader: (file) => `${file} : il manque la ligne des noms de colonnes.`,
    unknownColumn: (file, column) => `${file} : colonne inconnue : ${column} (--keep la copierait).`,
    columnTwice: (file, column) => `${file} : la colonne ${column} y est deux fois.`,
    missingColumn: (file, column) => `${file} : il manque la colonne ${column}.`,
    keptTaken: (column) => `--keep : la colonne ${column} est écrite déjà.`,
    fileTwice: (file) => `${file} : ce fichier est déjà lu ou écrit par cette commande.`,
    standardInputTwice: "L’entrée standard ne se lit qu’une fois.",
    needsCertificates: "Il manque --certificates : les personnes et les protections des certificats.",
    badLine: (file, line, reason) => `${file} : ligne ${String(line)} : ${reason}`,
    badLedger: (file, line) => `${file} : la ligne ${String(line)} n’est pas un « usage ».`,
    rowCodes: {
      E_FIELD_COUNT: "La ligne n’a pas autant de cellules que l’en-tête.",
      E_NOT_JSON: "La ligne n’est pas un objet JSON.",
      E_CERTIFICATE_UNKNOWN: "Ce certificat n’est pas dans le fichier des certificats.",
    },
    refusedRow: (line, column, code, reason) =>
      `ligne ${String(line)}${column === "" ? "" : `, ${column}`} : ${code} ${reason}`,
    refusedRows: (rows, written) =>
      `${rows === 1 ? "1 ligne refusée" : `${String(rows)} lignes refusées`}${written ? "" : " (--rejects FICHIER les écrit toutes)"}.`,
    progress: (rows, rate) => `${rows} lignes, ${rate}/s`,
    percent: "\u00A0%",
    timeLeft: (minutes, seconds) => `reste ${String(minutes)} min ${String(seconds).padStart(2, "0")} s`,
    noHealth: "Sans régime santé",
    exempt: "Exemptées",
    byScenario: "Scénario",
    byClass: "Classe de salaire",
    byBenefit: "Garantie",
    byStatus: "Décision",
    premiumSums: (by) => [
      by,
      "Personnes",
      "Primes",
      "dont\nemployeur",
      "dont\nemployé",
      "Taxe",
      "À payer\npar paie",
      "À payer\npar an",
    ],
    claimSums: (by) => [by, "Réclamations", "Demandé", "Admissible", "Payé", "Reste\nà payer"],
    premiumsDrawing: "Ce que paient les personnes adhérentes, par période de paie",
    premiumsAxis: "À payer par l’employé, taxe comprise, par période de paie; nombre de personnes",
    claimsDrawing: "Ce que paient les réclamations",
    claimsAxis: "Payé; nombre de réclamations",
    distribution: (count, sum, mean) => `${count} montants, ${sum} en tout, ${mean} en moyenne`,
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
    adjudicateTitle: (certificate, edition) => `Réclamations du certificat ${certificate}, édition ${edition}`,
    claimHeadings: [
      "",
      "Date des\nfrais",
      "Personne",
      "Garantie",
      "Demandé",
      "Admissible",
      "Payé",
      "Reste\nà payer",
      "Décision",
      "Motif",
    ],
    total: "Total",
    underOther: (reading, paid) => `Sous la lecture ${reading}, ${paid} seraient payés.`,
    outOfPocketHeadings: ["Maximum annuel à débourser", "Compté", "Reste"],
    maximaHeadings: ["Personne", "Garantie", "Maximum", "Au", "Utilisé", "Reste", "Plus dès le"],
    certificate: "toutes",
    historyTitle: (member, from, until) => `Participation de ${member}, du ${from} au ${until}`,
    personHeadings: ["Personne", "", "Du", "Au"],
    intervalHeadings: ["Du", "Au", "État", "Détenu", "Prime"],
    salaryHeading: "Salaire",
    onSalary: (salary) => `salaire ${salary}`,
    reasonHeading: "Motif",
    paidBy: { shared: "partagée", member: "à l’employé", waived: "exonérée" },
    premiumPaidBy: { shared: "prime partagée", member: "prime à l’employé", waived: "prime exonérée" },
    lifeBasic: "de base",
    lifeDependants: "personnes à charge",
    lifeAdditional: (multiple) => `${String(multiple)} × salaire`,
    lifeSpouse: (amount) => `personne conjointe ${amount}`,
    twoSalaries: (benefit, premium) => `${benefit} (prime : ${premium})`,
    salaryUnknown: "indéterminé",
    reasons: "Motifs :",
    changes: "Prises d’effet :",
    changeHeadings: ["Événement", "Régime", "À compter du", "Prime à\ncompter du", "Motif"],
    refused: "Demandes refusées :",
    refusedRequest: (type, on, event) => `${type}, ${on} (events[${String(event)}])`,
    periodsTitle: (edition) => `Primes par période de paie (14 jours), édition ${edition}`,
    noPeriods: "Aucune période de paie de cette histoire ne commence là où des primes sont imprimées.",
    periodHeadings: ["Du", "Au", "Primes", "Taxe", "À payer", "dont\nemployeur", "dont\nemployé"],
    correctionKnown: (on) => `  su le ${on}`,
    correctionCharged: (from) => `dès la paie du ${from}`,
    periodSteps: (from) => `Étapes de la période de paie du ${from}`,
    correctionSteps: (on) => `Étapes de sa correction, sue le ${on}`,
    months: ["janv.", "févr.", "mars", "avr.", "mai", "juin", "juill.", "août", "sept.", "oct.", "nov.", "déc."],
    scheduleTitle: (level, on, edition) =>
      `Remboursements au niveau ${labels("fr").levels[level]} le ${on}, édition ${edition}`,
    scheduleHeadings: ["Garantie", "", "Taux", "Maximums remboursés et conditions"],
    scheduleLegend: (outOfPocketMaximum) =>
      `* Prescription médicale requise. † Comptée dans le maximum annuel à débourser, ${moneyText(outOfPocketMaximum, "fr")} par certificat et année civile.`,
    notCovered: "non couvert",
    tablesTitle: (edition, from, until) => `Tableaux de l’édition ${edition}, du ${from} au ${until}`,
    tableHeadings: ["Clé", "Unité", "Source", "Du", "Au", "Tableau"],
    place: (section, page, inferred) => `§${section} p. ${String(page)}${inferred ? " (déduite)" : ""}`,
  },
  en: {
    help: `Usage: regime-fsss COMMAND [OPTIONS]

The premiums and benefits of the FSSS (CSN) group insurance plan, and participation in it, 2020 edition.

Commands:
  quote FILE          what a member and her employer pay
  compare FILE        the 15 scenarios of the health plan side by side
  adjudicate FILE     what each claim pays, and what is left
  history FILE        what is held, since when and at what cost, through events
  premiums FILE       what each member of a CSV or NDJSON file pays, and the employer
  claims FILE         what each claim of a CSV or NDJSON file pays
  verify FILE         the amounts of a file beside those of this package, to the cent
  benefits            what each benefit reimburses at a level
  tables              the tables of the edition and their sources

Options:
  --lang fr|en        language of the texts; fr by default
  --help              this help, or that of a command
  --version           version

Exit codes: 0 done, 1 data refused, 2 malformed command, or a file that cannot be read or written.`,
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
      adjudicate: `Usage: regime-fsss adjudicate FILE [OPTIONS]

What each claim pays, why, and what is left of each maximum.
FILE is JSON; "-" reads standard input. It may hold "usage", what was decided before. For example:

${CERTIFICATE}

Options:
  --json                  the result of the library, as JSON
  --explain CLAIM         the steps of one claim, by its id
  --reading KEY=OPTION    another reading of a clause, as many times as needed:
${readingsHelp("claims")}
  --usage FILE            what was decided before: the "usage" of a result, or what --save-usage wrote
  --save-usage FILE       writes all that is decided there, for the --usage of the next time
  --lang fr|en            language of the texts; fr by default`,
      history: `Usage: regime-fsss history FILE [OPTIONS]

What a member holds of each plan, since when and at what cost, through events.
FILE is JSON; "-" reads standard input. For example:

${STORY}

Options:
  --json                  the result of the library, as JSON
  --svg FILE              draws the four plans through time there
  --explain YYYY-MM-DD    the steps of one pay period, by its first day
  --reading KEY=OPTION    another reading of a clause, as many times as needed; those of quote, or:
${readingsHelp("participation")}
  --anchor YYYY-MM-DD     the first day of a pay period; 2019-03-31 by default
  --lang fr|en            language of the texts; fr by default`,
      premiums: `Usage: regime-fsss premiums FILE [-o FILE] [OPTIONS]

What each member of a file and her employer pay, each pay period and each year.
FILE is CSV ("," or ";") with these columns, in any order, or NDJSON: a member a line, as for quote, with an "id" if
wanted. "-" reads standard input.

  id, on, insurableSalary, salaryScaleMaximum, workTime, health, dental, life.basic, life.dependants, life.additional,
  life.spouse.amount, life.spouse.sex, life.spouse.smoker, ltd, birthDate, sex, smoker, paidBy

health is a letter from A to O, exempt, or empty. An empty cell is absent. true and false.
Written: id, the columns of --keep, premium.…, tax.…, payable.…, annual.…

${wholeFileHelp("en", "by scenario and by salary class", "premiums")}
  --anchor YYYY-MM-DD     the first day of a pay period; 2019-03-31 by default
  --lang fr|en            language of the texts; fr by default`,
      claims: `Usage: regime-fsss claims FILE --certificates FILE [-o FILE] [OPTIONS]

What each claim of a file pays. Those of a certificate that follow each other are decided together; a certificate that
is met again later goes on.
FILE is CSV ("," or ";") with these columns, or NDJSON: a claim a line with its "certificate", or
{ "certificate": { … }, "claims": [ … ] }, as for adjudicate. "-" reads standard input.

  certificate, id, person, benefit, incurred, received, amount, prescription, service, discipline, item, act,
  laboratory, trip, pairs, substance, bed.…, drug.…, cannabis.…

Written: certificate, id, the columns of --keep, submitted, eligible, paid, patient, status, reasons, outOfPocketCounted

Options:
  --certificates FILE     certificate, person, role, birthDate, from, until, health, dental: a row with a person is one,
                          a row without is a period of coverage; NDJSON: a certificate a line
  --usage FILE            what was decided before, a "usage" a line, what --save-usage wrote
  --save-usage FILE       writes all that is decided there, for the --usage of the next time
${wholeFileHelp("en", "by benefit and by decision", "claims")}
  --lang fr|en            language of the texts; fr by default`,
      verify: VERIFY_HELP.en,
      benefits: `Usage: regime-fsss benefits --level 1|2|3 [OPTIONS]

What each benefit of the health plan reimburses at a level, and each class of the dental plan.

Options:
  --level 1|2|3     Santé I, Santé II or Santé III
  --on YYYY-MM-DD   the day of the expense; 2020-01-01 by default, the first day of the edition
  --json            the result of the library, as JSON
  --lang fr|en      language of the texts; fr by default`,
      tables: `Usage: regime-fsss tables [--json | --csv] [--lang fr|en]

The tables of the 2020 edition, premiums and benefits: their list, or all their figures.

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
    badClaim: "--explain is the id of a claim of the FILE.",
    badPeriod: "--explain is the first day of a pay period of the history, YYYY-MM-DD.",
    badLevel: "--level is 1, 2 or 3.",
    usageTwice: 'The FILE has a "usage" already: take it out, or take --usage out.',
    inputTwice: "Standard input is read once: FILE or --usage, not both.",
    jsonOrCsv: "Choose --json or --csv, not both.",
    missingFile: 'The FILE is missing; "-" reads standard input.',
    extraArgument: (argument) => `One argument too many: ${argument}`,
    standardInput: "standard input",
    unreadable: (file, code) => `${file}: the file cannot be read (${code}).`,
    unwritable: (file, code) => `${file}: the file cannot be written (${code}).`,
    notUtf8: (file) => `${file}: the text is not UTF-8.`,
    notJson: (file, line, column) => `${file}: no longer JSON at line ${String(line)}, column ${String(column)}.`,
    notUtf8Line: (file, line) => `${file}: the text is not UTF-8 at line ${String(line)}.`,
    lineTooLong: (file, line) => `${file}: line ${String(line)} has no end.`,
    notCsv: (file, line) =>
      `${file}: a quote is not closed, or not in its place, in what begins at line ${String(line)}.`,
    noHeader: (file) => `${file}: the line of column names is missing.`,
    unknownColumn: (file, column) => `${file}: unknown column: ${column} (--keep would copy it).`,
    columnTwice: (file, column) => `${file}: column ${column} is there twice.`,
    missingColumn: (file, column) => `${file}: column ${column} is missing.`,
    keptTaken: (column) => `--keep: column ${column} is written already.`,
    fileTwice: (file) => `${file}: this command reads or writes that file already.`,
    standardInputTwice: "Standard input is read once.",
    needsCertificates: "--certificates is missing: the persons and the coverage of the certificates.",
    badLine: (file, line, reason) => `${file}: line ${String(line)}: ${reason}`,
    badLedger: (file, line) => `${file}: line ${String(line)} is no "usage".`,
    rowCodes: {
      E_FIELD_COUNT: "The row has not as many cells as the header.",
      E_NOT_JSON: "The line is no JSON object.",
      E_CERTIFICATE_UNKNOWN: "This certificate is not in the file of certificates.",
    },
    refusedRow: (line, column, code, reason) =>
      `line ${String(line)}${column === "" ? "" : `, ${column}`}: ${code} ${reason}`,
    refusedRows: (rows, written) =>
      `${rows === 1 ? "1 row" : `${String(rows)} rows`} refused${written ? "" : " (--rejects FILE writes them all)"}.`,
    progress: (rows, rate) => `${rows} rows, ${rate}/s`,
    percent: "%",
    timeLeft: (minutes, seconds) => `${String(minutes)} min ${String(seconds).padStart(2, "0")} s left`,
    noHealth: "Not in the health plan",
    exempt: "Exempt",
    byScenario: "Scenario",
    byClass: "Salary class",
    byBenefit: "Benefit",
    byStatus: "Decision",
    premiumSums: (by) => [
      by,
      "Members",
      "Premiums",
      "of which\nemployer",
      "of which\nemployee",
      "Tax",
      "Payable\nper pay",
      "Payable\na year",
    ],
    claimSums: (by) => [by, "Claims", "Submitted", "Eligible", "Paid", "Left\nto pay"],
    premiumsDrawing: "What members pay, per pay period",
    premiumsAxis: "Payable by the employee, tax included, per pay period; number of members",
    claimsDrawing: "What claims pay",
    claimsAxis: "Paid; number of claims",
    distribution: (count, sum, mean) => `${count} amounts, ${sum} in all, ${mean} on average`,
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
    adjudicateTitle: (certificate, edition) => `Claims of certificate ${certificate}, edition ${edition}`,
    claimHeadings: [
      "",
      "Date of\nexpense",
      "Person",
      "Benefit",
      "Submitted",
      "Eligible",
      "Paid",
      "Left\nto pay",
      "Decision",
      "Reason",
    ],
    total: "Total",
    underOther: (reading, paid) => `Under the reading ${reading}, ${paid} would be paid.`,
    outOfPocketHeadings: ["Out-of-pocket maximum", "Counted", "Left"],
    maximaHeadings: ["Person", "Benefit", "Maximum", "On", "Used", "Left", "More from"],
    certificate: "all",
    historyTitle: (member, from, until) => `Participation of ${member}, ${from} to ${until}`,
    personHeadings: ["Person", "", "From", "Until"],
    intervalHeadings: ["From", "Until", "State", "Held", "Premium"],
    salaryHeading: "Salary",
    onSalary: (salary) => `salary ${salary}`,
    reasonHeading: "Reason",
    paidBy: { shared: "shared", member: "employee’s", waived: "waived" },
    premiumPaidBy: { shared: "premium shared", member: "premium all the employee’s", waived: "premium waived" },
    lifeBasic: "basic",
    lifeDependants: "dependants",
    lifeAdditional: (multiple) => `${String(multiple)} × salary`,
    lifeSpouse: (amount) => `spouse ${amount}`,
    twoSalaries: (benefit, premium) => `${benefit} (premium: ${premium})`,
    salaryUnknown: "unknown",
    reasons: "Reasons:",
    changes: "Taking effect:",
    changeHeadings: ["Event", "Plan", "From", "Premium\nfrom", "Reason"],
    refused: "Requests refused:",
    refusedRequest: (type, on, event) => `${type}, ${on} (events[${String(event)}])`,
    periodsTitle: (edition) => `Premiums of each pay period (14 days), edition ${edition}`,
    noPeriods: "No pay period of this history starts where premiums are printed.",
    periodHeadings: ["From", "Until", "Premiums", "Tax", "Payable", "of which\nemployer", "of which\nemployee"],
    correctionKnown: (on) => `  known ${on}`,
    correctionCharged: (from) => `from the pay of ${from}`,
    periodSteps: (from) => `Steps of the pay period of ${from}`,
    correctionSteps: (on) => `Steps of its correction, known on ${on}`,
    months: ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"],
    scheduleTitle: (level, on, edition) =>
      `Benefits at level ${labels("en").levels[level]} on ${on}, edition ${edition}`,
    scheduleHeadings: ["Benefit", "", "Rate", "Maxima reimbursed and conditions"],
    scheduleLegend: (outOfPocketMaximum) =>
      `* A medical prescription is required. † Counted in the out-of-pocket maximum, ${moneyText(outOfPocketMaximum, "en")} per certificate and calendar year.`,
    notCovered: "not covered",
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
${readingsHelp("premiums")}
  --anchor AAAA-MM-JJ     le premier jour d’une période de paie; 2019-03-31 par défaut
  --lang fr|en            langue des textes; fr par défaut`
    : `Options:
  --json                  the result of the library, as JSON
  --steps                 the steps of the calculation
  --reading KEY=OPTION    another reading of a clause, as many times as needed:
${readingsHelp("premiums")}
  --anchor YYYY-MM-DD     the first day of a pay period; 2019-03-31 by default
  --lang fr|en            language of the texts; fr by default`;
}

/** The options that `premiums` and `claims` share. */
function wholeFileHelp(lang: Language, by: string, subject: "premiums" | "claims"): string {
  const title = subject === "claims" ? "" : lang === "fr" ? "Options :\n" : "Options:\n";
  const options =
    lang === "fr"
      ? `  -o, --output FICHIER    écrit là; .csv ou .ndjson, sinon comme l’entrée. À la sortie standard par défaut
  --rejects FICHIER       écrit là les lignes refusées : line, column, code, reason; sinon les premières sont dites
  --summary               les totaux ${by}
  --svg FICHIER           dessine là la répartition des montants
  --keep a,b              des colonnes à copier dans ce qui est écrit
  --french-decimals       les montants ont une virgule, à la lecture et à l’écriture : 38 000,50
  --reading CLÉ=OPTION    une autre lecture d’une clause, autant de fois qu’il en faut :`
      : `  -o, --output FILE       writes there; .csv or .ndjson, otherwise as the input. To standard output by default
  --rejects FILE          writes the refused rows there: line, column, code, reason; otherwise the first are told
  --summary               the totals ${by}
  --svg FILE              draws the distribution of the amounts there
  --keep a,b              columns to copy to what is written
  --french-decimals       amounts have a comma, in and out: 38 000,50
  --reading KEY=OPTION    another reading of a clause, as many times as needed:`;
  return `${title}${options}\n${readingsHelp(subject)}`;
}

function readingsHelp(subject: Subject): string {
  return Object.entries(READING_OPTIONS)
    .filter(([key]) => SUBJECTS[key as ReadingKey] === subject)
    .map(([key, options]) => `      ${key}=${options.join("|")}`)
    .join("\n");
}
