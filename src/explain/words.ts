import type { Bilingual } from "../edition.js";
import type { Issue, Language } from "../errors.js";
import { readChoice } from "../read.js";

/** A name for each code, in both languages. */
export type Words<Code extends string> = Readonly<Record<Code, Readonly<Bilingual>>>;

const LANGUAGES = ["fr", "en"] as const satisfies readonly Language[];

/** A language of this package, or a reported problem. */
export function readLanguage(value: unknown, issues: Issue[]): Language | undefined {
  return readChoice(value, LANGUAGES, "language", null, issues);
}

/** The names of one language, a new object at each call. */
export function wordsIn<Code extends string>(words: Words<Code>, language: Language): Record<Code, string> {
  const texts = Object.entries<Words<Code>[Code]>(words).map(([code, name]) => [code, name[language]]);
  return Object.fromEntries(texts) as Record<Code, string>;
}
