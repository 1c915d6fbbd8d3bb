import type { Report } from '@service-levels/backstage-plugin-sla-common';

/** To be replaced. */
export function ReportSheet(props: { readonly report: Report }) {
  return <p>{props.report.content.summary}</p>;
}
