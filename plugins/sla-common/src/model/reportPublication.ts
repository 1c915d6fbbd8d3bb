/** Several reports that are published in the background, and how far that has come. @public */
export interface ReportPublication {
  readonly id: string;
  /** `done` once each is published or failed. */
  readonly state: 'running' | 'done';
  readonly startedAt: string;
  readonly startedBy: string;
  readonly total: number;
  readonly published: number;
  readonly failed: readonly {
    readonly reportId: string;
    readonly revision: number;
    readonly title: string;
    /** Why, such as the names of targets that have no comment. */
    readonly reason: string;
  }[];
}
