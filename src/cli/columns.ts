import { fail } from "./failure.js";
import type { Messages } from "./messages.js";
import { plain, shortened } from "./text-table.js";

/** What a cell is: as it is written, a decimal, a whole number, `true` or `false`, the letter of a scenario or `exempt`. */
export type CellKind = "text" | "decimal" | "integer" | "flag" | "health";
export type ColumnKinds = Readonly<Record<string, CellKind>>;

/** Makes the object that a row of cells tells of; without the keys of empty cells, so `undefined` for a row of none. */
export type BuildObject = (cells: readonly string[]) => Record<string, unknown> | undefined;

/** Which columns a file has, and where. */
export interface Header {
  /** The place of each column. */
  places: ReadonlyMap<string, number>;
  /** Those of `--keep`, in its order. */
  kept: readonly string[];
}

/** The columns of `members`: the paths of `Member`, and an id. */
export const MEMBER_KINDS = {
  on: "text",
  insurableSalary: "decimal",
  salaryScaleMaximum: "decimal",
  workTime: "decimal",
  health: "health",
  dental: "text",
  "life.basic": "flag",
  "life.dependants": "flag",
  "life.additional": "integer",
  "life.spouse.amount": "decimal",
  "life.spouse.sex": "text",
  "life.spouse.smoker": "flag",
  ltd: "text",
  birthDate: "text",
  sex: "text",
  smoker: "flag",
  paidBy: "text",
} as const satisfies ColumnKinds;
export const MEMBER_REQUIRED = ["on", "insurableSalary", "salaryScaleMaximum", "workTime"] as const;

/** The columns of `claims`: the paths of `Claim`. */
export const CLAIM_KINDS = {
  id: "text",
  person: "text",
  benefit: "text",
  incurred: "text",
  received: "text",
  amount: "decimal",
  prescription: "flag",
  service: "text",
  discipline: "text",
  item: "text",
  act: "text",
  laboratory: "decimal",
  trip: "text",
  pairs: "integer",
  substance: "decimal",
  "bed.mode": "text",
  "bed.alternative": "decimal",
  "drug.kind": "text",
  "drug.prescriptionOnly": "flag",
  "drug.innovator": "flag",
  "drug.lowestGeneric": "decimal",
  "drug.brandException.medicalReason": "flag",
  "drug.brandException.physicianForm": "flag",
  "drug.brandException.approved": "flag",
  "cannabis.prescriber": "text",
  "cannabis.stage": "text",
  "cannabis.approved": "flag",
  "cannabis.indicationAccepted": "flag",
  "cannabis.licensedSeller": "flag",
  "cannabis.nature": "text",
  "cannabis.medicalDocument": "flag",
  "cannabis.authorizationForm": "flag",
  "cannabis.samePractitioner": "flag",
} as const satisfies ColumnKinds;
export const CLAIM_REQUIRED = ["certificate", "id", "person", "benefit", "incurred", "received", "amount"] as const;

/** The columns of `--certificates`: a row with a `person` is one, a row without is a period of coverage. */
export const CERTIFICATE_REQUIRED = ["certificate", "from", "until"] as const;
export const CERTIFICATE_COLUMNS = [
  ...CERTIFICATE_REQUIRED,
  "person",
  "role",
  "birthDate",
  "health",
  "dental",
] as const;

/** Reads a header: every column known or kept, none twice, those required there. All that is wrong is told at once. */
export function readHeader(
  header: readonly string[],
  known: readonly string[],
  required: readonly string[],
  kept: readonly string[],
  name: string,
  say: Messages,
): Header {
  const places = new Map(header.map((column, place) => [column, place]));
  const isKnown = new Set([...known, ...kept]);
  const problems = [
    ...header.filter((column) => !isKnown.has(column)).map((column) => say.unknownColumn(name, columnName(column))),
    ...header
      .filter((column, place) => places.get(column) !== place)
      .map((column) => say.columnTwice(name, columnName(column))),
    ...[...required, ...kept].filter((column) => !places.has(column)).map((column) => say.missingColumn(name, column)),
  ];
  return problems.length > 0 ? fail(2, problems.join("\n")) : { places, kept };
}

/** As it may be told: without a header, a row of somebody’s data is read as one. */
function columnName(column: string): string {
  return shortened(plain(column), 40);
}

/**
 * How the objects of a file are made: `life.spouse.sex` is the `sex` of the `spouse` of the `life`. With `french`,
 * decimals have a comma. What does not read as its kind is left as it is written, for the library to refuse by its name.
 */
export function objectBuilder(kinds: ColumnKinds, places: ReadonlyMap<string, number>, french: boolean): BuildObject {
  const columns = Object.keys(kinds).filter((column) => places.has(column));
  const build = branch(columns, "", kinds, places, french);
  return (cells) => build(cells) as Record<string, unknown> | undefined;
}

type Build = (cells: readonly string[]) => unknown;

function branch(
  columns: readonly string[],
  prefix: string,
  kinds: ColumnKinds,
  places: ReadonlyMap<string, number>,
  french: boolean,
): Build {
  const keys = [...new Set(columns.map((column) => column.slice(prefix.length).split(".")[0] as string))];
  const parts = keys.map((key): [string, Build] => {
    const path = `${prefix}${key}`;
    const place = places.get(path);
    if (place === undefined) {
      const inner = columns.filter((column) => column.startsWith(`${path}.`));
      return [key, branch(inner, `${path}.`, kinds, places, french)];
    }
    const read = readerOf(kinds[path] as CellKind, french);
    return [
      key,
      (cells) => {
        const cell = cells[place] as string;
        return cell === "" ? undefined : read(cell);
      },
    ];
  });
  return (cells) => {
    let object: Record<string, unknown> | undefined;
    for (const [key, build] of parts) {
      const value = build(cells);
      if (value === undefined) continue;
      object ??= {};
      object[key] = value;
    }
    return object;
  };
}

function readerOf(kind: CellKind, french: boolean): (cell: string) => unknown {
  switch (kind) {
    case "text":
      return (cell) => cell;
    case "decimal":
      return french ? frenchDecimal : (cell) => cell;
    case "integer":
      return (cell) => (/^\d{1,9}$/.test(cell) ? Number(cell) : cell);
    case "flag":
      return (cell) => (cell === "true" ? true : cell === "false" ? false : cell);
    case "health":
      return healthCell;
  }
}

/** A scenario by its letter, or `exempt`. */
export function healthCell(cell: string): unknown {
  return cell === "exempt" ? cell : { scenario: cell };
}

const GROUPED = /^\d{1,3}(?:[ \u00A0\u202F]\d{3})+(?=,|$)/;
const SPACES = /[ \u00A0\u202F]/g;
const SWAPPED: Readonly<Record<string, string>> = { ",": ".", ".": "," };

/** A decimal with a comma as the library writes it; one with a point is no French decimal, and will be refused. */
export function frenchDecimal(cell: string): string {
  return cell
    .replace(GROUPED, (whole) => whole.replace(SPACES, ""))
    .replace(/[.,]/g, (mark) => SWAPPED[mark] as string);
}
