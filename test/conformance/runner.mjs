// Holds a copy of the package against the conformance pack. Plain JavaScript that imports nothing, so that it runs wherever
// the package does: the caller gives the two doors, the texts of the files, and how CSV is read.

/** What a caller may hand over for each column of a table: its type where it is not a text. */
const INTEGERS = new Set(["life.additional", "pairs"]);
const BOOLEANS = new Set([
  "life.basic",
  "life.dependants",
  "life.spouse.smoker",
  "smoker",
  "prescription",
  "drug.prescriptionOnly",
  "drug.innovator",
  "drug.brandException.medicalReason",
  "drug.brandException.physicianForm",
  "drug.brandException.approved",
  "cannabis.approved",
  "cannabis.indicationAccepted",
  "cannabis.licensedSeller",
  "cannabis.medicalDocument",
  "cannabis.authorizationForm",
  "cannabis.samePractitioner",
]);
const ABOUT = ["id", "article", "covers", "readings", "anchor"];
const MEMBER = [
  "on",
  "insurableSalary",
  "salaryScaleMaximum",
  "workTime",
  "health",
  "dental",
  "life.basic",
  "life.dependants",
  "life.additional",
  "life.spouse.amount",
  "life.spouse.sex",
  "life.spouse.smoker",
  "ltd",
  "birthDate",
  "sex",
  "smoker",
  "paidBy",
];
const CLAIM = [
  "id",
  "person",
  "benefit",
  "incurred",
  "received",
  "amount",
  "prescription",
  "service",
  "discipline",
  "item",
  "act",
  "laboratory",
  "trip",
  "pairs",
  "substance",
  "bed.mode",
  "bed.alternative",
  "drug.kind",
  "drug.prescriptionOnly",
  "drug.innovator",
  "drug.lowestGeneric",
  "drug.brandException.medicalReason",
  "drug.brandException.physicianForm",
  "drug.brandException.approved",
  "cannabis.prescriber",
  "cannabis.stage",
  "cannabis.approved",
  "cannabis.indicationAccepted",
  "cannabis.licensedSeller",
  "cannabis.nature",
  "cannabis.medicalDocument",
  "cannabis.authorizationForm",
  "cannabis.samePractitioner",
];
const DECISION = ["submitted", "eligible", "paid", "patient", "status", "reasons", "outOfPocketCounted"];
const ANNUAL = ["annual.periods", "annual.total", "annual.employer", "annual.employee"];
/** The functions that take a text, by the name that the pack gives it. */
const OF_A_TEXT = { checkPassword: "password", checkUserCode: "code", scenarioParts: "scenario" };
/** How many differing rows of a file are told. */
const MOST_TOLD = 10;

/**
 * Runs the files of the pack.
 *
 * `main` and `services` are the two doors as module objects; `files` the names of the CSV files; `readText(name)` the text
 * of one, at once or in time; `parseCsv(text)` its rows, arrays of texts, header included.
 *
 * Answers `{ files: [{ file, rows, compared, articles, missing, differing, told }], rows, compared, differing, articles }`: `compared`
 * counts cells, once for every way in which they were computed, `differing` the rows of which a cell differs (or that could
 * not be compared), `told` the first of them as texts, `missing` the figures of the edition that the file does not have, `articles` the ids that
 * the rows name.
 */
export async function runConformance({ main, services, files, readText, parseCsv }) {
  const reports = [];
  for (const file of files.filter((name) => name !== "certificates.csv")) {
    const table = readTable(file, await readText(file), parseCsv);
    const check = openCheck(file);
    if (table.columns.includes("function")) compareFunctions(check, table, { ...main, ...services });
    else if (table.columns.includes("table")) compareFigures(check, table, main);
    else if (table.columns.includes("benefit")) {
      const certificates = readTable("certificates.csv", await readText("certificates.csv"), parseCsv);
      await compareClaims(check, table, certificatesOf(certificates), main);
    } else comparePremiums(check, table, main);
    reports.push(closeCheck(check, table));
  }
  const sum = (key) => reports.reduce((total, report) => total + report[key], 0);
  return {
    files: reports,
    rows: sum("rows"),
    compared: sum("compared"),
    differing: sum("differing"),
    articles: [...new Set(reports.flatMap(({ articles }) => articles))].sort(),
  };
}

// ---------------------------------------------------------------------------------------------------------------------
// Tables and what was found

/** The rows of a CSV file as objects, with the line each is on when no cell has a line break. */
function readTable(file, text, parseCsv) {
  const [columns, ...lines] = parseCsv(text);
  if (columns === undefined) throw new Error(`${file} is empty`);
  const rows = lines.map((cells, index) => ({
    line: index + 2,
    cells: Object.fromEntries(columns.map((column, place) => [column, cells[place]])),
  }));
  return { file, columns, rows };
}

function refuseStrangers({ file, columns }, known) {
  const strangers = columns.filter((column) => !known.includes(column));
  if (strangers.length > 0) throw new Error(`${file}: no such column: ${strangers.join(", ")}`);
}

function openCheck(file) {
  return { file, compared: 0, comparedRows: new Set(), differences: new Map(), missing: [] };
}

/** Compares one cell of a row, computed in one way. */
function compare(check, row, column, expected, actual, way) {
  check.compared++;
  check.comparedRows.add(row);
  if (expected !== actual)
    differ(check, row, `${column}${way === "" ? "" : ` (${way})`}: ${expected}, gives ${actual}`);
}

function differ(check, row, what) {
  const differences = check.differences.get(row) ?? [];
  differences.push(what);
  check.differences.set(row, differences);
}

/** A row of which nothing was compared would hold for ever. */
function closeCheck(check, { rows }) {
  for (const row of rows) if (!check.comparedRows.has(row)) differ(check, row, "nothing was compared");
  const told = [...check.differences].slice(0, MOST_TOLD).map(([{ line, cells }, differences]) => {
    const about = ["id", "certificate", "table", "key", "article", "covers"].map((key) => cells[key]).filter(Boolean);
    return `${check.file}:${String(line)} ${about.join(" | ")}: ${differences.slice(0, 6).join("; ")}`;
  });
  return {
    file: check.file,
    rows: rows.length,
    compared: check.compared,
    articles: [...new Set(rows.flatMap(({ cells }) => words(cells.article)))].sort(),
    missing: check.missing,
    differing: check.differences.size,
    told,
  };
}

// ---------------------------------------------------------------------------------------------------------------------
// Cells

function words(text) {
  return text === undefined || text === "" ? [] : text.split(" ");
}

function valueOf(text, type) {
  if (text === "null") return null;
  if (type === "integer") {
    if (!/^-?\d+$/.test(text)) throw new Error(`no integer: ${text}`);
    return Number(text);
  }
  if (type === "boolean") {
    if (text !== "true" && text !== "false") throw new Error(`no boolean: ${text}`);
    return text === "true";
  }
  if (type === "list") return text === "[]" ? [] : words(text);
  if (type !== "text") throw new Error(`no such type: ${type}`);
  return text === '""' ? "" : text;
}

const typeOf = (column) => (INTEGERS.has(column) ? "integer" : BOOLEANS.has(column) ? "boolean" : "text");

/** Puts a value where its path leads: a number is a place of an array. */
function put(target, path, value) {
  const keys = path.split(".");
  const last = keys.pop();
  let at = target;
  keys.forEach((key, depth) => {
    at[key] ??= /^\d+$/.test(keys[depth + 1] ?? last) ? [] : {};
    at = at[key];
  });
  at[last] = value;
}

function take(source, path) {
  return path.split(".").reduce((at, key) => (at === null || at === undefined ? undefined : at[key]), source);
}

/** The cells of some columns as an object; what is empty is absent. */
function objectOf(cells, columns) {
  const built = {};
  for (const column of columns) {
    const text = cells[column];
    if (text !== undefined && text !== "") put(built, column, valueOf(text, typeOf(column)));
  }
  return built;
}

function contextOf({ readings, anchor }) {
  const context = {};
  const chosen = words(readings).map((pair) => pair.split("="));
  if (chosen.length > 0) context.readings = Object.fromEntries(chosen);
  if (anchor !== undefined && anchor !== "") context.payCalendar = { anchor };
  return context;
}

const healthOf = (text) => (text === "" || text === undefined ? null : text === "exempt" ? text : { scenario: text });

function groupedBy(items, keyOf) {
  const groups = new Map();
  for (const item of items) {
    const key = keyOf(item);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [item]);
    else group.push(item);
  }
  return [...groups.values()];
}

function errorText(error) {
  return error.issues === undefined
    ? String(error)
    : error.issues.map(({ code, path }) => `${code} ${path}`).join(", ");
}

/** Cents as dollars with two places. */
function dollars(cents) {
  const digits = String(Math.abs(cents)).padStart(3, "0");
  return `${cents < 0 ? "-" : ""}${digits.slice(0, -2)}.${digits.slice(-2)}`;
}

// ---------------------------------------------------------------------------------------------------------------------
// premiums.csv: each member by herself, and all of them as columns

function comparePremiums(check, { file, columns, rows }, main) {
  const known = [...main.PREMIUM_COLUMNS, ...ANNUAL];
  const amounts = columns.filter((column) => known.includes(column));
  refuseStrangers({ file, columns }, [...ABOUT, ...MEMBER, ...known]);
  for (const row of rows) {
    row.member = { ...objectOf(row.cells, MEMBER), health: healthOf(row.cells.health) };
    try {
      const amountOf = quotedAmounts(main.quote(row.member, contextOf(row.cells)));
      compareAmounts(check, row, amounts, amountOf, "quote");
    } catch (error) {
      differ(check, row, errorText(error));
    }
  }
  for (const group of groupedBy(rows, ({ cells }) => `${cells.readings}|${cells.anchor}`)) {
    const context = contextOf(group[0].cells);
    const population = main.readPopulation(
      group.map(({ member }) => member),
      context,
    );
    for (const { index, issues } of population.rejects) differ(check, group[index], errorText({ issues }));
    const premiums = main.premiumColumns(population.columns, context);
    population.columns.place.forEach((place, at) => {
      const row = group[place];
      compareAmounts(check, row, amounts, columnAmounts(premiums, at, row.member.on.slice(0, 4)), "columns");
    });
  }
}

function compareAmounts(check, row, amounts, amountOf, way) {
  for (const column of amounts) {
    const expected = row.cells[column];
    if (expected !== "") compare(check, row, column, expected, amountOf(column), way);
  }
}

/** The amounts of a quote by the names of the columns. A line that is not held comes to nothing. */
function quotedAmounts(quote) {
  const lines = new Map(quote.lines.map(({ line, total }) => [line, total]));
  return (column) => {
    const [group, name] = column.split(".");
    if (group === "premium") return name in SHARES ? quote[name] : (lines.get(name) ?? "0.00");
    if (group !== "annual") return quote[group][name];
    return name === "periods" ? String(quote.annual.periods) : quote.annual.payable[name];
  };
}
const SHARES = { total: 0, employer: 0, employee: 0 };

/** The amounts of one row of the columns. */
function columnAmounts({ names, values, periods }, at, year) {
  const cents = (name) => values[at * names.length + names.indexOf(name)];
  return (column) => {
    if (column === "annual.periods") return String(periods[year]);
    const [group, name] = column.split(".");
    return dollars(group === "annual" ? cents(`payable.${name}`) * periods[year] : cents(column));
  };
}

// ---------------------------------------------------------------------------------------------------------------------
// claims.csv: rows of a certificate that follow each other are one call, one met again goes on from its ledger

function certificatesOf({ file, columns, rows }) {
  refuseStrangers({ file, columns }, [
    "certificate",
    "person",
    "role",
    "birthDate",
    "from",
    "until",
    "health",
    "dental",
  ]);
  const certificates = new Map();
  for (const { cells } of rows) {
    const { certificate: id, person, health, dental, ...others } = cells;
    const certificate = certificates.get(id) ?? { id, persons: [], coverage: [] };
    certificates.set(id, certificate);
    const { role, birthDate, from, until } = objectOf(others, ["role", "birthDate", "from", "until"]);
    if (person !== "") {
      const dates = { ...(from === undefined ? {} : { from }), ...(until === undefined ? {} : { until }) };
      certificate.persons.push({ id: person, role, birthDate, ...dates });
    } else {
      certificate.coverage.push({ from, until: until ?? null, health: healthOf(health), dental: dental || null });
    }
  }
  return certificates;
}

async function compareClaims(check, { file, columns, rows }, certificates, main) {
  refuseStrangers({ file, columns }, [...ABOUT, ...CLAIM, "certificate", ...DECISION]);
  const runs = [];
  for (const row of rows) {
    const { certificate, readings } = row.cells;
    const open = runs.at(-1);
    if (open?.id === certificate) open.rows.push(row);
    else runs.push({ id: certificate, certificate: certificates.get(certificate), rows: [row], readings });
    if (runs.at(-1).readings !== readings) differ(check, row, "other readings than the rows above of its certificate");
    row.claim = objectOf(row.cells, CLAIM);
  }
  for (const run of runs.filter(({ certificate }) => certificate === undefined)) {
    for (const row of run.rows) differ(check, row, `no certificate ${run.id}`);
  }
  const known = runs.filter(({ certificate }) => certificate !== undefined);
  adjudicateRuns(check, columns, known, main);
  for (const group of groupedBy(known, ({ rows: [{ cells }] }) => `${cells.readings}|${cells.anchor ?? ""}`)) {
    await streamRuns(check, columns, group, main);
  }
}

/** Call by call, each with the ledger that the one before left. */
function adjudicateRuns(check, columns, runs, main) {
  const usages = new Map();
  for (const { id, certificate, rows } of runs) {
    try {
      const claims = rows.map(({ claim }) => claim);
      const usage = usages.get(id);
      const input = { certificate, claims, ...(usage === undefined ? {} : { usage }) };
      const result = main.adjudicate(input, contextOf(rows[0].cells));
      usages.set(id, result.usage);
      compareDecisions(check, columns, rows, result.decisions, "adjudicate");
    } catch (error) {
      for (const row of rows) differ(check, row, errorText(error));
    }
  }
}

/** All at once. Runs of one certificate that only the grouping brought together stay calls of their own. */
async function streamRuns(check, columns, runs, main) {
  const parts = [];
  for (const run of runs) {
    if (parts.length === 0 || parts.at(-1).at(-1).id === run.id) parts.push([]);
    parts.at(-1).push(run);
  }
  let usages = [];
  for (const part of parts) {
    const items = part.map(({ certificate, rows }) => ({ certificate, claims: rows.map(({ claim }) => claim) }));
    const stream = main.adjudicateStream(items, { ...contextOf(part[0].rows[0].cells), usages });
    for await (const result of stream) {
      const { rows } = part[result.items.from];
      for (const { claim, issues } of result.rejects) {
        for (const row of claim === null ? rows : [rows[claim]]) differ(check, row, errorText({ issues }));
      }
      compareDecisions(check, columns, rows, result.decisions, "stream");
    }
    ({ usages } = stream.snapshot());
  }
}

/** By the id of the claim; one that is given twice is decided twice, in that order. */
function compareDecisions(check, columns, rows, decisions, way) {
  const byClaim = new Map(groupedBy(decisions, ({ claim }) => claim).map((group) => [group[0].claim, group]));
  for (const row of rows) {
    const decision = byClaim.get(row.cells.id)?.shift();
    if (decision === undefined) {
      differ(check, row, `not decided (${way})`);
      continue;
    }
    for (const column of DECISION.filter((name) => columns.includes(name))) {
      const expected = row.cells[column];
      if (column === "reasons") {
        const actual = decision.reasons.map(({ code }) => code);
        compare(check, row, column, inAnyOrder(words(expected)), inAnyOrder(actual), way);
      } else if (expected !== "") compare(check, row, column, expected, decision[column], way);
    }
  }
}

const inAnyOrder = (codes) => [...codes].sort().join(" ");

// ---------------------------------------------------------------------------------------------------------------------
// One function a row: what goes in, what comes out

function compareFunctions(check, { file, columns, rows }, doors) {
  const cellsOf = (side) =>
    columns
      .filter((column) => column === side || column.startsWith(`${side}.`) || column.startsWith(`${side}:`))
      .map((column) => {
        const [path, type = "text"] = column.split(":");
        return { column, path: path.slice(side.length + 1), type };
      });
  const inputs = cellsOf("in");
  const outputs = cellsOf("out");
  const known = [...ABOUT, "function", ...inputs.map(({ column }) => column), ...outputs.map(({ column }) => column)];
  refuseStrangers({ file, columns }, known);
  for (const row of rows) {
    try {
      const name = row.cells.function;
      const door = doors[name];
      if (door === undefined) throw new Error(`no function ${name}`);
      // Tables that a door has are told as they are.
      const result = typeof door === "function" ? door(inputOf(row.cells, inputs, name), contextOf(row.cells)) : door;
      for (const { column, path, type } of outputs) {
        const text = row.cells[column];
        if (text === "") continue;
        const actual = path === "" || typeof result !== "object" ? result : take(result, path);
        compare(check, row, column, written(valueOf(text, type)), written(listed(actual, type)), "");
      }
    } catch (error) {
      differ(check, row, errorText(error));
    }
  }
}

function inputOf(cells, inputs, name) {
  const built = { input: {} };
  for (const { column, path, type } of inputs) {
    if (cells[column] !== "") put(built, `input${path === "" ? "" : "."}${path}`, valueOf(cells[column], type));
  }
  const { input: value } = built;
  return name in OF_A_TEXT && typeof value === "object" ? value[OF_A_TEXT[name]] : value;
}

/** A list of reasons, of warnings or of issues is that of their codes. */
function listed(value, type) {
  if (type !== "list" || !Array.isArray(value)) return value;
  return value.map((item) => (typeof item === "object" && item !== null && "code" in item ? item.code : item));
}

/** As JSON, so that 1 is not "1", and that lists compare; what is absent as such. */
function written(value) {
  return value === undefined ? "nothing" : JSON.stringify(value);
}

// ---------------------------------------------------------------------------------------------------------------------
// figures.csv: what is printed, figure by figure

function compareFigures(check, { file, columns, rows }, main) {
  const facts = ["value", "unit", "section", "page"];
  refuseStrangers({ file, columns }, ["id", "article", "table", "key", "covers", ...facts]);
  const figures = figuresOf(main.editionOn("2020-01-01"), new Map(main.listArticles().map((one) => [one.id, one])));
  const unmet = new Set(figures.keys());
  for (const row of rows) {
    const name = `${row.cells.table} ${row.cells.key}`;
    const figure = figures.get(name);
    if (figure === undefined) {
      differ(check, row, "the edition has no such figure");
      continue;
    }
    unmet.delete(name);
    for (const column of facts.filter((name) => columns.includes(name))) {
      const expected = row.cells[column];
      if (expected !== "" || column === "value") compare(check, row, column, expected, figure[column], "");
    }
  }
  check.missing = [...unmet];
}

/** Every figure of an edition under its table and key. */
function figuresOf({ id: _id, from: _from, until: _until, ...tables }, articles) {
  const found = new Map();
  for (const [name, { values, unit, source }] of Object.entries(tables)) {
    for (const figure of (SHAPES[name] ?? plainFigures)(values)) {
      const { section, page } = articles.get(figure.article) ?? source;
      found.set(`${name} ${figure.key}`, {
        value: figure.value,
        unit: figure.unit ?? unit,
        section,
        page: page === null ? "" : String(page),
      });
    }
  }
  return found;
}

function plainFigures(values, path = []) {
  if (typeof values === "string") return [{ key: path.join("/"), value: values }];
  return Object.entries(values).flatMap(([key, inner]) => plainFigures(inner, [...path, key]));
}

const SHAPES = {
  healthBenefits: (lines) =>
    Object.entries(lines).flatMap(([code, { article, rates, maxima, ...marks }]) => [
      ...Object.entries(rates).map(([level, rate]) => ({ key: `${code}/rate/${level}`, value: rate ?? "", article })),
      ...maximumFigures(code, article, maxima),
      ...Object.keys(marks).map((mark) => ({ key: `${code}/${mark}`, value: "true", unit: "mark", article })),
    ]),
  dentalBenefits: (lines) =>
    Object.entries(lines).flatMap(([code, { article, rate, maxima }]) => [
      { key: `${code}/rate`, value: rate, article },
      ...maximumFigures(code, article, maxima),
    ]),
  disabilityBenefits: (options) =>
    Object.entries(options).flatMap(([code, { article, ...terms }]) =>
      Object.entries(terms)
        .filter(([, value]) => value !== undefined)
        .map(([key, value]) => ({
          key: `${code}/${key}`,
          value,
          article,
          ...(/Age$/.test(key) ? { unit: "years-of-age" } : {}),
          ...(key === "pensionShare" ? { unit: "share-of-unreduced-pension" } : {}),
        })),
    ),
};

function maximumFigures(code, articleOfLine, maxima = []) {
  return maxima.map(({ amount, unit = "dollars", per, months, of, age, article = articleOfLine }) => {
    const period = months === undefined ? per : `${String(months)}-months`;
    const key = [code, "maximum", period, of, age].filter((part) => part !== undefined).join("/");
    return { key, value: amount, unit: `${unit}-per-${period}`, article };
  });
}
