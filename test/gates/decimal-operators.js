/** Finds what compiles on a Decimal and is wrong: `<` compares texts, `===` compares objects, and every object is true. */
export default {
  meta: {
    type: "problem",
    schema: [],
    messages: { wrong: "{{what}} on a Decimal does not compare or write its amount: use its methods." },
  },
  create(context) {
    const { program, esTreeNodeToTSNodeMap } = context.sourceCode.parserServices;
    const checker = program.getTypeChecker();
    const isDecimal = (node) => {
      const type = checker.getTypeAtLocation(esTreeNodeToTSNodeMap.get(node));
      return checker.getPropertyOfType(type, "toDecimalPlaces") !== undefined;
    };
    const check = (node, what, ...operands) => {
      if (operands.some(isDecimal)) context.report({ node, messageId: "wrong", data: { what } });
    };
    return {
      "BinaryExpression[operator=/^(<|>|<=|>=|==|!=|===|!==)$/]": (node) =>
        check(node, `\`${node.operator}\``, node.left, node.right),
      "LogicalExpression[operator=/^(&&|\\|\\|)$/]": (node) => check(node, `\`${node.operator}\``, node.left),
      "UnaryExpression[operator=/^[!+-]$/]": (node) => check(node, `\`${node.operator}\``, node.argument),
      "IfStatement, ConditionalExpression, WhileStatement": (node) => check(node, "a condition", node.test),
      TemplateLiteral: (node) => check(node, "a template", ...node.expressions),
    };
  },
};
