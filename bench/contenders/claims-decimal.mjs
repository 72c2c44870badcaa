import { DRUGS, PSYCHOLOGY, VISION } from "../figures.mjs";
import { peer } from "../peers.mjs";

export const name = "decimal.js in Maps, three benefits";

const { Decimal } = peer("decimal.js");

const ZERO = new Decimal(0);
const cent = (amount) => amount.toDecimalPlaces(2, Decimal.ROUND_HALF_UP);
const rate = ({ percent }) => new Decimal(percent).div(100);

/** The first day that a payment of `date` no longer counts. */
function visionUntil(date) {
  const day = date.slice(4) === "-02-29" ? "-02-28" : date.slice(4);
  return `${Number(date.slice(0, 4)) + VISION.years}${day}`;
}

/** What was decided of one certificate so far. */
const openBook = () => ({ ids: new Set(), outOfPocket: new Map(), psychologyPaid: new Map(), visionPaid: new Map() });

function prepareDecide() {
  const drugs = rate(DRUGS);
  const psychology = rate(PSYCHOLOGY);
  const vision = rate(VISION);
  const outOfPocketMaximum = new Decimal(DRUGS.outOfPocket);
  const psychologyMaximum = new Decimal(PSYCHOLOGY.year);
  const visionMaximum = new Decimal(VISION.maximum);

  return ({ ids, outOfPocket, psychologyPaid, visionPaid }, { claims }) => {
    const paidOf = (claim, amount) => {
      const year = claim.incurred.slice(0, 4);
      switch (claim.benefit) {
        case "drugs": {
          const counted = outOfPocket.get(year) ?? ZERO;
          const paid = Decimal.max(cent(amount.times(drugs)), amount.minus(outOfPocketMaximum.minus(counted)));
          outOfPocket.set(year, counted.plus(amount).minus(paid));
          return paid;
        }
        case "psychology": {
          const key = `${claim.person} ${year}`;
          const used = psychologyPaid.get(key) ?? ZERO;
          const paid = Decimal.min(cent(amount.times(psychology)), psychologyMaximum.minus(used));
          psychologyPaid.set(key, used.plus(paid));
          return paid;
        }
        case "vision": {
          // What the window of 36 months still holds; claims come in the order of their dates.
          const window = visionPaid.get(claim.person) ?? { payments: [], sum: ZERO };
          visionPaid.set(claim.person, window);
          while (window.payments.length > 0 && window.payments[0].until <= claim.incurred) {
            window.sum = window.sum.minus(window.payments.shift().paid);
          }
          const paid = Decimal.min(cent(amount.times(vision)), visionMaximum.minus(window.sum));
          if (paid.gt(0)) {
            window.payments.push({ until: visionUntil(claim.incurred), paid });
            window.sum = window.sum.plus(paid);
          }
          return paid;
        }
        default:
          throw new Error(`no rule for ${claim.benefit}`);
      }
    };

    return claims.map((claim) => {
      if (ids.has(claim.id)) {
        return { claim: claim.id, eligible: "0.00", paid: "0.00", patient: claim.amount };
      }
      ids.add(claim.id);
      const amount = new Decimal(claim.amount);
      const paid = paidOf(claim, amount);
      return {
        claim: claim.id,
        eligible: amount.toFixed(2),
        paid: paid.toFixed(2),
        patient: amount.minus(paid).toFixed(2),
      };
    });
  };
}

/** One book a certificate, as `adjudicate()` has: what was decided of others is not looked at. */
export function prepare() {
  const decide = prepareDecide();
  return (file) => decide(openBook(), file);
}

/** The books of all certificates of a stream, kept. */
export function prepareStream() {
  const decide = prepareDecide();
  const books = new Map();
  return (file) => {
    const { id } = file.certificate;
    let book = books.get(id);
    if (book === undefined) {
      book = openBook();
      books.set(id, book);
    }
    return decide(book, file);
  };
}
