import type { Certificate } from "../coverage/certificate.js";
import type { Issue, Language } from "../errors.js";
import type { Claim } from "../reimbursement/claim.js";
import { CLAIM_KINDS, CLAIM_REQUIRED, objectBuilder, readHeader } from "./columns.js";
import type { Source } from "./file-job.js";
import { isObject, keptCell, parseLine, without, type JsonObject } from "./json-lines.js";
import { MESSAGES } from "./messages.js";
import type { CsvRecord, JsonRecord } from "./read-records.js";
import { columnsOfPaths, refusal, type Refusal } from "./rejects.js";

/** Claims of one certificate that follow each other in a file. */
export interface ClaimRun {
  item: { certificate: Certificate; claims: Claim[] };
  /** The line of each claim, and its cells to copy. */
  lines: number[];
  kept: (readonly unknown[])[];
  /** All on one line: paths begin at the line, not at the claim. */
  isLine: boolean;
}

/** Some runs of a file, and records that are none. */
export interface ClaimBatch {
  runs: ClaimRun[];
  refusals: Refusal[];
  read: number;
}

const KEYS: readonly string[] = [...new Set(Object.keys(CLAIM_KINDS).map((column) => column.split(".")[0] as string))];

/** The claims of a file, and what their paths are called in it. */
export function claimRows(
  source: Source,
  certificates: ReadonlyMap<string, Certificate>,
  lang: Language,
): { batches: AsyncGenerator<ClaimBatch>; columnOf: (path: Issue["path"]) => string } {
  const { records } = source;
  if (!("header" in records)) {
    return {
      batches: fromJson(records.records, source.kept, certificates, lang),
      columnOf: columnsOfPaths(undefined),
    };
  }
  const { header } = records;
  const known = ["certificate", ...Object.keys(CLAIM_KINDS)];
  const { places } = readHeader(header, known, CLAIM_REQUIRED, source.kept, source.name, MESSAGES[lang]);
  return {
    batches: fromCells(records.records, header.length, places, source, certificates, lang),
    columnOf: columnsOfPaths(places),
  };
}

/** Adds a claim to the run that it goes on, or begins one. */
function addClaim(runs: ClaimRun[], certificate: Certificate, claim: Claim, line: number, kept: unknown[]): void {
  let run = runs.at(-1);
  if (run === undefined || run.item.certificate !== certificate || run.isLine) {
    run = { item: { certificate, claims: [] }, lines: [], kept: [], isLine: false };
    runs.push(run);
  }
  run.item.claims.push(claim);
  run.lines.push(line);
  run.kept.push(kept);
}

async function* fromCells(
  batches: AsyncIterable<CsvRecord[]>,
  width: number,
  places: ReadonlyMap<string, number>,
  { kept, french }: Source,
  certificates: ReadonlyMap<string, Certificate>,
  lang: Language,
): AsyncGenerator<ClaimBatch> {
  const build = objectBuilder(CLAIM_KINDS, places, french);
  const named = places.get("certificate") as number;
  const copied = kept.map((column) => places.get(column) as number);
  for await (const records of batches) {
    const runs: ClaimRun[] = [];
    const refusals: Refusal[] = [];
    for (const { line, value } of records) {
      if (value.length !== width) {
        refusals.push(refusal(line, "", "E_FIELD_COUNT", lang));
        continue;
      }
      const certificate = certificates.get(value[named] as string);
      if (certificate === undefined) {
        refusals.push(refusal(line, "certificate", "E_CERTIFICATE_UNKNOWN", lang));
        continue;
      }
      const claim = (build(value) ?? {}) as unknown as Claim;
      const cells = copied.map((place) => value[place]);
      addClaim(runs, certificate, claim, line, cells);
    }
    yield { runs, refusals, read: records.length };
  }
}

async function* fromJson(
  batches: AsyncIterable<JsonRecord[]>,
  kept: readonly string[],
  certificates: ReadonlyMap<string, Certificate>,
  lang: Language,
): AsyncGenerator<ClaimBatch> {
  const others = ["certificate", ...kept.filter((column) => !KEYS.includes(column))];
  const cellsOf = (value: unknown): unknown[] => kept.map((column) => (isObject(value) ? keptCell(value, column) : ""));
  for await (const records of batches) {
    const runs: ClaimRun[] = [];
    const refusals: Refusal[] = [];
    for (const { line, value: text } of records) {
      const value = parseLine(text)?.value;
      if (!isObject(value)) {
        refusals.push(refusal(line, "", "E_NOT_JSON", lang));
        continue;
      }
      if (typeof value["certificate"] !== "string") {
        runs.push(wholeRun(value, line, others, cellsOf));
        continue;
      }
      const certificate = certificates.get(value["certificate"]);
      if (certificate === undefined) {
        refusals.push(refusal(line, "certificate", "E_CERTIFICATE_UNKNOWN", lang));
        continue;
      }
      const claim = without(value, others) as unknown as Claim;
      addClaim(runs, certificate, claim, line, cellsOf(value));
    }
    yield { runs, refusals, read: records.length };
  }
}

/** A line with its certificate and all its claims, as `adjudicate` takes them; what else it has is for the library to refuse. */
function wholeRun(
  value: JsonObject,
  line: number,
  others: readonly string[],
  cellsOf: (value: unknown) => unknown[],
): ClaimRun {
  const { claims } = value;
  // Without any claim it is refused at its line all the same.
  const each: unknown[] = Array.isArray(claims) && claims.length > 0 ? claims : [undefined];
  const read = Array.isArray(claims) ? each.map((one) => (isObject(one) ? without(one, others) : one)) : claims;
  const item = (claims === undefined ? value : { ...value, claims: read }) as unknown as ClaimRun["item"];
  return { item, lines: each.map(() => line), kept: each.map(cellsOf), isLine: true };
}
