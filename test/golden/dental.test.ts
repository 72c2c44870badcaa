import { expect, test } from "vitest";
import { dentalPremium, STATUSES } from "../../src/index.js";
import { DENTAL_2020 } from "./data/dental-2020.js";

test("the table has the three statuses", () => {
  expect(DENTAL_2020.map((row) => row.status)).toEqual(STATUSES);
});

test.each(DENTAL_2020)("dental, $status (DEN-07, §3.3 p. 12)", ({ status, total }) => {
  expect(dentalPremium({ on: "2020-12-31", status })).toMatchObject({ total, employer: "0.00", employee: total });
});
