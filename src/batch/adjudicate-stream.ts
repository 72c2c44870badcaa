import { readContextWith, settingOfBenefits, type Context, type EditionSetting } from "../context.js";
import type { Issue } from "../errors.js";
import { readArray, readInteger, report } from "../read.js";
import { readOrThrow } from "../read-or-throw.js";
import { readUsage } from "../reimbursement/read-usage.js";
import type { Usage } from "../reimbursement/usage.js";
import { groupsOf, type StreamItem } from "./claim-groups.js";
import { decideGroup, type StreamResult } from "./decide-group.js";
import { decidedIn, keptLedger, usageOf, type Ledgers } from "./ledgers.js";
import { readStream } from "./read-iterable.js";

/** A context, and where a stream goes on from. */
export interface StreamContext extends Context {
  /** What was decided before, a ledger a certificate. */
  usages?: readonly Usage[] | undefined;
  /** How many items at the beginning were decided already, and are left out. */
  skip?: number | undefined;
}

/** What is to be kept of a stream to go on later, as plain data. */
export interface StreamSnapshot {
  version: 1;
  /** How many items are decided. */
  items: number;
  usages: Usage[];
}

/** Results one after the other, and what was decided up to the last of them. */
export interface AdjudicationStream extends AsyncIterableIterator<StreamResult> {
  /** Everything up to the result that was last given: to be taken between results. */
  snapshot: () => StreamSnapshot;
}

/**
 * Adjudicates the claims of many certificates, one after the other: what `adjudicate` decides, with nothing held but the
 * ledgers. Certificates come in any order; consecutive items of one are one call, whose claims are sorted as
 * `adjudicate` sorts them. A certificate that is met again goes on from its ledger: what was decided is final.
 *
 * What cannot be read is in `rejects`, with its place; the other claims are decided. `snapshot()` is all that there is to
 * keep: with its `usages`, and its `items` as `skip`, the same items go on from there, and give what they would have given.
 *
 * A result is given when another certificate comes, or the end: a group is held whole until then, and so is what is given
 * of it, which must not be changed meanwhile.
 *
 * @throws RegimeError at once `E_TYPE` for what is no iterable; `E_CERTIFICATE_TWICE` and those of `adjudicate` on the
 * ledgers; `E_INTEGER_RANGE` on `skip`, also at the end of items that are fewer; for a context as `adjudicate`. An error of the iterable itself is passed on.
 * @example
 * const stream = adjudicateStream([{ certificate, claims: claims.slice(0, 7) }, { certificate, claims: claims.slice(7) }]);
 * for await (const { items, decisions } of stream) decisions.length // once, 14 claims: items { from: 0, until: 1 }
 */
export function adjudicateStream(
  items: Iterable<StreamItem> | AsyncIterable<StreamItem>,
  context?: StreamContext,
): AdjudicationStream {
  const { setting, skip, ledgers } = readOrThrow((issues) => {
    readStream(items, issues);
    return readStreamContext(context, issues);
  });
  const progress = { items: skip };
  return Object.assign(decisionsOf(items, setting, skip, ledgers, progress), {
    snapshot: (): StreamSnapshot => ({
      version: 1,
      items: progress.items,
      usages: [...ledgers].map(([certificate, kept]) =>
        usageOf(
          certificate,
          decidedIn(kept).map((one) => ({ ...one })),
        ),
      ),
    }),
  });
}

async function* decisionsOf(
  items: Iterable<unknown> | AsyncIterable<unknown>,
  setting: EditionSetting,
  skip: number,
  ledgers: Ledgers,
  progress: { items: number },
): AsyncGenerator<StreamResult, void, undefined> {
  for await (const group of groupsOf(items, skip)) {
    const { result } = decideGroup(group, ledgers, setting);
    progress.items = group.items.until + 1;
    yield result;
  }
}

function readStreamContext(
  value: unknown,
  issues: Issue[],
): { setting: EditionSetting; skip: number; ledgers: Ledgers } {
  const { setting, others } = readContextWith(value, ["usages", "skip"], issues);
  const { usages, skip } = others;
  const ledgers: Ledgers = new Map();
  if (usages !== undefined) {
    readArray(usages, "context.usages", "CLM-06", issues, (element) => {
      const usage = readUsage(element, { readings: setting.readings }, issues, "");
      if (usage === undefined) return;
      const { certificate, decided } = usage;
      if (certificate === null) report(issues, "E_MISSING", "certificate", "CLM-06");
      else if (ledgers.has(certificate)) report(issues, "E_CERTIFICATE_TWICE", "certificate", "CLM-06");
      else ledgers.set(certificate, keptLedger(decided.map(({ written }) => written)));
    });
  }
  return {
    setting: settingOfBenefits(setting),
    skip: skip === undefined ? 0 : readInteger(skip, 0, Number.MAX_SAFE_INTEGER, "context.skip", null, issues),
    ledgers,
  };
}
