import { describe, expect, test } from "vitest";
import {
  adjudicate,
  attempt,
  listArticles,
  reverse,
  usageFrom,
  type Decision,
  type PaidClaim,
  type Usage,
} from "../../src/index.js";
import {
  ALONE,
  CLAIM_CASES,
  ERROR_CASES,
  UNDER_OTHER_CASES,
  type ClaimCase,
  type ExpectedDecision,
} from "./data/claims-2020.js";

const decisionsOf = ({ certificate, payments, calls, readings }: ClaimCase): Decision[] => {
  const context = readings === undefined ? {} : { readings };
  let usage: Usage =
    payments === undefined
      ? usageFrom({ payments: [] })
      : usageFrom({ certificate: certificate.id, payments: payments as readonly PaidClaim[] });
  const decisions: Decision[] = [];
  for (const call of calls) {
    if ("reversed" in call) {
      usage = reverse({ claim: call.reversed, usage });
    } else {
      const result = adjudicate({ certificate, claims: [...call], usage }, context);
      decisions.push(...result.decisions);
      usage = JSON.parse(JSON.stringify(result.usage)) as Usage;
    }
  }
  return decisions;
};

const shown = ({
  claim,
  eligible,
  paid,
  patient,
  status,
  outOfPocketCounted,
  reasons,
}: Decision): ExpectedDecision => ({
  claim,
  eligible,
  paid,
  patient,
  status,
  outOfPocketCounted,
  reasons: reasons.map(({ code }) => code).sort(),
});

const sortedReasons = (decision: ExpectedDecision): ExpectedDecision => ({
  ...decision,
  reasons: [...decision.reasons].sort(),
});

describe.each(CLAIM_CASES)("$group", ({ cases }) => {
  test.each(cases)("$title", (history) => {
    expect(decisionsOf(history).map(shown)).toEqual(history.expected.map(sortedReasons));
  });

  test("titles are unique, articles are of the catalogue", () => {
    expect(new Set(cases.map(({ title }) => title)).size).toBe(cases.length);
    const known = new Set(listArticles().map(({ id }) => id));
    const cited = cases.flatMap(({ articles }) => articles).filter((id) => !/^(Z-\d+|AMB-\w+)$/.test(id));
    expect(cited.filter((id) => !known.has(id))).toEqual([]);
  });
});

test.each(UNDER_OTHER_CASES)("under the other reading: $title", (history) => {
  const { certificate, claims, readings, option, paidUnderOther } = history;
  const { decisions } = adjudicate({ certificate, claims: [...claims] }, readings === undefined ? {} : { readings });
  const shown = decisions.flatMap(({ claim, underOther }) =>
    underOther === undefined ? [] : [[claim, underOther] as const],
  );
  const expected = Object.entries(paidUnderOther).map(
    ([claim, paid]) => [claim, { reading: "fullReimbursementScope", option, paid }] as const,
  );
  expect(shown).toEqual(expected);
});

test.each(ERROR_CASES)("an error: %s", (_title, calls) => {
  let usage = usageFrom({ payments: [] });
  for (const claims of calls.slice(0, -1)) {
    usage = adjudicate({ certificate: ALONE[2], claims: [...claims], usage }).usage;
  }
  const last = calls.at(-1) ?? [];
  expect(attempt(() => adjudicate({ certificate: ALONE[2], claims: [...last], usage }))).toMatchObject({ ok: false });
});

test("an error: reversing a claim that was not decided", () => {
  expect(attempt(() => reverse({ claim: "1", usage: usageFrom({ payments: [] }) }))).toMatchObject({ ok: false });
});
