import type { ErrorDetail } from '@service-levels/backstage-plugin-sla-common';
import {
  Composer,
  CST,
  type Document,
  isCollection,
  isMap,
  isNode,
  isScalar,
  Lexer,
  LineCounter,
  Parser,
  visit,
} from 'yaml';
import { InvalidInputError } from '../../errors';

/** An agreement is nowhere nearly as deep; what is deeper is an attack. */
const MOST_DEPTH = 30;
/** A hundred targets and thousands of dates are a quarter of it. */
const MOST_WORDS = 100_000;

/** A document that was read, with the lines of its parts. */
export interface ComposedYaml {
  readonly document: Document;
  /** From 1. */
  readonly lineAt: (offset: number) => number;
}

function refuse(line: number, reason: string): never {
  throw new InvalidInputError([{ field: 'body', reason, line }]);
}

/**
 * Looks at the words of the text before anything is built of them: what is
 * very deep or very much would keep the process from everything else.
 */
function refuseTooMuch(text: string): void {
  let line = 1;
  let words = 0;
  let inBrackets = 0;
  let inLine = 0;
  for (const word of new Lexer().lex(text)) {
    words += 1;
    switch (CST.tokenType(word)) {
      case 'newline':
        line += 1;
        inLine = 0;
        break;
      case 'flow-map-start':
      case 'flow-seq-start':
        inBrackets += 1;
        break;
      case 'flow-map-end':
      case 'flow-seq-end':
        inBrackets -= 1;
        break;
      case 'seq-item-ind':
      case 'explicit-key-ind':
        inLine += 1;
        break;
      default:
        line += word.split('\n').length - 1;
    }
    if (inBrackets > MOST_DEPTH || inLine > MOST_DEPTH) {
      refuse(line, `is nested more than ${MOST_DEPTH} deep`);
    }
    if (words > MOST_WORDS) {
      refuse(line, 'is more than an agreement can say');
    }
  }
}

/** Keys that come twice, without comparing each with each. */
function twice(document: Document): { offset: number; key: string }[] {
  const found: { offset: number; key: string }[] = [];
  visit(document, {
    Map(_, { items }) {
      const known = new Set<string>();
      for (const { key } of items) {
        const text = isScalar(key) ? String(key.value) : '';
        if (known.has(text) && isNode(key)) {
          found.push({ offset: key.range?.[0] ?? 0, key: text });
        }
        known.add(text);
      }
    },
  });
  return found;
}

/**
 * Reads one YAML document of plain maps, lists and scalars. Aliases, anchors
 * and tags are refused: they make much of little, or something that the schema
 * does not know; and so are keys that come twice, of which one would be lost.
 *
 * @throws InvalidInputError - with the line
 */
export function composeYaml(text: string): ComposedYaml {
  const lines = new LineCounter();
  const lineAt = (offset: number) => Math.max(1, lines.linePos(offset).line);
  refuseTooMuch(text);
  const tokens = new Parser(lines.addNewLine).parse(text);
  const composer = new Composer({ uniqueKeys: false, version: '1.2' });
  const documents = [...composer.compose(tokens, true, text.length)];
  const [document, second] = documents;
  const details: ErrorDetail[] = [];
  const add = (offset: number, reason: string) =>
    details.push({ field: 'body', reason, line: lineAt(offset) });
  for (const { errors } of documents) {
    errors.forEach(({ pos, message }) =>
      add(pos[0], `is not valid YAML: ${message}`),
    );
  }
  if (second !== undefined) {
    add(second.range[0], 'must hold one document');
  }
  visit(document, {
    Alias: (_, { range }) => {
      add(range?.[0] ?? 0, 'must not hold aliases (*)');
    },
    Node: (_, node) => {
      const [offset] = node.range ?? [0];
      if ('anchor' in node && node.anchor !== undefined) {
        add(offset, 'must not hold anchors (&)');
      }
      if (node.tag !== undefined) {
        add(offset, 'must not hold tags (!)');
      }
    },
    Pair: (_, { key }) => {
      if (!isScalar(key) && isCollection(key)) {
        add(key.range?.[0] ?? 0, 'must have texts as keys');
      }
    },
  });
  twice(document).forEach(({ offset, key }) =>
    add(offset, `says ${key} twice in one place`),
  );
  if (details.length > 0) {
    throw new InvalidInputError(details);
  }
  if (!isMap(document.contents)) {
    refuse(1, 'must be a YAML document with apiVersion, kind and spec');
  }
  return { document, lineAt };
}
