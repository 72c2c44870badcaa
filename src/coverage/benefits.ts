/** The benefits of the health plan (garanties, REI-01 to REI-32b, §3.3 p. 8–10), in the order of the printed table. */
export const HEALTH_BENEFITS = /* @__PURE__ */ Object.freeze([
  "drugs",
  "ambulance",
  "travel-insurance",
  "trip-cancellation",
  "hearing-aid",
  "insulin-pump-supplies",
  "orthopaedic-appliance",
  "therapeutic-respiratory-device",
  "compression-stockings",
  "medical-cannabis",
  "orthopaedic-shoes",
  "deep-shoes",
  "accidental-dental-surgery",
  "wheelchair-postoperative-bra",
  "glucometer",
  "sclerosing-injection",
  "intraocular-lens",
  "hospital-bed",
  "artificial-limb-external-prosthesis",
  "tens",
  "insulin-pump",
  "wig",
  "breast-prosthesis-ostomy",
  "transport-lodging",
  "audiology-occupational-speech",
  "chiropractic-osteopathy",
  "physiotherapy",
  "acupuncture",
  "kinesitherapy-orthotherapy-massage",
  "podiatry",
  "psychology",
  "vision",
] as const);
export type HealthBenefitCode = (typeof HEALTH_BENEFITS)[number];

/** The two classes of the dental plan (soins de base, soins de restauration, DEN-08, DEN-09, §3.3 p. 12). */
export const DENTAL_BENEFITS = /* @__PURE__ */ Object.freeze(["dental-basic", "dental-restorative"] as const);
export type DentalBenefitCode = (typeof DENTAL_BENEFITS)[number];

/** A line of the benefit schedule. */
export type BenefitCode = HealthBenefitCode | DentalBenefitCode;
/** The 34 lines, health then dental. */
export const BENEFITS: readonly BenefitCode[] = /* @__PURE__ */ Object.freeze(
  /* @__PURE__ */ (HEALTH_BENEFITS as readonly BenefitCode[]).concat(DENTAL_BENEFITS),
);

/** The disciplines that the grouped lines name (AMB-71). */
export const DISCIPLINES = /* @__PURE__ */ Object.freeze({
  "chiropractic-osteopathy": /* @__PURE__ */ Object.freeze(["chiropractic", "osteopathy"] as const),
  "kinesitherapy-orthotherapy-massage": /* @__PURE__ */ Object.freeze([
    "kinesitherapy",
    "orthotherapy",
    "massage",
  ] as const),
  psychology: /* @__PURE__ */ Object.freeze([
    "psychology",
    "psychoanalysis",
    "psychiatry",
    "psychoeducation",
    "social-work",
    "guidance-counselling",
    "psychotherapy",
  ] as const),
});
/** A line of several disciplines. */
export type GroupedBenefit = keyof typeof DISCIPLINES;
export type Discipline<Benefit extends GroupedBenefit = GroupedBenefit> = (typeof DISCIPLINES)[Benefit][number];
