import { mergeConfig } from "vitest/config";
import config from "./vitest.stryker.config.js";
const c = mergeConfig(config, {});
c.test!.include = ["test/golden/*.test.ts", "test/oracle/*.test.ts", "test/properties/*.test.ts", "test/articles.test.ts"];
export default c;
