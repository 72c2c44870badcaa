import type { Scenario, ScenarioParts } from "./scenarios.js";
import type { Status } from "./statuses.js";

/** The options of the long-term disability plan (régime optionnel II: options II F, II O et II O+, LTD-01, §3.3 p. 15). */
export const LTD_OPTIONS = /* @__PURE__ */ Object.freeze(["F", "O", "O+"] as const);
export type LtdOption = (typeof LTD_OPTIONS)[number];

/** How many times the insurable salary the additional life insurance of the member may be (LIF-04, §3.3 p. 13). */
export const LIFE_MULTIPLES = /* @__PURE__ */ Object.freeze([1, 2, 3, 4, 5] as const);
export type LifeMultiple = (typeof LIFE_MULTIPLES)[number];

/** The two columns of the additional life rates (homme, femme, LIF-11, §3.3 p. 13). */
export const SEXES = /* @__PURE__ */ Object.freeze(["male", "female"] as const);
export type Sex = (typeof SEXES)[number];

/** An amount of money given to this package: a decimal string `\d{1,9}(\.\d{1,2})?`, or a finite number whose shortest form has at most two decimals. */
export type AmountInput = string | number;

/** A share of a whole given to this package, from 0 to 1: a decimal string with at most 12 decimals, or a number whose shortest form has at most 12. */
export type ShareInput = string | number;

/** A scenario of the health plan, by its letter or by its parts. */
export type HealthChoice = { scenario: Scenario } | ScenarioParts;

/** Additional life insurance of the spouse (assurance vie additionnelle de la personne conjointe, LIF-07, LIF-14). */
export interface SpouseLife {
  /** 10,000 to 100,000 by 10,000. */
  amount: AmountInput;
  /** The spouse's own sex. */
  sex: Sex;
  /** The spouse's own smoking habits; a smoker unless declared otherwise (LIF-16). */
  smoker?: boolean | undefined;
}

/** Life insurance held (régime optionnel I, §3.3 p. 13). What is absent or false is not held. */
export interface LifeCover {
  /** Basic life and AD&D of the member (assurance vie de base et DMA). */
  basic?: boolean | undefined;
  /** Life insurance of the spouse and dependent children (personne conjointe et enfants à charge). */
  dependants?: boolean | undefined;
  /** Additional life insurance of the member, in times the insurable salary. */
  additional?: LifeMultiple | undefined;
  /** Additional life insurance of the spouse. */
  spouse?: SpouseLife | undefined;
}

/** What a member holds, plan by plan: the one vocabulary of quotes, histories and adjudication. `null` is not held. */
export interface Cover {
  /** The health plan: a scenario, `"exempt"` (privilège d'exemption, EXM-01), or `null` when not in it. */
  health: HealthChoice | "exempt" | null;
  /** The dental plan: a status of its own (STA-09). */
  dental?: Status | null | undefined;
  life?: LifeCover | null | undefined;
  /** The long-term disability plan. */
  ltd?: LtdOption | null | undefined;
}
