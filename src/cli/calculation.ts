import type { Context } from "../context.js";
import { fail } from "./failure.js";
import type { Messages } from "./messages.js";
import type { Arguments } from "./options.js";

/** The context that the options of a command line ask for; the library checks the readings and the anchor. */
export function contextOf({ flags, values, readings }: Arguments, say: Messages): Context {
  const context: Context = { steps: flags.has("steps") || values.explain !== undefined };
  const pairs = readings.map((reading): [string, string] => {
    const [, key, option] = /^([^=]+)=(.*)$/.exec(reading) ?? fail(2, say.badReading);
    return [key as string, option as string];
  });
  if (pairs.length > 0) context.readings = Object.fromEntries(pairs);
  if (values.anchor !== undefined) context.payCalendar = { anchor: values.anchor };
  return context;
}
