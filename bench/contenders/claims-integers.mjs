import { DRUGS, PSYCHOLOGY, VISION } from "../figures.mjs";
import { text } from "./integers.mjs";

export const name = "integers in Maps, three benefits";

/** Whole cents out of "12.34", "12.3" or "12". */
function toCents(amount) {
  let cents = 0;
  let at = 0;
  for (; at < amount.length; at += 1) {
    const code = amount.charCodeAt(at);
    if (code === 46) {
      break;
    }
    cents = cents * 10 + code - 48;
  }
  for (let place = at + 1; place < at + 3; place += 1) {
    cents = cents * 10 + (place < amount.length ? amount.charCodeAt(place) - 48 : 0);
  }
  return cents;
}

const digit = (date, at) => date.charCodeAt(at) - 48;
const yearOf = (date) => digit(date, 0) * 1000 + digit(date, 1) * 100 + digit(date, 2) * 10 + digit(date, 3);
/** 20200229 out of "2020-02-29": days in their order, though not evenly apart. */
const toDay = (date) =>
  yearOf(date) * 10000 + digit(date, 5) * 1000 + digit(date, 6) * 100 + digit(date, 8) * 10 + digit(date, 9);

const DRUGS_OUT_OF_POCKET = toCents(DRUGS.outOfPocket);
const PSYCHOLOGY_YEAR = toCents(PSYCHOLOGY.year);
const VISION_MAXIMUM = toCents(VISION.maximum);

/** The first day that a payment of `day` no longer counts. */
const visionUntil = (day) => day + VISION.years * 10000 - (day % 10000 === 229 ? 1 : 0);

/** Percent of cents, half-up. */
const share = (cents, percent) => Math.floor((cents * percent + 50) / 100);

/** What was decided so far. A person is a number, the certificate is that of its first person, a year is its last two digits. */
const openBook = () => ({ ids: new Set(), outOfPocket: new Map(), psychology: new Map(), vision: new Map() });

/** What the payments of a rolling window still hold on a day; days must not go back. */
function held(window, day) {
  while (window.first < window.until.length && window.until[window.first] <= day) {
    window.sum -= window.paid[window.first];
    window.first += 1;
  }
  return window.sum;
}

function paidOf(book, claim, cents, certificate, person) {
  switch (claim.benefit) {
    case "drugs": {
      const key = certificate * 100 + (yearOf(claim.incurred) % 100);
      const counted = book.outOfPocket.get(key) ?? 0;
      const paid = Math.max(share(cents, DRUGS.percent), cents - (DRUGS_OUT_OF_POCKET - counted));
      book.outOfPocket.set(key, counted + cents - paid);
      return paid;
    }
    case "psychology": {
      const key = person * 100 + (yearOf(claim.incurred) % 100);
      const used = book.psychology.get(key) ?? 0;
      const paid = Math.min(share(cents, PSYCHOLOGY.percent), PSYCHOLOGY_YEAR - used);
      book.psychology.set(key, used + paid);
      return paid;
    }
    case "vision": {
      const day = toDay(claim.incurred);
      let window = book.vision.get(person);
      if (window === undefined) {
        window = { until: [], paid: [], first: 0, sum: 0 };
        book.vision.set(person, window);
      }
      const paid = Math.min(share(cents, VISION.percent), VISION_MAXIMUM - held(window, day));
      if (paid > 0) {
        window.until.push(visionUntil(day));
        window.paid.push(paid);
        window.sum += paid;
      }
      return paid;
    }
    default:
      throw new Error(`no rule for ${claim.benefit}`);
  }
}

function decide(book, certificate, { certificate: { persons }, claims }) {
  const decisions = [];
  for (const claim of claims) {
    if (book.ids.has(claim.id)) {
      decisions.push({ claim: claim.id, eligible: "0.00", paid: "0.00", patient: claim.amount });
      continue;
    }
    book.ids.add(claim.id);
    const cents = toCents(claim.amount);
    const person = certificate + persons.findIndex(({ id }) => id === claim.person);
    const paid = paidOf(book, claim, cents, certificate, person);
    decisions.push({ claim: claim.id, eligible: text(cents), paid: text(paid), patient: text(cents - paid) });
  }
  return decisions;
}

/** One book a certificate, as `adjudicate()` has: what was decided of others is not looked at. */
export function prepare() {
  return (file) => decide(openBook(), 0, file);
}

/** One book for all certificates of a stream, its ids in one Set: what a model that is not called by certificate keeps. */
export function prepareStream() {
  const book = openBook();
  const numbers = new Map();
  let next = 0;
  return (file) => {
    const { id, persons } = file.certificate;
    let certificate = numbers.get(id);
    if (certificate === undefined) {
      certificate = next;
      numbers.set(id, certificate);
      next += persons.length;
    }
    return decide(book, certificate, file);
  };
}
