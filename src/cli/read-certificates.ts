import type { Certificate, CoveragePeriod, Person } from "../coverage/certificate.js";
import type { Issue, Language } from "../errors.js";
import { explain } from "../explain/explain.js";
import { CERTIFICATE_COLUMNS, CERTIFICATE_REQUIRED, healthCell, readHeader } from "./columns.js";
import { fail } from "./failure.js";
import { inputBytes } from "./input-bytes.js";
import type { Io } from "./io.js";
import { isObject, parseLine } from "./json-lines.js";
import { MESSAGES } from "./messages.js";
import { readRecords, type CsvRecord, type JsonRecord } from "./read-records.js";

/** A certificate as a file tells it: what is wrong with it is for the library to say. */
interface ToldCertificate {
  id: string;
  persons: Person[];
  coverage: CoveragePeriod[];
}

/**
 * The certificates of a file, by their ids: rows with a `person` are persons, rows without are periods of coverage, in
 * any order; of NDJSON, a certificate a line. A file that cannot be read whole is refused: claims would be decided
 * on half a certificate.
 */
export async function readCertificates(
  file: string,
  io: Io,
  lang: Language,
): Promise<ReadonlyMap<string, Certificate>> {
  const say = MESSAGES[lang];
  const { name, pieces, close } = await inputBytes(file, io, say);
  try {
    const source = await readRecords(file, { name, pieces }, say);
    if (!("header" in source)) return await fromJson(source.records, name, lang);
    const { places } = readHeader(source.header, CERTIFICATE_COLUMNS, CERTIFICATE_REQUIRED, [], name, say);
    return await fromCells(source.records, source.header.length, places, name, lang);
  } finally {
    await close();
  }
}

async function fromCells(
  batches: AsyncIterable<CsvRecord[]>,
  width: number,
  places: ReadonlyMap<string, number>,
  name: string,
  lang: Language,
): Promise<ReadonlyMap<string, Certificate>> {
  const say = MESSAGES[lang];
  const certificates = new Map<string, ToldCertificate>();
  for await (const records of batches) {
    for (const { line, value } of records) {
      if (value.length !== width) fail(1, say.badLine(name, line, say.rowCodes.E_FIELD_COUNT));
      const cell = (column: (typeof CERTIFICATE_COLUMNS)[number]): string => value[places.get(column) ?? -1] ?? "";
      const id = cell("certificate");
      const certificate = certificates.get(id) ?? { id, persons: [], coverage: [] };
      certificates.set(id, certificate);
      const from = cell("from");
      const until = cell("until");
      if (cell("person") !== "") {
        const person = { id: cell("person"), role: cell("role"), birthDate: cell("birthDate") } as Person;
        if (from !== "") person.from = from;
        if (until !== "") person.until = until;
        certificate.persons.push(person);
      } else {
        const health = cell("health");
        const period = { from, until: until === "" ? null : until } as CoveragePeriod;
        period.health = health === "" ? null : (healthCell(health) as CoveragePeriod["health"]);
        if (cell("dental") !== "") period.dental = cell("dental") as NonNullable<CoveragePeriod["dental"]>;
        certificate.coverage.push(period);
      }
    }
  }
  return certificates;
}

async function fromJson(
  batches: AsyncIterable<JsonRecord[]>,
  name: string,
  lang: Language,
): Promise<ReadonlyMap<string, Certificate>> {
  const say = MESSAGES[lang];
  const certificates = new Map<string, Certificate>();
  for await (const records of batches) {
    for (const { line, value: text } of records) {
      const value = parseLine(text)?.value;
      if (!isObject(value) || typeof value["id"] !== "string") {
        return fail(1, say.badLine(name, line, say.rowCodes.E_NOT_JSON));
      }
      if (certificates.has(value["id"])) {
        const twice: Issue = { code: "E_CERTIFICATE_TWICE", path: [], params: {}, article: null };
        fail(1, say.badLine(name, line, explain(twice, lang)));
      }
      certificates.set(value["id"], value as unknown as Certificate);
    }
  }
  return certificates;
}
