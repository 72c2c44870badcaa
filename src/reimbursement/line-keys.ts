import { BENEFITS, type BenefitCode } from "../coverage/benefits.js";

/** The keys that an object about a line may have. */
export interface LineKeys<Key extends string> {
  /** Of each line. */
  of: ReadonlyMap<unknown, ReadonlySet<Key>>;
  /** Of a line that asks nothing of its own. */
  plain: ReadonlySet<Key>;
  /** Of any line: of one that is not known, only that is said. */
  any: ReadonlySet<Key>;
}

/** The keys of each line: the common ones, then its facts. */
export function lineKeys<Key extends string>(
  common: readonly Key[],
  facts: Readonly<Partial<Record<BenefitCode, readonly Key[]>>>,
): LineKeys<Key> {
  const plain: ReadonlySet<Key> = new Set(common);
  const keysOf = (line: BenefitCode): ReadonlySet<Key> => {
    const own = facts[line];
    return own === undefined ? plain : new Set([...common, ...own]);
  };
  return {
    of: new Map(BENEFITS.map((line) => [line, keysOf(line)])),
    plain,
    any: new Set([...common, ...BENEFITS.flatMap((line) => facts[line] ?? [])]),
  };
}
