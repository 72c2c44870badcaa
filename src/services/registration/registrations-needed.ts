import type { Issue } from "../../errors.js";
import { readArray, readName, readObject } from "../../read.js";
import { readOrThrow } from "../../read-or-throw.js";

/** The numbers of the payment card: contract (or group), and certificate. */
export interface CardNumbers {
  contract: string;
  certificate: string;
}

/** What somebody holds, and what she is registered for. */
export interface RegistrationsInput {
  numbers: readonly CardNumbers[];
  registered?: readonly CardNumbers[] | undefined;
}

export interface RegistrationsNeeded {
  document: "S1";
  /** In their order, each once. */
  needed: CardNumbers[];
  article: string;
}

const KEYS = /* @__PURE__ */ new Set(["numbers", "registered"] as const);
const NUMBER_KEYS = /* @__PURE__ */ new Set(["contract", "certificate"] as const);

/**
 * The registrations that are still to be made: whoever has several contract or certificate numbers registers for each of
 * them (REG-02). Numbers are texts of 1 to 64 characters, compared as they are.
 *
 * @throws RegimeError `E_MISSING`, `E_TYPE`, `E_ARRAY_SPARSE`, `E_STRING_TOO_LONG`.
 * @example
 * const numbers = [{ contract: "K-1", certificate: "1" }, { contract: "K-1", certificate: "2" }];
 * registrationsNeeded({ numbers, registered: [{ contract: "K-1", certificate: "1" }] }).needed.length // 1: one contract, two certificates
 */
export function registrationsNeeded(input: RegistrationsInput): RegistrationsNeeded {
  const { numbers, registered } = readOrThrow((issues) => readRegistrations(input, issues));
  const done = new Set(registered.map(pairKey));
  const needed = numbers.filter((pair) => {
    const key = pairKey(pair);
    if (done.has(key)) return false;
    done.add(key);
    return true;
  });
  return { document: "S1", needed, article: "REG-02" };
}

/** Reads the numbers that somebody holds. */
function readRegistrations(
  value: unknown,
  issues: Issue[],
): { numbers: CardNumbers[]; registered: CardNumbers[] } | undefined {
  const input = readObject(value, KEYS, "", "REG-02", issues);
  if (input === undefined) return undefined;
  const { numbers, registered } = input;
  return {
    numbers: readPairs(numbers, "numbers", issues),
    registered: registered === undefined ? [] : readPairs(registered, "registered", issues),
  };
}

function readPairs(value: unknown, path: string, issues: Issue[]): CardNumbers[] {
  const pairs = readArray(value, path, "REG-02", issues, (element): CardNumbers => {
    const pair = readObject(element, NUMBER_KEYS, "", "REG-01", issues);
    return {
      contract: pair && (readName(pair.contract, "contract", "REG-01", issues) as string),
      certificate: pair && (readName(pair.certificate, "certificate", "REG-01", issues) as string),
    } as CardNumbers;
  });
  return pairs ?? [];
}

/** No two pairs have the same: a text in JSON ends where its quotes do. */
function pairKey({ contract, certificate }: CardNumbers): string {
  return JSON.stringify([contract, certificate]);
}
