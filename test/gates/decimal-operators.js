import { ESLintUtils } from "@typescript-eslint/utils";

/** Finds what compiles on a Decimal and is wrong: `<` and `sort` compare texts, `===` compares objects, and every object is true. */
export default ESLintUtils.RuleCreator.withoutDocs({
  meta: {
    type: "problem",
    schema: [],
    messages: { wrong: "{{what}} on a Decimal does not compare amounts: use its methods." },
  },
  defaultOptions: [],
  create(context) {
    const services = ESLintUtils.getParserServices(context);
    const checker = services.program.getTypeChecker();
    const isDecimal = (node) =>
      checker.getTypeOfPropertyOfType(services.getTypeAtLocation(node), "toDecimalPlaces") !== undefined;
    const check = (node, what, ...operands) => {
      if (operands.some(isDecimal)) context.report({ node, messageId: "wrong", data: { what } });
    };
    return {
      "BinaryExpression[operator=/^(<|>|<=|>=|==|!=|===|!==)$/]": (node) =>
        check(node, `\`${node.operator}\``, ...[node.left, node.right].filter((side) => side.type !== "PrivateIdentifier")),
      "LogicalExpression[operator=/^(&&|\\|\\|)$/]": (node) => check(node, `\`${node.operator}\``, node.left),
      "UnaryExpression[operator=/^[!+-]$/]": (node) => check(node, `\`${node.operator}\``, node.argument),
      "IfStatement, ConditionalExpression, WhileStatement": (node) => check(node, "a condition", node.test),
      TemplateLiteral: (node) => check(node, "a template", ...node.expressions),
    };
  },
});
