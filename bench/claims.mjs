import { SCENARIOS } from "./figures.mjs";
import { dollars, random } from "./members.mjs";

/**
 * @typedef {{ certificate: any, claims: any[] }} ClaimFile what `adjudicate()` takes: a certificate and its claims, in the order in
 *   which they are decided (incurred, received, id), so that no contender has to sort and all meet each maximum in one order
 */

/** How many claims a certificate has. */
export const CLAIMS = 20;

/** Whole strings, each in one piece, and objects of few shapes: as they are when they come out of JSON. */
const asParsed = (made) => JSON.parse(JSON.stringify(made));

/** @param {number} days after 2020-01-01 */
const dayOf = (days) => new Date(Date.UTC(2020, 0, 1 + days)).toISOString().slice(0, 10);

const padded = (count, width) => String(count).padStart(width, "0");

/** Puts the claims in their order and numbers them in it. */
function inOrder(certificate, claims) {
  const when = ({ incurred, received }) => incurred + received;
  claims.sort((a, b) => (when(a) < when(b) ? -1 : when(a) > when(b) ? 1 : 0));
  return claims.map((claim, at) => ({ id: `${certificate}-${padded(at + 1, 5)}`, ...claim }));
}

// ---- Three benefits, for all contenders

const THREE = ["drugs", "psychology", "vision"];
const LEANINGS = ["drugs", "drugs", "drugs", "psychology", "psychology", "vision", null, null];

/** Members and dependants who are all adults or thirteen, at level III, for as long as the claims last. */
function threeBenefitCertificate(draw, id) {
  const scenario = draw.one(["C", "I", "O"]);
  const persons = [{ id: "member", role: "member", birthDate: `${1955 + draw.below(40)}-05-17` }];
  if (scenario === "O") {
    persons.push({ id: "spouse", role: "spouse", birthDate: `${1955 + draw.below(40)}-11-02` });
  }
  if (scenario !== "C") {
    persons.push({ id: "child", role: "child", birthDate: "2006-02-28" });
  }
  return { id, persons, coverage: [{ from: "2019-03-31", until: null, health: { scenario }, dental: null }] };
}

/** Cents that are odd as often as not: half of an odd amount is half a cent. */
function threeBenefitClaim(draw, { benefit, person, days }) {
  const claim = { person, benefit, incurred: dayOf(days), received: dayOf(days + draw.below(60)) };
  switch (benefit) {
    case "drugs":
      claim.amount = dollars(500 + draw.below(draw.chance(20) ? 250000 : 60000));
      claim.prescription = true;
      claim.drug = { kind: "drug", prescriptionOnly: true };
      break;
    case "psychology":
      claim.amount = dollars(6000 + draw.below(14000));
      claim.discipline = draw.one(["psychology", "psychotherapy", "social-work"]);
      break;
    default:
      claim.amount = dollars(1500 + draw.below(12000));
      claim.item = "correction";
  }
  return claim;
}

/**
 * Certificates of twenty claims of drugs, psychology and vision over one to five years. Most lean to one benefit and one person,
 * so that the out-of-pocket maximum, the maximum of the year and that of 36 months are met; one in fifty sends a claim twice.
 * @param {number} count
 * @param {number} [seed]
 * @returns {Generator<ClaimFile>} one at a time: for streams that are not to be held
 */
export function* drawnThreeBenefitFiles(count, seed = 950) {
  const draw = random(seed);
  for (let at = 0; at < count; at += 1) {
    const certificate = threeBenefitCertificate(draw, `C${padded(at, 6)}`);
    const span = 365 * (draw.chance(50) ? 1 : 2 + draw.below(4));
    const leaning = draw.one(LEANINGS);
    const claims = Array.from({ length: CLAIMS }, () =>
      threeBenefitClaim(draw, {
        benefit: leaning !== null && draw.chance(80) ? leaning : draw.one(THREE),
        person: draw.chance(60) ? "member" : draw.one(certificate.persons).id,
        days: draw.below(span),
      }),
    );
    const ordered = inOrder(certificate.id, claims);
    if (draw.chance(2)) {
      ordered[CLAIMS - 1] = ordered[CLAIMS - 2];
    }
    yield asParsed({ certificate, claims: ordered });
  }
}

/** The same, held. @param {number} count @param {number} [seed] @returns {ClaimFile[]} */
export const threeBenefitFiles = (count, seed) => [...drawnThreeBenefitFiles(count, seed)];

// ---- The whole schedule

/** Least and most that is billed, in dollars, and whether a prescription is asked: the 34 lines. */
// prettier-ignore
const SCHEDULE = {
  "drugs": [5, 400, "*"], "ambulance": [90, 500], "travel-insurance": [100, 9000], "trip-cancellation": [300, 7000],
  "hearing-aid": [200, 2500], "insulin-pump-supplies": [40, 400, "*"], "orthopaedic-appliance": [60, 900, "*"],
  "therapeutic-respiratory-device": [150, 6000, "*"], "compression-stockings": [60, 320, "*"],
  "medical-cannabis": [60, 700, "*"], "orthopaedic-shoes": [150, 600, "*"], "deep-shoes": [80, 260, "*"],
  "accidental-dental-surgery": [150, 3000], "wheelchair-postoperative-bra": [50, 1500, "*"], "glucometer": [40, 200, "*"],
  "sclerosing-injection": [20, 120, "*"], "intraocular-lens": [300, 1500, "*"], "hospital-bed": [90, 900, "*"],
  "artificial-limb-external-prosthesis": [300, 6000, "*"], "tens": [80, 500, "*"], "insulin-pump": [3000, 8000, "*"],
  "wig": [120, 500, "*"], "breast-prosthesis-ostomy": [50, 500, "*"], "transport-lodging": [20, 150, "*"],
  "audiology-occupational-speech": [60, 160], "chiropractic-osteopathy": [30, 80], "physiotherapy": [30, 100],
  "acupuncture": [30, 100], "kinesitherapy-orthotherapy-massage": [25, 110], "podiatry": [30, 150],
  "psychology": [80, 180], "vision": [30, 450], "dental-basic": [30, 400], "dental-restorative": [150, 1800],
};
const LINES = Object.keys(SCHEDULE);

/** Few claim much of level I: a level that leaves a line out is a quick refusal. */
const LEVELS = [1, 2, 2, 3, 3, 3, 3, 3, 3, 3];
const MASSAGES = ["kinesitherapy", "orthotherapy", "massage"];
const PSYCHOLOGIES = ["psychology", "psychoanalysis", "psychiatry", "psychoeducation", "psychotherapy"];

/** A part of the amount, from a fifth of it to all of it. */
const partOf = (draw, cents) => dollars(Math.floor((cents * (20 + draw.below(81))) / 100));

/** What a line asks beside the common fields. */
const FACTS = {
  drugs(draw, cents) {
    if (draw.chance(12)) {
      return { drug: { kind: "pharmacy-service" } };
    }
    const drug = { kind: "drug", prescriptionOnly: draw.chance(97) };
    if (draw.chance(30)) {
      drug.innovator = true;
      drug.lowestGeneric = partOf(draw, cents);
      if (draw.chance(20)) {
        drug.brandException = { medicalReason: true, physicianForm: true, approved: draw.chance(70) };
      }
    }
    return { drug };
  },
  "medical-cannabis"(draw) {
    const stage = draw.one(["first", "renewal", "current"]);
    const papers =
      stage === "current" ? {} : { medicalDocument: true, authorizationForm: true, samePractitioner: draw.chance(95) };
    return {
      cannabis: {
        prescriber: draw.one(["physician", "nurse-practitioner"]),
        stage,
        ...papers,
        approved: draw.chance(97),
        indicationAccepted: true,
        licensedSeller: true,
        nature: draw.chance(90) ? "product" : "administration",
      },
    };
  },
  "compression-stockings": (draw) => ({ pairs: 1 + draw.below(3) }),
  "sclerosing-injection": (draw, cents) => ({ substance: partOf(draw, cents) }),
  "hospital-bed": (draw) => ({ bed: { mode: draw.one(["rental", "purchase"]), alternative: "1450.00" } }),
  "travel-insurance": (draw) => ({ trip: `trip-${1 + draw.below(3)}` }),
  "trip-cancellation": (draw) => ({ trip: `trip-${1 + draw.below(3)}` }),
  "chiropractic-osteopathy": (draw) =>
    draw.chance(20)
      ? { service: "x-ray" }
      : { service: "treatment", discipline: draw.one(["chiropractic", "osteopathy"]) },
  "kinesitherapy-orthotherapy-massage": (draw) => ({ discipline: draw.one(MASSAGES) }),
  psychology: (draw) => ({ discipline: draw.one(PSYCHOLOGIES) }),
  vision: (draw) => ({ item: draw.chance(40) ? "exam" : "correction" }),
  "dental-basic"(draw, cents) {
    const act = draw.one(["recall-exam", "complete-exam", "other", "other"]);
    return act === "other" && draw.chance(40) ? { act, laboratory: partOf(draw, cents) } : { act };
  },
  "dental-restorative": (draw, cents) => (draw.chance(60) ? { laboratory: partOf(draw, cents) } : {}),
};

/** What is held over a period: a scenario, or its status and levels; now and then an exemption. */
function holding(draw, status) {
  const dental = draw.chance(85) ? status : null;
  if (draw.chance(2)) {
    return { health: "exempt", dental };
  }
  const level = draw.one(LEVELS);
  const dependantsLevel = draw.chance(75) ? level : 1 + draw.below(level);
  const rank = (level * (level - 1)) / 2 + dependantsLevel - 1; // I/I, II/I, II/II, III/I …
  if (status === "individual") {
    return { health: draw.chance(50) ? { scenario: SCENARIOS[level - 1] } : { status, level }, dental };
  }
  const scenario = SCENARIOS[(status === "family" ? 9 : 3) + rank];
  return { health: draw.chance(50) ? { scenario } : { status, level, dependantsLevel }, dental };
}

/** A household: every status and level, half of them with a change in the summer of 2020. */
function wholeCertificate(draw, id) {
  const status = draw.one(["individual", "single-parent", "family", "family"]);
  const persons = [{ id: "member", role: "member", birthDate: `${1955 + draw.below(40)}-0${1 + draw.below(9)}-15` }];
  if (status === "family" || draw.chance(10)) {
    persons.push({ id: "spouse", role: "spouse", birthDate: `${1955 + draw.below(40)}-10-${10 + draw.below(19)}` });
  }
  if (status !== "individual" || draw.chance(10)) {
    persons.push({ id: "child-1", role: "child", birthDate: `${2005 + draw.below(4)}-03-0${1 + draw.below(9)}` });
    persons.push({ id: "child-2", role: "child", birthDate: `${2010 + draw.below(9)}-06-30`, until: "2030-06-30" });
  }
  const change = draw.chance(50);
  const coverage = [{ from: "2019-03-31", until: change ? "2020-07-18" : null, ...holding(draw, status) }];
  if (change) {
    coverage.push({ from: "2020-07-19", until: null, ...holding(draw, status) });
  }
  return { id, persons, coverage };
}

/** One claim of a line. A tenth of the amounts are numbers; a prescription is missing now and then, a claim late. */
function claimOf(draw, { benefit, person, days }) {
  const [least, most, asterisk] = SCHEDULE[benefit];
  const cents = least * 100 + draw.below((most - least) * 100);
  return {
    person,
    benefit,
    incurred: dayOf(days),
    received: dayOf(days + (draw.chance(3) ? 380 : draw.below(60))),
    amount: draw.chance(10) ? cents / 100 : dollars(cents),
    ...(asterisk === "*" && draw.chance(96) ? { prescription: true } : {}),
    ...FACTS[benefit]?.(draw, cents),
  };
}

/**
 * Certificates of twenty claims over three years, of eight lines each, so that maxima are met on every line.
 * @param {number} count
 * @param {number} [seed]
 * @returns {ClaimFile[]}
 */
export function wholeScheduleFiles(count, seed = 34) {
  const draw = random(seed);
  return asParsed(
    Array.from({ length: count }, (_, at) => {
      const certificate = wholeCertificate(draw, `F${padded(at, 6)}`);
      const lines = Array.from({ length: 8 }, () => draw.one(LINES));
      const claims = Array.from({ length: CLAIMS }, () =>
        claimOf(draw, { benefit: draw.one(lines), person: draw.one(certificate.persons).id, days: draw.below(1096) }),
      );
      return { certificate, claims: inOrder(certificate.id, claims) };
    }),
  );
}

// ---- One certificate that grows

/** Four cents at 80 % are three: ten thousand of them never meet a maximum, and every window stays full of payments. */
const TINY = "0.04";
const YEARS = 12;

const GROWING = {
  three: (draw, place) => threeBenefitClaim(draw, { benefit: draw.one(THREE), ...place }),
  whole: (draw, place) => claimOf(draw, { benefit: draw.one(LINES), ...place }),
  vision: (draw, place) => ({ ...threeBenefitClaim(draw, { benefit: "vision", ...place }), amount: TINY }),
  "hearing-aid": (draw, place) => ({ ...claimOf(draw, { benefit: "hearing-aid", ...place }), amount: TINY }),
};

export const GROWING_LINES = Object.keys(GROWING);

/**
 * One family at level III and its claims, spread evenly over twelve years.
 * @param {keyof typeof GROWING} kind drugs, psychology and vision; the 34 lines; or one line with a rolling window alone
 * @param {number} count
 * @returns {ClaimFile}
 */
export function growingFile(kind, count) {
  const draw = random(10000);
  const persons = [
    { id: "member", role: "member", birthDate: "1980-05-17" },
    { id: "spouse", role: "spouse", birthDate: "1982-11-02" },
    { id: "child", role: "child", birthDate: "2006-02-28" },
  ];
  const coverage = [{ from: "2019-03-31", until: null, health: { scenario: "O" }, dental: "family" }];
  const claims = Array.from({ length: count }, (_, at) =>
    GROWING[kind](draw, { person: draw.one(persons).id, days: Math.floor((at * 365 * YEARS) / count) }),
  );
  return asParsed({ certificate: { id: "G", persons, coverage }, claims: inOrder("G", claims) });
}

// ---- By hand

const byHand = (claims) => ({
  certificate: {
    id: "H",
    persons: [{ id: "member", role: "member", birthDate: "1980-05-17" }],
    coverage: [{ from: "2019-03-31", until: null, health: { scenario: "C" }, dental: null }],
  },
  claims: claims.map((claim, at) => ({
    id: `H-${padded(at, 2)}`,
    person: "member",
    received: claim.incurred,
    ...claim,
  })),
});
const drugs = (incurred, amount) => ({
  benefit: "drugs",
  incurred,
  amount,
  prescription: true,
  drug: { kind: "drug", prescriptionOnly: true },
});
const psychology = (incurred, amount) => ({ benefit: "psychology", incurred, amount });
const vision = (incurred, amount) => ({ benefit: "vision", incurred, amount, item: "correction" });

/** Files whose payments are worked out by hand from section 3.3, so that the yardstick is not its own judge. */
export const BY_HAND = [
  { file: byHand([drugs("2020-03-01", "5000.00")]), paid: ["4050.00"] },
  {
    file: byHand([drugs("2020-03-01", "4749.95"), drugs("2020-12-31", "10"), drugs("2021-01-01", "10.5")]),
    paid: ["3799.96", "9.99", "8.40"],
  },
  {
    file: byHand([
      ...Array.from({ length: 16 }, () => psychology("2020-05-05", "130.00")),
      psychology("2021-01-01", "0.01"),
    ]),
    paid: [...Array.from({ length: 15 }, () => "65.00"), "25.00", "0.01"],
  },
  {
    file: byHand([
      vision("2020-02-29", "399.99"),
      vision("2022-01-15", "0.03"),
      vision("2023-02-27", "100.00"),
      vision("2023-02-28", "100.00"),
      vision("2025-01-15", "400.00"),
    ]),
    paid: ["319.99", "0.01", "0.00", "80.00", "240.00"],
  },
];
