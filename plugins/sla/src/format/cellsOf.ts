/** What parts the cells: what spreadsheets copy is parted by tabs, and a CSV by what its first line has most of. */
export function separatorOf(text: string): string {
  const [first] = text.split('\n', 1);
  if (first.includes('\t')) {
    return '\t';
  }
  return first.split(';').length > first.split(',').length ? ';' : ',';
}

/** Rows of cells; a cell that begins with a quote ends with one, and two of them inside stand for one. */
export function cellsOf(text: string, separator: string): string[][] {
  const rows: string[][] = [[]];
  const quoted = /"((?:[^"]|"")*)"?/y;
  let at = 0;
  while (at <= text.length) {
    const row = rows[rows.length - 1];
    let cell: string;
    quoted.lastIndex = at;
    const found = text[at] === '"' ? quoted.exec(text) : null;
    if (found !== null) {
      cell = found[1].replaceAll('""', '"');
      at = quoted.lastIndex;
    } else {
      cell = '';
    }
    const start = at;
    while (at < text.length && text[at] !== separator && text[at] !== '\n') {
      at += 1;
    }
    cell += text.slice(start, at);
    // A line of the text is a line of the answer: a break inside would move the others.
    row.push(cell.trim().replace(/\s+/g, ' '));
    if (text[at] === '\n') {
      rows.push([]);
    }
    at += 1;
  }
  return rows;
}
