import { test } from "vitest";
import { edition2020 } from "../../tables/2020/index.js";
import {
  adjudicate,
  automaticDental,
  compareScenarios,
  coverageHistory,
  deathBenefit,
  dismembermentBenefit,
  enrolment,
  quote,
  remaining,
  reverse,
  scenarioLetter,
  scenarioParts,
  unpaidLeave,
  usageFrom,
  type AdjudicationResult,
  type CareerEvent,
  type Certificate,
  type Claim,
  type Edition,
  type Quote,
} from "../../src/index.js";
import {
  checkFile,
  checkSignUp,
  claimSubmission,
  documentSubmission,
  registrationStep,
  type DocumentFile,
} from "../../src/services.js";

// What must not compile.

const job = { on: "2020-03-15", insurableSalary: "52000.00", salaryScaleMaximum: "58000.00", workTime: "1" };

test("members", () => {
  quote({ ...job, health: "exempt" });
  // @ts-expect-error no health
  quote(job);
  // @ts-expect-error there is no scenario P
  quote({ ...job, health: { scenario: "P" } });
  // @ts-expect-error a letter is not a choice by itself
  quote({ ...job, health: "N" });
  // @ts-expect-error there is no couple status
  quote({ ...job, health: "exempt", dental: "couple" });
  // @ts-expect-error six times the salary
  quote({ ...job, health: "exempt", life: { additional: 6 } });
  // @ts-expect-error a Date is not a day
  quote({ ...job, on: new Date(), health: "exempt" });
  // @ts-expect-error bigint is not an amount
  quote({ ...job, insurableSalary: 52000n, health: "exempt" });
  // @ts-expect-error a misspelt key
  quote({ ...job, health: "exempt", dentl: "family" });
  // @ts-expect-error level 4
  scenarioLetter({ status: "family", level: 4, dependantsLevel: 1 });
  // @ts-expect-error lower case
  scenarioParts("n");
  // @ts-expect-error the scenario is what is compared
  compareScenarios({ ...job, health: { scenario: "N" } });
});

test("contexts", () => {
  quote({ ...job, health: "exempt" }, { readings: { taxRounding: "up" } });
  // @ts-expect-error not an option of this reading
  quote({ ...job, health: "exempt" }, { readings: { taxRounding: "down" } });
  // @ts-expect-error not a reading
  quote({ ...job, health: "exempt" }, { readings: { rounding: "up" } });
  // @ts-expect-error a number is not an option
  quote({ ...job, health: "exempt" }, { readings: { annualPeriods: 26 } });
});

const bill = { id: "1", person: "P-1", incurred: "2020-03-15", received: "2020-03-15", amount: "45.00" };
const certificate: Certificate = {
  id: "C-1",
  persons: [{ id: "P-1", role: "member", birthDate: "1980-01-01" }],
  coverage: [{ from: "2020-01-01", until: null, health: { scenario: "C" } }],
};

test("claims", () => {
  void ({ ...bill, benefit: "ambulance" } satisfies Claim);
  void ({ ...bill, benefit: "vision", item: "exam" } satisfies Claim);
  // @ts-expect-error no item
  void ({ ...bill, benefit: "vision" } satisfies Claim);
  // @ts-expect-error an ambulance is no trip
  void ({ ...bill, benefit: "ambulance", trip: "T-1" } satisfies Claim);
  // @ts-expect-error the discipline of another line
  void ({ ...bill, benefit: "psychology", discipline: "massage" } satisfies Claim);
  // @ts-expect-error given, or absent
  void ({ ...bill, benefit: "ambulance", prescription: false } satisfies Claim);
  // @ts-expect-error not a line
  void ({ ...bill, benefit: "dentures" } satisfies Claim);
  // @ts-expect-error no known role
  void ({ id: "P-2", role: "parent", birthDate: "1980-01-01" } satisfies Certificate["persons"][number]);
  // @ts-expect-error a period without its last day, or null
  void ({ from: "2020-01-01", health: null } satisfies Certificate["coverage"][number]);
  // @ts-expect-error reverse tells no claim
  reverse({ usage: usageFrom({ payments: [] }) });
  // @ts-expect-error remaining of no line
  remaining({ certificate, person: "P-1", on: "2020-03-15" });
  // @ts-expect-error not an option of this reading
  adjudicate({ certificate, claims: [] }, { readings: { groupedDisciplines: "none" } });
  // @ts-expect-error a ledger of another version
  adjudicate({ certificate, claims: [], usage: { version: 2, certificate: null, decided: [] } });
  // @ts-expect-error a decision has no total
  void ({} as AdjudicationResult).total;
});

test("participation", () => {
  const member = {
    id: "P-1",
    birthDate: "1985-06-01",
    insurableSalary: 1,
    salaryScaleMaximum: 1,
    workTime: 1,
    ltd: null,
  };
  const story = { member, dependants: [], events: [], until: "2020-12-31" };
  coverageHistory(story);
  // @ts-expect-error no last day
  coverageHistory({ member, dependants: [], events: [] });
  // @ts-expect-error a group without a word of its option, or null
  coverageHistory({ ...story, member: { ...member, ltd: undefined } });
  // @ts-expect-error the member is no dependant
  coverageHistory({ ...story, dependants: [{ id: "P-1", role: "member", birthDate: "1985-06-01" }] });
  // @ts-expect-error not a type of event
  void ({ type: "divorce", on: "2020-03-15" } satisfies CareerEvent);
  // @ts-expect-error what another event says
  void ({ type: "eligible", on: "2020-03-15", child: "P-2" } satisfies CareerEvent);
  // @ts-expect-error a request is received
  void ({ type: "dental-end-requested", on: "2020-03-15" } satisfies CareerEvent);
  const asked = { type: "status-change-requested", on: "2020-03-15", receivedByEmployer: "2020-03-15" } as const;
  void ({ ...asked, plan: "dental", to: "family" } satisfies CareerEvent);
  // @ts-expect-error the dental plan has no scenario
  void ({ ...asked, plan: "dental", to: { scenario: "N" } } satisfies CareerEvent);
  // @ts-expect-error the health plan has no status by itself
  void ({ ...asked, plan: "health", to: "family" } satisfies CareerEvent);
  // @ts-expect-error no plan
  void ({ ...asked, to: "family" } satisfies CareerEvent);
  // @ts-expect-error option F is not voted
  enrolment({ eligibleOn: "2020-03-15", ltd: { option: "F", voted: true }, form: null });
  // @ts-expect-error a form, or null
  enrolment({ eligibleOn: "2020-03-15", ltd: null });
  // @ts-expect-error a deferred-salary leave has a function of its own
  unpaidLeave({ kind: "deferred", from: "2020-03-15", returned: null });
  // @ts-expect-error the time worked does not change by itself
  automaticDental({ on: "2020-03-15", after: 1 });
});

test("benefits payable", () => {
  const death = { on: "2020-03-15", life: { basic: true } };
  deathBenefit({ ...death, deceased: "spouse" });
  // @ts-expect-error whose death
  deathBenefit(death);
  // @ts-expect-error a member without her salary
  deathBenefit({ ...death, deceased: "member" });
  // @ts-expect-error a fact of the member's death
  deathBenefit({ ...death, deceased: "spouse", accidental: true });
  // @ts-expect-error life insurance, or null
  dismembermentBenefit({ on: "2020-03-15", insurableSalary: 1, losses: [] });
});

test("services", () => {
  claimSubmission({ plan: "health", sentBy: "mail" });
  // @ts-expect-error a fact of a dental claim
  claimSubmission({ plan: "health", dentistTransmits: true });
  // @ts-expect-error a misspelt key
  checkSignUp({ usercode: "adherent1" });
  // @ts-expect-error the branch itself tells it
  registrationStep({ journey: "app", known: ["branch-chosen"] });
  // @ts-expect-error the site asks nothing of an existing code
  registrationStep({ journey: "site", known: [], existingCodeFor: "other" });
  const file: DocumentFile = { name: "form.pdf", size: 1000, firstBytes: new Uint8Array(8) };
  checkFile({ channel: "account", ...file, firstBytes: [0x25] });
  // @ts-expect-error text is not bytes
  checkFile({ channel: "account", ...file, firstBytes: "%PDF-" });
  // @ts-expect-error a fact of the other channel
  documentSubmission({ channel: "account", given: [], files: [file], department: "benefits" });
});

test("tables", () => {
  const { N: _, ...fourteen } = edition2020.healthPremiums.values;
  // @ts-expect-error a missing scenario
  void ({ ...edition2020.healthPremiums, values: fourteen } satisfies Edition["healthPremiums"]);
  // @ts-expect-error a number instead of a decimal string
  void ({ ...edition2020.premiumTax, values: 0.09 } satisfies Edition["premiumTax"]);
  const { source: __, ...unsourced } = edition2020.premiumTax;
  // @ts-expect-error no source
  void (unsourced satisfies Edition["premiumTax"]);
  // @ts-expect-error another unit
  void ({ ...edition2020.premiumTax, unit: "dollars-per-year" } satisfies Edition["premiumTax"]);
});

test("results", () => {
  const result = {} as Quote;
  // @ts-expect-error amounts are text: adding two would join them
  void (result.total - result.employer);
  // @ts-expect-error a line may have no tax of its own
  void result.lines[0].tax.total;
});
