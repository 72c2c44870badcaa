// A result is a function of its arguments: the main entry answers the same with frozen intrinsics and no code from
// strings, and with the clock, the dice, the locale and the process taken away.
import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { finish, ROOT } from "./report.mjs";

if (process.argv[2] === "answer") {
  const write = process.stdout.write.bind(process.stdout);
  if (process.argv[3] === "alone") takeAway();
  write(await answer());
} else {
  judge();
}

function judge() {
  const ways = {
    plain: [[], []],
    "intrinsics frozen, no code from strings": [["--disallow-code-generation-from-strings", "--frozen-intrinsics"], []],
    "no clock, dice, locale, process, network, timers": [[], ["alone"]],
    "another zone and locale": [[], [], { TZ: "Pacific/Apia", LC_ALL: "tr_TR.UTF-8", LANG: "tr_TR.UTF-8" }],
  };
  const problems = [];
  let plain;
  for (const [way, [flags, words, env]] of Object.entries(ways)) {
    const child = spawnSync(process.execPath, [...flags, fileURLToPath(import.meta.url), "answer", ...words], {
      cwd: ROOT,
      env: { ...process.env, ...env },
      encoding: "utf8",
    });
    plain ??= child.stdout;
    if (child.status !== 0) problems.push(`${way}: ${child.stderr.trim()}`);
    else if (child.stdout !== plain) problems.push(`${way}: another answer than plain`);
  }
  finish("purity", problems, `${plain.length} characters of answers, the same ${Object.keys(ways).length} ways`);
}

function takeAway() {
  const gone = (name) => () => {
    throw new Error(`${name} was asked`);
  };
  const refuse = (name) => new Proxy(function () {}, { get: gone(name), apply: gone(name), construct: gone(name) });
  Date.now = gone("Date.now");
  Math.random = gone("Math.random");
  String.prototype.localeCompare = gone("localeCompare");
  for (const kind of [Date, Number, String, Array, BigInt]) {
    for (const name of Object.getOwnPropertyNames(kind.prototype)) {
      if (name.startsWith("toLocale")) kind.prototype[name] = gone(name);
    }
  }
  const names = ["Intl", "process", "console", "Buffer", "performance", "crypto", "fetch", "navigator"];
  for (const name of [...names, "setTimeout", "setInterval", "setImmediate", "queueMicrotask"]) {
    Object.defineProperty(globalThis, name, { value: refuse(name) });
  }
}

async function answer() {
  const fsss = await import("regime-fsss");
  const services = await import("regime-fsss/services");
  const member = {
    on: "2020-03-15",
    insurableSalary: "52000.00",
    salaryScaleMaximum: "58000.00",
    workTime: "0.6999",
    birthDate: "1980-01-02",
    sex: "female",
    smoker: false,
    dental: "family",
    life: { basic: true, dependants: true, additional: 3, spouse: { amount: "50000", sex: "male" } },
    ltd: "O+",
  };
  const context = { steps: true, payCalendar: { anchor: "2019-12-22" }, readings: { annualPeriods: "calendar" } };
  const file = JSON.parse(readFileSync(new URL("../../examples/claims.json", import.meta.url), "utf8"));
  const decided = fsss.adjudicate(file, { steps: true });
  const { certificate } = file;
  const asked = { certificate, person: "P-1", benefit: "vision", on: "2021-02-28", usage: decided.usage };
  const death = { on: "2020-03-15", life: member.life };
  const answers = [
    fsss.quote({ ...member, health: { scenario: "N" } }, context),
    fsss.compareScenarios(member, context),
    fsss.attempt(() => fsss.quote({ on: "2021-01-01", health: { scenario: "P" } })),
    fsss.payPeriods({ year: 2020 }),
    fsss.editionOn("2020-12-31"),
    fsss.listArticles(),
    decided,
    fsss.explain(decided, "fr"),
    fsss.remaining(asked),
    fsss.benefitSchedule({ level: 2, on: "2020-01-01" }),
    fsss.deathBenefit({ ...death, deceased: "member", insurableSalary: "52000.01", accidental: true }, { steps: true }),
    fsss.disabilityBenefit({
      option: "O+",
      birthDate: "1962-02-28",
      disabledFrom: "2020-02-29",
      netBenefit: "1000.01",
    }),
    services.checkSignUp({ userCode: "İstanbul", password: "ıIiİ", confirmation: "i", hint: "IIII" }),
    services.checkFile({ channel: "account", name: "SCAN.TIF", size: 5_242_880, firstBytes: [0x49, 0x49, 0x2a, 0] }),
    services.serviceHours({ on: "2020-03-16", at: "08:15" }),
    services.serviceTables,
  ];
  if (answers[0].payable.total === undefined || answers[2].ok) throw new Error("no quote");
  return JSON.stringify(answers);
}
