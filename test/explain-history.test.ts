import { describe, expect, it } from "vitest";
import { RegimeError, type Issue, type Language, type Params, type Reason, type WarningCode } from "../src/errors.js";
import { explain } from "../src/explain/explain.js";
import { changeDate } from "../src/participation/change-date.js";
import { contestedDismissal } from "../src/participation/contested-dismissal.js";
import { coverageHistory, type HistoryInput } from "../src/participation/coverage-history.js";
import { deferredSalary } from "../src/participation/deferred-salary.js";
import { dentalTermination } from "../src/participation/dental-termination.js";
import { eligibility } from "../src/participation/eligibility.js";
import { enrolment } from "../src/participation/enrolment.js";
import { EVENT_TYPES } from "../src/participation/event.js";
import { exemption } from "../src/participation/exemption.js";
import { premiumWaiver } from "../src/participation/premium-waiver.js";
import { progressiveRetirement } from "../src/participation/progressive-retirement.js";
import { DISABILITY_STATES, EXEMPTION_STATES, SITUATIONS } from "../src/participation/states.js";
import type { HealthInterval, LifeInterval, LtdInterval } from "../src/participation/timeline.js";
import { unpaidLeave } from "../src/participation/unpaid-leave.js";

const LANGUAGES: readonly Language[] = ["fr", "en"];

/** Sentences are written below with ordinary spaces: `_` stands for U+00A0, `'` for U+202F. */
const fr = (text: string) => text.replaceAll("_", "\u00A0").replaceAll("'", "\u202F");

const RESERVATION = {
  fr: "Sous réserve de la police d’assurance, qui l’emporte sur le dépliant là où ils diffèrent (GEN-02, GEN-03).",
  en: "Subject to the insurance policy, which prevails over the brochure where they differ (GEN-02, GEN-03).",
};
const isReading = (sentence: string) => /^(Lecture|Reading) /.test(sentence);

const story: HistoryInput = {
  member: {
    id: "P-1",
    birthDate: "1985-06-01",
    insurableSalary: "35000",
    salaryScaleMaximum: "39000",
    workTime: "1",
    ltd: { option: "F" },
  },
  dependants: [{ id: "P-3", role: "spouse", birthDate: "1984-01-01" }],
  events: [
    { type: "eligible", on: "2020-01-05" },
    {
      type: "form-received",
      on: "2020-01-06",
      receivedByEmployer: "2020-01-06",
      dental: "declined",
      life: { basic: true, dependants: false, spouse: { amount: "50000", sex: "male", smoker: false } },
      ltd: true,
    },
    { type: "birth", on: "2020-03-01", child: "P-2" },
    {
      type: "status-change-requested",
      on: "2020-03-31",
      receivedByEmployer: "2020-03-31",
      event: "2020-03-01",
      plan: "health",
      to: { scenario: "D" },
    },
    { type: "dental-end-requested", on: "2020-04-02", receivedByEmployer: "2020-04-02" },
    { type: "leave-started", on: "2020-08-02", kind: "unpaid", plannedReturn: "2020-09-13" },
    { type: "returned", on: "2020-09-10" },
    { type: "employment-ended", on: "2020-12-30" },
  ],
  until: "2020-12-31",
};
const history = coverageHistory(story);

describe("a history", () => {
  it("is each plan, what is granted, what is refused and the pay periods, then what its quotes warn of", () => {
    const spoken = explain(history, "fr");
    expect(spoken.filter((sentence) => !isReading(sentence))).toEqual(
      [
        "Régime d’assurance santé, du 2020-01-05 au 2020-02-29_: détenu, scénario A – Individuel, Santé I; prime partagée avec l’employeur. Aucun formulaire reçu à temps ne demande autre chose_: l’adhésion est automatique. (ENR-01, §1.2 p. 1)",
        "Régime d’assurance santé, du 2020-03-01 au 2020-08-01_: détenu, scénario D – Monoparental, Santé I; enfants à charge, Santé I; prime partagée avec l’employeur. La demande a été reçue dans les 30 jours de l’événement_: le changement prend effet le jour de l’événement. (CHG-02, §1.4 p. 2)",
        "Régime d’assurance santé, du 2020-08-02 au 2020-09-09_: Santé I seulement, scénario D – Monoparental, Santé I; enfants à charge, Santé I; prime totale payée par la personne adhérente. Les régimes n’ont pas été maintenus pour le congé_: seule Santé I continue. (ABS-02, §1.5 p. 2)",
        "Régime d’assurance santé, du 2020-09-10 au 2020-12-30_: détenu, scénario D – Monoparental, Santé I; enfants à charge, Santé I; prime partagée avec l’employeur. Le régime a repris automatiquement au retour. (ABS-08, §1.5 p. 2)",
        "Régime d’assurance santé, le 2020-12-31_: non détenu. La participation a pris fin avec l’emploi ou par décès_: rien n’est détenu depuis. (TRM-05, §1.7 p. 4)",
        "Régime de soins dentaires, du 2020-01-05 au 2020-12-30_: non détenu. Cette protection a été refusée par écrit, à temps. (DEN-06, §1.1 p. 1)",
        "Régime de soins dentaires, le 2020-12-31_: non détenu. La participation a pris fin avec l’emploi ou par décès_: rien n’est détenu depuis. (TRM-05, §1.7 p. 4)",
        "Régime optionnel I d’assurance vie, du 2020-01-05 au 2020-08-01_: détenu, assurance vie de base et DMA, assurance vie additionnelle de la personne conjointe (50'000,00_$); prime totale payée par la personne adhérente; salaire annuel assurable de 35'000,00_$. Le formulaire demande cette protection. (ENR-03, §1.4 p. 2)",
        "Régime optionnel I d’assurance vie, du 2020-08-02 au 2020-09-09_: suspendu. Les régimes n’ont pas été maintenus pour le congé_: celui-ci est suspendu. (ABS-02, §1.5 p. 2)",
        "Régime optionnel I d’assurance vie, du 2020-09-10 au 2020-12-30_: détenu, assurance vie de base et DMA, assurance vie additionnelle de la personne conjointe (50'000,00_$); prime totale payée par la personne adhérente; salaire annuel assurable de 35'000,00_$. Le régime a repris automatiquement au retour. (ABS-08, §1.5 p. 2)",
        "Régime optionnel I d’assurance vie, le 2020-12-31_: non détenu. La participation a pris fin avec l’emploi ou par décès_: rien n’est détenu depuis. (TRM-05, §1.7 p. 4)",
        "Régime optionnel II d’assurance salaire de longue durée, du 2020-01-05 au 2020-08-01_: détenu, option II F; prime totale payée par la personne adhérente; salaire annuel assurable de 35'000,00_$. Le formulaire demande cette protection. (ENR-03, §1.4 p. 2)",
        "Régime optionnel II d’assurance salaire de longue durée, du 2020-08-02 au 2020-09-09_: suspendu. Les régimes n’ont pas été maintenus pour le congé_: celui-ci est suspendu. (ABS-02, §1.5 p. 2)",
        "Régime optionnel II d’assurance salaire de longue durée, du 2020-09-10 au 2020-12-30_: détenu, option II F; prime totale payée par la personne adhérente; salaire annuel assurable de 35'000,00_$. Le régime a repris automatiquement au retour. (ABS-08, §1.5 p. 2)",
        "Régime optionnel II d’assurance salaire de longue durée, le 2020-12-31_: non détenu. La participation a pris fin avec l’emploi ou par décès_: rien n’est détenu depuis. (TRM-05, §1.7 p. 4)",
        "Prise d’effet (events[3])_: demande de changement de statut, le 2020-03-31_: régime d’assurance santé à compter du 2020-03-01, prime à compter du 2020-03-01. La demande a été reçue dans les 30 jours de l’événement_: le changement prend effet le jour de l’événement. (CHG-02, §1.4 p. 2)",
        "Demande refusée (events[4])_: demande de fin des soins dentaires, le 2020-04-02. Le régime de soins dentaires n’est pas détenu_: il n’y a rien à faire cesser. (TRM-01, §1.7.1 p. 4)",
        "Période de paie du 2020-01-05 au 2020-01-18_: 78,75_$ à payer, taxe comprise (employeur 5,76_$, employé 72,99_$). Correction connue le 2020-01-06, facturée dès la période du 2020-01-19_: −0,64_$ (employeur 0,00_$, employé −0,64_$).",
        "3 périodes de paie, du 2020-01-19 au 2020-02-29_: 78,11_$ à payer pour chacune, taxe comprise (employeur 5,76_$, employé 72,35_$).",
        "3 périodes de paie, du 2020-03-01 au 2020-04-11_: 78,11_$ à payer pour chacune, taxe comprise (employeur 5,76_$, employé 72,35_$). Correction connue le 2020-03-31, facturée dès la période du 2020-04-12_: +11,25_$ pour chacune (employeur +8,68_$, employé +2,57_$).",
        "8 périodes de paie, du 2020-04-12 au 2020-08-01_: 89,36_$ à payer pour chacune, taxe comprise (employeur 14,44_$, employé 74,92_$).",
        "3 périodes de paie, du 2020-08-02 au 2020-09-12_: 67,48_$ à payer pour chacune, taxe comprise (employeur 0,00_$, employé 67,48_$).",
        "8 périodes de paie, du 2020-09-13 au 2021-01-02_: 89,36_$ à payer pour chacune, taxe comprise (employeur 14,44_$, employé 74,92_$).",
        "L’assurance vie additionnelle de la personne conjointe est détenue sans celle des personnes à charge_: le dépliant ne dit pas si cela se peut. (LIF-07, §3.3 p. 13)",
        RESERVATION.fr,
      ].map(fr),
    );
  });

  it("is in English too", () => {
    const spoken = explain(history, "en");
    expect(spoken).toHaveLength(explain(history, "fr").length);
    for (const text of [
      "Health insurance plan, from 2020-01-05 to 2020-02-29: held, scenario A – Individual, Santé I; premium shared with the employer. No form received in time asks for anything else: enrolment is automatic. (ENR-01, §1.2 p. 1)",
      "Health insurance plan, from 2020-08-02 to 2020-09-09: Santé I only, scenario D – Single-parent, Santé I; dependent children, Santé I; total premium paid by the member. The plans were not kept for the leave: only Santé I goes on. (ABS-02, §1.5 p. 2)",
      "Health insurance plan, on 2020-12-31: not held. Participation ended with the employment or by death: nothing is held from then on. (TRM-05, §1.7 p. 4)",
      "Life insurance (optional plan I), from 2020-01-05 to 2020-08-01: held, basic life and AD&D, additional life insurance of the spouse ($50,000.00); total premium paid by the member; annual insurable salary of $35,000.00. The form asks for this cover. (ENR-03, §1.4 p. 2)",
      "Long-term disability (optional plan II), from 2020-08-02 to 2020-09-09: suspended. The plans were not kept for the leave: this one is suspended. (ABS-02, §1.5 p. 2)",
      "Taking effect (events[3]): request to change the status, on 2020-03-31: health insurance plan from 2020-03-01 on, premium from 2020-03-01 on. The request was received within 30 days of the event: the change takes effect on the day of the event. (CHG-02, §1.4 p. 2)",
      "Refused request (events[4]): request to end the dental plan, on 2020-04-02. The dental plan is not held: there is nothing to end. (TRM-01, §1.7.1 p. 4)",
      "Pay period from 2020-01-05 to 2020-01-18: $78.75 payable, tax included (employer $5.76, employee $72.99). Correction known on 2020-01-06, charged from the period of 2020-01-19: −$0.64 (employer $0.00, employee −$0.64).",
      "3 pay periods, from 2020-03-01 to 2020-04-11: $78.11 payable for each, tax included (employer $5.76, employee $72.35). Correction known on 2020-03-31, charged from the period of 2020-04-12: +$11.25 for each (employer +$8.68, employee +$2.57).",
      "The spouse’s additional life is held without the life insurance of dependants: the brochure does not say whether it may be. (LIF-07, §3.3 p. 13)",
    ]) {
      expect(spoken).toContain(text);
    }
  });

  it.each(LANGUAGES)("ends with its readings, its warnings and the reservation in %s", (language) => {
    const { member } = story;
    const part = coverageHistory({ ...story, member: { ...member, workTime: "0.25", birthDate: "1955-06-01" } });
    expect(part.warnings.map(({ code }) => code)).toEqual(["W_QUARTER_TIME", "W_AGE_65"]);
    const spoken = explain(part, language);
    const readings = Object.keys(part.readings).length;
    const end = spoken.slice(-readings - 3);
    expect(end.map(isReading)).toEqual([...new Array<boolean>(readings).fill(true), false, false, false]);
    expect(end.slice(readings)).toEqual([...explain(part.warnings, language), RESERVATION[language]]);
    // Those of the quotes alone, once each however many there are; those that are its own too, there only.
    const codes = part.periods.at(-1)!.quote.warnings.map(({ code }) => code);
    expect(codes).toEqual(["W_AGE_65", "W_LTD_PREMIUM_END", "W_SPOUSE_LIFE_ALONE"]);
    const ofQuotes = explain(part.periods.at(-1)!.quote.warnings, language);
    expect(spoken.slice(0, -readings - 3).slice(-2)).toEqual(ofQuotes.slice(1));
    expect(spoken.filter((sentence) => ofQuotes.includes(sentence))).toHaveLength(3);
  });

  it("may hold nothing", () => {
    const nothing = { health: [], dental: [], life: [], ltd: [] };
    const empty = { ...history, plans: nothing, changes: [], refused: [], periods: [], readings: {}, warnings: [] };
    for (const language of LANGUAGES) expect(explain(empty, language)).toEqual([RESERVATION[language]]);
  });
});

describe("intervals, granted and refused requests", () => {
  const reason: Reason = { code: "R_RETIREMENT", params: {}, article: "RET-04" };
  const days = { from: "2020-01-05", until: "2020-03-01", reason };
  const RETIRED = {
    fr: "Les régimes sont maintenus durant la retraite progressive, chacun selon le salaire assurable imprimé pour lui. (RET-04, §1.6.2 p. 3)",
    en: "The plans are kept during the progressive retirement, each on the insurable salary printed for it. (RET-04, §1.6.2 p. 3)",
  };

  it("are told alone, and in an array as in their history", () => {
    const { plans, changes, refused } = history;
    for (const language of LANGUAGES) {
      const whole = explain(history, language);
      const parts = [...plans.health, ...plans.dental, ...plans.life, ...plans.ltd, ...changes, ...refused];
      expect(parts).toHaveLength(17);
      expect(explain(parts, language)).toEqual(whole.slice(0, parts.length));
      expect(parts.map((part) => explain(part, language))).toEqual(whole.slice(0, parts.length));
    }
  });

  it.each<[state: HealthInterval["state"], fr: string, en: string]>([
    ["suspended", "suspendu", "suspended"],
    ["exempt", "privilège d’exemption", "exempt"],
    ["unknown", "indéterminé", "unknown"],
    ["none", "non détenu", "not held"],
    ["other" as "none", "other", "other"],
  ])("say the state %s", (state, french, english) => {
    const health = { scenario: null, status: null, level: null, dependantsLevel: null };
    const interval: HealthInterval = { ...days, state, paidBy: null, ...health };
    expect(explain(interval, "fr")).toBe(
      fr(`Régime d’assurance santé, du 2020-01-05 au 2020-03-01_: ${french}. ${RETIRED.fr}`),
    );
    expect(explain(interval, "en")).toBe(
      `Health insurance plan, from 2020-01-05 to 2020-03-01: ${english}. ${RETIRED.en}`,
    );
  });

  it("say a dental status and a waiver of its premium", () => {
    const interval = { ...days, state: "held", status: "single-parent", paidBy: "waived" } as const;
    expect(explain(interval, "fr")).toBe(
      fr(
        `Régime de soins dentaires, du 2020-01-05 au 2020-03-01_: détenu, statut monoparental; exonération des primes. ${RETIRED.fr}`,
      ),
    );
    expect(explain(interval, "en")).toBe(
      `Dental care plan, from 2020-01-05 to 2020-03-01: held, single-parent status; waiver of premium. ${RETIRED.en}`,
    );
  });

  const life: LifeInterval = {
    ...days,
    state: "held",
    paidBy: "member",
    cover: { basic: false, dependants: true, additional: 2 },
    salary: { benefit: "50000.00", premium: "30000.00" },
  };

  it("say the parts of life insurance and its two salaries", () => {
    expect(explain(life, "fr")).toBe(
      fr(
        `Régime optionnel I d’assurance vie, du 2020-01-05 au 2020-03-01_: détenu, assurance vie de la personne conjointe et des enfants à charge, assurance vie additionnelle de la personne adhérente (2 fois le salaire annuel assurable); prime totale payée par la personne adhérente; salaire annuel assurable de 50'000,00_$ pour la prestation, de 30'000,00_$ pour la prime. ${RETIRED.fr}`,
      ),
    );
    expect(explain(life, "en")).toBe(
      `Life insurance (optional plan I), from 2020-01-05 to 2020-03-01: held, life insurance of the spouse and dependent children, additional life insurance of the member (2 times the annual insurable salary); total premium paid by the member; annual insurable salary of $50,000.00 for the benefit, of $30,000.00 for the premium. ${RETIRED.en}`,
    );
    expect(explain({ ...life, cover: { basic: true, additional: 9 as 1 } }, "en")).toContain(
      "held, basic life and AD&D, additional life insurance of the member (9); total",
    );
  });

  it("say a salary that is not known, or only one of the two", () => {
    const ltd: LtdInterval = { ...days, state: "held", paidBy: "member", option: "O+", salary: null };
    const spoken = (salary: LtdInterval["salary"], language: Language) => explain({ ...ltd, salary }, language);
    expect(spoken({ benefit: null, premium: null }, "fr")).toContain(
      fr(
        "_: détenu, option II O+; prime totale payée par la personne adhérente; salaire annuel assurable indéterminé. ",
      ),
    );
    expect(spoken({ benefit: null, premium: null }, "en")).toContain("; annual insurable salary unknown. ");
    expect(spoken({ benefit: null, premium: "1.00" }, "en")).toContain(
      "; annual insurable salary unknown for the benefit, of $1.00 for the premium. ",
    );
    expect(spoken({ benefit: "1.00", premium: null }, "fr")).toContain(
      fr("; salaire annuel assurable de 1,00_$ pour la prestation, indéterminé pour la prime. "),
    );
    expect(spoken(null, "en")).toContain("; total premium paid by the member. ");
  });

  it("say codes of another version as they are", () => {
    const other = { ...days, state: "held", paidBy: "state", scenario: "Z", type: "moved" };
    expect(explain(other as unknown as HealthInterval, "en")).toContain(": held, scenario Z; state. ");
    const refused = {
      event: 0,
      type: "moved",
      on: "2020-01-05",
      reason: { ...reason, code: "R_MOVED", article: null },
    };
    expect(explain(refused as never, "fr")).toBe(
      fr("Demande refusée (events[0])_: moved, le 2020-01-05. ") + "R_MOVED",
    );
    const granted = { ...refused, plan: "vision", effective: "2020-01-19", premiumFrom: "2020-02-02" };
    expect(explain(granted as never, "fr")).toBe(
      fr(
        "Prise d’effet (events[0])_: moved, le 2020-01-05_: vision à compter du 2020-01-19, prime à compter du 2020-02-02. ",
      ) + "R_MOVED",
    );
  });

  it("say when what is granted takes effect, be it after the history", () => {
    const { changes } = coverageHistory({
      ...story,
      events: [
        ...story.events.slice(0, 2),
        { type: "life-changed", on: "2020-06-01", life: { basic: true } },
        {
          type: "status-change-requested",
          on: "2020-12-28",
          receivedByEmployer: "2020-12-28",
          plan: "health",
          to: { scenario: "J" },
        },
      ],
    });
    expect(explain(changes, "fr")).toEqual(
      [
        "Prise d’effet (events[2])_: changement d’assurance vie, le 2020-06-01_: régime optionnel I d’assurance vie à compter du 2020-06-01, prime à compter du 2020-06-01. Le régime est détenu, ou non, tel que l’événement le donne_: le texte ne date aucun changement après l’adhésion. (LIF-01, §3.3 p. 13)",
        "Prise d’effet (events[3])_: demande de changement de statut, le 2020-12-28_: régime d’assurance santé à compter du 2021-01-03, prime à compter du 2021-01-03. La demande ne nomme aucun événement, ou le suit de plus de 30 jours_: le changement prend effet avec la première période de paie qui commence à la réception ou après. (CHG-03, §1.4 p. 2)",
      ].map(fr),
    );
    expect(explain(changes, "en").at(-1)).toBe(
      "Taking effect (events[3]): request to change the status, on 2020-12-28: health insurance plan from 2021-01-03 on, premium from 2021-01-03 on. The request names no event, or came over 30 days after it: the change takes effect with the first pay period to start on or after its receipt. (CHG-03, §1.4 p. 2)",
    );
  });
});

const member = { id: "P-1", role: "member" } as const;
const child = { id: "P-2", role: "child" } as const;
const proof = { group: true, similarDrugs: true };
const retirement = {
  from: "2020-01-05",
  until: "2022-01-04",
  salaryReceived: "30000.00",
  salaryWithout: "50000.00",
} as const;
const leave = { kind: "unpaid", from: "2020-02-03", returned: "2020-03-03" } as const;
const scheme = { from: "2020-01-05", until: "2021-01-02", agreedSalary: "41600.00", toldInsurer: "2020-01-04" };
const FORM = {
  receivedByEmployer: "2020-04-02",
  dental: "declined",
  life: { additional: 2, spouse: { amount: "50000", sex: "male" } },
} as const;

/** What each rule answers, without its readings, its warnings and the reservation. */
const RULES: [what: string, result: Parameters<typeof explain>[0] & object, fr: string[], en: string[]][] = [
  [
    "an enrolment with a late form",
    enrolment({ eligibleOn: "2020-03-02", ltd: { option: "F" }, form: FORM }),
    [
      "L’assurance prend effet le 2020-03-02.",
      "Régime d’assurance santé_: scénario A – Individuel, Santé I. Aucun formulaire reçu à temps ne demande autre chose_: l’adhésion est automatique. (ENR-01, §1.2 p. 1)",
      "Régime de soins dentaires_: statut individuel. Aucun formulaire reçu à temps ne demande autre chose_: l’adhésion est automatique. (ENR-01, §1.2 p. 1)",
      "Régime optionnel I d’assurance vie_: assurance vie de base et DMA, assurance vie de la personne conjointe et des enfants à charge. Aucun formulaire reçu à temps ne demande autre chose_: l’adhésion est automatique. (ENR-01, §1.2 p. 1)",
      "Régime optionnel II d’assurance salaire de longue durée_: non détenu. L’assurance salaire de longue durée n’est pas obligatoire ici, et n’a pas été demandée. (LTD-01, §3.3 p. 15)",
      "Ce que le formulaire tardif choisit commence avec la période de paie du 2020-04-12.",
      "Demande refusée. Le refus a été reçu après le 2020-04-01, dernier jour pour refuser_: la protection est accordée. (DEN-06, §1.1 p. 1)",
    ],
    [
      "Insurance takes effect on 2020-03-02.",
      "Health insurance plan: scenario A – Individual, Santé I. No form received in time asks for anything else: enrolment is automatic. (ENR-01, §1.2 p. 1)",
      "Dental care plan: individual status. No form received in time asks for anything else: enrolment is automatic. (ENR-01, §1.2 p. 1)",
      "Life insurance (optional plan I): basic life and AD&D, life insurance of the spouse and dependent children. No form received in time asks for anything else: enrolment is automatic. (ENR-01, §1.2 p. 1)",
      "Long-term disability (optional plan II): not held. Long-term disability is not mandatory here, and was not asked for. (LTD-01, §3.3 p. 15)",
      "What the late form chooses begins with the pay period of 2020-04-12.",
      "Request refused. The refusal was received after 2020-04-01, the last day to decline: the cover is granted. (DEN-06, §1.1 p. 1)",
    ],
  ],
  [
    "an enrolment in time",
    enrolment({
      eligibleOn: "2020-03-02",
      ltd: { option: "O", voted: true },
      form: { receivedByEmployer: "2020-03-02", dental: "declined", life: { basic: false, dependants: false } },
    }),
    [
      "L’assurance prend effet le 2020-03-02.",
      "Régime d’assurance santé_: scénario A – Individuel, Santé I. Aucun formulaire reçu à temps ne demande autre chose_: l’adhésion est automatique. (ENR-01, §1.2 p. 1)",
      "Régime de soins dentaires_: non détenu. Cette protection a été refusée par écrit, à temps. (DEN-06, §1.1 p. 1)",
      "Régime optionnel I d’assurance vie_: non détenu. Cette protection a été refusée par écrit, à temps. (LIF-08, §3.3 p. 13)",
      "Régime optionnel II d’assurance salaire de longue durée_: option II O. L’assurance salaire de longue durée est obligatoire_: l’option du groupe a été votée. (LTD-01, §3.3 p. 15)",
    ],
    [
      "Insurance takes effect on 2020-03-02.",
      "Health insurance plan: scenario A – Individual, Santé I. No form received in time asks for anything else: enrolment is automatic. (ENR-01, §1.2 p. 1)",
      "Dental care plan: not held. This cover was declined in writing, in time. (DEN-06, §1.1 p. 1)",
      "Life insurance (optional plan I): not held. This cover was declined in writing, in time. (LIF-08, §3.3 p. 13)",
      "Long-term disability (optional plan II): option II O. Long-term disability is mandatory: the option of the group was voted. (LTD-01, §3.3 p. 15)",
    ],
  ],
  [
    "an exemption",
    exemption({ persons: [member], proofs: [{ person: "P-1", ...proof }] }),
    ["La personne adhérente peut être exemptée du régime d’assurance santé. (EXM-01, §3.3 p. 7)"],
    ["The member may be exempt from the health plan. (EXM-01, §3.3 p. 7)"],
  ],
  [
    "an exemption refused",
    exemption({ persons: [member, child], proofs: [{ person: "P-1", ...proof }] }),
    [
      "La personne adhérente ne peut être exemptée du régime d’assurance santé. (EXM-01, §3.3 p. 7)",
      "Rien ne prouve que P-2 a une autre assurance. La preuve vaut pour la personne adhérente et chaque personne à charge. (EXM-02, §3.3 p. 7)",
    ],
    [
      "The member may not be exempt from the health plan. (EXM-01, §3.3 p. 7)",
      "Nothing proves that P-2 is insured elsewhere. Proof is needed for the member and each dependant. (EXM-02, §3.3 p. 7)",
    ],
  ],
  [
    "an eligibility",
    eligibility({
      person: { birthDate: "1950-05-17", eligibleOn: "2019-03-30", workTime: "1", ltd: { option: "F" } },
      on: "2020-03-02",
    }),
    [
      "Participation le 2020-03-02.",
      "Régime d’assurance santé_: participation obligatoire (ENR-05, §3.3 p. 7)",
      "Régime de soins dentaires_: participation facultative (DEN-02, §1.1 p. 1)",
      "Assurance vie de base et DMA_: octroi automatique, à moins d’indication contraire (LIF-08, §3.3 p. 13)",
      "Assurance vie de la personne conjointe et des enfants à charge_: octroi automatique, à moins d’indication contraire (LIF-08, §3.3 p. 13)",
      "Assurance vie additionnelle de la personne adhérente_: indéterminé (LIF-17, §3.3 p. 14)",
      "Assurance vie additionnelle de la personne conjointe_: indéterminé (LIF-17, §3.3 p. 14)",
      "Régime optionnel II d’assurance salaire de longue durée_: participation facultative (LTD-01, §3.3 p. 15)",
    ],
    [
      "Participation on 2020-03-02.",
      "Health insurance plan: mandatory (ENR-05, §3.3 p. 7)",
      "Dental care plan: optional (DEN-02, §1.1 p. 1)",
      "Basic life and AD&D: granted unless declined (LIF-08, §3.3 p. 13)",
      "Life insurance of the spouse and dependent children: granted unless declined (LIF-08, §3.3 p. 13)",
      "Additional life insurance of the member: unknown (LIF-17, §3.3 p. 14)",
      "Additional life insurance of the spouse: unknown (LIF-17, §3.3 p. 14)",
      "Long-term disability (optional plan II): optional (LTD-01, §3.3 p. 15)",
    ],
  ],
  [
    "the date of a change",
    changeDate({ plan: "dental", event: "2020-03-01", receivedByEmployer: "2020-03-31" }),
    [
      "Le changement prend effet le 2020-03-01; la prime change dès la période de paie du 2020-03-01.",
      "La demande a été reçue dans les 30 jours de l’événement_: le changement prend effet le jour de l’événement. (CHG-02, §1.4 p. 2)",
    ],
    [
      "The change takes effect on 2020-03-01; the premium changes from the pay period of 2020-03-01.",
      "The request was received within 30 days of the event: the change takes effect on the day of the event. (CHG-02, §1.4 p. 2)",
    ],
  ],
  [
    "a change that waits",
    changeDate({
      plan: "dental",
      receivedByEmployer: "2020-04-01",
      disability: { from: "2020-01-01", reEligible: null },
    }),
    ["La date du changement n’est pas connue."],
    ["The date of the change is not known."],
  ],
  [
    "a short leave",
    unpaidLeave({ ...leave, returned: "2020-03-02" }),
    ["L’absence ne dépasse pas 28 jours_: la participation continue comme avant. (ABS-01, §1.5 p. 2)"],
    ["The leave is not longer than 28 days: participation goes on as before. (ABS-01, §1.5 p. 2)"],
  ],
  [
    "a leave, its request too late",
    unpaidLeave({ ...leave, maintain: "2020-02-03" }),
    [
      "Régime d’assurance santé, du 2020-02-03 au 2020-03-02_: Santé I seulement; prime totale payée par la personne adhérente. Les régimes n’ont pas été maintenus pour le congé_: seule Santé I continue. (ABS-02, §1.5 p. 2)",
      "Régime de soins dentaires, du 2020-02-03 au 2020-03-02_: suspendu. Les régimes n’ont pas été maintenus pour le congé_: celui-ci est suspendu. (ABS-02, §1.5 p. 2)",
      "Régime optionnel I d’assurance vie, du 2020-02-03 au 2020-03-02_: suspendu. Les régimes n’ont pas été maintenus pour le congé_: celui-ci est suspendu. (ABS-02, §1.5 p. 2)",
      "Régime optionnel II d’assurance salaire de longue durée, du 2020-02-03 au 2020-03-02_: suspendu. Les régimes n’ont pas été maintenus pour le congé_: celui-ci est suspendu. (ABS-02, §1.5 p. 2)",
      "Demande refusée. La demande de maintien a été reçue après le 2020-02-02, veille du congé_: les régimes sont suspendus. (ABS-05, §1.5 p. 2)",
      "La participation d’avant reprend le 2020-03-03.",
    ],
    [
      "Health insurance plan, from 2020-02-03 to 2020-03-02: Santé I only; total premium paid by the member. The plans were not kept for the leave: only Santé I goes on. (ABS-02, §1.5 p. 2)",
      "Dental care plan, from 2020-02-03 to 2020-03-02: suspended. The plans were not kept for the leave: this one is suspended. (ABS-02, §1.5 p. 2)",
      "Life insurance (optional plan I), from 2020-02-03 to 2020-03-02: suspended. The plans were not kept for the leave: this one is suspended. (ABS-02, §1.5 p. 2)",
      "Long-term disability (optional plan II), from 2020-02-03 to 2020-03-02: suspended. The plans were not kept for the leave: this one is suspended. (ABS-02, §1.5 p. 2)",
      "Request refused. The request to keep the plans was received after 2020-02-02, the day before the leave: they are suspended. (ABS-05, §1.5 p. 2)",
      "Participation as it was before resumes on 2020-03-03.",
    ],
  ],
  [
    "a leave that is not decided, its return not known",
    unpaidLeave({ ...leave, returned: null }),
    [
      "Régime d’assurance santé, à compter du 2020-02-03_: peut être maintenu (ABS-03, §1.5 p. 2)",
      "Régime de soins dentaires, à compter du 2020-02-03_: peut être maintenu (ABS-03, §1.5 p. 2)",
      "Régime optionnel I d’assurance vie, à compter du 2020-02-03_: peut être maintenu (ABS-03, §1.5 p. 2)",
      "Régime optionnel II d’assurance salaire de longue durée, à compter du 2020-02-03_: peut être maintenu (ABS-03, §1.5 p. 2)",
    ],
    [
      "Health insurance plan, from 2020-02-03 on: may be maintained (ABS-03, §1.5 p. 2)",
      "Dental care plan, from 2020-02-03 on: may be maintained (ABS-03, §1.5 p. 2)",
      "Life insurance (optional plan I), from 2020-02-03 on: may be maintained (ABS-03, §1.5 p. 2)",
      "Long-term disability (optional plan II), from 2020-02-03 on: may be maintained (ABS-03, §1.5 p. 2)",
    ],
  ],
  [
    "progressive retirement of 24 months",
    progressiveRetirement({ ...retirement, maintain: true }),
    [
      "Régime d’assurance santé, du 2020-01-05 au 2022-01-04_: maintenu; prime partagée avec l’employeur. Les régimes sont maintenus durant la retraite progressive, chacun selon le salaire assurable imprimé pour lui. (RET-02, §1.6.2 p. 3)",
      "Régime de soins dentaires, du 2020-01-05 au 2022-01-04_: maintenu; prime totale payée par la personne adhérente. Les régimes sont maintenus durant la retraite progressive, chacun selon le salaire assurable imprimé pour lui. (RET-02, §1.6.2 p. 3)",
      "Régime optionnel I d’assurance vie, du 2020-01-05 au 2022-01-04_: maintenu; prime totale payée par la personne adhérente; salaire annuel assurable de 50'000,00_$ pour la prestation, de 30'000,00_$ pour la prime. Les régimes sont maintenus durant la retraite progressive, chacun selon le salaire assurable imprimé pour lui. (RET-04, §1.6.2 p. 3)",
      "Régime optionnel II d’assurance salaire de longue durée, à compter du 2020-01-05_: terminé. L’assurance salaire de longue durée prend fin au début d’une retraite progressive de 24 mois ou moins, ou 24 mois avant la fin prévue d’une plus longue. (RET-06, §1.6.2 p. 3)",
      "Le dernier jour de l’assurance salaire de longue durée est le 2020-01-04.",
    ],
    [
      "Health insurance plan, from 2020-01-05 to 2022-01-04: maintained; premium shared with the employer. The plans are kept during the progressive retirement, each on the insurable salary printed for it. (RET-02, §1.6.2 p. 3)",
      "Dental care plan, from 2020-01-05 to 2022-01-04: maintained; total premium paid by the member. The plans are kept during the progressive retirement, each on the insurable salary printed for it. (RET-02, §1.6.2 p. 3)",
      "Life insurance (optional plan I), from 2020-01-05 to 2022-01-04: maintained; total premium paid by the member; annual insurable salary of $50,000.00 for the benefit, of $30,000.00 for the premium. The plans are kept during the progressive retirement, each on the insurable salary printed for it. (RET-04, §1.6.2 p. 3)",
      "Long-term disability (optional plan II), from 2020-01-05 on: ended. Long-term disability ends with the start of a progressive retirement of 24 months or less, or 24 months before the planned end of a longer one. (RET-06, §1.6.2 p. 3)",
      "The last day of long-term disability is 2020-01-04.",
    ],
  ],
  [
    "a contested dismissal",
    contestedDismissal({
      from: "2020-06-01",
      maintain: false,
      arbitrator: { on: "2021-02-15", favourable: false },
      final: { on: "2021-06-01", favourable: true },
    }),
    [
      "Régime d’assurance santé, du 2020-06-01 au 2021-05-31_: Santé I seulement; prime totale payée par la personne adhérente. Les régimes n’ont pas été maintenus pour le congédiement contesté_: seule Santé I continue. (DIS-01, §1.6.3 p. 3)",
      "Régime de soins dentaires, du 2020-06-01 au 2021-05-31_: suspendu. Le régime est suspendu jusqu’à ce que le congédiement contesté soit tranché. (DIS-02, §1.6.3 p. 3)",
      "Régime optionnel I d’assurance vie, du 2020-06-01 au 2021-05-31_: suspendu. Le régime est suspendu jusqu’à ce que le congédiement contesté soit tranché. (DIS-02, §1.6.3 p. 3)",
      "Régime optionnel II d’assurance salaire de longue durée, du 2020-06-01 au 2021-02-15_: suspendu. Le régime est suspendu jusqu’à ce que le congédiement contesté soit tranché. (DIS-03, §1.6.3 p. 3)",
      "Régime optionnel II d’assurance salaire de longue durée, du 2021-02-16 au 2021-05-31_: terminé. La décision de l’arbitre est défavorable_: l’assurance salaire de longue durée ne reprend pas. Le texte ne le dit pas lui-même. (DIS-05, §1.6.3 p. 3)",
      "La participation d’avant reprend le 2021-06-01.",
    ],
    [
      "Health insurance plan, from 2020-06-01 to 2021-05-31: Santé I only; total premium paid by the member. The plans were not kept for the contested dismissal: only Santé I goes on. (DIS-01, §1.6.3 p. 3)",
      "Dental care plan, from 2020-06-01 to 2021-05-31: suspended. The plan is suspended until the contested dismissal is decided. (DIS-02, §1.6.3 p. 3)",
      "Life insurance (optional plan I), from 2020-06-01 to 2021-05-31: suspended. The plan is suspended until the contested dismissal is decided. (DIS-02, §1.6.3 p. 3)",
      "Long-term disability (optional plan II), from 2020-06-01 to 2021-02-15: suspended. The plan is suspended until the contested dismissal is decided. (DIS-03, §1.6.3 p. 3)",
      "Long-term disability (optional plan II), from 2021-02-16 to 2021-05-31: ended. The arbitrator’s decision is unfavourable: long-term disability does not resume. The text does not say so itself. (DIS-05, §1.6.3 p. 3)",
      "Participation as it was before resumes on 2021-06-01.",
    ],
  ],
  [
    "a waiver",
    premiumWaiver({
      disabledFrom: "2020-04-05",
      ended: "2020-12-01",
      partialReturn: { on: "2020-09-01", regularPay: true, returnOrAssignment: true },
    }),
    [
      "Exonération des primes, du 2020-07-05 au 2020-11-30_: régime d’assurance santé, régime de soins dentaires, régime optionnel I d’assurance vie, régime optionnel II d’assurance salaire de longue durée (WAI-02, §3.2 p. 6)",
      "L’assureur peut y mettre fin à compter du 2020-09-01. (WAI-03, §3.2 p. 6)",
    ],
    [
      "Waiver of premium, from 2020-07-05 to 2020-11-30: health insurance plan, dental care plan, life insurance (optional plan I), long-term disability (optional plan II) (WAI-02, §3.2 p. 6)",
      "The insurer may end it from 2020-09-01 on. (WAI-03, §3.2 p. 6)",
    ],
  ],
  [
    "a waiver of some plans, without an end",
    premiumWaiver({ disabledFrom: "2020-04-05" }, { readings: { waivedPlans: "life-and-ltd" } }),
    [
      "Exonération des primes, à compter du 2020-07-05_: régime optionnel I d’assurance vie, régime optionnel II d’assurance salaire de longue durée (WAI-02, §3.2 p. 6)",
    ],
    [
      "Waiver of premium, from 2020-07-05 on: life insurance (optional plan I), long-term disability (optional plan II) (WAI-02, §3.2 p. 6)",
    ],
  ],
  [
    "no waiver",
    premiumWaiver({ disabledFrom: "2020-04-05", ended: "2020-05-01" }),
    [
      "Aucune exonération des primes_: l’invalidité a pris fin avant la période de paie qui suit ses trois premiers mois. (WAI-02, §3.2 p. 6)",
    ],
    [
      "No waiver of premium: the disability ended before the pay period that follows its first three months. (WAI-02, §3.2 p. 6)",
    ],
  ],
  [
    "a waiver that is not known",
    premiumWaiver({ disabledFrom: "2020-03-31" }),
    [
      "Exonération des primes indéterminée_: la clause d’une invalidité commencée avant le 2020-04-01 n’est pas imprimée. (WAI-01, §3.2 p. 6)",
    ],
    [
      "Waiver of premium unknown: the clause for a disability that began before 2020-04-01 is not printed. (WAI-01, §3.2 p. 6)",
    ],
  ],
  [
    "the end of the dental plan",
    dentalTermination({
      minimumFreeFrom: "2022-04-11",
      receivedByEmployer: "2022-03-27",
      otherCover: { receivedByInsurer: "2022-03-30", group: true, newly: true },
    }),
    [
      "Le dernier jour du régime de soins dentaires est le 2022-03-30.",
      "Par le formulaire remis à l’employeur_: refusé. La participation dentaire minimale n’est pas complète à la fin de cette période de paie_: elle laisse libre au plus tôt à compter du 2022-04-11. Faire alors une nouvelle demande. (M36-04, §1.1 p. 1)",
      "Par un autre régime de soins dentaires_: dernier jour le 2022-03-30. Le régime de soins dentaires a pris fin à la demande de la personne adhérente. (TRM-01, §1.7.1 p. 4)",
    ],
    [
      "The last day of the dental plan is 2022-03-30.",
      "By the form given to the employer: refused. The minimum dental participation is not complete at the end of that pay period: it leaves the member free from 2022-04-11 on at the earliest. Make a new request for then. (M36-04, §1.1 p. 1)",
      "By another dental plan: last day 2022-03-30. The dental plan ended at the request of the member. (TRM-01, §1.7.1 p. 4)",
    ],
  ],
  [
    "a dental plan that goes on",
    dentalTermination({ minimumFreeFrom: "2022-04-10" }),
    ["Le régime de soins dentaires continue."],
    ["The dental plan goes on."],
  ],
];

describe("the answer of a rule", () => {
  it.each(RULES)("%s is its sentences, then what any result ends with", (_what, result, french, english) => {
    const { readings = {}, warnings = [] } = result as { readings?: object; warnings?: Issue[] };
    for (const language of LANGUAGES) {
      const spoken = explain(result as never, language) as unknown as string[];
      const work = language === "fr" ? french.map(fr) : english;
      expect(spoken.slice(0, work.length)).toEqual(work);
      const end = spoken.slice(work.length);
      expect(end.filter(isReading)).toHaveLength(Object.keys(readings).length);
      expect(end.filter((sentence) => !isReading(sentence))).toEqual([
        ...explain(warnings, language),
        RESERVATION[language],
      ]);
    }
  });

  it("tells the two phases of a deferred-salary leave", () => {
    const deferred = deferredSalary({ ...scheme, leave: { from: "2020-07-05", returned: "2021-01-03" } });
    const spoken = explain(deferred, "fr");
    expect(spoken[0]).toBe(fr("Durant la période de contribution_:"));
    expect(spoken[5]).toBe(fr("Durant le congé_:"));
    const [english] = [explain(deferred, "en")];
    expect([english[0], english[5]]).toEqual(["During the contribution phase:", "During the leave:"]);
    expect(english[3]).toMatch(
      /^Life insurance \(optional plan I\), from 2020-01-05 to 2020-07-04: maintained; total premium paid by the member; annual insurable salary of \$41,600\.00\. .*DEF-02/,
    );
    // Not decided: who pays, and why, are of one way only.
    expect(english[8]).toBe(
      "Life insurance (optional plan I), from 2020-07-05 to 2021-01-02: may be maintained; annual insurable salary of $41,600.00 (DEF-04, §1.6.1 p. 3)",
    );
    expect(english[10]).toBe("Participation as it was before resumes on 2021-01-03.");
    expect(english.at(-1)).toBe(RESERVATION.en);
    const late = deferredSalary({
      ...scheme,
      toldInsurer: null,
      leave: { from: "2020-07-05", returned: null, maintain: "2020-07-05" },
    });
    expect(explain(late, "en")[10]).toBe(
      "Request refused. The request to keep the plans was received after 2020-07-04, the day before the leave: they are suspended. (DEF-05, §1.6.1 p. 3)",
    );
    expect(explain(late, "en").at(-2)).toBe(explain(late.warnings, "en")[0]);
  });

  it("says a plan that may be maintained without an article", () => {
    const open = unpaidLeave(leave);
    const { health } = open.plans!;
    const plans = { ...open.plans!, health: { ...health, reason: { ...health.reason, article: null } } };
    expect(explain({ ...open, plans }, "en")[0]).toBe(
      "Health insurance plan, from 2020-02-03 to 2020-03-02: may be maintained.",
    );
  });

  it("says codes of another version as they are", () => {
    const waiver = { ...premiumWaiver({ disabledFrom: "2020-04-05" }), plans: ["vision" as "health"] };
    expect(explain(waiver, "en")[0]).toBe("Waiver of premium, from 2020-07-05 on: vision (WAI-02, §3.2 p. 6)");
    const half = { ...changeDate({ plan: "dental", receivedByEmployer: "2020-04-01" }), premiumFrom: null };
    expect(explain(half, "en")[0]).toBe("The date of the change is not known.");
  });
});

describe("an issue about an event", () => {
  const issue = (code: "E_EVENT_IMPOSSIBLE" | "E_EVENT_TWICE", params: Params): Issue => ({
    code,
    path: ["events", 3],
    params,
    article: null,
  });

  it("names the event and the state in French, by their codes in English", () => {
    const impossible = issue("E_EVENT_IMPOSSIBLE", {
      type: "status-change-requested",
      state: "on-deferred-leave, able, enrolled",
    });
    expect(explain(impossible, "fr")).toBe(
      fr(
        "events[3]_: Un événement «_demande de changement de statut_» ne peut survenir dans l’état «_en congé à traitement différé, sans invalidité, sans exemption_». En vérifier la date et les événements qui précèdent.",
      ),
    );
    expect(explain(impossible, "en")).toContain(
      "An event status-change-requested cannot occur in the state on-deferred-leave, able, enrolled.",
    );
    expect(explain(issue("E_EVENT_TWICE", { type: "birth" }), "fr")).toBe(
      fr(
        "events[3]_: Deux événements «_naissance_» d’un même jour, ou deux formulaires, s’excluent. N’en garder qu’un.",
      ),
    );
  });

  it("has words for every event and state", () => {
    for (const type of EVENT_TYPES) {
      expect(explain(issue("E_EVENT_TWICE", { type }), "fr")).not.toContain(`«\u00A0${type}\u00A0»`);
    }
    for (const state of [...SITUATIONS, ...DISABILITY_STATES, ...EXEMPTION_STATES]) {
      expect(explain(issue("E_EVENT_IMPOSSIBLE", { type: "birth", state }), "fr")).not.toContain(
        `«\u00A0${state}\u00A0»`,
      );
    }
  });

  it("writes what is of another version as it is", () => {
    const other = issue("E_EVENT_IMPOSSIBLE", { type: "constructor", state: "toString, able" });
    expect(explain(other, "fr")).toContain(
      fr("«_constructor_» ne peut survenir dans l’état «_toString, sans invalidité_»"),
    );
    expect(explain(issue("E_EVENT_TWICE", { type: 3 }), "fr")).toContain(fr("«_3_»"));
  });
});

/** What each warning is filled with. */
const WARNING_PARAMS: Record<WarningCode, Params> = {
  W_AGE_65: { age: 65 },
  W_LTD_PREMIUM_END: { age: 60 },
  W_SPOUSE_LIFE_ALONE: {},
  W_NOT_PERIOD_START: { next: "2020-03-29" },
  W_AFTER_PRINTED_YEAR: { from: "2020-01-01", until: "2020-12-31" },
  W_HEALTH_CLAIM_LATE: { months: 12 },
  W_FEE_GUIDE: {},
  W_STATUS_UNUSED: { plan: "health", status: "family" },
  W_QUARTER_TIME: {},
  W_WAIVER_UNKNOWN: { on: "2020-03-01" },
  W_WAIVER_MAY_END: { from: "2020-09-01" },
  W_CHANGE_WAITS: { plan: "dental", received: "2020-04-01" },
  W_CHANGE_DATE_UNKNOWN: { received: "2020-04-01" },
  W_EXEMPT_DEPENDANT: { from: "2020-04-01" },
  W_EXEMPTION_END: { from: "2020-04-01" },
  W_AGREED_SALARY_LATE: { on: "2020-01-05" },
  W_ACCIDENT_UNKNOWN: {},
  W_LTD_INDEXATION: {},
  W_LTD_OFFSETS: {},
  W_LTD_NET: {},
  W_LTD_61: { age: 60, other: 61 },
  W_LTD_PENSION: {},
  W_LTD_EARLIER: { on: "2019-12-31", from: "2020-01-01" },
  W_48_HOURS: { hours: 48 },
  W_HOURS_DIFFER: {},
  W_HOLIDAYS: {},
  W_NOT_COMPOSED: { typed: 9, composed: 8 },
  W_COST_BASIS: { amount: "50.00" },
  W_CONTRACT_LEVEL: { level: 2 },
  W_CONTRACT_COVERS: { share: "0.50", maximum: "1000.00" },
  W_FILE_COUNT: {},
  W_ONLINE_FORM_UNKNOWN: {},
  W_REQUIRED_UNKNOWN: {},
  W_JPEG_ACCOUNT: {},
  W_MEGABYTE: { decimal: 10_000_000, binary: 10_485_760 },
};

it.each(Object.keys(WARNING_PARAMS) as WarningCode[])("the warning %s is filled in whole", (code) => {
  const params = WARNING_PARAMS[code];
  const [french, english] = LANGUAGES.map((language) => explain({ code, params, article: "GEN-02" }, language));
  for (const text of [french, english]) {
    expect(text).toMatch(/^[\p{Lu}\d].{10,}\. \(GEN-02, Table des matières\)$/u);
    expect(text).not.toMatch(/[{}'"]|undefined|null| {2}| [.,;]/);
    // A long count is grouped.
    const whole = text?.replace(/(?<=\d)[\u202F,](?=\d{3})/g, "");
    for (const value of Object.values(params)) {
      if (typeof value === "number" || value.startsWith("20")) expect(whole).toContain(String(value));
    }
  }
  expect(french).not.toMatch(/ [:%$»?!]|« |[^\u00A0 ]%/);
  expect(english).not.toMatch(/[\u00A0\u202F]/);
});

describe("explain refuses by name", () => {
  const type = (expected: string, received: string): Params => ({ expected, received });
  const range = { minimum: 0, maximum: 10_000 };
  const [health] = history.plans.health;
  const [life] = history.plans.life;
  const [granted] = history.changes;
  const [refused] = history.refused;
  const [period] = history.periods;
  const [correction] = period!.corrections;
  const enrolled = enrolment({ eligibleOn: "2020-03-02", ltd: null, form: null });
  const away = unpaidLeave(leave);
  const dismissed = contestedDismissal({ from: "2020-06-01", arbitrator: null, final: null });
  const ends = dentalTermination({ minimumFreeFrom: "2022-04-10" });
  const waiver = premiumWaiver({ disabledFrom: "2020-04-05" });
  const person = { birthDate: "1980-05-17", eligibleOn: "2020-03-02", workTime: "1", ltd: null } as const;
  const eligible = eligibility({ person, on: "2020-03-02" });

  it.each<[subject: unknown, code: string, path: (string | number)[], params: Params]>([
    [{ ...history, plans: null }, "E_TYPE", ["plans"], type("object", "null")],
    [{ ...history, plans: { ...history.plans, ltd: {} } }, "E_TYPE", ["plans", "ltd"], type("array", "object")],
    [
      { ...history, plans: { ...history.plans, health: [{ ...health, scenario: undefined }] } },
      "E_MISSING",
      ["plans", "health", "0", "scenario"],
      {},
    ],
    [
      { ...history, plans: { ...history.plans, health: new Array(10_001) } },
      "E_INTEGER_RANGE",
      ["plans", "health", "length"],
      range,
    ],
    [{ ...history, changes: [1] }, "E_TYPE", ["changes", "0"], type("object", "number")],
    [{ ...history, changes: undefined }, "E_MISSING", ["changes"], {}],
    [{ ...history, refused: [1] }, "E_TYPE", ["refused", "0"], type("object", "number")],
    [{ ...history, periods: "26" }, "E_TYPE", ["periods"], type("array", "string")],
    [
      {
        ...history,
        periods: [
          {
            ...period,
            corrections: [{ ...correction, difference: { payable: { ...period!.quote.payable, total: "+1.00" } } }],
          },
        ],
      },
      "E_NUMBER_FORMAT",
      ["periods", "0", "corrections", "0", "difference", "payable", "total"],
      {},
    ],
    [
      {
        ...history,
        periods: [
          {
            ...period,
            corrections: [{ ...correction, difference: { payable: { ...period!.quote.payable, total: 1 } } }],
          },
        ],
      },
      "E_TYPE",
      ["periods", "0", "corrections", "0", "difference", "payable", "total"],
      type("string", "number"),
    ],
    [
      {
        ...history,
        periods: [{ ...period, quote: { ...period!.quote, payable: { ...period!.quote.payable, total: "-1.00" } } }],
      },
      "E_NUMBER_FORMAT",
      ["periods", "0", "quote", "payable", "total"],
      {},
    ],
    [{ ...health, reason: null }, "E_TYPE", ["reason"], type("object", "null")],
    [{ ...life, cover: { additional: "2" } }, "E_TYPE", ["cover", "additional"], type("number", "string")],
    [{ ...life, cover: { spouse: { amount: 5 } } }, "E_TYPE", ["cover", "spouse", "amount"], type("string", "number")],
    [{ ...life, salary: { benefit: "x", premium: null } }, "E_NUMBER_FORMAT", ["salary", "benefit"], {}],
    [[{ ...health, from: 1 }], "E_TYPE", ["0", "from"], type("string", "number")],
    // The plan of what an absence does is told by its place in the result only.
    [away.plans!.health, "E_MISSING", ["status"], {}],
    [{ ...granted, premiumFrom: undefined }, "E_MISSING", ["premiumFrom"], {}],
    [[{ ...granted, effective: 1 }], "E_TYPE", ["0", "effective"], type("string", "number")],
    [{ ...refused, event: -1 }, "E_INTEGER_RANGE", ["event"], range],
    [[{ ...refused, reason: undefined }], "E_MISSING", ["0", "reason"], {}],
    [
      { ...enrolled, plans: { ...enrolled.plans, dental: null } },
      "E_TYPE",
      ["plans", "dental"],
      type("object", "null"),
    ],
    [{ ...enrolled, lateChoicesFrom: 1 }, "E_TYPE", ["lateChoicesFrom"], type("string", "number")],
    [{ exempt: "yes", reasons: [] }, "E_TYPE", ["exempt"], type("boolean", "string")],
    [{ ...eligible, ltd: { eligibility: "optional" } }, "E_MISSING", ["ltd", "article"], {}],
    [{ ...away, applies: 1 }, "E_TYPE", ["applies"], type("boolean", "number")],
    [{ ...away, plans: { ...away.plans, ltd: [] } }, "E_TYPE", ["plans", "ltd"], type("object", "array")],
    [{ ...dismissed, resumes: undefined }, "E_MISSING", ["resumes"], {}],
    [{ ...waiver, plans: "health" }, "E_TYPE", ["plans"], type("array", "string")],
    [{ ...ends, byForm: { lastDay: null } }, "E_MISSING", ["byForm", "reason"], {}],
  ])("what is none of these (%#)", (subject, code, path, params) => {
    let issues: unknown;
    try {
      explain(subject as Issue, "en");
    } catch (error) {
      issues = error instanceof RegimeError ? error.issues : error;
    }
    expect(issues).toEqual([{ code, path, params, article: null }]);
  });
});
