/*
 * The functions of one participation rule each, worked by hand from the FSSS (CSN) French brochure "Votre régime en un
 * coup d'œil": sections 1.1 to 1.7, 3.2 and 3.3 (page 7 inferred) and Annexe 1. A group names the section and the page;
 * a row the articles of the project's rule catalogue (rules.md), AMB-nn of its readings, "Z-n" its test vector n.
 * `expected` is the whole result. Every date is a literal, counted by hand; never regenerate.
 *
 * Pay periods begin every 14 days from 2019-03-31, a Sunday (AMB-32):
 *   2019: 03-31 04-14 04-28 … 12-22; 2020: 01-05 01-19 02-02 02-16 03-01 03-15 03-29 04-12 04-26 05-10 05-24 06-07 06-21
 *   07-05 07-19 08-02 08-16 08-30 09-13 09-27 10-11 10-25 11-08 11-22 12-06 12-20; 2021: 01-03 01-17 01-31 02-14 02-28
 *   03-14 03-28 04-11; 2022: 01-02 … 02-27 03-13 03-27 04-10 04-24.
 */
import type {
  AbsencePlan,
  AbsencePlans,
  AutomaticDental,
  AutomaticDentalInput,
  ChangeDate,
  ChangeDateInput,
  ContestedDismissal,
  ContestedDismissalInput,
  Context,
  DeferredSalary,
  DeferredSalaryInput,
  DentalEnd,
  DentalMinimum,
  DentalMinimumInput,
  DentalTermination,
  DentalTerminationInput,
  DependantDentalEnd,
  DependantDentalEndInput,
  Eligibility,
  EligibilityInput,
  Enrolment,
  EnrolmentInput,
  ErrorCode,
  Exemption,
  ExemptionInput,
  HealthMinimum,
  HealthMinimumInput,
  InsurableSalary,
  LifeCover,
  LtdOption,
  Params,
  PlanEligibility,
  PremiumWaiver,
  PremiumWaiverInput,
  ProgressiveRetirement,
  ProgressiveRetirementInput,
  Readings,
  Reason,
  Scenario,
  Status,
  UnpaidLeave,
  UnpaidLeaveInput,
  Warning,
} from "../../src/index.js";

export interface Row<Input, Result> {
  /** What the row is about: its boundary, its state or its reading. */
  readonly title: string;
  readonly articles: string;
  readonly input: Input;
  readonly readings?: Partial<Readings>;
  /** The first day of a pay period, when not 2019-03-31. */
  readonly anchor?: string;
  readonly expected: Result;
}

export interface Group<Input, Result> {
  /** Section and page of the brochure. */
  readonly source: string;
  readonly rows: readonly Row<Input, Result>[];
}

/** A row of what is refused: the codes, by path. */
export interface ErrorRow {
  readonly title: string;
  readonly articles: string;
  readonly input: unknown;
  readonly context?: Context;
  readonly expected: readonly string[];
}

type Rest = { readings?: Partial<Readings>; anchor?: string };

function row<Input, Result>(title: string, articles: string, input: Input, expected: Result, rest: Rest = {}) {
  return { title, articles, input, expected, ...rest };
}

/** "CODE ARTICLE". */
function because(text: string, params: Params = {}): Reason {
  const [code, article] = text.split(" ") as [Reason["code"], string];
  return { code, params, article };
}

function warning(text: string, params: Params = {}): Warning {
  const [code, article] = text.split(" ") as [Warning["code"], string];
  return { code, params, article };
}

// ---------------------------------------------------------------- enrolment

const HIRED = "2020-03-02";
const CHOSEN = "R_CHOSEN ENR-03";
const AUTOMATIC = "R_ENROLLED_AUTOMATICALLY ENR-01";
const DENTAL_GRANTED = "R_GRANTED DEN-05";
const LIFE_GRANTED = "R_GRANTED LIF-08";
const NO_LTD = "- R_NOT_CHOSEN LTD-01";
const BOTH_LIVES: LifeCover = { basic: true, dependants: true };

interface Plans {
  from?: string;
  /** "scenario CODE ARTICLE" */
  health: string;
  /** "status CODE ARTICLE", or "- …" */
  dental: string;
  life: [LifeCover | null, string];
  /** "option CODE ARTICLE", or "- …" */
  ltd: string;
  late?: string;
  refused?: Reason[];
  readings?: Enrolment["readings"];
  warnings?: Warning[];
}

function enrolled({ from = HIRED, health, dental, life, ltd, late, refused, readings, warnings }: Plans): Enrolment {
  const held = (text: string): [string, Reason] => {
    const [what = "", ...rest] = text.split(" ");
    return [what, because(rest.join(" "))];
  };
  const [scenario, healthReason] = held(health);
  const [status, dentalReason] = held(dental);
  const [option, ltdReason] = held(ltd);
  return {
    from,
    plans: {
      health: { scenario: scenario as Scenario, reason: healthReason },
      dental: { status: status === "-" ? null : (status as Status), reason: dentalReason },
      life: { cover: life[0], reason: because(life[1]) },
      ltd: { option: option === "-" ? null : (option as LtdOption), reason: ltdReason },
    },
    lateChoicesFrom: late ?? null,
    refused: refused ?? [],
    readings: readings ?? {},
    warnings: warnings ?? [],
  };
}

/** Santé I, dental, both lives, all of them automatic. */
const automatic = (plans: Partial<Plans> = {}): Enrolment =>
  enrolled({
    health: `A ${AUTOMATIC}`,
    dental: `individual ${AUTOMATIC}`,
    life: [BOTH_LIVES, AUTOMATIC],
    ltd: NO_LTD,
    ...plans,
  });

/** What an empty form in time comes to. */
const granted = (plans: Partial<Plans> = {}): Enrolment =>
  enrolled({
    health: `A ${AUTOMATIC}`,
    dental: `individual ${DENTAL_GRANTED}`,
    life: [BOTH_LIVES, LIFE_GRANTED],
    ltd: NO_LTD,
    ...plans,
  });

const F = { option: "F" } as const;
const VOTED = { option: "O", voted: true } as const;
const hired = (form: EnrolmentInput["form"], ltd: EnrolmentInput["ltd"] = F): EnrolmentInput => ({
  eligibleOn: HIRED,
  ltd,
  form,
});
const IN_TIME = "2020-03-20";
const THIRTY_DAYS = { refusalDeadline: "thirty-days" } as const;
const ELIGIBILITY_DATE = { refusalDeadline: "eligibility-date" } as const;
const lateRefusal = (article: string, deadline: string): Reason => because(`R_REFUSAL_LATE ${article}`, { deadline });
const SPOUSE_LIFE = { amount: "50000.00", sex: "male", smoker: false } as const;

export const ENROLMENT: Group<EnrolmentInput, Enrolment> = {
  source: "§1.1–1.4 p. 1–2, §3.3 p. 7",
  rows: [
    row("no form, option F: F is not mandatory", "ENR-01 ENR-02 LTD-10", hired(null), automatic()),
    row(
      "no form, no option in the group",
      "ENR-01 LTD-01",
      hired(null, null),
      automatic({ ltd: "- R_NO_GROUP_OPTION LTD-01" }),
    ),
    row(
      "no form, O voted: mandatory, so granted",
      "ENR-01 LTD-10 Z-16",
      hired(null, VOTED),
      automatic({ ltd: `O ${AUTOMATIC}` }),
    ),
    row(
      "no form, O+ voted",
      "ENR-01 LTD-10",
      hired(null, { option: "O+", voted: true }),
      automatic({ ltd: `O+ ${AUTOMATIC}` }),
    ),
    row("no form, O voted down: not mandatory", "LTD-01", hired(null, { option: "O", voted: false }), automatic()),
    row("no form, nothing said of the vote on O+", "LTD-01", hired(null, { option: "O+" }), automatic()),
    row(
      "eligible on the first day of the rules",
      "DEN-01 ENR-03",
      { eligibleOn: "2019-03-31", ltd: F, form: null },
      automatic({ from: "2019-03-31" }),
    ),
    row("an empty form in time", "ENR-04 DEN-05 LIF-08", hired({ receivedByEmployer: IN_TIME }), granted()),
    row("an empty form on the day itself", "ENR-03", hired({ receivedByEmployer: HIRED }), granted()),
    row("an empty form before eligibility", "ENR-03 AMB-59", hired({ receivedByEmployer: "2020-02-10" }), granted()),
    row("an empty form on day 30: 2020-04-01", "ENR-03 AMB-5A", hired({ receivedByEmployer: "2020-04-01" }), granted()),
    row(
      "an empty form on day 31: automatic, its choices from the next period",
      "ENR-01 ENR-06 CHG-03",
      hired({ receivedByEmployer: "2020-04-02" }),
      automatic({ late: "2020-04-12" }),
    ),
    row(
      "day 30 across February of a leap year: eligible 02-01, received 03-02",
      "AMB-5A",
      { eligibleOn: "2020-02-01", ltd: F, form: { receivedByEmployer: "2020-03-02" } },
      granted({ from: "2020-02-01" }),
    ),
    row(
      "day 31 across February of a leap year: received 03-03",
      "AMB-5A",
      { eligibleOn: "2020-02-01", ltd: F, form: { receivedByEmployer: "2020-03-03" } },
      automatic({ from: "2020-02-01", late: "2020-03-15" }),
    ),
    row(
      "day 31 across February of an ordinary year: eligible 2021-02-01, received 03-04",
      "AMB-5A",
      { eligibleOn: "2021-02-01", ltd: F, form: { receivedByEmployer: "2021-03-04" } },
      automatic({ from: "2021-02-01", late: "2021-03-14" }),
    ),
    row(
      "late on the first day of a period: from that day",
      "CHG-03 ENR-06",
      hired({ receivedByEmployer: "2020-04-12" }),
      automatic({ late: "2020-04-12" }),
    ),
    row(
      "late on the last day of a period",
      "CHG-03 ENR-06",
      hired({ receivedByEmployer: "2020-04-25" }),
      automatic({ late: "2020-04-26" }),
    ),
    row(
      "late, by the employer's own periods",
      "CHG-03 AMB-32",
      hired({ receivedByEmployer: "2020-04-10" }),
      automatic({ late: "2020-04-23" }),
      { anchor: "2020-01-02" },
    ),
    row(
      "health by its letter",
      "ENR-03 STA-06",
      hired({ receivedByEmployer: IN_TIME, health: { scenario: "G" } }),
      granted({ health: `G ${CHOSEN}` }),
    ),
    row(
      "health by its parts: III for her, II for the others",
      "ENR-03 STA-08",
      hired({ receivedByEmployer: IN_TIME, health: { status: "family", level: 3, dependantsLevel: 2 } }),
      granted({ health: `N ${CHOSEN}` }),
    ),
    row(
      "Santé I chosen is chosen, not automatic",
      "ENR-03",
      hired({ receivedByEmployer: IN_TIME, health: { scenario: "A" } }),
      granted({ health: `A ${CHOSEN}` }),
    ),
    row(
      "all chosen",
      "ENR-03 STA-09 LIF-04 LIF-07",
      hired({
        receivedByEmployer: IN_TIME,
        health: { scenario: "L" },
        dental: "single-parent",
        life: { basic: true, dependants: true, additional: 3, spouse: SPOUSE_LIFE },
        ltd: true,
      }),
      enrolled({
        health: `L ${CHOSEN}`,
        dental: `single-parent ${CHOSEN}`,
        life: [{ basic: true, dependants: true, additional: 3, spouse: SPOUSE_LIFE }, CHOSEN],
        ltd: `F ${CHOSEN}`,
      }),
    ),
    row(
      "dental family beside health individual",
      "STA-09 DEN-03",
      hired({ receivedByEmployer: IN_TIME, dental: "family" }),
      granted({ dental: `family ${CHOSEN}` }),
    ),
    row(
      "a form of all choices on day 31 grants none of them then",
      "ENR-01 ENR-06",
      hired({
        receivedByEmployer: "2020-04-02",
        health: { scenario: "O" },
        dental: "family",
        life: { additional: 2, spouse: SPOUSE_LIFE },
        ltd: true,
      }),
      automatic({ late: "2020-04-12" }),
    ),
    row(
      "dental declined on day 30",
      "DEN-06 AMB-41",
      hired({ receivedByEmployer: "2020-04-01", dental: "declined" }),
      granted({ dental: "- R_DECLINED DEN-06", readings: THIRTY_DAYS }),
    ),
    row(
      "dental declined on day 31",
      "DEN-06 AMB-41",
      hired({ receivedByEmployer: "2020-04-02", dental: "declined" }),
      automatic({
        late: "2020-04-12",
        refused: [lateRefusal("DEN-06", "2020-04-01")],
        readings: THIRTY_DAYS,
      }),
    ),
    row(
      "dental declined on the day itself, the refusal due by then",
      "DEN-06 AMB-41",
      hired({ receivedByEmployer: HIRED, dental: "declined" }),
      granted({ dental: "- R_DECLINED DEN-06", readings: ELIGIBILITY_DATE }),
      { readings: ELIGIBILITY_DATE },
    ),
    row(
      "dental declined the day after, the refusal due by the day itself: granted",
      "DEN-06 AMB-41",
      hired({ receivedByEmployer: "2020-03-03", dental: "declined" }),
      granted({ refused: [lateRefusal("DEN-06", HIRED)], readings: ELIGIBILITY_DATE }),
      { readings: ELIGIBILITY_DATE },
    ),
    row(
      "dental declined the day after, within 30 days",
      "DEN-06 AMB-41",
      hired({ receivedByEmployer: "2020-03-03", dental: "declined" }),
      granted({ dental: "- R_DECLINED DEN-06", readings: THIRTY_DAYS }),
    ),
    row(
      "the choices of a form with a late refusal hold: its delay is another",
      "ENR-03 AMB-41",
      hired({ receivedByEmployer: "2020-03-03", health: { scenario: "C" }, dental: "declined" }),
      granted({ health: `C ${CHOSEN}`, refused: [lateRefusal("DEN-06", HIRED)], readings: ELIGIBILITY_DATE }),
      { readings: ELIGIBILITY_DATE },
    ),
    row(
      "basic life declined",
      "LIF-08",
      hired({ receivedByEmployer: IN_TIME, life: { basic: false } }),
      granted({ life: [{ basic: false, dependants: true }, LIFE_GRANTED], readings: THIRTY_DAYS }),
    ),
    row(
      "dependants' life declined",
      "LIF-08",
      hired({ receivedByEmployer: IN_TIME, life: { dependants: false } }),
      granted({ life: [{ basic: true, dependants: false }, LIFE_GRANTED], readings: THIRTY_DAYS }),
    ),
    row(
      "dependants' life declined, basic asked for: something is chosen",
      "LIF-08 ENR-03",
      hired({ receivedByEmployer: IN_TIME, life: { basic: true, dependants: false } }),
      granted({ life: [{ basic: true, dependants: false }, CHOSEN], readings: THIRTY_DAYS }),
    ),
    row(
      "both lives declined: none",
      "LIF-08",
      hired({ receivedByEmployer: IN_TIME, life: { basic: false, dependants: false } }),
      granted({ life: [null, "R_DECLINED LIF-08"], readings: THIRTY_DAYS }),
    ),
    row(
      "both lives declined, the additional one asked for",
      "LIF-04 LIF-08",
      hired({ receivedByEmployer: IN_TIME, life: { basic: false, dependants: false, additional: 5 } }),
      granted({ life: [{ basic: false, dependants: false, additional: 5 }, CHOSEN], readings: THIRTY_DAYS }),
    ),
    row(
      "both lives declined on day 30, the last",
      "LIF-08 AMB-41",
      hired({ receivedByEmployer: "2020-04-01", life: { basic: false, dependants: false } }),
      granted({ life: [null, "R_DECLINED LIF-08"], readings: THIRTY_DAYS }),
    ),
    row(
      "both lives declined on day 31",
      "LIF-08 AMB-41",
      hired({ receivedByEmployer: "2020-04-02", life: { basic: false, dependants: false } }),
      automatic({
        late: "2020-04-12",
        refused: [lateRefusal("LIF-08", "2020-04-01")],
        readings: THIRTY_DAYS,
      }),
    ),
    row(
      "dental and a life declined late: one refusal for each plan",
      "DEN-06 LIF-08 AMB-41",
      hired({ receivedByEmployer: "2020-04-02", dental: "declined", life: { basic: false } }),
      automatic({
        late: "2020-04-12",
        refused: [lateRefusal("DEN-06", "2020-04-01"), lateRefusal("LIF-08", "2020-04-01")],
        readings: THIRTY_DAYS,
      }),
    ),
    row(
      "a life declined the day after, the refusal due by the day itself: granted, the rest as chosen",
      "LIF-08 AMB-41",
      hired({ receivedByEmployer: "2020-03-03", life: { basic: false, additional: 1 } }),
      granted({
        life: [{ basic: true, dependants: true, additional: 1 }, CHOSEN],
        refused: [lateRefusal("LIF-08", HIRED)],
        readings: ELIGIBILITY_DATE,
      }),
      { readings: ELIGIBILITY_DATE },
    ),
    row(
      "the deadline is not asked when nothing is declined",
      "AMB-41",
      hired({ receivedByEmployer: IN_TIME, dental: "individual", life: { basic: true } }),
      granted({ dental: `individual ${CHOSEN}`, life: [BOTH_LIVES, CHOSEN] }),
      { readings: ELIGIBILITY_DATE },
    ),
    row("option F declined", "LTD-01", hired({ receivedByEmployer: IN_TIME, ltd: false }), granted()),
    row(
      "O voted, in a form that says nothing of it",
      "LTD-01",
      hired({ receivedByEmployer: IN_TIME }, VOTED),
      granted({ ltd: "O R_MANDATORY LTD-01" }),
    ),
    row(
      "O+ voted, and asked for",
      "LTD-01",
      hired({ receivedByEmployer: IN_TIME, ltd: true }, { option: "O+", voted: true }),
      granted({ ltd: "O+ R_MANDATORY LTD-01" }),
    ),
    row(
      "O voted, and declined: mandatory all the same",
      "LTD-01",
      hired({ receivedByEmployer: IN_TIME, ltd: false }, VOTED),
      granted({ ltd: "O R_MANDATORY LTD-01", refused: [because("R_LTD_MANDATORY LTD-01")] }),
    ),
    row(
      "O not voted, and asked for: the text does not say that one may join alone",
      "LTD-01",
      hired({ receivedByEmployer: IN_TIME, ltd: true }, { option: "O", voted: false }),
      granted({ refused: [because("R_LTD_NOT_VOTED LTD-01")] }),
    ),
    row(
      "O voted, and declined late",
      "LTD-01 ENR-01",
      hired({ receivedByEmployer: "2020-04-02", ltd: false }, VOTED),
      automatic({ ltd: `O ${AUTOMATIC}`, late: "2020-04-12", refused: [because("R_LTD_MANDATORY LTD-01")] }),
    ),
    row(
      "O not voted, and asked for late",
      "LTD-01 ENR-01",
      hired({ receivedByEmployer: "2020-04-02", ltd: true }, { option: "O" }),
      automatic({ late: "2020-04-12", refused: [because("R_LTD_NOT_VOTED LTD-01")] }),
    ),
    row(
      "asked for without an option in the group",
      "LTD-01",
      hired({ receivedByEmployer: IN_TIME, ltd: true }, null),
      granted({ ltd: "- R_NO_GROUP_OPTION LTD-01", refused: [because("R_LTD_NOT_VOTED LTD-01")] }),
    ),
    ...(
      [
        ["family, with a spouse only: a couple", "family", ["spouse"], false],
        ["family, with a spouse and children", "family", ["spouse", "child", "child"], false],
        ["family, with a child and no spouse", "family", ["child"], true],
        ["family, with nobody", "family", [], true],
        ["single-parent, with a child", "single-parent", ["child"], false],
        ["single-parent, with a spouse and no child", "single-parent", ["spouse"], true],
        ["single-parent, with nobody", "single-parent", [], true],
        ["individual, with a spouse and a child", "individual", ["spouse", "child"], false],
      ] as const
    ).map(([title, status, dependants, isUnused]) =>
      row(
        `dental ${title}`,
        "STA-02 AMB-05",
        { ...hired({ receivedByEmployer: IN_TIME, dental: status }), dependants },
        granted({
          dental: `${status} ${CHOSEN}`,
          warnings: isUnused ? [warning("W_STATUS_UNUSED STA-02", { plan: "dental", status })] : [],
        }),
      ),
    ),
    row(
      "health family with nobody",
      "STA-02 AMB-05",
      { ...hired({ receivedByEmployer: IN_TIME, health: { scenario: "J" } }), dependants: [] },
      granted({
        health: `J ${CHOSEN}`,
        warnings: [warning("W_STATUS_UNUSED STA-02", { plan: "health", status: "family" })],
      }),
    ),
    row(
      "health single-parent and dental family, with a spouse only",
      "STA-02 AMB-05 STA-09",
      {
        ...hired({ receivedByEmployer: IN_TIME, health: { scenario: "F" }, dental: "family" }),
        dependants: ["spouse"],
      },
      granted({
        health: `F ${CHOSEN}`,
        dental: `family ${CHOSEN}`,
        warnings: [warning("W_STATUS_UNUSED STA-02", { plan: "health", status: "single-parent" })],
      }),
    ),
    row(
      "a status that covers nobody, her dependants not told",
      "AMB-05",
      hired({ receivedByEmployer: IN_TIME, health: { scenario: "O" }, dental: "family" }),
      granted({ health: `O ${CHOSEN}`, dental: `family ${CHOSEN}` }),
    ),
    row(
      "a spouse and a child, automatic: individual status",
      "ENR-01 AMB-43",
      { ...hired(null), dependants: ["spouse", "child"] },
      automatic(),
    ),
    row(
      "exactly 25 % of full time",
      "A25-06",
      { ...hired(null), workTime: "0.25" },
      automatic({ warnings: [warning("W_QUARTER_TIME A25-06")] }),
    ),
    row("a hair above 25 %", "A25-06", { ...hired(null), workTime: "0.250000000001" }, automatic()),
    row(
      "20 % of full time, and two statuses that cover nobody",
      "A25-06 AMB-05",
      {
        ...hired({ receivedByEmployer: IN_TIME, health: { scenario: "D" }, dental: "family" }),
        dependants: [],
        workTime: 0.2,
      },
      granted({
        health: `D ${CHOSEN}`,
        dental: `family ${CHOSEN}`,
        warnings: [
          warning("W_QUARTER_TIME A25-06"),
          warning("W_STATUS_UNUSED STA-02", { plan: "health", status: "single-parent" }),
          warning("W_STATUS_UNUSED STA-02", { plan: "dental", status: "family" }),
        ],
      }),
    ),
  ],
};

// ---------------------------------------------------------------- exemption

const HER = { id: "P-1", role: "member" } as const;
const SPOUSE = { id: "P-2", role: "spouse" } as const;
const CHILD = { id: "P-3", role: "child" } as const;
const proof = (person: string, group = true, similarDrugs = true) => ({ person, group, similarDrugs });
const noProof = (person: string): Reason => because("R_EXEMPTION_NO_PROOF EXM-02", { person });
const notGroup = (person: string): Reason => because("R_EXEMPTION_NOT_GROUP EXM-05", { person });
const noDrugs = (person: string): Reason => because("R_EXEMPTION_DRUGS EXM-02", { person });

export const EXEMPTION: Group<ExemptionInput, Exemption> = {
  source: "§3.3 p. 7",
  rows: [
    row("alone, proven", "EXM-01 EXM-02", { persons: [HER], proofs: [proof("P-1")] }, { exempt: true, reasons: [] }),
    row(
      "alone, nothing proven",
      "EXM-02",
      { persons: [HER], proofs: [] },
      { exempt: false, reasons: [noProof("P-1")] },
    ),
    row(
      "alone, under the public plan: no group plan",
      "EXM-05",
      { persons: [HER], proofs: [proof("P-1", false, true)] },
      { exempt: false, reasons: [notGroup("P-1")] },
    ),
    row(
      "alone, a group plan without similar drugs",
      "EXM-02",
      { persons: [HER], proofs: [proof("P-1", true, false)] },
      { exempt: false, reasons: [noDrugs("P-1")] },
    ),
    row(
      "neither a group plan nor drugs: the first that fails is told",
      "EXM-05",
      { persons: [HER], proofs: [proof("P-1", false, false)] },
      { exempt: false, reasons: [notGroup("P-1")] },
    ),
    row(
      "all three proven, in any order",
      "EXM-02",
      { persons: [HER, SPOUSE, CHILD], proofs: [proof("P-3"), proof("P-1"), proof("P-2")] },
      { exempt: true, reasons: [] },
    ),
    row(
      "one dependant without proof: no exemption, not even in part",
      "EXM-02 AMB-44",
      { persons: [HER, SPOUSE, CHILD], proofs: [proof("P-1"), proof("P-2")] },
      { exempt: false, reasons: [noProof("P-3")] },
    ),
    row(
      "the dependants proven, she not",
      "EXM-02",
      { persons: [HER, SPOUSE], proofs: [proof("P-2")] },
      { exempt: false, reasons: [noProof("P-1")] },
    ),
    row(
      "a child under the public plan",
      "EXM-05 AMB-44",
      { persons: [HER, CHILD], proofs: [proof("P-1"), proof("P-3", false)] },
      { exempt: false, reasons: [notGroup("P-3")] },
    ),
    row(
      "each her own reason, the member first",
      "EXM-02 EXM-05",
      { persons: [CHILD, SPOUSE, HER], proofs: [proof("P-1", true, false), proof("P-3", false)] },
      { exempt: false, reasons: [noDrugs("P-1"), notGroup("P-3"), noProof("P-2")] },
    ),
    row(
      "two children, one without similar drugs",
      "EXM-02",
      {
        persons: [HER, CHILD, { id: "P-4", role: "child" }],
        proofs: [proof("P-1"), proof("P-3"), proof("P-4", true, false)],
      },
      { exempt: false, reasons: [noDrugs("P-4")] },
    ),
  ],
};

// ---------------------------------------------------------------- eligibility

const as = (text: string): PlanEligibility => {
  const [eligibility, article] = text.split(" ") as [PlanEligibility["eligibility"], string];
  return { eligibility, article };
};

type Person = EligibilityInput["person"];
const PERSON: Person = { birthDate: "1980-05-17", eligibleOn: HIRED, workTime: "1", ltd: F };

interface Open {
  on: string;
  health?: string;
  dental?: string;
  /** Additional, of the member and of the spouse. */
  additional?: [string, string];
  ltd?: string;
  warnings?: Warning[];
}

/** Mandatory health, dental and both lives granted, the rest optional. */
function open({ on, health, dental, additional, ltd, warnings }: Open): Eligibility {
  return {
    on,
    health: as(health ?? "mandatory ENR-05"),
    dental: as(dental ?? "granted DEN-05"),
    lifeBasic: as("granted LIF-08"),
    lifeDependants: as("granted LIF-08"),
    lifeAdditional: as(additional?.[0] ?? "optional LIF-04"),
    lifeSpouse: as(additional?.[1] ?? "optional LIF-07"),
    ltd: as(ltd ?? "optional LTD-01"),
    warnings: warnings ?? [],
  };
}

/** Nothing before the day of eligibility. */
function closed(on: string, warnings: Warning[] = []): Eligibility {
  const none = as("not-eligible ENR-03");
  return {
    on,
    health: none,
    dental: none,
    lifeBasic: none,
    lifeDependants: none,
    lifeAdditional: none,
    lifeSpouse: none,
    ltd: none,
    warnings,
  };
}

const AGE_65 = warning("W_AGE_65 EXM-05", { age: 65 });

export const ELIGIBILITY: Group<EligibilityInput, Eligibility> = {
  source: "§1.1–1.2 p. 1, §1.4 p. 2, §3.3 p. 7, 12–15",
  rows: [
    row("the day before", "ENR-03", { person: PERSON, on: "2020-03-01" }, closed("2020-03-01")),
    row("the day itself", "ENR-03 ENR-05", { person: PERSON, on: HIRED }, open({ on: HIRED })),
    row("years after", "ENR-05", { person: PERSON, on: "2024-06-30" }, open({ on: "2024-06-30" })),
    row(
      "exempt: dental stays open",
      "EXM-01 EXM-03 DEN-02",
      { person: { ...PERSON, exempt: true }, on: HIRED },
      open({ on: HIRED, health: "optional EXM-01" }),
    ),
    row(
      "eligible on the first day of the dental plan: granted",
      "DEN-01 DEN-05",
      { person: { ...PERSON, eligibleOn: "2019-03-31" }, on: "2019-03-31" },
      open({ on: "2019-03-31" }),
    ),
    row(
      "eligible the day before the dental plan: optional",
      "DEN-01 DEN-02",
      { person: { ...PERSON, eligibleOn: "2019-03-30" }, on: "2019-03-31" },
      open({ on: "2019-03-31", dental: "optional DEN-02" }),
    ),
    row(
      "no option in the group",
      "LTD-01",
      { person: { ...PERSON, ltd: null }, on: HIRED },
      open({ on: HIRED, ltd: "not-eligible LTD-01" }),
    ),
    row(
      "O voted",
      "LTD-01",
      { person: { ...PERSON, ltd: VOTED }, on: HIRED },
      open({ on: HIRED, ltd: "mandatory LTD-01" }),
    ),
    row(
      "O+ voted",
      "LTD-01",
      { person: { ...PERSON, ltd: { option: "O+", voted: true } }, on: HIRED },
      open({ on: HIRED, ltd: "mandatory LTD-01" }),
    ),
    row(
      "O voted down: the text does not say",
      "LTD-01",
      { person: { ...PERSON, ltd: { option: "O", voted: false } }, on: HIRED },
      open({ on: HIRED, ltd: "unknown LTD-01" }),
    ),
    row(
      "nothing said of the vote on O+",
      "LTD-01",
      { person: { ...PERSON, ltd: { option: "O+" } }, on: HIRED },
      open({ on: HIRED, ltd: "unknown LTD-01" }),
    ),
    row(
      "65 on 1 January: no rate for either additional life",
      "LIF-15 LIF-17 EXM-05",
      { person: { ...PERSON, birthDate: "1955-01-01" }, on: HIRED },
      open({ on: HIRED, additional: ["unknown LIF-17", "unknown LIF-17"], warnings: [AGE_65] }),
    ),
    row(
      "born the day after: 64 on 1 January, the whole year, 65 on the day before",
      "LIF-15 AMB-67",
      { person: { ...PERSON, birthDate: "1955-01-02" }, on: "2020-12-31" },
      open({ on: "2020-12-31", warnings: [AGE_65] }),
    ),
    row(
      "64 until the birthday",
      "LIF-15",
      { person: { ...PERSON, birthDate: "1955-03-03" }, on: HIRED },
      open({ on: HIRED }),
    ),
    row(
      "exactly 25 % of full time",
      "A25-06",
      { person: { ...PERSON, workTime: "0.25" }, on: HIRED },
      open({ on: HIRED, warnings: [warning("W_QUARTER_TIME A25-06")] }),
    ),
    row(
      "a hair above 25 %",
      "A25-06",
      { person: { ...PERSON, workTime: "0.250000000001" }, on: HIRED },
      open({ on: HIRED }),
    ),
  ],
};

// ---------------------------------------------------------------- health minimum

const kept = (lastDay: string, freeFrom: string, mayLower: boolean): HealthMinimum => ({ lastDay, freeFrom, mayLower });
const lowering = (since: string, on: string, event = false): HealthMinimumInput => ({ since, on, event });

export const HEALTH_MINIMUM: Group<HealthMinimumInput, HealthMinimum> = {
  source: "§3.3 p. 7",
  rows: [
    row("the last day", "M36-01 M36-09", lowering("2019-03-31", "2022-03-30"), kept("2022-03-30", "2022-03-31", false)),
    row(
      "36 months to the day",
      "M36-01 M36-09",
      lowering("2019-03-31", "2022-03-31"),
      kept("2022-03-30", "2022-03-31", true),
    ),
    row("the day after", "M36-01", lowering("2019-03-31", "2022-04-01"), kept("2022-03-30", "2022-03-31", true)),
    row(
      "from 29 February, the last day",
      "AMB-34",
      lowering("2020-02-29", "2023-02-27"),
      kept("2023-02-27", "2023-02-28", false),
    ),
    row(
      "from 29 February: the 28th",
      "AMB-34",
      lowering("2020-02-29", "2023-02-28"),
      kept("2023-02-27", "2023-02-28", true),
    ),
    row(
      "from 28 February to a leap year: not the 29th",
      "AMB-34",
      lowering("2021-02-28", "2024-02-28"),
      kept("2024-02-27", "2024-02-28", true),
    ),
    row(
      "from 1 March, over 29 February",
      "AMB-34",
      lowering("2021-03-01", "2024-02-29"),
      kept("2024-02-29", "2024-03-01", false),
    ),
    row("from the 31st", "AMB-34", lowering("2020-01-31", "2023-01-30"), kept("2023-01-30", "2023-01-31", false)),
    row("from the 30th", "AMB-34", lowering("2020-04-30", "2023-04-30"), kept("2023-04-29", "2023-04-30", true)),
    row("from 1 January", "M36-01", lowering("2020-01-01", "2022-12-31"), kept("2022-12-31", "2023-01-01", false)),
    row("from 31 December", "M36-01", lowering("2020-12-31", "2023-12-31"), kept("2023-12-30", "2023-12-31", true)),
    row("on the first day", "M36-01", lowering("2020-01-01", "2020-01-01"), kept("2022-12-31", "2023-01-01", false)),
    row(
      "a birth the day after releases it",
      "M36-02",
      lowering("2020-01-01", "2020-01-02", true),
      kept("2022-12-31", "2023-01-01", true),
    ),
    row(
      "an event on the last day",
      "M36-02",
      lowering("2019-03-31", "2022-03-30", true),
      kept("2022-03-30", "2022-03-31", true),
    ),
    row(
      "an event when it is free anyway",
      "M36-02",
      lowering("2019-03-31", "2022-03-31", true),
      kept("2022-03-30", "2022-03-31", true),
    ),
    row(
      "of before the rules: a member from 2018",
      "M36-01",
      lowering("2018-02-10", "2021-02-10"),
      kept("2021-02-09", "2021-02-10", true),
    ),
  ],
};

// ---------------------------------------------------------------- dental minimum

type Suspended = NonNullable<DentalMinimumInput["suspensions"]>[number];
const off = (from: string, until: string | null): Suspended => ({ from, until });
const OWN = { dentalMinimumStart: "own-date" } as const;
const PLAN = { dentalMinimumStart: "plan-date" } as const;
const PAUSED = { suspendedDental: "paused" } as const;
const COUNTED = { suspendedDental: "counted" } as const;
const complete = (
  lastDay: string | null,
  freeFrom: string | null,
  readings: DentalMinimum["readings"],
): DentalMinimum => ({
  lastDay,
  freeFrom,
  readings,
});
const FIRST = "2019-03-31";

export const DENTAL_MINIMUM: Group<DentalMinimumInput, DentalMinimum> = {
  source: "§1.1 p. 1, §1.4 p. 2",
  rows: [
    row(
      "from the first day of the plan",
      "DEN-04 M36-04 M36-09",
      { since: FIRST },
      complete("2022-03-30", "2022-03-31", OWN),
    ),
    row("from the day after", "M36-05", { since: "2019-04-01" }, complete("2022-03-31", "2022-04-01", OWN)),
    row("from 29 February", "M36-04 AMB-34", { since: "2020-02-29" }, complete("2023-02-27", "2023-02-28", OWN)),
    row("from the 31st", "M36-04 AMB-34", { since: "2019-08-31" }, complete("2022-08-30", "2022-08-31", OWN)),
    row("from her own date", "M36-05 AMB-33", { since: HIRED }, complete("2023-03-01", "2023-03-02", OWN)),
    row("from the plan's date", "M36-05 AMB-33", { since: HIRED }, complete("2022-03-30", "2022-03-31", PLAN), {
      readings: PLAN,
    }),
    row(
      "from the plan's date, joined when it is complete",
      "M36-05 AMB-33",
      { since: "2023-01-01" },
      complete("2022-03-30", "2022-03-31", PLAN),
      { readings: PLAN },
    ),
    row(
      "re-entry: a new minimum",
      "M36-07",
      { since: "2021-05-10", reentry: true },
      complete("2024-05-09", "2024-05-10", {}),
    ),
    row(
      "re-entry: its own, whatever the reading",
      "M36-07 AMB-33",
      { since: "2021-05-10", reentry: true },
      complete("2024-05-09", "2024-05-10", {}),
      { readings: PLAN },
    ),
    row(
      "no suspension",
      "M36-08",
      { since: FIRST, reentry: false, suspensions: [] },
      complete("2022-03-30", "2022-03-31", OWN),
    ),
    row(
      "31 days suspended are added",
      "M36-08 AMB-86",
      { since: FIRST, suspensions: [off("2020-01-01", "2020-01-31")] },
      complete("2022-04-30", "2022-05-01", { ...OWN, ...PAUSED }),
    ),
    row(
      "31 days suspended, counted",
      "M36-08 AMB-86",
      { since: FIRST, suspensions: [off("2020-01-01", "2020-01-31")] },
      complete("2022-03-30", "2022-03-31", { ...OWN, ...COUNTED }),
      { readings: COUNTED },
    ),
    row(
      "one day suspended",
      "AMB-86",
      { since: FIRST, suspensions: [off("2020-02-29", "2020-02-29")] },
      complete("2022-03-31", "2022-04-01", { ...OWN, ...PAUSED }),
    ),
    row(
      "suspended from the first day",
      "AMB-86",
      { since: HIRED, suspensions: [off(HIRED, "2020-04-01")] },
      complete("2023-04-01", "2023-04-02", { ...OWN, ...PAUSED }),
    ),
    row(
      "suspended from the last day of the minimum: all ten days are added",
      "AMB-86",
      { since: FIRST, suspensions: [off("2022-03-30", "2022-04-08")] },
      complete("2022-04-09", "2022-04-10", { ...OWN, ...PAUSED }),
    ),
    row(
      "suspended from the day it is complete: nothing to pause",
      "AMB-86",
      { since: FIRST, suspensions: [off("2022-03-31", "2022-04-08")] },
      complete("2022-03-30", "2022-03-31", OWN),
    ),
    row(
      "two: the second begins in the time that the first added",
      "AMB-86",
      { since: FIRST, suspensions: [off("2020-01-01", "2020-01-31"), off("2022-04-30", "2022-05-09")] },
      complete("2022-05-10", "2022-05-11", { ...OWN, ...PAUSED }),
    ),
    row(
      "two: the second begins on the day it is complete after the first",
      "AMB-86",
      { since: FIRST, suspensions: [off("2020-01-01", "2020-01-31"), off("2022-05-01", "2022-05-10")] },
      complete("2022-04-30", "2022-05-01", { ...OWN, ...PAUSED }),
    ),
    row(
      "two in a row",
      "AMB-86",
      { since: FIRST, suspensions: [off("2020-01-01", "2020-01-10"), off("2020-01-11", "2020-01-20")] },
      complete("2022-04-19", "2022-04-20", { ...OWN, ...PAUSED }),
    ),
    row(
      "without an end: the clock stands still",
      "AMB-86",
      { since: FIRST, suspensions: [off("2021-01-01", null)] },
      complete(null, null, { ...OWN, ...PAUSED }),
    ),
    row(
      "without an end, counted",
      "AMB-86",
      { since: FIRST, suspensions: [off("2021-01-01", null)] },
      complete("2022-03-30", "2022-03-31", { ...OWN, ...COUNTED }),
      { readings: COUNTED },
    ),
    row(
      "without an end, from the day it is complete",
      "AMB-86",
      { since: FIRST, suspensions: [off("2022-03-31", null)] },
      complete("2022-03-30", "2022-03-31", OWN),
    ),
    row(
      "from the plan's date, 30 days suspended",
      "AMB-33 AMB-86",
      { since: HIRED, suspensions: [off("2020-06-01", "2020-06-30")] },
      complete("2022-04-29", "2022-04-30", { ...PLAN, ...PAUSED }),
      { readings: PLAN },
    ),
    row(
      "re-entry, 366 days suspended",
      "M36-07 AMB-86",
      { since: "2019-12-01", reentry: true, suspensions: [off("2020-01-01", "2020-12-31")] },
      complete("2023-12-01", "2023-12-02", PAUSED),
    ),
  ],
};

// ---------------------------------------------------------------- change date

const DENTAL = { plan: "dental" } as const;
const HEALTH = { plan: "health" } as const;
const DUE = { retroactivePremium: "due" } as const;
const NOT_DUE = { retroactivePremium: "not-due" } as const;
const AS_DENTAL = { healthChangeDates: "as-dental" } as const;
const UNKNOWN_DATES = { healthChangeDates: "unknown" } as const;
const changed = (
  effective: string,
  premiumFrom: string,
  why: string,
  readings: ChangeDate["readings"],
): ChangeDate => ({
  effective,
  premiumFrom,
  reason: because(why),
  readings,
  warnings: [],
});
const onEvent = (effective: string, premiumFrom: string, readings: ChangeDate["readings"] = {}) =>
  changed(effective, premiumFrom, "R_CHANGED_ON_EVENT CHG-02", readings);
const onPeriod = (from: string, readings: ChangeDate["readings"] = {}) =>
  changed(from, from, "R_CHANGED_ON_PAY_PERIOD CHG-03", readings);
const onReturn = (effective: string, premiumFrom: string, readings: ChangeDate["readings"] = {}) =>
  changed(effective, premiumFrom, "R_CHANGED_ON_RE_ELIGIBILITY CHG-05", readings);
const waits = (plan: string, received: string, readings: ChangeDate["readings"] = {}): ChangeDate => ({
  effective: null,
  premiumFrom: null,
  reason: null,
  readings,
  warnings: [warning("W_CHANGE_WAITS CHG-05", { plan, received })],
});
const undated = (received: string): ChangeDate => ({
  effective: null,
  premiumFrom: null,
  reason: null,
  readings: UNKNOWN_DATES,
  warnings: [warning("W_CHANGE_DATE_UNKNOWN CHG-07", { received })],
});
const asked = (receivedByEmployer: string, event?: string | null): ChangeDateInput => ({
  ...DENTAL,
  receivedByEmployer,
  event,
});
const disabled = (input: ChangeDateInput, from: string, reEligible: string | null): ChangeDateInput => ({
  ...input,
  disability: { from, reEligible },
});

export const CHANGE_DATE: Group<ChangeDateInput, ChangeDate> = {
  source: "§1.4 p. 2",
  rows: [
    row("received on the event", "CHG-02", asked("2020-03-01", "2020-03-01"), onEvent("2020-03-01", "2020-03-01")),
    row("received on day 1", "CHG-02", asked("2020-03-02", "2020-03-01"), onEvent("2020-03-01", "2020-03-01", DUE)),
    row("received on day 29", "CHG-02", asked("2020-03-30", "2020-03-01"), onEvent("2020-03-01", "2020-03-01", DUE)),
    row(
      "received on day 30",
      "CHG-02 AMB-5A Z-12",
      asked("2020-03-31", "2020-03-01"),
      onEvent("2020-03-01", "2020-03-01", DUE),
    ),
    row("received on day 31", "CHG-03 AMB-5A Z-12", asked("2020-04-01", "2020-03-01"), onPeriod("2020-04-12")),
    row("received a year after", "CHG-03", asked("2021-03-01", "2020-03-01"), onPeriod("2021-03-14")),
    row(
      "received the day before the event",
      "CHG-02 AMB-59",
      asked("2020-03-09", "2020-03-10"),
      onEvent("2020-03-10", "2020-03-01"),
    ),
    row(
      "received two months before the event",
      "CHG-02 AMB-59",
      asked("2020-01-10", "2020-03-10"),
      onEvent("2020-03-10", "2020-03-01"),
    ),
    row(
      "the event on a period's first day",
      "CHG-02",
      asked("2020-03-20", "2020-03-15"),
      onEvent("2020-03-15", "2020-03-15", DUE),
    ),
    row(
      "the event on a period's last day",
      "CHG-02",
      asked("2020-03-20", "2020-03-14"),
      onEvent("2020-03-14", "2020-03-01", DUE),
    ),
    row(
      "day 30 over 29 February",
      "CHG-02 AMB-5A",
      asked("2020-03-02", "2020-02-01"),
      onEvent("2020-02-01", "2020-01-19", DUE),
    ),
    row("day 31 over 29 February", "CHG-03 AMB-5A", asked("2020-03-03", "2020-02-01"), onPeriod("2020-03-15")),
    row(
      "day 30 over an ordinary February",
      "CHG-02 AMB-5A",
      asked("2021-03-03", "2021-02-01"),
      onEvent("2021-02-01", "2021-01-31", DUE),
    ),
    row("day 31 over an ordinary February", "CHG-03 AMB-5A", asked("2021-03-04", "2021-02-01"), onPeriod("2021-03-14")),
    row(
      "day 30 in another year",
      "CHG-02",
      asked("2021-01-19", "2020-12-20"),
      onEvent("2020-12-20", "2020-12-20", DUE),
    ),
    row("day 31 in another year", "CHG-03", asked("2021-01-20", "2020-12-20"), onPeriod("2021-01-31")),
    row(
      "day 30 is a period's first day",
      "CHG-02",
      asked("2020-04-12", "2020-03-13"),
      onEvent("2020-03-13", "2020-03-01", DUE),
    ),
    row(
      "day 31 is a period's first day: coincides",
      "CHG-03",
      asked("2020-04-12", "2020-03-12"),
      onPeriod("2020-04-12"),
    ),
    row(
      "day 31 is a Saturday: no delay is extended",
      "CHG-03 AMB-35",
      asked("2020-03-28", "2020-02-26"),
      onPeriod("2020-03-29"),
    ),
    row("no event, a period's first day", "CHG-03 CHG-08", asked("2020-03-29"), onPeriod("2020-03-29")),
    row("no event, the day before a period", "CHG-03 CHG-08", asked("2020-03-28"), onPeriod("2020-03-29")),
    row("no event, the day after a period's first", "CHG-03 CHG-08", asked("2020-03-30"), onPeriod("2020-04-12")),
    row("no event, told as null", "CHG-03", asked("2020-03-29", null), onPeriod("2020-03-29")),
    row("no event, before the anchor", "CHG-03 AMB-32", asked("2019-03-30"), onPeriod("2019-03-31")),
    row("an employer's own periods, the first day", "CHG-03 AMB-32", asked("2020-03-26"), onPeriod("2020-03-26"), {
      anchor: "2020-01-02",
    }),
    row("an employer's own periods, the day after", "CHG-03 AMB-32", asked("2020-03-27"), onPeriod("2020-04-09"), {
      anchor: "2020-01-02",
    }),
    row(
      "an employer's own periods, the premium of an event",
      "CHG-02 AMB-5D",
      asked("2020-03-20", "2020-03-11"),
      onEvent("2020-03-11", "2020-02-27", DUE),
      { anchor: "2020-01-02" },
    ),
    row("the anchor may be any of the periods", "AMB-32", asked("2020-03-30"), onPeriod("2020-04-12"), {
      anchor: "2021-01-03",
    }),
    row(
      "the premium due from the period of the event",
      "AMB-5D",
      asked("2020-03-25", "2020-03-10"),
      onEvent("2020-03-10", "2020-03-01", DUE),
    ),
    row(
      "the premium not due before the request",
      "AMB-5D",
      asked("2020-03-25", "2020-03-10"),
      onEvent("2020-03-10", "2020-03-29", NOT_DUE),
      { readings: NOT_DUE },
    ),
    row(
      "not due before the request, received on a period's first day",
      "AMB-5D",
      asked("2020-03-29", "2020-03-10"),
      onEvent("2020-03-10", "2020-03-29", NOT_DUE),
      { readings: NOT_DUE },
    ),
    row(
      "not due before the request, received on the event: nothing goes back",
      "AMB-5D",
      asked("2020-03-10", "2020-03-10"),
      onEvent("2020-03-10", "2020-03-01"),
      { readings: NOT_DUE },
    ),
    row("not due before the request, no event", "AMB-5D", asked("2020-03-30"), onPeriod("2020-04-12"), {
      readings: NOT_DUE,
    }),
    row(
      "disabled: a birth waits for re-eligibility",
      "CHG-05",
      disabled(asked("2020-03-15", "2020-03-01"), "2020-02-01", "2020-06-01"),
      onReturn("2020-06-01", "2020-05-24"),
    ),
    row(
      "disabled: a request without event too",
      "CHG-05",
      disabled(asked("2020-03-16"), "2020-02-01", "2020-06-07"),
      onReturn("2020-06-07", "2020-06-07"),
    ),
    row(
      "disabled from the day of the event",
      "CHG-05",
      disabled(asked("2020-03-15", "2020-03-01"), "2020-03-01", "2020-06-01"),
      onReturn("2020-06-01", "2020-05-24"),
    ),
    row(
      "disabled from the day after the event",
      "CHG-05",
      disabled(asked("2020-03-15", "2020-03-01"), "2020-03-02", "2020-06-01"),
      onEvent("2020-03-01", "2020-03-01", DUE),
    ),
    row(
      "re-eligible the day after the event",
      "CHG-05",
      disabled(asked("2020-03-15", "2020-03-01"), "2020-01-01", "2020-03-02"),
      onReturn("2020-03-02", "2020-03-01", DUE),
    ),
    row(
      "re-eligible on the event",
      "CHG-05",
      disabled(asked("2020-03-15", "2020-03-01"), "2020-01-01", "2020-03-01"),
      onEvent("2020-03-01", "2020-03-01", DUE),
    ),
    row(
      "the event before the disability, the late date in it",
      "CHG-05",
      disabled(asked("2020-03-03", "2020-02-01"), "2020-03-15", "2020-09-01"),
      onReturn("2020-09-01", "2020-08-30"),
    ),
    row(
      "the reception in the disability, the date after it",
      "CHG-05",
      disabled(asked("2020-03-16"), "2020-03-01", "2020-03-29"),
      onPeriod("2020-03-29"),
    ),
    row(
      "re-eligible before the request is received, due",
      "CHG-05 AMB-5D",
      disabled(asked("2020-03-25", "2020-03-01"), "2020-02-01", "2020-03-10"),
      onReturn("2020-03-10", "2020-03-01", DUE),
    ),
    row(
      "re-eligible before the request is received, not due",
      "CHG-05 AMB-5D",
      disabled(asked("2020-03-25", "2020-03-01"), "2020-02-01", "2020-03-10"),
      onReturn("2020-03-10", "2020-03-29", NOT_DUE),
      { readings: NOT_DUE },
    ),
    row(
      "not yet re-eligible: it waits",
      "CHG-05 AMB-5C",
      disabled(asked("2020-03-15", "2020-03-01"), "2020-02-01", null),
      waits("dental", "2020-03-15"),
    ),
    row(
      "not yet re-eligible, of a disability that begins after the change",
      "CHG-05",
      disabled(asked("2020-03-15", "2020-03-01"), "2020-03-02", null),
      onEvent("2020-03-01", "2020-03-01", DUE),
    ),
    row("no disability, told as null", "CHG-05", { ...asked("2020-03-29"), disability: null }, onPeriod("2020-03-29")),
    row(
      "health, in time",
      "CHG-07 AMB-36",
      { ...HEALTH, event: "2020-03-01", receivedByEmployer: "2020-03-31" },
      onEvent("2020-03-01", "2020-03-01", { ...AS_DENTAL, ...DUE }),
    ),
    row(
      "health, late",
      "CHG-07 AMB-5E",
      { ...HEALTH, event: "2020-03-01", receivedByEmployer: "2020-04-01" },
      onPeriod("2020-04-12", AS_DENTAL),
    ),
    row(
      "health, disabled",
      "CHG-05 AMB-36",
      { ...HEALTH, receivedByEmployer: "2020-03-15", disability: { from: "2020-01-01", reEligible: null } },
      waits("health", "2020-03-15", AS_DENTAL),
    ),
    row(
      "health, its dates unknown",
      "CHG-07 AMB-36",
      { ...HEALTH, event: "2020-03-01", receivedByEmployer: "2020-03-31" },
      undated("2020-03-31"),
      { readings: UNKNOWN_DATES },
    ),
    row(
      "health, its dates unknown, no event",
      "CHG-07 AMB-5E",
      { ...HEALTH, receivedByEmployer: "2020-03-29" },
      undated("2020-03-29"),
      { readings: UNKNOWN_DATES },
    ),
    row(
      "dental has its dates, whatever is read of health",
      "CHG-07 AMB-36",
      asked("2020-03-31", "2020-03-01"),
      onEvent("2020-03-01", "2020-03-01", DUE),
      { readings: UNKNOWN_DATES },
    ),
  ],
};

// ---------------------------------------------------------------- absences

/** "state from until paidBy CODE ARTICLE", each "-" a null. */
function absent(text: string, salary: InsurableSalary | null = null): AbsencePlan {
  const [state, from = "", until, paidBy, ...why] = text.split(" ");
  return {
    state: state as AbsencePlan["state"],
    from,
    until: until === "-" ? null : (until ?? null),
    paidBy: paidBy === "-" ? null : (paidBy as AbsencePlan["paidBy"]),
    salary,
    reason: because(why.join(" ")),
  };
}

/** The days, and the reasons of a leave. */
const suspendedBy = (days: string, series: string, payer: "member" | "shared" = "member"): AbsencePlans => ({
  health: absent(`level-1-only ${days} ${payer} R_LEAVE_LEVEL_1 ${series}`),
  dental: absent(`suspended ${days} - R_LEAVE_SUSPENDED ${series}`),
  life: absent(`suspended ${days} - R_LEAVE_SUSPENDED ${series}`),
  ltd: absent(`suspended ${days} - R_LEAVE_SUSPENDED ${series}`),
});

const maintainedBy = (
  days: string,
  article: string,
  { payer = "member", salary = null }: { payer?: "member" | "shared"; salary?: InsurableSalary | null } = {},
): AbsencePlans => ({
  health: absent(`maintained ${days} ${payer} R_LEAVE_MAINTAINED ${article}`),
  dental: absent(`maintained ${days} member R_LEAVE_MAINTAINED ${article}`),
  life: absent(`maintained ${days} member R_LEAVE_MAINTAINED ${article}`, salary),
  ltd: absent(`maintained ${days} member R_LEAVE_MAINTAINED ${article}`, salary),
});

/** Not yet asked for: what it comes to if it is, in time. */
const undecidedBy = (
  days: string,
  article: string,
  { payer = "member", salary = null }: { payer?: "member" | "shared"; salary?: InsurableSalary | null } = {},
): AbsencePlans => ({
  health: absent(`may-be-maintained ${days} ${payer} R_LEAVE_MAINTAINED ${article}`),
  dental: absent(`may-be-maintained ${days} member R_LEAVE_MAINTAINED ${article}`),
  life: absent(`may-be-maintained ${days} member R_LEAVE_MAINTAINED ${article}`, salary),
  ltd: absent(`may-be-maintained ${days} member R_LEAVE_MAINTAINED ${article}`, salary),
});

const NO_EFFECT: UnpaidLeave = { applies: false, plans: null, refused: null, resumes: null, readings: {} };
const MEMBER_PAYS = { unpaidLeavePayer: "member" } as const;
const SHARED = { unpaidLeavePayer: "shared" } as const;
const leave = (returned: string | null, rest: Partial<UnpaidLeaveInput> = {}): UnpaidLeaveInput => ({
  kind: "unpaid",
  from: "2020-02-03",
  returned,
  ...rest,
});
const onLeave = (
  plans: AbsencePlans,
  resumes: string | null,
  readings: UnpaidLeave["readings"] = {},
  refused: Reason | null = null,
): UnpaidLeave => ({ applies: true, plans, refused, resumes, readings });
const lateMaintain = (article: string, deadline: string): Reason => because(`R_MAINTAIN_LATE ${article}`, { deadline });
/** 29 days. */
const DAYS = "2020-02-03 2020-03-02";
const BACK = "2020-03-03";

export const UNPAID_LEAVE: Group<UnpaidLeaveInput, UnpaidLeave> = {
  source: "§1.5 p. 2–3",
  rows: [
    row("28 days", "ABS-01 Z-14", leave("2020-03-02"), NO_EFFECT),
    row(
      "29 days, not asked for",
      "ABS-01 ABS-02 Z-14",
      leave(BACK, { maintain: null }),
      onLeave(suspendedBy(DAYS, "ABS-02"), BACK, MEMBER_PAYS),
    ),
    row("one day", "ABS-01 AMB-39", leave("2020-02-04"), NO_EFFECT),
    row(
      "28 days of an ordinary February",
      "ABS-01",
      leave("2021-03-01", { from: "2021-02-01", maintain: null }),
      NO_EFFECT,
    ),
    row(
      "29 days from an ordinary February",
      "ABS-01",
      leave("2021-03-02", { from: "2021-02-01", maintain: null }),
      onLeave(suspendedBy("2021-02-01 2021-03-01", "ABS-02"), "2021-03-02", MEMBER_PAYS),
    ),
    row(
      "28 days over the end of a year",
      "ABS-01",
      leave("2021-01-11", { from: "2020-12-14", maintain: null }),
      NO_EFFECT,
    ),
    row("28 days, a suspension", "ABS-01", leave("2020-03-02", { kind: "suspension", maintain: null }), NO_EFFECT),
    row("28 days, a family leave", "ABS-01", leave("2020-03-02", { kind: "family", maintain: null }), NO_EFFECT),
    row(
      "28 days: a late request is not looked at",
      "ABS-01",
      leave("2020-03-02", { maintain: "2020-02-20" }),
      NO_EFFECT,
    ),
    row(
      "29 days, a suspension",
      "ABS-01 ABS-02",
      leave(BACK, { kind: "suspension", maintain: null }),
      onLeave(suspendedBy(DAYS, "ABS-02"), BACK, MEMBER_PAYS),
    ),
    row(
      "no return known",
      "ABS-01 AMB-39",
      leave(null, { maintain: null }),
      onLeave(suspendedBy("2020-02-03 -", "ABS-02"), null, MEMBER_PAYS),
    ),
    row(
      "Santé I shared",
      "ABS-09 AMB-37",
      leave(BACK, { maintain: null }),
      onLeave(suspendedBy(DAYS, "ABS-02", "shared"), BACK, SHARED),
      { readings: SHARED },
    ),
    row(
      "a suspension, Santé I shared",
      "ABS-09 AMB-37",
      leave(BACK, { kind: "suspension", maintain: null }),
      onLeave(suspendedBy(DAYS, "ABS-02", "shared"), BACK, SHARED),
      { readings: SHARED },
    ),
    row(
      "a family leave: the employer pays its share, whatever is read",
      "ABS-07",
      leave(BACK, { kind: "family", maintain: null }),
      onLeave(suspendedBy(DAYS, "ABS-02", "shared"), BACK),
    ),
    row(
      "maintained, asked for the day before",
      "ABS-03 ABS-04 ABS-05",
      leave(BACK, { maintain: "2020-02-02" }),
      onLeave(maintainedBy(DAYS, "ABS-03"), null),
    ),
    row(
      "maintained, asked for months before",
      "ABS-03 ABS-05",
      leave(BACK, { maintain: "2019-09-01" }),
      onLeave(maintainedBy(DAYS, "ABS-03"), null),
    ),
    row(
      "maintained without a return known",
      "ABS-03",
      leave(null, { maintain: "2020-02-02" }),
      onLeave(maintainedBy("2020-02-03 -", "ABS-03"), null),
    ),
    row(
      "maintained: she pays all of it, whatever is read of Santé I",
      "ABS-04 AMB-37",
      leave(BACK, { maintain: "2020-02-02" }),
      onLeave(maintainedBy(DAYS, "ABS-03"), null),
      { readings: SHARED },
    ),
    row(
      "a family leave maintained",
      "ABS-03 ABS-07",
      leave(BACK, { kind: "family", maintain: "2020-02-02" }),
      onLeave(maintainedBy(DAYS, "ABS-03", { payer: "shared" }), null),
    ),
    row(
      "a suspension maintained",
      "ABS-01 ABS-03",
      leave(BACK, { kind: "suspension", maintain: "2020-02-02" }),
      onLeave(maintainedBy(DAYS, "ABS-03"), null),
    ),
    row(
      "asked for on the first day: too late",
      "ABS-05 AMB-84",
      leave(BACK, { maintain: "2020-02-03" }),
      onLeave(suspendedBy(DAYS, "ABS-02"), BACK, MEMBER_PAYS, lateMaintain("ABS-05", "2020-02-02")),
    ),
    row(
      "asked for during it: too late",
      "ABS-05 AMB-84",
      leave(null, { from: "2020-03-01", maintain: "2020-04-01" }),
      onLeave(suspendedBy("2020-03-01 -", "ABS-02"), null, MEMBER_PAYS, lateMaintain("ABS-05", "2020-02-29")),
    ),
    row(
      "a family leave, asked for on the first day",
      "ABS-05 ABS-07",
      leave(BACK, { kind: "family", maintain: "2020-02-03" }),
      onLeave(suspendedBy(DAYS, "ABS-02", "shared"), BACK, {}, lateMaintain("ABS-05", "2020-02-02")),
    ),
    row("not yet decided", "ABS-03", leave(BACK), onLeave(undecidedBy(DAYS, "ABS-03"), BACK)),
    row(
      "a family leave, not yet decided",
      "ABS-03 ABS-07",
      leave(BACK, { kind: "family" }),
      onLeave(undecidedBy(DAYS, "ABS-03", { payer: "shared" }), BACK),
    ),
  ],
};

// ---------------------------------------------------------------- deferred salary

const SCHEME = { from: "2020-01-05", until: "2021-01-02", agreedSalary: "41600.00", toldInsurer: "2020-01-04" };
const AGREED: InsurableSalary = { benefit: "41600.00", premium: "41600.00" };
const NOT_TOLD: InsurableSalary = { benefit: null, premium: null };
const contributing = (days: string, salary: InsurableSalary): AbsencePlans => ({
  health: absent(`maintained ${days} shared R_DEFERRED DEF-01`),
  dental: absent(`maintained ${days} member R_DEFERRED DEF-01`),
  life: absent(`maintained ${days} member R_DEFERRED DEF-02`, salary),
  ltd: absent(`maintained ${days} member R_DEFERRED DEF-02`, salary),
});
const LATE_SALARY = [warning("W_AGREED_SALARY_LATE DEF-03", { on: "2020-01-05" })];
const CONTRIBUTION = "2020-01-05 2020-07-04";
const SABBATICAL = "2020-07-05 2021-01-02";
const sabbatical = (maintain?: string | null) => ({ from: "2020-07-05", returned: "2021-01-03", maintain });

function deferred(leavePlans: AbsencePlans, rest: Partial<DeferredSalary> = {}): DeferredSalary {
  return {
    contribution: contributing(CONTRIBUTION, AGREED),
    leave: leavePlans,
    refused: null,
    resumes: null,
    readings: {},
    warnings: [],
    ...rest,
  };
}

export const DEFERRED_SALARY: Group<DeferredSalaryInput, DeferredSalary> = {
  source: "§1.6.1 p. 3",
  rows: [
    row(
      "told the day before, the plans maintained",
      "DEF-01 DEF-02 DEF-03 DEF-06 LTD-09",
      { ...SCHEME, leave: sabbatical("2020-07-04") },
      deferred(maintainedBy(SABBATICAL, "DEF-04", { salary: AGREED })),
    ),
    row(
      "told the day before, the plans not maintained",
      "DEF-01 DEF-04",
      { ...SCHEME, leave: sabbatical(null) },
      deferred(suspendedBy(SABBATICAL, "DEF-04"), { resumes: "2021-01-03", readings: MEMBER_PAYS }),
    ),
    row(
      "told on the first day: too late",
      "DEF-03 AMB-8A",
      { ...SCHEME, toldInsurer: "2020-01-05", leave: sabbatical("2020-07-04") },
      deferred(maintainedBy(SABBATICAL, "DEF-04", { salary: NOT_TOLD }), {
        contribution: contributing(CONTRIBUTION, NOT_TOLD),
        warnings: LATE_SALARY,
      }),
    ),
    row(
      "told before the leave, not before the contribution: too late",
      "DEF-03 AMB-8A",
      { ...SCHEME, toldInsurer: "2020-07-04", leave: sabbatical("2020-07-04") },
      deferred(maintainedBy(SABBATICAL, "DEF-04", { salary: NOT_TOLD }), {
        contribution: contributing(CONTRIBUTION, NOT_TOLD),
        warnings: LATE_SALARY,
      }),
    ),
    row(
      "not told, nothing maintained",
      "DEF-03 AMB-8A",
      { ...SCHEME, toldInsurer: null, leave: sabbatical(null) },
      deferred(suspendedBy(SABBATICAL, "DEF-04"), {
        contribution: contributing(CONTRIBUTION, NOT_TOLD),
        resumes: "2021-01-03",
        readings: MEMBER_PAYS,
        warnings: LATE_SALARY,
      }),
    ),
    row(
      "to maintain, asked for on the first day of the leave: too late",
      "DEF-05 AMB-84",
      { ...SCHEME, leave: sabbatical("2020-07-05") },
      deferred(suspendedBy(SABBATICAL, "DEF-04"), {
        refused: lateMaintain("DEF-05", "2020-07-04"),
        resumes: "2021-01-03",
        readings: MEMBER_PAYS,
      }),
    ),
    row(
      "a leave of 28 days: suspended all the same",
      "DEF-04",
      { ...SCHEME, leave: { from: "2020-07-05", returned: "2020-08-02", maintain: null } },
      deferred(suspendedBy("2020-07-05 2020-08-01", "DEF-04"), { resumes: "2020-08-02", readings: MEMBER_PAYS }),
    ),
    row(
      "a leave from the scheme's last day",
      "DEF-04",
      { ...SCHEME, leave: { from: "2021-01-02", returned: "2021-01-03", maintain: null } },
      deferred(suspendedBy("2021-01-02 2021-01-02", "DEF-04"), {
        contribution: contributing("2020-01-05 2021-01-01", AGREED),
        resumes: "2021-01-03",
        readings: MEMBER_PAYS,
      }),
    ),
    row(
      "Santé I shared during the leave",
      "DEF-04 AMB-37",
      { ...SCHEME, leave: sabbatical(null) },
      deferred(suspendedBy(SABBATICAL, "DEF-04", "shared"), { resumes: "2021-01-03", readings: SHARED }),
      { readings: SHARED },
    ),
    row(
      "no return known",
      "DEF-04",
      { ...SCHEME, leave: { from: "2020-07-05", returned: null, maintain: null } },
      deferred(suspendedBy("2020-07-05 -", "DEF-04"), { readings: MEMBER_PAYS }),
    ),
    row(
      "not yet decided",
      "DEF-04",
      { ...SCHEME, leave: sabbatical() },
      deferred(undecidedBy(SABBATICAL, "DEF-04", { salary: AGREED }), { resumes: "2021-01-03" }),
    ),
  ],
};

// ---------------------------------------------------------------- progressive retirement

const SALARIES = { salaryReceived: "30000.00", salaryWithout: "50000.00" };
const LIFE_SALARY: InsurableSalary = { benefit: "50000.00", premium: "30000.00" };
const LTD_SALARY: InsurableSalary = { benefit: "30000.00", premium: "30000.00" };
const LTD_OFF = "R_RETIREMENT_LTD";
const retired = (days: string, ltd: AbsencePlan, ltdLastDay: string): ProgressiveRetirement => ({
  plans: {
    health: absent(`maintained ${days} shared R_RETIREMENT RET-02`),
    dental: absent(`maintained ${days} member R_RETIREMENT RET-02`),
    life: absent(`maintained ${days} member R_RETIREMENT RET-04`, LIFE_SALARY),
    ltd,
  },
  ltdLastDay,
});
const notKept = (from: string, until: string, ltdLastDay: string): ProgressiveRetirement => ({
  plans: {
    health: absent(`level-1-only ${from} ${until} shared R_RETIREMENT_LEVEL_1 RET-01`),
    dental: absent(`ended ${from} - - R_RETIREMENT_NOT_MAINTAINED RET-02`),
    life: absent(`ended ${from} - - R_RETIREMENT_NOT_MAINTAINED RET-02`),
    ltd: absent(`ended ${from} - - R_RETIREMENT_NOT_MAINTAINED RET-02`),
  },
  ltdLastDay,
});
const programme = (from: string, until: string, maintain?: boolean): ProgressiveRetirementInput => ({
  from,
  until,
  ...SALARIES,
  maintain,
});
const ltdUntil = (from: string, until: string): AbsencePlan =>
  absent(`maintained ${from} ${until} member R_RETIREMENT RET-03`, LTD_SALARY);

export const PROGRESSIVE_RETIREMENT: Group<ProgressiveRetirementInput, ProgressiveRetirement> = {
  source: "§1.6.2 p. 3",
  rows: [
    row(
      "24 months to the day",
      "RET-06 LTD-08 AMB-8H Z-15",
      programme("2020-01-05", "2022-01-04", true),
      retired("2020-01-05 2022-01-04", absent(`ended 2020-01-05 - - ${LTD_OFF} RET-06`), "2020-01-04"),
    ),
    row(
      "24 months and a day: LTD for one day",
      "RET-07 AMB-8H",
      programme("2020-01-05", "2022-01-05", true),
      retired("2020-01-05 2022-01-05", ltdUntil("2020-01-05", "2020-01-05"), "2020-01-05"),
    ),
    row(
      "36 months",
      "RET-03 RET-07 LTD-08 LTD-09 AMB-8H Z-15",
      programme("2020-01-05", "2023-01-04", true),
      retired("2020-01-05 2023-01-04", ltdUntil("2020-01-05", "2021-01-04"), "2021-01-04"),
    ),
    row(
      "60 months",
      "RET-07",
      programme("2020-04-01", "2025-03-31", true),
      retired("2020-04-01 2025-03-31", ltdUntil("2020-04-01", "2023-03-31"), "2023-03-31"),
    ),
    row(
      "12 months",
      "RET-06",
      programme("2020-04-01", "2021-03-31", true),
      retired("2020-04-01 2021-03-31", absent(`ended 2020-04-01 - - ${LTD_OFF} RET-06`), "2020-03-31"),
    ),
    row(
      "24 months from 29 February: until 27 February",
      "RET-06 AMB-34",
      programme("2020-02-29", "2022-02-27", true),
      retired("2020-02-29 2022-02-27", absent(`ended 2020-02-29 - - ${LTD_OFF} RET-06`), "2020-02-28"),
    ),
    row(
      "a day more from 29 February: 24 months before 2022-03-01",
      "RET-07 AMB-34",
      programme("2020-02-29", "2022-02-28", true),
      retired("2020-02-29 2022-02-28", ltdUntil("2020-02-29", "2020-02-29"), "2020-02-29"),
    ),
    row(
      "24 months before the end, over a 29 February: 2024-02-29 from 2022-02-28",
      "RET-07 AMB-34",
      programme("2020-03-01", "2024-02-28", true),
      retired("2020-03-01 2024-02-28", ltdUntil("2020-03-01", "2022-02-27"), "2022-02-27"),
    ),
    row(
      "24 months and a day from 28 February, a leap year at the end: LTD ends at once, by the other clause",
      "RET-07 AMB-34 AMB-8H",
      programme("2022-02-28", "2024-02-28", true),
      retired("2022-02-28 2024-02-28", absent(`ended 2022-02-28 - - ${LTD_OFF} RET-07`), "2022-02-27"),
    ),
    row(
      "begun on 1 January: LTD ends the year before",
      "RET-06",
      programme("2020-01-01", "2021-12-31", true),
      retired("2020-01-01 2021-12-31", absent(`ended 2020-01-01 - - ${LTD_OFF} RET-06`), "2019-12-31"),
    ),
    row(
      "one day",
      "RET-06",
      programme("2020-01-05", "2020-01-05", true),
      retired("2020-01-05 2020-01-05", absent(`ended 2020-01-05 - - ${LTD_OFF} RET-06`), "2020-01-04"),
    ),
    row(
      "36 months, not maintained: LTD ends at once",
      "RET-01 RET-02",
      programme("2020-01-05", "2023-01-04", false),
      notKept("2020-01-05", "2023-01-04", "2020-01-04"),
    ),
    row(
      "24 months, not maintained",
      "RET-01 RET-02",
      programme("2020-01-05", "2022-01-04", false),
      notKept("2020-01-05", "2022-01-04", "2020-01-04"),
    ),
    row("36 months, not yet decided", "RET-01 RET-02 RET-07", programme("2020-01-05", "2023-01-04"), {
      plans: {
        health: absent("may-be-maintained 2020-01-05 2023-01-04 shared R_RETIREMENT RET-02"),
        dental: absent("may-be-maintained 2020-01-05 2023-01-04 member R_RETIREMENT RET-02"),
        life: absent("may-be-maintained 2020-01-05 2023-01-04 member R_RETIREMENT RET-04", LIFE_SALARY),
        ltd: absent("may-be-maintained 2020-01-05 2021-01-04 member R_RETIREMENT RET-03", LTD_SALARY),
      },
      ltdLastDay: "2021-01-04",
    }),
    row("24 months, not yet decided: LTD ends in any case", "RET-06", programme("2020-01-05", "2022-01-04"), {
      plans: {
        health: absent("may-be-maintained 2020-01-05 2022-01-04 shared R_RETIREMENT RET-02"),
        dental: absent("may-be-maintained 2020-01-05 2022-01-04 member R_RETIREMENT RET-02"),
        life: absent("may-be-maintained 2020-01-05 2022-01-04 member R_RETIREMENT RET-04", LIFE_SALARY),
        ltd: absent(`ended 2020-01-05 - - ${LTD_OFF} RET-06`),
      },
      ltdLastDay: "2020-01-04",
    }),
  ],
};

// ---------------------------------------------------------------- contested dismissal

const KEPT = "R_DISMISSAL_MAINTAINED DIS-02";
const contested = (until: string, ltd: AbsencePlan[], resumes: string | null = null): ContestedDismissal => ({
  health: absent(`maintained 2020-06-01 ${until} member ${KEPT}`),
  dental: absent(`maintained 2020-06-01 ${until} member ${KEPT}`),
  life: absent(`maintained 2020-06-01 ${until} member ${KEPT}`),
  ltd,
  resumes,
});
const levelOneOnly = (until: string, ltd: AbsencePlan[], resumes: string | null = null): ContestedDismissal => ({
  health: absent(`level-1-only 2020-06-01 ${until} member R_DISMISSAL_LEVEL_1 DIS-01`),
  dental: absent(`suspended 2020-06-01 ${until} - R_DISMISSAL_SUSPENDED DIS-02`),
  life: absent(`suspended 2020-06-01 ${until} - R_DISMISSAL_SUSPENDED DIS-02`),
  ltd,
  resumes,
});
const ltdSuspended = (until: string): AbsencePlan[] => [
  absent(`suspended 2020-06-01 ${until} - R_DISMISSAL_SUSPENDED DIS-03`),
];
const ltdHeld = (until: string): AbsencePlan[] => [
  absent(`maintained 2020-06-01 ${until} member R_DECISION_FAVOURABLE DIS-04`),
];
/** After the arbitrator's unfavourable decision, until the final one. */
const ltdEnded = (until: string): AbsencePlan[] => [
  ...ltdSuspended("2021-02-15"),
  absent(`ended 2021-02-16 ${until} - R_DECISION_UNFAVOURABLE DIS-05`),
];
const dismissed = (
  maintain: boolean | undefined,
  arbitrator: ContestedDismissalInput["arbitrator"] = null,
  final: ContestedDismissalInput["final"] = null,
): ContestedDismissalInput => ({ from: "2020-06-01", maintain, arbitrator, final });
const decided = (on: string, favourable: boolean) => ({ on, favourable });

export const CONTESTED_DISMISSAL: Group<ContestedDismissalInput, ContestedDismissal> = {
  source: "§1.6.3 p. 3",
  rows: [
    row("maintained, nothing decided", "DIS-02 DIS-03", dismissed(true), contested("-", ltdSuspended("-"))),
    row("not maintained, nothing decided", "DIS-01 DIS-03", dismissed(false), levelOneOnly("-", ltdSuspended("-"))),
    row(
      "maintained, the arbitrator favourable: LTD from the dismissal, the rest until the final decision",
      "DIS-02 DIS-04",
      dismissed(true, decided("2021-02-15", true)),
      contested("-", ltdHeld("-")),
    ),
    row(
      "not maintained, the arbitrator favourable: LTD is held all the same",
      "DIS-01 DIS-04",
      dismissed(false, decided("2021-02-15", true)),
      levelOneOnly("-", ltdHeld("-")),
    ),
    row(
      "maintained, the arbitrator unfavourable: LTD ends, the rest goes on until the final decision",
      "DIS-02 DIS-05 AMB-87",
      dismissed(true, decided("2021-02-15", false)),
      contested("-", ltdEnded("-")),
    ),
    row(
      "maintained, both favourable: all is again what it was from the final one",
      "DIS-02 DIS-04 AMB-87",
      dismissed(true, decided("2021-02-15", true), decided("2021-09-01", true)),
      contested("2021-08-31", ltdHeld("2021-08-31"), "2021-09-01"),
    ),
    row(
      "not maintained, both favourable",
      "DIS-01 DIS-04",
      dismissed(false, decided("2021-02-15", true), decided("2021-09-01", true)),
      levelOneOnly("2021-08-31", ltdHeld("2021-08-31"), "2021-09-01"),
    ),
    row(
      "maintained, both unfavourable: cover ends with the final decision",
      "DIS-05 AMB-87",
      dismissed(true, decided("2021-02-15", false), decided("2021-09-01", false)),
      contested("2021-09-01", ltdEnded("2021-09-01")),
    ),
    row(
      "not maintained, both unfavourable",
      "DIS-05 AMB-87",
      dismissed(false, decided("2021-02-15", false), decided("2021-09-01", false)),
      levelOneOnly("2021-09-01", ltdEnded("2021-09-01")),
    ),
    row(
      "the arbitrator favourable, the final decision not: LTD to that day",
      "DIS-04 DIS-05 AMB-87",
      dismissed(true, decided("2021-02-15", true), decided("2021-09-01", false)),
      contested("2021-09-01", ltdHeld("2021-09-01")),
    ),
    row(
      "the arbitrator unfavourable, the final decision not: all resumes with it",
      "DIS-05 AMB-87",
      dismissed(true, decided("2021-02-15", false), decided("2021-09-01", true)),
      contested("2021-08-31", ltdEnded("2021-08-31"), "2021-09-01"),
    ),
    row(
      "a final decision alone, favourable, is the arbitrator's too",
      "DIS-04 AMB-87",
      dismissed(true, null, decided("2021-09-01", true)),
      contested("2021-08-31", ltdHeld("2021-08-31"), "2021-09-01"),
    ),
    row(
      "a final decision alone, unfavourable",
      "DIS-05 AMB-87",
      dismissed(false, null, decided("2021-09-01", false)),
      levelOneOnly("2021-09-01", ltdSuspended("2021-09-01")),
    ),
    row(
      "both on one day",
      "DIS-04 AMB-87",
      dismissed(true, decided("2021-09-01", true), decided("2021-09-01", true)),
      contested("2021-08-31", ltdHeld("2021-08-31"), "2021-09-01"),
    ),
    row(
      "both on one day, the final one against the arbitrator's: LTD resumes with the rest",
      "DIS-05 AMB-87",
      dismissed(true, decided("2021-09-01", false), decided("2021-09-01", true)),
      contested("2021-08-31", ltdSuspended("2021-08-31"), "2021-09-01"),
    ),
    row(
      "the final decision the day after the arbitrator's",
      "DIS-05 AMB-87",
      dismissed(true, decided("2021-08-31", false), decided("2021-09-01", true)),
      contested("2021-08-31", ltdSuspended("2021-08-31"), "2021-09-01"),
    ),
    row("not yet decided whether to maintain", "DIS-01 DIS-02", dismissed(undefined), {
      health: absent(`may-be-maintained 2020-06-01 - member ${KEPT}`),
      dental: absent(`may-be-maintained 2020-06-01 - member ${KEPT}`),
      life: absent(`may-be-maintained 2020-06-01 - member ${KEPT}`),
      ltd: ltdSuspended("-"),
      resumes: null,
    }),
  ],
};

// ---------------------------------------------------------------- end of dental

const NEWLY = { otherDentalCover: "newly-covered" } as const;
const ANY = { otherDentalCover: "any" } as const;
const ends = (lastDay: string): DentalEnd => ({ lastDay, reason: because("R_DENTAL_ENDED TRM-01") });
const tooEarly = (free: string): DentalEnd => ({ lastDay: null, reason: because("R_DENTAL_MINIMUM M36-04", { free }) });
const notNew = (free: string): DentalEnd => ({ lastDay: null, reason: because("R_OTHER_COVER M36-06", { free }) });
const ended = (
  lastDay: string | null,
  byForm: DentalEnd | null,
  byOtherCover: DentalEnd | null = null,
  readings: DentalTermination["readings"] = {},
): DentalTermination => ({ lastDay, byForm, byOtherCover, readings });
const byForm = (minimumFreeFrom: string, receivedByEmployer: string): DentalTerminationInput => ({
  minimumFreeFrom,
  receivedByEmployer,
});
const byCover = (
  minimumFreeFrom: string,
  receivedByInsurer: string,
  group = true,
  newly = true,
): DentalTerminationInput => ({ minimumFreeFrom, otherCover: { receivedByInsurer, group, newly } });
const FREE = "2022-03-31";
const OUT = "2021-05-12";

export const DENTAL_TERMINATION: Group<DentalTerminationInput, DentalTermination> = {
  source: "§1.7.1 p. 4, §1.1 p. 1",
  rows: [
    row(
      "the minimum complete long before",
      "TRM-01",
      byForm(FREE, "2022-06-07"),
      ended("2022-06-18", ends("2022-06-18")),
    ),
    row(
      "complete on the day after the period's last",
      "TRM-01 M36-10 AMB-88",
      byForm("2022-04-10", "2022-03-27"),
      ended("2022-04-09", ends("2022-04-09")),
    ),
    row(
      "complete a day later: void",
      "TRM-01 M36-10 AMB-88",
      byForm("2022-04-11", "2022-03-27"),
      ended(null, tooEarly("2022-04-11")),
    ),
    row(
      "received on a period's first day",
      "TRM-01",
      byForm(FREE, "2022-03-27"),
      ended("2022-04-09", ends("2022-04-09")),
    ),
    row(
      "received on a period's last day",
      "TRM-01",
      byForm(FREE, "2022-04-09"),
      ended("2022-04-09", ends("2022-04-09")),
    ),
    row(
      "received on the next period's first day",
      "TRM-01",
      byForm(FREE, "2022-04-10"),
      ended("2022-04-23", ends("2022-04-23")),
    ),
    row(
      "received in the period before that of completion: void",
      "TRM-01 M36-09 AMB-88",
      byForm(FREE, "2022-03-26"),
      ended(null, tooEarly(FREE)),
    ),
    row(
      "by the employer's own periods",
      "TRM-01 AMB-8E",
      byForm("2020-04-23", "2020-04-09"),
      ended("2020-04-22", ends("2020-04-22")),
      { anchor: "2020-01-02" },
    ),
    row(
      "within the minimum, newly under a group plan",
      "TRM-01 M36-06",
      byCover(FREE, OUT),
      ended(OUT, null, ends(OUT), NEWLY),
    ),
    row(
      "within the minimum, a group plan not new",
      "M36-06 AMB-88",
      byCover(FREE, OUT, true, false),
      ended(null, null, notNew(FREE), NEWLY),
    ),
    row(
      "within the minimum, a new plan not of a group",
      "M36-06 AMB-88",
      byCover(FREE, OUT, false, true),
      ended(null, null, notNew(FREE), NEWLY),
    ),
    row(
      "within the minimum, neither",
      "M36-06 AMB-88",
      byCover(FREE, OUT, false, false),
      ended(null, null, notNew(FREE), NEWLY),
    ),
    row(
      "within the minimum, any other plan",
      "TRM-01 AMB-88",
      byCover(FREE, OUT, false, false),
      ended(OUT, null, ends(OUT), ANY),
      { readings: ANY },
    ),
    row(
      "within the minimum, a group plan not new, under the other reading",
      "TRM-01 AMB-88",
      byCover(FREE, OUT, true, false),
      ended(OUT, null, ends(OUT), ANY),
      { readings: ANY },
    ),
    row(
      "the last day of the minimum, not new",
      "M36-06 M36-09",
      byCover(FREE, "2022-03-30", true, false),
      ended(null, null, notNew(FREE), NEWLY),
    ),
    row(
      "the day the minimum is complete: any other dental plan",
      "TRM-01 AMB-88",
      byCover(FREE, FREE, false, false),
      ended(FREE, null, ends(FREE)),
    ),
    row(
      "the last day of the minimum, newly",
      "M36-06",
      byCover(FREE, "2022-03-30"),
      ended("2022-03-30", null, ends("2022-03-30"), NEWLY),
    ),
    row(
      "both granted: the other cover is first",
      "TRM-01",
      { ...byCover(FREE, "2022-06-10", false, false), receivedByEmployer: "2022-06-07" },
      ended("2022-06-10", ends("2022-06-18"), ends("2022-06-10")),
    ),
    row(
      "both granted: the form is first",
      "TRM-01",
      { ...byCover(FREE, "2022-06-20", false, false), receivedByEmployer: "2022-06-07" },
      ended("2022-06-18", ends("2022-06-18"), ends("2022-06-20")),
    ),
    row(
      "both on one day",
      "TRM-01",
      { ...byCover(FREE, "2022-06-18"), receivedByEmployer: "2022-06-07" },
      ended("2022-06-18", ends("2022-06-18"), ends("2022-06-18")),
    ),
    row(
      "the form refused, the other cover granted",
      "TRM-01 M36-06",
      { ...byCover(FREE, OUT), receivedByEmployer: OUT },
      ended(OUT, tooEarly(FREE), ends(OUT), NEWLY),
    ),
    row(
      "the form granted, the other cover refused",
      "TRM-01 AMB-88",
      { ...byCover(FREE, "2022-03-30", true, false), receivedByEmployer: "2022-03-30" },
      ended("2022-04-09", ends("2022-04-09"), notNew(FREE), NEWLY),
    ),
    row(
      "both refused",
      "TRM-01 M36-04",
      { ...byCover(FREE, OUT, false, true), receivedByEmployer: OUT },
      ended(null, tooEarly(FREE), notNew(FREE), NEWLY),
    ),
    row("nothing asked for", "TRM-01", { minimumFreeFrom: FREE }, ended(null, null)),
    row(
      "nothing asked for, told as null",
      "TRM-01",
      { minimumFreeFrom: FREE, receivedByEmployer: null, otherCover: null },
      ended(null, null),
    ),
  ],
};

const SPOUSE_OF = { role: "spouse" } as const;
const CHILD_OF = { role: "child" } as const;
const endsOn = (lastDay: string | null): DependantDentalEnd => ({ lastDay });
const chose = (from: string, to: Status) => ({ status: { from, to } });

export const DEPENDANT_DENTAL_END: Group<DependantDentalEndInput, DependantDentalEnd> = {
  source: "§1.7.2 p. 4, §1.3 p. 1",
  rows: [
    row("nothing ends it", "TRM-04", SPOUSE_OF, endsOn(null)),
    row(
      "nothing ends it, told as null",
      "TRM-04",
      { ...CHILD_OF, memberLastDay: null, eligibleUntil: null, status: null },
      endsOn(null),
    ),
    row("a spouse, individual", "TRM-04", { ...SPOUSE_OF, ...chose("2020-03-01", "individual") }, endsOn("2020-02-29")),
    row(
      "a spouse, single-parent",
      "TRM-04 AMB-49",
      { ...SPOUSE_OF, ...chose("2020-03-01", "single-parent") },
      endsOn("2020-02-29"),
    ),
    row("a spouse, family", "TRM-04", { ...SPOUSE_OF, ...chose("2020-03-01", "family") }, endsOn(null)),
    row(
      "a child, individual",
      "TRM-04 AMB-49",
      { ...CHILD_OF, ...chose("2021-03-01", "individual") },
      endsOn("2021-02-28"),
    ),
    row(
      "a child, single-parent: still covered",
      "TRM-04 AMB-49",
      { ...CHILD_OF, ...chose("2020-03-01", "single-parent") },
      endsOn(null),
    ),
    row("a child, family", "TRM-04", { ...CHILD_OF, ...chose("2020-03-01", "family") }, endsOn(null)),
    row("a status on 1 January", "TRM-04", { ...CHILD_OF, ...chose("2021-01-01", "individual") }, endsOn("2020-12-31")),
    row("the member's own end", "TRM-04", { ...CHILD_OF, memberLastDay: "2022-04-09" }, endsOn("2022-04-09")),
    row("no longer eligible", "TRM-04", { ...SPOUSE_OF, eligibleUntil: "2020-08-15" }, endsOn("2020-08-15")),
    row(
      "the member's end before the other two",
      "TRM-04",
      { ...SPOUSE_OF, memberLastDay: "2020-02-28", eligibleUntil: "2020-08-15", ...chose("2020-03-01", "individual") },
      endsOn("2020-02-28"),
    ),
    row(
      "eligibility before the other two",
      "TRM-04",
      {
        ...SPOUSE_OF,
        memberLastDay: "2020-08-15",
        eligibleUntil: "2020-02-28",
        ...chose("2020-03-01", "single-parent"),
      },
      endsOn("2020-02-28"),
    ),
    row(
      "the status before the other two",
      "TRM-04",
      { ...SPOUSE_OF, memberLastDay: "2020-03-01", eligibleUntil: "2020-03-01", ...chose("2020-03-01", "individual") },
      endsOn("2020-02-29"),
    ),
    row(
      "a status that covers her leaves the others",
      "TRM-04",
      {
        ...CHILD_OF,
        memberLastDay: "2022-04-09",
        eligibleUntil: "2022-05-01",
        ...chose("2020-03-01", "single-parent"),
      },
      endsOn("2022-04-09"),
    ),
  ],
};

// ---------------------------------------------------------------- automatic dental

const NEXT_YEAR = { januaryFirstRise: "next-year" } as const;
const SAME_DAY = { januaryFirstRise: "same-day" } as const;
const grantedFrom = (from: string | null, readings: AutomaticDental["readings"] = {}): AutomaticDental => ({
  from,
  readings,
});
const rise = (on: string, before: string | number, after: string | number): AutomaticDentalInput => ({
  on,
  before,
  after,
});

export const AUTOMATIC_DENTAL: Group<AutomaticDentalInput, AutomaticDental> = {
  source: "Annexe 1 p. 5",
  rows: [
    row("20 % to 40 % in June", "A25-01", rise("2020-06-15", "0.20", "0.40"), grantedFrom("2021-01-01")),
    row("on 31 December: the next day", "A25-01", rise("2020-12-31", "0.20", "0.40"), grantedFrom("2021-01-01")),
    row("on 2 January: almost a year", "A25-01", rise("2020-01-02", "0.20", "0.40"), grantedFrom("2021-01-01")),
    row(
      "on 1 January: the next one",
      "A25-04 AMB-47",
      rise("2020-01-01", "0.20", "0.40"),
      grantedFrom("2021-01-01", NEXT_YEAR),
    ),
    row(
      "on 1 January: that day",
      "A25-04 AMB-47",
      rise("2020-01-01", "0.20", "0.40"),
      grantedFrom("2020-01-01", SAME_DAY),
      { readings: SAME_DAY },
    ),
    row(
      "on 2 January, whatever is read of the 1st",
      "AMB-47",
      rise("2020-01-02", "0.20", "0.40"),
      grantedFrom("2021-01-01"),
      { readings: SAME_DAY },
    ),
    row(
      "on 31 December, whatever is read of the 1st",
      "AMB-47",
      rise("2020-12-31", "0.20", "0.40"),
      grantedFrom("2021-01-01"),
      { readings: SAME_DAY },
    ),
    row("to exactly 25 %: not more", "A25-04", rise("2020-06-15", "0.20", "0.25"), grantedFrom(null)),
    row("to a hair above 25 %", "A25-04", rise("2020-06-15", "0.20", "0.250000000001"), grantedFrom("2021-01-01")),
    row("from exactly 25 %", "A25-01 A25-04", rise("2020-06-15", "0.25", "0.2501"), grantedFrom("2021-01-01")),
    row(
      "from exactly 25 % to a hair above",
      "A25-04",
      rise("2020-06-15", 0.25, 0.250000000001),
      grantedFrom("2021-01-01"),
    ),
    row(
      "from a hair above: she was above already",
      "A25-01",
      rise("2020-06-15", "0.250000000001", "1"),
      grantedFrom(null),
    ),
    row("from nothing to full time", "A25-01", rise("2020-06-15", "0", "1"), grantedFrom("2021-01-01")),
    row("half time to full time", "A25-01", rise("2020-06-15", "0.5", "1"), grantedFrom(null)),
    row("down to 25 %", "A25-05", rise("2020-06-15", "0.5", "0.25"), grantedFrom(null)),
    row("no change at 25 %", "A25-01", rise("2020-06-15", "0.25", "0.25"), grantedFrom(null)),
    row("not above on 1 January: nothing to read", "AMB-47", rise("2020-01-01", "0.10", "0.25"), grantedFrom(null)),
    row("on the first day of the rules", "A25-01", rise("2019-03-31", "0.1", "0.3"), grantedFrom("2020-01-01")),
  ],
};

// ---------------------------------------------------------------- premium waiver

const ALL: PremiumWaiver["plans"] = ["health", "dental", "life", "ltd"];
const ALL_HELD = { waivedPlans: "all-held" } as const;
const LIFE_AND_LTD = { waivedPlans: "life-and-ltd" } as const;
const BOTH = { waiverEnd: "both" } as const;
const EITHER = { waiverEnd: "either" } as const;
const waived = (from: string, until: string | null = null, rest: Partial<PremiumWaiver> = {}): PremiumWaiver => ({
  status: "waived",
  from,
  until,
  mayEndFrom: null,
  plans: ALL,
  readings: ALL_HELD,
  ...rest,
});
const NONE: PremiumWaiver = { status: "none", from: null, until: null, mayEndFrom: null, plans: [], readings: {} };
const UNKNOWN: PremiumWaiver = { ...NONE, status: "unknown" };
const back = (on: string, regularPay: boolean, returnOrAssignment: boolean) => ({
  partialReturn: { on, regularPay, returnOrAssignment },
});

export const PREMIUM_WAIVER: Group<PremiumWaiverInput, PremiumWaiver> = {
  source: "§3.2 p. 6",
  rows: [
    row("the last day of the clause before", "WAI-01 AMB-82 Z-13", { disabledFrom: "2020-03-31" }, UNKNOWN),
    row("the first day of the clause", "WAI-01 WAI-02 Z-13", { disabledFrom: "2020-04-01" }, waived("2020-07-05")),
    row("three months end the day before a period", "WAI-02", { disabledFrom: "2020-04-04" }, waived("2020-07-05")),
    row("three months and a period coincide", "WAI-02 AMB-81", { disabledFrom: "2020-04-05" }, waived("2020-07-05")),
    row(
      "three months end the day after a period's first",
      "WAI-02",
      { disabledFrom: "2020-04-06" },
      waived("2020-07-19"),
    ),
    row(
      "three months from 30 November: 28 February",
      "WAI-02 AMB-34",
      { disabledFrom: "2020-11-30" },
      waived("2021-02-28"),
    ),
    row(
      "three months from 29 November: 28 February too",
      "WAI-02 AMB-34",
      { disabledFrom: "2020-11-29" },
      waived("2021-02-28"),
    ),
    row("three months from 1 December", "WAI-02", { disabledFrom: "2020-12-01" }, waived("2021-03-14")),
    row(
      "three months from the 31st: 30 November",
      "WAI-02 AMB-34",
      { disabledFrom: "2020-08-31" },
      waived("2020-12-06"),
    ),
    row("by the employer's own periods", "WAI-02 AMB-32", { disabledFrom: "2020-04-02" }, waived("2020-07-02"), {
      anchor: "2020-01-02",
    }),
    row(
      "by the employer's own periods, a day later",
      "WAI-02 AMB-32",
      { disabledFrom: "2020-04-03" },
      waived("2020-07-16"),
      { anchor: "2020-01-02" },
    ),
    row("ended before the waiver", "WAI-02 WAI-05", { disabledFrom: "2020-04-05", ended: "2020-06-30" }, NONE),
    row("ended on its first day", "WAI-02", { disabledFrom: "2020-04-05", ended: "2020-07-05" }, NONE),
    row(
      "ended after three months, before the period",
      "WAI-05",
      { disabledFrom: "2020-04-06", ended: "2020-07-18" },
      NONE,
    ),
    row(
      "ended on the day after its first",
      "WAI-02",
      { disabledFrom: "2020-04-05", ended: "2020-07-06" },
      waived("2020-07-05", "2020-07-05"),
    ),
    row(
      "ended long after",
      "WAI-02",
      { disabledFrom: "2020-04-05", ended: "2021-01-01" },
      waived("2020-07-05", "2020-12-31"),
    ),
    row(
      "not ended, told as null",
      "WAI-02",
      { disabledFrom: "2020-04-05", ended: null, partialReturn: null },
      waived("2020-07-05"),
    ),
    row(
      "an old disability that comes again",
      "WAI-01 AMB-82",
      { disabledFrom: "2020-09-01", firstBegan: "2020-03-31" },
      UNKNOWN,
    ),
    row(
      "one of the new clause that comes again: three months of this one",
      "WAI-01 AMB-82",
      { disabledFrom: "2020-09-01", firstBegan: "2020-04-01" },
      waived("2020-12-06"),
    ),
    row("an old one, ended at once", "WAI-01", { disabledFrom: "2020-03-31", ended: "2020-04-02" }, UNKNOWN),
    row(
      "life and LTD only",
      "AMB-80",
      { disabledFrom: "2020-04-05" },
      waived("2020-07-05", null, { plans: ["life", "ltd"], readings: LIFE_AND_LTD }),
      { readings: LIFE_AND_LTD },
    ),
    row(
      "paid, and in a progressive return",
      "WAI-03 AMB-79",
      { disabledFrom: "2020-04-05", ...back("2020-09-14", true, true) },
      waived("2020-07-05", null, { mayEndFrom: "2020-09-14", readings: { ...ALL_HELD, ...BOTH } }),
    ),
    ...(
      [
        ["paid, not in a return", true, false],
        ["in a return, not paid", false, true],
      ] as const
    ).flatMap(([title, pay, place]) => [
      row(
        `${title}: both are needed`,
        "WAI-03 AMB-79",
        { disabledFrom: "2020-04-05", ...back("2020-09-14", pay, place) },
        waived("2020-07-05", null, { readings: { ...ALL_HELD, ...BOTH } }),
      ),
      row(
        `${title}: either is enough`,
        "WAI-03 AMB-79",
        { disabledFrom: "2020-04-05", ...back("2020-09-14", pay, place) },
        waived("2020-07-05", null, { mayEndFrom: "2020-09-14", readings: { ...ALL_HELD, ...EITHER } }),
        { readings: EITHER },
      ),
    ]),
    row(
      "neither paid nor in a return, under either",
      "WAI-03 AMB-79",
      { disabledFrom: "2020-04-05", ...back("2020-09-14", false, false) },
      waived("2020-07-05", null, { readings: { ...ALL_HELD, ...EITHER } }),
      { readings: EITHER },
    ),
    row(
      "a return before the waiver: it may end as it begins",
      "WAI-03",
      { disabledFrom: "2020-04-05", ...back("2020-06-01", true, true) },
      waived("2020-07-05", null, { mayEndFrom: "2020-07-05", readings: { ...ALL_HELD, ...BOTH } }),
    ),
    row(
      "a return on the first day disabled",
      "WAI-03",
      { disabledFrom: "2020-04-05", ...back("2020-04-05", true, true) },
      waived("2020-07-05", null, { mayEndFrom: "2020-07-05", readings: { ...ALL_HELD, ...BOTH } }),
    ),
    row(
      "a return on its first day",
      "WAI-03",
      { disabledFrom: "2020-04-05", ...back("2020-07-05", true, true) },
      waived("2020-07-05", null, { mayEndFrom: "2020-07-05", readings: { ...ALL_HELD, ...BOTH } }),
    ),
    row(
      "a return on the last day waived",
      "WAI-03",
      { disabledFrom: "2020-04-05", ended: "2020-10-01", ...back("2020-09-30", true, true) },
      waived("2020-07-05", "2020-09-30", { mayEndFrom: "2020-09-30", readings: { ...ALL_HELD, ...BOTH } }),
    ),
    row(
      "a return when she is no longer disabled: nothing to end",
      "WAI-03",
      { disabledFrom: "2020-04-05", ended: "2020-10-01", ...back("2020-10-01", true, true) },
      waived("2020-07-05", "2020-09-30"),
    ),
    row(
      "a return in a disability too short to be waived",
      "WAI-03",
      { disabledFrom: "2020-04-05", ended: "2020-06-30", ...back("2020-06-01", true, true) },
      NONE,
    ),
    row(
      "a return under the old clause",
      "WAI-01",
      { disabledFrom: "2020-03-31", ...back("2020-09-14", true, true) },
      UNKNOWN,
    ),
    row(
      "life and LTD only, ended",
      "AMB-80",
      { disabledFrom: "2020-04-05", ended: "2020-08-01" },
      waived("2020-07-05", "2020-07-31", { plans: ["life", "ltd"], readings: LIFE_AND_LTD }),
      { readings: LIFE_AND_LTD },
    ),
  ],
};

// ---------------------------------------------------------------- errors

const problem = (code: ErrorCode, path: string): string => `${code} ${path}`;
const error = (title: string, articles: string, input: unknown, ...expected: string[]): ErrorRow => ({
  title,
  articles,
  input,
  expected,
});

/** By function: what the text gives no meaning to. The forms of values are in the corpus of bad values. */
export const ERRORS: Readonly<Record<string, readonly ErrorRow[]>> = {
  enrolment: [
    error(
      "eligible before the rules",
      "DEN-01",
      { eligibleOn: "2019-03-30", ltd: F, form: null },
      problem("E_DATE_RANGE", "eligibleOn"),
    ),
    error(
      "F is not voted",
      "LTD-01",
      { ...hired(null), ltd: { option: "F", voted: true } },
      problem("E_UNKNOWN_KEY", "ltd.voted"),
    ),
    error(
      "dependants above the member",
      "STA-04",
      hired({ receivedByEmployer: IN_TIME, health: { status: "family", level: 1, dependantsLevel: 2 } }),
      problem("E_DEPENDANTS_ABOVE_MEMBER", "form.health.dependantsLevel"),
    ),
    error(
      "no such dental status",
      "STA-01",
      hired({ receivedByEmployer: IN_TIME, dental: "couple" as never }),
      problem("E_CHOICE", "form.dental"),
    ),
    error("a form never received", "ENR-06", hired({} as never), problem("E_MISSING", "form.receivedByEmployer")),
  ],
  exemption: [
    error("no member", "EXM-02", { persons: [SPOUSE], proofs: [proof("P-2")] }, problem("E_MEMBER_COUNT", "persons")),
    error(
      "two members",
      "EXM-02",
      { persons: [HER, { ...HER, id: "P-9" }], proofs: [] },
      problem("E_MEMBER_COUNT", "persons"),
    ),
    error(
      "a person twice",
      "EXM-02",
      { persons: [HER, { ...CHILD, id: "P-1" }], proofs: [] },
      problem("E_PERSON_TWICE", "persons.1.id"),
    ),
    error(
      "a proof about a stranger",
      "EXM-02",
      { persons: [HER], proofs: [proof("P-7")] },
      problem("E_PERSON_UNKNOWN", "proofs.0.person"),
    ),
    error(
      "a proof that does not tell",
      "EXM-02",
      { persons: [HER], proofs: [{ person: "P-1", group: true }] },
      problem("E_MISSING", "proofs.0.similarDrugs"),
    ),
  ],
  eligibility: [
    error(
      "F is not voted",
      "LTD-01",
      { person: { ...PERSON, ltd: { option: "F", voted: false } }, on: HIRED },
      problem("E_UNKNOWN_KEY", "person.ltd.voted"),
    ),
    error(
      "more than full time",
      "PRM-09",
      { person: { ...PERSON, workTime: "1.01" }, on: HIRED },
      problem("E_SHARE_RANGE", "person.workTime"),
    ),
  ],
  healthMinimum: [
    error(
      "29 February of an ordinary year",
      "AMB-34",
      lowering("2021-02-29", "2024-02-29"),
      problem("E_DATE_INVALID", "since"),
    ),
    error("nothing said of an event", "M36-02", { since: FIRST, on: FREE }, problem("E_MISSING", "event")),
  ],
  dentalMinimum: [
    error("before the plan", "DEN-01", { since: "2019-03-30" }, problem("E_DATE_RANGE", "since")),
    error(
      "a suspension that ends before it begins",
      "AMB-86",
      { since: FIRST, suspensions: [off("2020-02-01", "2020-01-31")] },
      problem("E_INTERVAL", "suspensions.0.until"),
    ),
    error(
      "two suspensions on one day",
      "AMB-86",
      { since: FIRST, suspensions: [off("2020-01-01", "2020-01-31"), off("2020-01-31", "2020-02-15")] },
      problem("E_COVERAGE_OVERLAP", "suspensions.1.from"),
    ),
    error(
      "one after another without an end",
      "AMB-86",
      { since: FIRST, suspensions: [off("2020-01-01", null), off("2020-03-01", "2020-04-15")] },
      problem("E_COVERAGE_OVERLAP", "suspensions.1.from"),
    ),
    error(
      "not in order",
      "AMB-86",
      { since: FIRST, suspensions: [off("2020-06-01", "2020-06-30"), off("2020-01-01", "2020-01-31")] },
      problem("E_COVERAGE_OVERLAP", "suspensions.1.from"),
    ),
  ],
  changeDate: [
    error(
      "re-eligible on the first day disabled",
      "CHG-05",
      disabled(asked("2020-03-15"), "2020-02-01", "2020-02-01"),
      problem("E_DATE_ORDER", "disability.reEligible"),
    ),
    error(
      "re-eligible before",
      "CHG-05",
      disabled(asked("2020-03-15"), "2020-02-01", "2020-01-31"),
      problem("E_DATE_ORDER", "disability.reEligible"),
    ),
    error(
      "no status in life",
      "CHG-01",
      { plan: "life", receivedByEmployer: "2020-03-15" },
      problem("E_CHOICE", "plan"),
    ),
    error(
      "never received",
      "CHG-04",
      { plan: "dental", event: "2020-03-01" },
      problem("E_MISSING", "receivedByEmployer"),
    ),
  ],
  unpaidLeave: [
    error("back on the first day", "ABS-01", leave("2020-02-03"), problem("E_DATE_ORDER", "returned")),
    error("back before", "ABS-01", leave("2020-02-02"), problem("E_DATE_ORDER", "returned")),
    error(
      "a deferred-salary leave is another rule",
      "DEF-04",
      leave(BACK, { kind: "deferred" as never }),
      problem("E_CHOICE", "kind"),
    ),
    error(
      "nothing said of the return",
      "ABS-01",
      { kind: "unpaid", from: "2020-02-03" },
      problem("E_MISSING", "returned"),
    ),
  ],
  deferredSalary: [
    error(
      "ends before it begins, and before the leave",
      "DEF-01",
      { ...SCHEME, until: "2020-01-04", leave: { from: "2020-01-06", returned: null } },
      problem("E_DATE_ORDER", "until"),
      problem("E_INTERVAL", "until"),
    ),
    error(
      "a leave on the first day: no contribution comes before it",
      "DEF-03",
      { ...SCHEME, leave: { from: "2020-01-05", returned: "2021-01-03" } },
      problem("E_DATE_ORDER", "leave.from"),
    ),
    error(
      "a leave that begins after the scheme",
      "DEF-01",
      { ...SCHEME, leave: { from: "2021-01-03", returned: "2021-07-04" } },
      problem("E_DATE_ORDER", "until"),
    ),
    error(
      "a leave before the scheme",
      "DEF-01",
      { ...SCHEME, leave: { from: "2020-01-04", returned: "2021-01-03" } },
      problem("E_DATE_ORDER", "leave.from"),
    ),
    error(
      "back on the first day",
      "DEF-04",
      { ...SCHEME, leave: { from: "2020-07-05", returned: "2020-07-05" } },
      problem("E_DATE_ORDER", "leave.returned"),
    ),
    error(
      "a salary to the tenth of a cent",
      "DEF-02",
      { ...SCHEME, agreedSalary: "41600.001", leave: sabbatical() },
      problem("E_MONEY_PRECISION", "agreedSalary"),
    ),
  ],
  progressiveRetirement: [
    error(
      "ends before it begins",
      "RET-06",
      programme("2020-01-05", "2020-01-04", true),
      problem("E_INTERVAL", "until"),
    ),
    error(
      "without the salary received",
      "RET-05",
      { from: "2020-01-05", until: "2022-01-04", salaryWithout: "50000.00" },
      problem("E_MISSING", "salaryReceived"),
    ),
  ],
  contestedDismissal: [
    error(
      "decided before the dismissal",
      "DIS-03",
      dismissed(true, decided("2020-05-31", true)),
      problem("E_DATE_ORDER", "arbitrator.on"),
    ),
    error(
      "finally decided before the dismissal",
      "DIS-02",
      dismissed(true, null, decided("2020-05-31", true)),
      problem("E_DATE_ORDER", "final.on"),
    ),
    error(
      "finally decided before the arbitrator",
      "AMB-87",
      dismissed(true, decided("2021-02-15", true), decided("2021-02-14", true)),
      problem("E_DATE_ORDER", "final.on"),
    ),
    error(
      "nothing said of a decision",
      "DIS-03",
      { from: "2020-06-01", maintain: true, final: null },
      problem("E_MISSING", "arbitrator"),
    ),
  ],
  dentalTermination: [
    error(
      "the minimum not known",
      "M36-10 AMB-86",
      { minimumFreeFrom: null, receivedByEmployer: "2022-03-27" },
      problem("E_TYPE", "minimumFreeFrom"),
    ),
    error(
      "nothing said of the minimum",
      "M36-10",
      { receivedByEmployer: "2022-03-27" },
      problem("E_MISSING", "minimumFreeFrom"),
    ),
    error(
      "nothing said of how new the cover is",
      "M36-06",
      { minimumFreeFrom: FREE, otherCover: { receivedByInsurer: OUT, group: true } },
      problem("E_MISSING", "otherCover.newly"),
    ),
  ],
  dependantDentalEnd: [
    error("the member is no dependant", "TRM-04", { role: "member" }, problem("E_CHOICE", "role")),
    error(
      "no such status",
      "STA-01",
      { role: "child", status: { from: FIRST, to: "couple" } },
      problem("E_CHOICE", "status.to"),
    ),
  ],
  automaticDental: [
    error("before the dental plan", "DEN-01", rise("2019-03-30", "0.2", "0.4"), problem("E_DATE_RANGE", "on")),
    error(
      "25 is not a share",
      "A25-01",
      rise("2020-06-15", "20", "40"),
      problem("E_SHARE_RANGE", "after"),
      problem("E_SHARE_RANGE", "before"),
    ),
  ],
  premiumWaiver: [
    error(
      "ended on the first day",
      "WAI-02",
      { disabledFrom: "2020-04-05", ended: "2020-04-05" },
      problem("E_DATE_ORDER", "ended"),
    ),
    error(
      "a return before the first day",
      "WAI-03",
      { disabledFrom: "2020-04-05", ...back("2020-04-04", true, true) },
      problem("E_DATE_ORDER", "partialReturn.on"),
    ),
    error(
      "begun again before the first time",
      "AMB-82",
      { disabledFrom: "2020-04-05", firstBegan: "2020-04-06" },
      problem("E_DATE_ORDER", "disabledFrom"),
    ),
  ],
};
