/** An alternation of this many Chinese words is a family of words, and has its place in the lexicon. */
const FAMILY = 3;
/** A row of a Markdown table, whose cells are no alternatives. */
const TABLE_ROW = /^\|.*\|\s*$/;
/** Lists of words that become a part of a pattern, or stand for a family. */
const MADE_ON_THE_SPOT = [
  'CallExpression[callee.name=/^(anyOf|isOneOf|wordTable)$/] > ArrayExpression',
  'TaggedTemplateExpression[tag.name="pattern"] > TemplateLiteral > ArrayExpression',
  'VariableDeclarator[id.typeAnnotation.typeAnnotation.typeName.name="Family"] > ArrayExpression',
  'MemberExpression[property.name="join"] > ArrayExpression.object',
].join(', ');
const HAN = /\p{Script=Han}/u;

/**
 * Local ESLint rule: refuses a list of Chinese words inside a regular expression, `/合格|达标|覆盖/`, whether written as a
 * literal, as text for `new RegExp` or in a template. Such lists drift apart when several files hold their own.
 */
module.exports = {
  meta: {
    type: 'suggestion',
    schema: [],
    messages: {
      list:
        '“{{words}}”: a list of Chinese words in a pattern. Take or make a family in src/wording/lexicon ' +
        '(headings and labels of forms: src/recognize/vocabulary) and build the pattern with pattern`…` or anyOf().',
    },
  },
  create(context) {
    const check = (node, source) => {
      const words = longestAlternation(source);
      if (words.length >= FAMILY)
        context.report({ node, messageId: 'list', data: { words: words.slice(0, 4).join('|') } });
    };
    return {
      Literal(node) {
        if (node.regex) check(node, node.regex.pattern);
        else if (typeof node.value === 'string' && !TABLE_ROW.test(node.value)) check(node, node.value);
      },
      // A family made up on the spot: anyOf(['合格', '达标', '覆盖']), pattern`${['合格', '达标', '覆盖']}$`, or under a name:
      // const RATES: Family = ['合格', '达标', '覆盖'], ['合格', '达标', '覆盖'].join('|').
      [MADE_ON_THE_SPOT](node) {
        const words = node.elements.map((element) => element?.value).filter((word) => typeof word === 'string');
        check(node, words.join('|'));
      },
      // words('合格 达标 覆盖'), the lexicon's own way to write one.
      'CallExpression[callee.name="words"] > :matches(Literal, TemplateLiteral)'(node) {
        const text =
          node.type === 'Literal' ? String(node.value) : node.quasis.map((quasi) => quasi.value.raw).join(' ');
        check(node, text.trim().split(/\s+/).join('|'));
      },
      // What is inserted is no Chinese word of this text: it counts as one opaque character.
      TemplateLiteral: (node) => check(node, node.quasis.map((quasi) => quasi.value.raw).join('.')),
    };
  },
};

/** The alternatives with Chinese characters of that group (or of the whole pattern) which has most of them. */
function longestAlternation(source) {
  let longest = [];
  const close = (group) => {
    const words = group.map((text) => text.replace(/^\?[:=!]|^\?<[=!]/, '')).filter((text) => HAN.test(text));
    if (words.length > longest.length) longest = words;
  };
  const open = [['']];
  let isInClass = false;
  for (let at = 0; at < source.length; at++) {
    const group = open[open.length - 1];
    const character = source[at];
    if (character === '\\') at++;
    else if (isInClass) isInClass = character !== ']';
    else if (character === '[') isInClass = true;
    else if (character === '(') open.push(['']);
    else if (character === ')' && open.length > 1) close(open.pop());
    else if (character === '|') group.push('');
    else group[group.length - 1] += character;
  }
  open.reverse().forEach(close);
  return longest;
}
