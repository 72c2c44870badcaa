/**
 * Reads a CSV file and writes it again, with the library that the command reads with and no calculation.
 *
 * node bench/csv-copy.mjs IN OUT
 */
import { createReadStream, createWriteStream } from "node:fs";
import { pipeline } from "node:stream/promises";
import { parse } from "csv-parse";
import { stringify } from "csv-stringify";

const [from, to] = process.argv.slice(2);
await pipeline(createReadStream(from), parse({ bom: true }), stringify(), createWriteStream(to));
