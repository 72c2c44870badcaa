import type { Edition, PremiumTables, Table, Unit } from "../edition.js";
import type { Issue } from "../errors.js";
import { multiplyDivide, rate, type Rate, type Rounding } from "../money.js";
import { readArray, readChoice, readInteger, readName, readObject, report, reportType } from "../read.js";

/** The tables of what members and employer pay together, which a renewal moves: not contributions, nor tax. */
export const SCALABLE_TABLES = /* @__PURE__ */ Object.freeze([
  "healthPremiums",
  "dentalPremiums",
  "basicLifeRate",
  "dependantsLifePremium",
  "lifeRatesPerThousand",
  "lifeRatesOfSalary",
  "disabilityRates",
] as const satisfies readonly (keyof PremiumTables)[]);
export type ScalableTable = (typeof SCALABLE_TABLES)[number];

/** A table of an edition, by its name. */
export type TableName = Exclude<keyof Edition, "id" | "from" | "until">;

/** Other rates. */
export interface RateChange {
  /** The name of the new edition, in every result that it prices. */
  id: string;
  scale?:
    | {
        /** A decimal: `"1.05"` is 5 % more. At most 6 decimals. */
        factor: string;
        /** How what is left over ends, at the last decimal of each figure. */
        rounding: Rounding;
        /** All of `SCALABLE_TABLES` when absent. */
        tables?: readonly ScalableTable[] | undefined;
        /** How many decimals more than printed a rate keeps, 0 to 3; none when absent. An amount keeps its cents. */
        rateDecimals?: number | undefined;
      }
    | undefined;
  /** Figures that replace those of a table, whole; they are not scaled. */
  tables?: { readonly [Name in TableName]?: Edition[Name]["values"] | undefined } | undefined;
}

const KEYS = /* @__PURE__ */ new Set(["id", "scale", "tables"] as const);
const SCALE_KEYS = /* @__PURE__ */ new Set(["factor", "rounding", "tables", "rateDecimals"] as const);
const ROUNDINGS = ["half-up", "half-even", "down", "up"] as const satisfies readonly Rounding[];
const MOST_DECIMALS = 3;

/** The edition with its rates changed, still to be parsed, and the tables that were replaced. */
export function changedEdition(
  edition: Edition,
  value: unknown,
  issues: Issue[],
): { changed: unknown; replaced: ReadonlySet<string> } | undefined {
  const change = readObject(value, KEYS, "change", "GEN-01", issues);
  if (change === undefined) return undefined;
  const { id: _id, from: _from, until: _until, ...printed } = edition;
  const names = Object.keys(printed) as TableName[];
  const tables = readTables(change.tables, names, issues);
  const scale = change.scale === undefined ? undefined : readScale(change.scale, issues);
  const id = readName(change.id, "change.id", "GEN-01", issues);
  if (issues.length > 0) return undefined;
  const changed: Record<string, unknown> = { ...edition, id };
  for (const name of names) {
    const table: Table<Unit, unknown> = edition[name];
    if (tables[name] !== undefined) changed[name] = { ...table, values: tables[name] };
    else if (scale?.tables.has(name) === true) {
      const decimals = table.unit === "dollars-per-pay-period" ? 0 : scale.rateDecimals;
      changed[name] = { ...table, values: scaled(table.values, scale.factor, scale.rounding, decimals) };
    }
  }
  return { changed, replaced: new Set(names.filter((name) => tables[name] !== undefined)) };
}

/** Where a problem of the changed edition is in the change; at its own place when the change did not give it. */
export function pathInChange(path: Issue["path"], replaced: ReadonlySet<string>): Issue["path"] {
  const [name, values, ...rest] = path;
  const isGiven = typeof name === "string" && replaced.has(name) && values === "values";
  return isGiven ? ["change", "tables", name, ...rest] : path;
}

/** The tables to replace, by name; what is in them is for `parseEdition` to check. */
function readTables(
  value: unknown,
  names: readonly TableName[],
  issues: Issue[],
): { readonly [Name in TableName]?: unknown } {
  return value === undefined ? {} : (readObject(value, new Set(names), "change.tables", "GEN-01", issues) ?? {});
}

function readScale(
  value: unknown,
  issues: Issue[],
): { factor: Rate; rounding: Rounding; tables: ReadonlySet<string>; rateDecimals: number } | undefined {
  const scale = readObject(value, SCALE_KEYS, "change.scale", "GEN-01", issues);
  if (scale === undefined) return undefined;
  const { factor, rounding, tables, rateDecimals } = scale;
  const read = {
    factor: readFactor(factor, issues),
    rounding: readChoice(rounding, ROUNDINGS, "change.scale.rounding", null, issues),
    tables:
      tables === undefined
        ? SCALABLE_TABLES
        : readArray(tables, "change.scale.tables", null, issues, (name) =>
            readChoice(name, SCALABLE_TABLES, "", null, issues),
          ),
    rateDecimals:
      rateDecimals === undefined
        ? 0
        : readInteger(rateDecimals, 0, MOST_DECIMALS, "change.scale.rateDecimals", null, issues),
  };
  if (read.factor === undefined || read.rounding === undefined || read.tables === undefined) return undefined;
  return {
    ...read,
    factor: read.factor,
    rounding: read.rounding,
    tables: new Set<string | undefined>(read.tables) as Set<string>,
  };
}

function readFactor(value: unknown, issues: Issue[]): Rate | undefined {
  const path = "change.scale.factor";
  if (typeof value !== "string") return reportType(issues, value, "string", path, "GEN-01");
  if (!/^\d{1,3}(\.\d{1,6})?$/.test(value)) return report(issues, "E_NUMBER_FORMAT", path, "GEN-01");
  return rate(value);
}

/** Every figure of a table times a factor, however deep it stands. */
function scaled(values: unknown, factor: Rate, rounding: Rounding, moreDecimals: number): unknown {
  if (typeof values === "string") return scaledFigure(values, factor, rounding, moreDecimals);
  return Object.fromEntries(
    Object.entries(values as object).map(([key, value]) => [key, scaled(value, factor, rounding, moreDecimals)]),
  );
}

/** A figure times a factor, with its own decimals and as many more. */
function scaledFigure(text: string, factor: Rate, rounding: Rounding, moreDecimals: number): string {
  const [whole = "", printed = ""] = text.split(".");
  const fraction = printed + "0".repeat(moreDecimals);
  const { numerator } = rate(fraction === "" ? whole : `${whole}.${fraction}`);
  const digits = String(multiplyDivide(numerator, factor.numerator, factor.denominator, rounding));
  if (fraction === "") return digits;
  const padded = digits.padStart(fraction.length + 1, "0");
  return `${padded.slice(0, -fraction.length)}.${padded.slice(-fraction.length)}`;
}
