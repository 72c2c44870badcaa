import tseslint from "typescript-eslint";
import decimalOperators from "./gates/decimal-operators.js";

/** `[selector, message]` pairs as the options of no-restricted-syntax. */
const refuse = (...pairs) => ["error", ...pairs.flat().map(([selector, message]) => ({ selector, message }))];
const calls = (object, names) =>
  `CallExpression[callee.object.name="${object}"][callee.property.name=/^(${names.join("|")})$/]`;

// Which file may import what is not here but in gates/imports.mjs, which also knows the floors and finds circles.

const STYLE = [
  ["TSEnumDeclaration", "No enum: a union of string literals."],
  ["TSModuleDeclaration[declare!=true]", "No namespace."],
  ["ExportDefaultDeclaration", "No default export: a name is the same everywhere."],
  ["ExportAllDeclaration", "Name what is exported."],
  ["TSAsExpression > TSAnyKeyword", "No `as any`."],
  ["ImportDeclaration[source.value='zod'] ImportSpecifier", "`import * as z`: anything else is bundled whole."],
];
const NO_CLASS = [
  ["ClassDeclaration, ClassExpression", "No class: plain data and functions."],
  ["ThrowStatement > NewExpression[callee.name!='RegimeError']", "Throw RegimeError and nothing else."],
];
const NO_FLOAT = [
  [
    String.raw`Literal[raw=/^(\d[\d_]*)?\.\d|^\d[\d_]*(\.\d*)?[eE]-/]`,
    "No float literal: a rate is a decimal string of a table.",
  ],
];
const NO_ROUNDING = [
  ["BinaryExpression[operator='/'], AssignmentExpression[operator='/=']", "Divide in money.ts, last and once."],
  ["BinaryExpression[operator='**'], AssignmentExpression[operator='**=']", "Powers are for money.ts."],
  [calls("Math", ["round", "floor", "ceil", "trunc", "fround"]), "Round in money.ts, by name."],
  ["CallExpression[callee.property.name=/^(toFixed|toPrecision|toExponential)$/]", "Write amounts with formatCents."],
  ["CallExpression[callee.property.name='toNumber']", "Exact amounts stay exact."],
];
const NO_GUESSING = [
  [
    calls("Math", ["pow", "exp", "expm1", "log", "log10", "log2", "log1p", "sqrt", "cbrt", "hypot"]),
    "No inexact function on money.",
  ],
  [
    "CallExpression[callee.name=/^(parseFloat|parseInt|Number)$/]",
    "Read numbers with parseDecimal: these coerce in silence.",
  ],
  [calls("Number", ["parseFloat", "parseInt"]), "Read numbers with parseDecimal: these coerce in silence."],
  ["UnaryExpression[operator='+']", "Read numbers with parseDecimal: + coerces in silence."],
];
const NO_AMBIENT = [
  [
    "NewExpression[callee.name='Date'], CallExpression[callee.name='Date']",
    "No clock and no Date: days are ISO texts.",
  ],
  [calls("Date", ["now", "parse", "UTC"]), "No clock and no Date: days are ISO texts."],
  [
    "CallExpression[callee.property.name=/^[gs]et(Date|Day|FullYear|Hours|Milliseconds|Minutes|Month|Seconds|Year|TimezoneOffset)$/]",
    "No local time: it depends on a time zone.",
  ],
  [calls("Math", ["random"]), "A result is a function of its arguments."],
  [
    "CallExpression[callee.property.name=/^(toLocale.*|localeCompare)$/]",
    "No locale: the host's would decide the result.",
  ],
  ["MetaProperty[meta.name='import']", "Nothing outside cli/ knows where it runs."],
  ["ImportExpression", "Imports are static."],
];
const AMBIENT_GLOBALS = [
  ...[
    "Intl",
    "process",
    "console",
    "Buffer",
    "crypto",
    "performance",
    "fetch",
    "globalThis",
    "global",
    "window",
    "self",
  ],
  ...["document", "navigator", "localStorage", "require", "module", "eval", "Function", "Temporal"],
  ...["setTimeout", "setInterval", "setImmediate", "queueMicrotask", "requestAnimationFrame"],
];
const IN_TESTS = [
  ["MemberExpression[property.name=/^toBeCloseTo$/]", "There is no tolerance anywhere: compare exactly."],
  ["MemberExpression[property.name=/^(only|skip|todo|fails)$/]", "Every test runs, and every test holds."],
  ["CallExpression[callee.name=/^(fit|xit|fdescribe|xdescribe|xtest)$/]", "Every test runs."],
  ["TSEnumDeclaration", "No enum: a union of string literals."],
];

const plain = {
  eqeqeq: "error",
  "no-var": "error",
  "prefer-const": "error",
  "no-param-reassign": "error",
  "no-self-compare": "error",
  "no-unreachable": "error",
  "no-constant-condition": "error",
  "no-dupe-keys": "error",
  "no-fallthrough": "error",
  "no-sparse-arrays": "error",
  "no-unsafe-finally": "error",
  "no-template-curly-in-string": "error",
  "no-irregular-whitespace": "error",
};

export default tseslint.config(
  {
    ignores: ["**/node_modules/", "dist/", ".tmp/", "coverage/", "conformance/"],
  },
  {
    linterOptions: { reportUnusedDisableDirectives: "error" },
    rules: plain,
  },

  // Everything in TypeScript, with types.
  {
    files: ["src/**/*.ts", "tables/**/*.ts", "test/**/*.ts", "*.ts"],
    extends: [tseslint.configs.strictTypeChecked],
    languageOptions: {
      parserOptions: { project: "tsconfig.json", tsconfigRootDir: new URL("..", import.meta.url).pathname },
    },
    plugins: { local: { rules: { "decimal-operators": decimalOperators } } },
    rules: {
      "local/decimal-operators": "error",
      "@typescript-eslint/consistent-type-imports": "error",
      "@typescript-eslint/consistent-type-exports": "error",
      "@typescript-eslint/switch-exhaustiveness-check": ["error", { considerDefaultExhaustiveForUnions: true }],
      "@typescript-eslint/strict-boolean-expressions": [
        "error",
        { allowString: false, allowNumber: false, allowNullableObject: true },
      ],
      "@typescript-eslint/no-unused-vars": [
        "error",
        { argsIgnorePattern: "^_", varsIgnorePattern: "^_", ignoreRestSiblings: true },
      ],
      // `return report(issues, …)` is how a reading ends without a value.
      "@typescript-eslint/no-confusing-void-expression": "off",
      // Does not see that a parameter used once in a signature ties two values together in the body.
      "@typescript-eslint/no-unnecessary-type-parameters": "off",
    },
  },

  {
    files: ["src/**/*.ts", "tables/**/*.ts"],
    rules: {
      "@typescript-eslint/explicit-module-boundary-types": "error",
      "@typescript-eslint/promise-function-async": "error",
      "no-restricted-globals": ["error", ...AMBIENT_GLOBALS],
      "no-restricted-syntax": refuse(STYLE, NO_CLASS, NO_FLOAT, NO_ROUNDING, NO_GUESSING, NO_AMBIENT),
    },
  },
  {
    // The one place where money meets a rate: divides, rounds, and leaves decimal.js again.
    files: ["src/money.ts"],
    rules: { "no-restricted-syntax": refuse(STYLE, NO_CLASS, NO_FLOAT, NO_GUESSING, NO_AMBIENT) },
  },
  {
    // Counts days, months and years, never money.
    files: ["src/calendar.ts"],
    rules: { "no-restricted-syntax": refuse(STYLE, NO_CLASS, NO_FLOAT, NO_GUESSING, NO_AMBIENT) },
  },
  {
    // The one class: an error has to be one to carry a stack.
    files: ["src/errors.ts"],
    rules: {
      "no-restricted-syntax": refuse(STYLE, NO_FLOAT, NO_ROUNDING, NO_GUESSING, NO_AMBIENT),
    },
  },
  {
    // The bounds that zod puts on a number are numbers; and zod may add to its issues, so that a switch on them needs a default.
    files: ["src/schema.ts"],
    rules: {
      "no-restricted-syntax": refuse(STYLE, NO_CLASS, NO_ROUNDING, NO_GUESSING, NO_AMBIENT),
      "@typescript-eslint/switch-exhaustiveness-check": ["error", { considerDefaultExhaustiveForUnions: true }],
    },
  },
  {
    // The command meets the shell: it may use Node and read numbers. Its amounts are the library's all the same.
    files: ["src/cli/**/*.ts"],
    rules: {
      "no-restricted-globals": "off",
      "no-restricted-syntax": refuse(STYLE, NO_FLOAT, NO_ROUNDING),
    },
  },

  {
    files: ["test/**/*.ts"],
    rules: {
      "no-restricted-syntax": refuse(IN_TESTS),
      // A test hands over what must not be handed over, and knows that its table has the row.
      "@typescript-eslint/no-non-null-assertion": "off",
      "@typescript-eslint/restrict-template-expressions": "off",
      "@typescript-eslint/no-unsafe-assignment": "off",
      "@typescript-eslint/no-unsafe-member-access": "off",
      "@typescript-eslint/no-unsafe-argument": "off",
      "@typescript-eslint/no-unsafe-call": "off",
      "@typescript-eslint/no-unsafe-return": "off",
      "@typescript-eslint/unbound-method": "off",
      // Bad values are the material of half of the tests.
      "no-template-curly-in-string": "off",
      "@typescript-eslint/no-extraneous-class": "off",
      "@typescript-eslint/no-misused-spread": "off",
      "@typescript-eslint/no-unnecessary-condition": "off",
      "@typescript-eslint/strict-boolean-expressions": "off",
      "@typescript-eslint/switch-exhaustiveness-check": ["error", { considerDefaultExhaustiveForUnions: true }],
    },
  },
  {
    // What must not compile is its own explanation.
    files: ["test/**/*.test-d.ts"],
    rules: {
      "@typescript-eslint/ban-ts-comment": "off",
      "@typescript-eslint/no-meaningless-void-operator": "off",
    },
  },

  // Plain scripts, without types.
  {
    files: ["**/*.mjs", "**/*.js"],
    languageOptions: { ecmaVersion: 2024, sourceType: "module" },
    rules: { "no-unused-vars": ["error", { argsIgnorePattern: "^_", varsIgnorePattern: "^_" }] },
  },
  {
    files: ["test/**/*.mjs"],
    rules: { "no-restricted-syntax": refuse(IN_TESTS) },
  },
);
