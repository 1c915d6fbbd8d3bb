import type { TFontDictionary } from 'pdfmake/interfaces';

const FOLDER = 'pdfmake/fonts/Roboto';

/** The typeface of documents; its files come with the package that writes them. */
export const PDF_FONTS: TFontDictionary = {
  Roboto: {
    normal: require.resolve(`${FOLDER}/Roboto-Regular.ttf`),
    bold: require.resolve(`${FOLDER}/Roboto-Medium.ttf`),
    italics: require.resolve(`${FOLDER}/Roboto-Italic.ttf`),
    bolditalics: require.resolve(`${FOLDER}/Roboto-MediumItalic.ttf`),
  },
};
