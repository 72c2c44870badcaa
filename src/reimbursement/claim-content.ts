import type { CannabisFacts } from "./claim.js";
import type { ExactClaim, ExactDrug } from "./exact-claim.js";

/**
 * All of a claim but its id, person, line and day, as one text: two claims of one id are the same when it is. A ledger
 * keeps it for ever, so the text of a claim never changes; a fact that is absent is not in it.
 */
export function contentOf(claim: ExactClaim): string {
  let content = `${claim.received} ${claim.submitted}`;
  if (claim.prescription) content += " prescription";
  switch (claim.benefit.code) {
    case "drugs":
      return content + drugText(claim.drug as ExactDrug);
    case "medical-cannabis":
      return content + cannabisText(claim.cannabis as CannabisFacts);
    case "compression-stockings":
      return `${content} pairs ${String(claim.pairs)}`;
    case "hospital-bed":
      return `${content} ${claim.bed?.mode ?? ""} ${String(claim.bed?.alternative)}`;
    case "sclerosing-injection":
    case "dental-restorative":
      return claim.part === 0 ? content : `${content} part ${String(claim.part)}`;
    case "dental-basic":
      return `${content} ${claim.act ?? ""}${claim.part === 0 ? "" : ` part ${String(claim.part)}`}`;
    case "travel-insurance":
    case "trip-cancellation":
      return `${content} trip ${claim.trip ?? ""}`;
    case "vision":
      return `${content} ${claim.item ?? ""}`;
    case "chiropractic-osteopathy":
      return `${content} ${claim.service ?? ""} ${claim.discipline ?? ""}`;
    case "kinesitherapy-orthotherapy-massage":
    case "psychology":
      return claim.discipline === undefined ? content : `${content} ${claim.discipline}`;
    default:
      return content;
  }
}

function drugText({ kind, prescriptionOnly, innovator, lowestGeneric, brandException }: ExactDrug): string {
  let text = ` ${kind}`;
  if (prescriptionOnly) text += " prescription-only";
  if (innovator) text += " innovator";
  if (lowestGeneric !== undefined) text += ` generic ${String(lowestGeneric)}`;
  if (brandException === undefined) return text;
  const { medicalReason, physicianForm, approved } = brandException;
  return `${text} exception${flag(medicalReason)}${flag(physicianForm)}${flag(approved)}`;
}

function cannabisText(cannabis: CannabisFacts): string {
  const { prescriber, stage, nature, medicalDocument, authorizationForm, samePractitioner } = cannabis;
  const { approved, indicationAccepted, licensedSeller } = cannabis;
  const documents = `${flag(medicalDocument)}${flag(authorizationForm)}${flag(samePractitioner)}`;
  return ` ${prescriber} ${stage} ${nature}${documents}${flag(approved)}${flag(indicationAccepted)}${flag(licensedSeller)}`;
}

function flag(value: boolean | undefined): string {
  return value === undefined ? " -" : value ? " yes" : " no";
}
