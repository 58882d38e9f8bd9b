// Descriptions are for translators, who have them in the XLIFF. In what a page downloads they are only weight.
import ts from 'typescript';

/** JavaScript without `desc` in its messages; every line stays on its line. */
export function stripDescriptions(text) {
  const file = ts.createSourceFile('texts.js', text, ts.ScriptTarget.ESNext, true, ts.ScriptKind.JS);
  const cuts = [];
  const visit = (node) => {
    if (ts.isCallExpression(node) && /(?:^|\.)msg$/.test(node.expression.getText())) {
      const options = node.arguments[1];
      const desc =
        options && ts.isObjectLiteralExpression(options)
          ? options.properties.find((p) => p.name?.getText() === 'desc')
          : undefined;
      if (desc) {
        const index = options.properties.indexOf(desc);
        const start = index > 0 ? options.properties[index - 1].end : desc.getStart();
        cuts.push([start, desc.end]);
      }
    }
    ts.forEachChild(node, visit);
  };
  visit(file);
  return cuts
    .reverse()
    .reduce(
      (rest, [start, end]) => rest.slice(0, start) + rest.slice(start, end).replace(/[^\n]/g, '') + rest.slice(end),
      text,
    );
}
