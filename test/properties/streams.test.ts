import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  adjudicate,
  adjudicateStream,
  compareClaims,
  isRegimeError,
  type Claim,
  type Context,
  type Decision,
  type StreamItem,
  type StreamReject,
  type StreamResult,
  type StreamSnapshot,
  type Usage,
} from "../../src/index.js";
import { RUNS } from "../runs.js";
import { historyOf } from "./histories.js";

// What a stream must be: adjudicate, certificate after certificate, whatever the order, the cuts and the interruptions.

/** Some certificates with claims of each, in calls; ids of their own. */
interface Files {
  items: StreamItem[];
  context: Context;
}

/** Certificates whose calls come one after another, or in turns. */
const files: fc.Arbitrary<Files> = fc
  .record({ seeds: fc.uniqueArray(fc.nat(1_000_000), { minLength: 1, maxLength: 4 }), turns: fc.boolean() })
  .map(({ seeds, turns }) => {
    const histories = seeds.map(historyOf);
    const calls = histories.map(({ certificate, batches }, index) =>
      batches.flatMap((batch) =>
        "claims" in batch ? [{ certificate: { ...certificate, id: `C-${String(index)}` }, claims: batch.claims }] : [],
      ),
    );
    const longest = Math.max(...calls.map(({ length }) => length));
    const items = turns
      ? Array.from({ length: longest }, (_, turn) => calls.flatMap((ofOne) => ofOne.slice(turn, turn + 1))).flat()
      : calls.map((ofOne) => ofOne.slice(0, 1)).flat();
    return { items: items, context: { readings: histories[0]?.readings ?? {} } };
  });

async function drained(stream: AsyncIterable<StreamResult>): Promise<StreamResult[]> {
  const results: StreamResult[] = [];
  for await (const result of stream) results.push(result);
  return results;
}

/** The decisions of each certificate, in order. */
function byCertificate(results: readonly StreamResult[]): Record<string, Decision[]> {
  const all: Record<string, Decision[]> = {};
  for (const { certificate, decisions } of results) (all[String(certificate)] ??= []).push(...decisions);
  return all;
}

/** The same by `adjudicate`, call after call; claims that it refuses are left out. */
function oneByOne({ items, context }: Files): { decisions: Record<string, Decision[]>; usages: Map<string, Usage> } {
  const decisions: Record<string, Decision[]> = {};
  const usages = new Map<string, Usage>();
  let at = 0;
  while (at < items.length) {
    const { certificate } = items[at] as StreamItem;
    const claims: Claim[] = [];
    while (items[at]?.certificate.id === certificate.id) claims.push(...(items[at++] as StreamItem).claims);
    const result = accepted({ certificate, claims }, usages.get(certificate.id), context);
    (decisions[certificate.id] ??= []).push(...result.decisions);
    usages.set(certificate.id, result.usage);
  }
  return { decisions, usages };
}

/** `adjudicate`, without the claims that it names as wrong. */
function accepted(item: StreamItem, usage: Usage | undefined, context: Context): ReturnType<typeof adjudicate> {
  let { claims } = item;
  for (;;) {
    try {
      return adjudicate({ certificate: item.certificate, claims, usage }, context);
    } catch (error) {
      if (!isRegimeError(error)) throw error;
      const wrong = new Set(error.issues.map(({ path }) => path[1]));
      claims = claims.filter((_, index) => !wrong.has(index));
    }
  }
}

/** The items cut in others of so many claims. */
function cut(items: readonly StreamItem[], size: number): StreamItem[] {
  return items.flatMap(({ certificate, claims }) =>
    Array.from({ length: Math.max(1, Math.ceil(claims.length / size)) }, (_, part) => ({
      certificate: structuredClone(certificate),
      claims: claims.slice(part * size, (part + 1) * size),
    })),
  );
}

const text = (value: unknown): string => JSON.stringify(value);

describe("a stream", () => {
  test("decides what adjudicate decides, call after call, and keeps its ledgers", async () => {
    await fc.assert(
      fc.asyncProperty(files, async (given) => {
        const stream = adjudicateStream(given.items, given.context);
        const results = await drained(stream);
        const { decisions, usages } = oneByOne(given);
        expect(byCertificate(results)).toEqual(decisions);
        expect(stream.snapshot()).toEqual({ version: 1, items: given.items.length, usages: [...usages.values()] });
      }),
    );
  });

  test("gives the same of items cut small, of an async iterable, of certificates in another order", async () => {
    await fc.assert(
      fc.asyncProperty(files, fc.integer({ min: 1, max: 5 }), async ({ items, context }, size) => {
        const whole = byCertificate(await drained(adjudicateStream(items, context)));
        const slowly = (async function* () {
          for (const item of cut(items, size)) yield await Promise.resolve(item);
        })();
        expect(byCertificate(await drained(adjudicateStream(slowly, context)))).toEqual(whole);
        // Each certificate by itself, the last first: its calls are still apart.
        const alone: Record<string, Decision[]> = {};
        for (const id of Object.keys(whole).toReversed()) {
          const own = items.filter(({ certificate }) => certificate.id === id);
          let usages: Usage[] = [];
          for (const item of own) {
            const stream = adjudicateStream([item], { ...context, usages });
            Object.assign(alone, { [id]: [...(alone[id] ?? []), ...(byCertificate(await drained(stream))[id] ?? [])] });
            usages = stream.snapshot().usages;
          }
        }
        // Calls that follow each other are one: only files in turns, or of one call each, compare.
        const follows = items.some(({ certificate }, at) => items[at + 1]?.certificate.id === certificate.id);
        if (!follows) expect(alone).toEqual(whole);
      }),
    );
  });

  test("goes on from a snapshot, wherever it was killed, as if it never had been", async () => {
    await fc.assert(
      fc.asyncProperty(files, fc.nat(), async ({ items, context }, moment) => {
        const whole = adjudicateStream(items, context);
        const results = await drained(whole);
        const killed = adjudicateStream(items, context);
        const before: StreamResult[] = [];
        for (let count = moment % (results.length + 1); count > 0; count--) {
          before.push((await killed.next()).value as StreamResult);
        }
        const saved = JSON.parse(text(killed.snapshot())) as StreamSnapshot;
        // What the killed run decided after its snapshot is lost, and decided again.
        await killed.next();
        const resumed = adjudicateStream(items, { ...context, usages: saved.usages, skip: saved.items });
        expect([...before, ...(await drained(resumed))]).toEqual(results);
        expect(resumed.snapshot()).toEqual(whole.snapshot());
      }),
    );
  });

  test("refuses what cannot be read, with its place, and decides the rest as without it", async () => {
    const wrong = { id: "X-1", person: "nobody", benefit: "acupuncture", amount: "12,50" } as never as Claim;
    await fc.assert(
      fc.asyncProperty(files, fc.nat(), fc.nat(), async ({ items, context }, item, claim) => {
        const at = item % items.length;
        const target = items[at] as StreamItem;
        const place = claim % (target.claims.length + 1);
        const claims = target.claims.toSpliced(place, 0, wrong);
        const spoiled = items.with(at, { ...target, claims });
        const results = await drained(adjudicateStream(spoiled, context));
        const clean = await drained(adjudicateStream(items, context));
        expect(byCertificate(results)).toEqual(byCertificate(clean));
        const ours = (reject: StreamReject): boolean => reject.item === at && reject.claim === place;
        const rejects = results.flatMap((result) => result.rejects);
        expect(
          rejects.filter(ours).flatMap(({ issues }) => issues.map(({ code, path }) => `${code} ${path.join(".")}`)),
        ).toEqual(["E_NUMBER_FORMAT amount", "E_MISSING incurred", "E_PERSON_UNKNOWN person", "E_MISSING received"]);
        expect(rejects).toHaveLength(clean.flatMap((result) => result.rejects).length + 1);
      }),
    );
  });

  test("refuses an item, or its certificate, and goes on", async () => {
    const { certificate, batches } = historyOf(1);
    const [batch] = batches;
    const item = { certificate, claims: batch !== undefined && "claims" in batch ? batch.claims : [] } as StreamItem;
    const spoiled = { ...item, certificate: { ...certificate, persons: [] } } as StreamItem;
    for (const [bad, code] of [
      [null, "E_TYPE"],
      [{ ...item, extra: 1 }, "E_UNKNOWN_KEY"],
      [{ certificate }, "E_MISSING"],
      [spoiled, "E_MEMBER_COUNT"],
    ] as [StreamItem, string][]) {
      const results = await drained(adjudicateStream([item, bad, item]));
      expect(results).toHaveLength(3);
      expect(results[1]).toMatchObject({ certificate: null, items: { from: 1, until: 1 }, decisions: [] });
      expect(results[1]?.rejects[0]).toMatchObject({ item: 1, claim: null, issues: [{ code }] });
      // The third is the first again: decided once.
      expect(results[2]?.decisions.every(({ reasons }) => reasons[0]?.code === "R_ALREADY_DECIDED")).toBe(true);
    }
  });

  test("passes on an error of the iterable, and closes it when it is left", async () => {
    const broken = (function* (): Generator<StreamItem> {
      yield { certificate: historyOf(2).certificate, claims: [] };
      throw new Error("disk");
    })();
    await expect(drained(adjudicateStream(broken))).rejects.toThrow("disk");
    let closed = false;
    const endless = (function* (): Generator<StreamItem> {
      try {
        for (let id = 0; ; id++)
          yield { certificate: { ...historyOf(2).certificate, id: `C-${String(id)}` }, claims: [] };
      } finally {
        closed = true;
      }
    })();
    for await (const result of adjudicateStream(endless)) if (result.items.from === 3) break;
    expect(closed).toBe(true);
  });
});

describe("a comparison of claims", () => {
  test("adds up what the two streams pay, claim by claim", async () => {
    await fc.assert(
      fc.asyncProperty(files, async ({ items, context }) => {
        const other = { readings: { ...context.readings, fullReimbursementScope: "counted-lines" as const } };
        const compared = await compareClaims(items, context, other);
        const [before, after] = (await Promise.all(
          [context, other].map(async (setting) =>
            (await drained(adjudicateStream(items, setting))).flatMap(({ certificate, decisions }) =>
              decisions
                .filter(({ reasons }) => reasons[0]?.code !== "R_ALREADY_DECIDED")
                .map(({ claim, paid, submitted }) => ({ key: `${String(certificate)} ${claim}`, paid, submitted })),
            ),
          ),
        )) as [Paid[], Paid[]];
        const cents = (amount: string): number => Number(amount.replace(".", ""));
        const sum = (paid: readonly Paid[]): number => paid.reduce((total, one) => total + cents(one.paid), 0);
        expect(cents(compared.paid.before)).toBe(sum(before));
        expect(cents(compared.paid.after)).toBe(sum(after));
        expect(compared.claims).toBe(before.length);
        expect(cents(compared.submitted)).toBe(before.reduce((total, one) => total + cents(one.submitted), 0));
        expect(compared.certificates).toBe(new Set(items.map(({ certificate }) => certificate.id)).size);
        const then = new Map(after.map(({ key, paid }) => [key, paid]));
        const moved = before.map(({ key, paid }) => cents(then.get(key) as string) - cents(paid));
        expect([compared.moves.more, compared.moves.less, compared.moves.same]).toEqual([
          moved.filter((by) => by > 0).length,
          moved.filter((by) => by < 0).length,
          moved.filter((by) => by === 0).length,
        ]);
        const ids = before.map(({ key }) => key);
        const at = ({ certificate, claim }: { certificate: string; claim: string }): number =>
          ids.indexOf(`${certificate} ${claim}`);
        const { up, down } = compared.most;
        expect(up === null ? 0 : cents(up.difference)).toBe(Math.max(0, ...moved));
        expect(down === null ? 0 : cents(down.difference)).toBe(Math.min(0, ...moved) + 0);
        if (up !== null) expect(at(up)).toBe(moved.indexOf(cents(up.difference)));
        if (down !== null) expect(at(down)).toBe(moved.indexOf(cents(down.difference)));
        const { moreBy, lessBy } = compared.moves;
        expect(cents(moreBy) - cents(lessBy)).toBe(sum(after) - sum(before));
        for (const groups of [compared.byBenefit, compared.byScenario]) {
          expect(groups.reduce((total, { claims }) => total + claims, 0)).toBe(before.length);
          expect(groups.reduce((total, { paid }) => total + cents(paid.difference), 0)).toBe(sum(after) - sum(before));
        }
      }),
      { numRuns: RUNS },
    );
  });
});

interface Paid {
  key: string;
  paid: string;
  submitted: string;
}
