/** A figure whose explanation is asked for. */
export interface FigureKey {
  readonly targetId: string;
  readonly period: string;
}
