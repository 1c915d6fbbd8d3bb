import type { Column, Content, TDocumentDefinitions } from 'pdfmake/interfaces';

/** How the lines of tables are drawn, and how far from them texts are; in points. */
export interface TableLayout {
  readonly hLineWidth: number;
  readonly vLineWidth: number;
  readonly hLineColor?: string;
  readonly vLineColor?: string;
  readonly paddingLeft: number;
  readonly paddingRight: number;
  readonly paddingTop: number;
  readonly paddingBottom: number;
}

/**
 * A document as the thread that writes it takes it: data without a function,
 * since nothing else goes from one thread to another.
 */
export interface PrintedSheet {
  readonly definition: Omit<
    TDocumentDefinitions,
    'header' | 'footer' | 'pageBreakBefore'
  >;
  /** By the name that tables call them by. */
  readonly layouts: Readonly<Record<string, TableLayout>>;
  /** At the head of each page but the first. */
  readonly header: Content;
  /** At the foot of each page, with the number of the page as its last column. */
  readonly footer: {
    readonly margin: [number, number, number, number];
    readonly fontSize: number;
    readonly color: string;
    readonly columns: readonly Column[];
    /** In its text `{page}` and `{pages}` stand for numbers. */
    readonly page: {
      readonly text: string;
      readonly width: number;
      readonly alignment: 'right';
    };
  };
}
