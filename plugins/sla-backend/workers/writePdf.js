/**
 * Writes one PDF in a thread of its own, since putting it on pages takes seconds
 * in which a backend could answer nobody. Plain JavaScript that needs nothing of
 * the plugin: it is the same file wherever the plugin runs, from its source or
 * built. What it is given is data alone (see `PrintedSheet`).
 */
const { parentPort, workerData } = require('node:worker_threads');
const writer = require('pdfmake');

const FOLDER = 'pdfmake/fonts/Roboto';

/** The typeface of documents; its files come with the package that writes them. */
const FONTS = {
  Roboto: {
    normal: require.resolve(`${FOLDER}/Roboto-Regular.ttf`),
    bold: require.resolve(`${FOLDER}/Roboto-Medium.ttf`),
    italics: require.resolve(`${FOLDER}/Roboto-Italic.ttf`),
    bolditalics: require.resolve(`${FOLDER}/Roboto-MediumItalic.ttf`),
  },
};
const FONT_FILES = new Set(Object.values(FONTS.Roboto));

/** Layouts are functions to the writer: each of ours answers the same for all lines. */
function layoutOf(measures) {
  return Object.fromEntries(
    Object.entries(measures).map(([name, value]) => [name, () => value]),
  );
}

/** The foot of a page, which alone knows its number. */
function footOf({ page: numbered, ...foot }, page, pages) {
  const text = numbered.text
    .replace('{page}', String(page))
    .replace('{pages}', String(pages));
  return { ...foot, columns: [...foot.columns, { ...numbered, text }] };
}

async function write({ definition, layouts, header, footer }) {
  writer.setFonts(FONTS);
  writer.setTableLayouts(
    Object.fromEntries(
      Object.entries(layouts).map(([name, one]) => [name, layoutOf(one)]),
    ),
  );
  // Texts of agreements come from people: whatever they hold, nothing is fetched and no other file is read.
  writer.setUrlAccessPolicy(() => false);
  writer.setLocalAccessPolicy(path => FONT_FILES.has(path));
  const pdf = writer.createPdf({
    ...definition,
    header: page => (page === 1 ? null : structuredClone(header)),
    footer: (page, pages) => footOf(structuredClone(footer), page, pages),
    // No heading stands alone at the end of a page.
    pageBreakBefore: (node, { getFollowingNodesOnPage }) =>
      node.headlineLevel !== undefined &&
      getFollowingNodesOnPage().length === 0,
  });
  return await pdf.getBuffer();
}

write(workerData).then(bytes => parentPort.postMessage(bytes));
