import fc from "fast-check";
import { RUNS } from "./runs.js";

// A fixed seed unless another is asked for: FC_SEED=random npm test explores, FC_RUNS sets how far.
const asked = process.env["FC_SEED"];
const seed = asked === undefined ? 20200101 : asked === "random" ? Date.now() : Number(asked);
fc.configureGlobal({ seed, numRuns: RUNS });
