/** Who defines requirements and answers for the outcome, as projected from the catalog. @public */
export interface Customer {
  readonly ref: string;
  readonly title: string;
  readonly type: 'internal' | 'external';
  readonly partOf: string | null;
  readonly businessUnit: string | null;
  readonly relationshipManager: string | null;
  readonly serviceLevelManager: string | null;
  readonly representatives: readonly string[];
  readonly owns: readonly string[];
  readonly uses: readonly string[];
  /** `declared` in the catalog, or `undeclared`: it left the catalog and is kept. */
  readonly state: 'declared' | 'undeclared';
}
