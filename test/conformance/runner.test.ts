import { parse } from "csv-parse/sync";
import { expect, it } from "vitest";
import * as main from "../../src/index.js";
import * as services from "../../src/services.js";
import { runConformance, type FileReport } from "./runner.mjs";

// The judge of the pack sees what differs, and does not let pass what it cannot compare.

async function judge(pack: Record<string, string>): Promise<FileReport> {
  const report = await runConformance({
    main,
    services,
    files: Object.keys(pack),
    readText: (file) => pack[file]!,
    parseCsv: (text) => parse(text),
  });
  return report.files[0]!;
}

const HEADER =
  "id,article,covers,readings,anchor,on,insurableSalary,salaryScaleMaximum,workTime,health,dental,ltd,premium.health,tax.total,payable.employee,annual.periods";
const MEMBER = "2020-03-15,38000.00,40000.00,0.6999,N,,O";
const premiums = (...rows: string[]): Record<string, string> => ({ "premiums.csv": [HEADER, ...rows].join("\n") });

it("compares a member by herself and in columns", async () => {
  const report = await judge(premiums(`1,PRM-09,,,,${MEMBER},128.21,,150.68,26`));
  expect(report).toMatchObject({ rows: 1, compared: 6, differing: 0, told: [], articles: ["PRM-09"] });
});

it("tells what differs, and where", async () => {
  const { told } = await judge(premiums(`1,PRM-09,,,,${MEMBER},128.21,,150.67,`));
  expect(told).toEqual([
    "premiums.csv:2 1 | PRM-09: payable.employee (quote): 150.67, gives 150.68; payable.employee (columns): 150.67, gives 150.68",
  ]);
});

it("prices under the readings and the calendar of the row", async () => {
  const tax = await judge(premiums(`1,TAX-04,,taxScope=line taxRounding=half-up,,${MEMBER},,12.71,,`));
  expect(tax.told).toEqual([]);
  const calendar = await judge(premiums(`1,CHG-08,,annualPeriods=calendar,2020-01-01,${MEMBER},,,,27`));
  expect(calendar.told).toEqual([]);
});

it("does not let a refused member pass", async () => {
  const { told } = await judge(premiums(`1,GEN-01,,,,${MEMBER.replace("2020", "2021")},128.21,,,`));
  expect(told[0]).toContain("E_NO_PRINTED_RATE");
});

it("does not let a row pass of which nothing is compared", async () => {
  expect((await judge(premiums(`1,PRM-09,,,,${MEMBER},,,,`))).told).toEqual([
    "premiums.csv:2 1 | PRM-09: nothing was compared",
  ]);
});

it("refuses columns that it does not know", async () => {
  await expect(judge({ "premiums.csv": `${HEADER},payable.employees\n` })).rejects.toThrow(
    "no such column: payable.employees",
  );
  await expect(judge({ "premiums.csv": `${HEADER},sallary\n` })).rejects.toThrow("no such column: sallary");
  await expect(judge({ "services.csv": "id,function,out.a,oot.b\n" })).rejects.toThrow("no such column: oot.b");
});

const CLAIMS =
  "article,covers,readings,certificate,id,person,benefit,incurred,received,amount,service,paid,status,reasons";
const CERTIFICATES =
  "certificate,person,role,birthDate,from,until,health,dental\nC,P,member,1980-05-17,,,,\nC,,,,2020-01-01,,C,\nD,P,member,1980-05-17,,,,\nD,,,,2020-01-01,,C,\n";
const claims = (...rows: string[]): Record<string, string> => ({
  "claims.csv": [CLAIMS, ...rows].join("\n"),
  "certificates.csv": CERTIFICATES,
});
const visit = (certificate: string, id: string, day: string): string =>
  `REI-26,,,${certificate},${id},P,chiropractic-osteopathy,2020-03-${day},2020-03-${day},45.00,treatment`;
const PAID = "30.00,reduced,R_MAXIMUM_TREATMENT";

it("decides claims with the ledger of their certificate, call by call and as a stream", async () => {
  const days = Array.from({ length: 13 }, (_, day) => String(day + 1).padStart(2, "0"));
  const rows = days.map((day) => `${visit("C", `a${day}`, day)},${PAID}`);
  const other = `${visit("D", "b", "01")},${PAID}`;
  const last = `${visit("C", "c", "31")},10.00,reduced,R_MAXIMUM_YEAR R_MAXIMUM_TREATMENT`;
  const report = await judge(claims(...rows, other, last));
  expect(report).toMatchObject({ rows: 15, compared: 90, told: [], differing: 0 });
});

it("compares the reasons in any order, and says when there is none", async () => {
  const { told } = await judge(claims(`${visit("C", "a", "01")},30.00,reduced,`));
  expect(told).toEqual([
    "claims.csv:2 a | C | REI-26: reasons (adjudicate): , gives R_MAXIMUM_TREATMENT; reasons (stream): , gives R_MAXIMUM_TREATMENT",
  ]);
});

it("does not let a claim pass without its certificate, or that cannot be read", async () => {
  expect((await judge(claims(`${visit("E", "a", "01")},30.00,,`))).told[0]).toContain("no certificate E");
  const { told } = await judge(claims(`${visit("C", "a", "01").replace("treatment", "x")},30.00,,`));
  expect(told[0]).toContain("E_CHOICE");
});

it("calls the function of the row, and compares what is written", async () => {
  const header =
    "id,function,article,covers,readings,anchor,in.password,in.birthDate,in.on,out.accepted:boolean,out.classes:list,out.reasons:list,out.years:integer";
  const good = "1,checkPassword,REG-05,,,,Abc12345,,,true,,[],\n2,ratingAge,LIF-15,,,,,1980-05-17,2020-03-15,,,,39\n";
  expect((await judge({ "services.csv": `${header}\n${good}` })).told).toEqual([]);
  const bad =
    "1,checkPassword,REG-05,,,,Abc12345,,,false,,R_X,\n2,ratingAge,,,,,,1980-05-17,2020-03-15,,,,40\n3,nope,,,,,,,,,,,\n";
  expect((await judge({ "services.csv": `${header}\n${bad}` })).told).toEqual([
    'services.csv:2 1 | REG-05: out.accepted:boolean: false, gives true; out.reasons:list: ["R_X"], gives []',
    "services.csv:3 2: out.years:integer: 40, gives 39",
    "services.csv:4 3: Error: no function nope; nothing was compared",
  ]);
});

it("compares the printed figures, and tells those that are not there", async () => {
  const header = "id,article,table,key,value,unit,section,page,covers";
  const rows = [
    "1,PRM-01,healthPremiums,N,128.21,,,,",
    "2,PRM-01,healthPremiums,O,1.00,,,,",
    "3,PRM-01,healthPremiums,Z,1,,,,",
  ];
  const { told, missing } = await judge({ "figures.csv": [header, ...rows].join("\n") });
  expect(told[0]).toContain("value: 1.00, gives ");
  expect(told[1]).toBe(
    "figures.csv:4 3 | healthPremiums | Z | PRM-01: the edition has no such figure; nothing was compared",
  );
  expect(told.length).toBe(2);
  expect(missing).toContain("healthPremiums M");
  expect(missing).not.toContain("healthPremiums N");
});
