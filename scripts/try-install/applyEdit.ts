import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  type Document,
  isMap,
  isSeq,
  parseAllDocuments,
  parseDocument,
} from 'yaml';
import type { Place, Step } from './readSteps';

type Edit = Extract<Step, { kind: 'edit' }>;

/** The block beside each line that the README means, indented like it. */
function inserted(
  content: string,
  block: string,
  place: Extract<Place, { kind: 'before' | 'after' }>,
): string {
  const lines = content.split('\n');
  const found = lines.filter(line => line.includes(place.text)).length;
  if (found === 0 || (found > 1 && !place.each)) {
    throw new Error(`"${place.text}" is there ${found} times`);
  }
  return lines
    .flatMap(line => {
      if (!line.includes(place.text)) {
        return [line];
      }
      const indent = line.match(/^ */)?.[0] ?? '';
      const added = block.split('\n').map(one => `${indent}${one}`);
      return place.kind === 'before' ? [...added, line] : [line, ...added];
    })
    .join('\n');
}

/** Adds what a block says: maps are united, a list gets the items besides its own. */
function addTo(document: Document, path: readonly string[], value: unknown) {
  const there = document.getIn(path);
  if (Array.isArray(value) && isSeq(there)) {
    value.forEach(item => there.add(document.createNode(item)));
  } else if (
    typeof value === 'object' &&
    value !== null &&
    !Array.isArray(value) &&
    (isMap(there) || path.length === 0)
  ) {
    Object.entries(value).forEach(([key, inner]) =>
      addTo(document, [...path, key], inner),
    );
  } else if (there === undefined || there === null) {
    document.setIn(path, document.createNode(value));
  } else if (there !== value) {
    throw new Error(`${path.join('.')} says something else already`);
  }
}

/** The document that a block is about: of the same entity, where it names one. */
function documentFor(documents: readonly Document[], block: Document) {
  const identity = [['kind'], ['metadata', 'name']];
  const meant = documents.filter(document =>
    identity.every(
      path => !block.hasIn(path) || block.getIn(path) === document.getIn(path),
    ),
  );
  if (meant.length !== 1) {
    throw new Error(`${meant.length} documents could be meant`);
  }
  return meant[0];
}

function yamlWith(content: string, text: string): string {
  const documents = parseAllDocuments(content) as Document[];
  const block = parseDocument(text);
  addTo(documentFor(documents, block), [], block.toJS());
  return documents
    .map(document =>
      document.toString({ lineWidth: 0, flowCollectionPadding: false }),
    )
    .join('');
}

function contentAfter(file: string, { text, place }: Edit): string {
  const content = existsSync(file) ? readFileSync(file, 'utf8') : undefined;
  if (place.kind === 'added') {
    return content === undefined ? `${text}\n` : yamlWith(content, text);
  }
  if (content === undefined) {
    throw new Error('the file is missing');
  }
  return place.kind === 'top'
    ? `${text}\n${content}`
    : inserted(content, text, place);
}

/**
 * Changes a file of a portal as the README says.
 *
 * @throws where the place is missing, or could be one of several
 */
export function applyEdit(portal: string, edit: Edit): void {
  const file = join(portal, edit.file);
  try {
    writeFileSync(file, contentAfter(file, edit));
  } catch (error) {
    throw new Error(`README.md:${edit.line}: ${edit.file}: ${error}`);
  }
}
