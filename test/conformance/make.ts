// Writes the conformance pack: every file of conformance/ but its README.

import { files as claims } from "./make-claims.js";
import { files as figures } from "./make-figures.js";
import { files as participation } from "./make-participation.js";
import { files as payable } from "./make-payable.js";
import { files as premiumParts } from "./make-premium-parts.js";
import { files as premiums } from "./make-premiums.js";
import { files as services } from "./make-services.js";
import { main, type PackFile } from "./write.js";

export function pack(): PackFile[] {
  return [premiums, premiumParts, claims, figures, participation, payable, services].flatMap((files) => files());
}

if (process.argv[1] === import.meta.filename) {
  main(new URL("../../conformance/", import.meta.url), pack());
}
