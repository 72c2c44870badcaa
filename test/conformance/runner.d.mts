/** What one file of the pack comes to. */
export interface FileReport {
  file: string;
  rows: number;
  /** Cells, once for every way in which they were computed. */
  compared: number;
  articles: string[];
  /** The figures of the edition that a file of figures does not have. */
  missing: string[];
  /** Rows of which a cell differs, or nothing could be compared. */
  differing: number;
  /** The first of them. */
  told: string[];
}

export interface Report {
  files: FileReport[];
  rows: number;
  compared: number;
  differing: number;
  articles: string[];
}

export function runConformance(pack: {
  main: object;
  services: object;
  files: readonly string[];
  readText: (file: string) => string | Promise<string>;
  parseCsv: (text: string) => string[][];
}): Promise<Report>;
