/* eslint-disable jsx-a11y/no-noninteractive-tabindex -- who has no mouse must be able to scroll the code */
import { CodeSnippet } from '@backstage/core-components';
import { makeStyles } from '@material-ui/core/styles';
import Typography from '@material-ui/core/Typography';
import { useTranslate } from '../translations/useTranslate';
import { Panel } from '../widgets/Panel';

const useStyles = makeStyles(
  theme => ({
    steps: {
      paddingLeft: theme.spacing(3),
      '& > li': { marginTop: theme.spacing(2) },
    },
    code: { overflowX: 'auto' },
  }),
  { name: 'SlaHowToBegin' },
);

const customerYaml = (name: string) => `apiVersion: sla/v1alpha1
kind: Customer
metadata: { name: retail-banking, title: Retail Banking }
spec: { type: internal }
---
# and on ${name}
metadata:
  annotations:
    sla/owned-by: retail-banking`;

const measureCommands = (entityRef: string) => `POST /api/sla/indicators
{ "entityRef": "${entityRef}", "name": "availability",
  "stream": "states", "whereNothingReported": "up" }

POST /api/sla/measurements
{ "indicator": "${entityRef}/availability",
  "states": [{ "id": "INC-1", "state": "down",
    "from": "2026-11-11T08:12:00Z", "to": "2026-11-11T08:18:18Z" }] }`;

const agreeCommands = (entityRef: string) => `POST /api/sla/agreements
{ "type": "sla", "title": "First agreement",
  "provider": "group:default/our-team",
  "customer": "customer:default/retail-banking",
  "entities": ["${entityRef}"],
  "timeZone": "Europe/Berlin", "calendar": "24x7",
  "effectiveFrom": "2026-01-01",
  "targets": [{ "name": "Availability", "period": "month",
    "indicator": "${entityRef}/availability",
    "objective": { "kind": "availability", "atLeast": 99.9 } }] }

POST /api/sla/agreements/{id}/offer
{ "version": 1 }

POST /api/sla/agreements/{id}/sign    (once as provider, once as customer)
{ "party": "provider", "version": 1, "hash": "the hash in the answer to the offer" }`;

/** What to do where no service level is agreed yet. */
export function HowToBegin(props: {
  readonly entityRef: string;
  readonly name: string;
}) {
  const classes = useStyles();
  const t = useTranslate();
  const { entityRef, name } = props;
  const steps = [
    { text: t('empty.stepCustomer'), code: customerYaml(name) },
    { text: t('empty.stepMeasure'), code: measureCommands(entityRef) },
    { text: t('empty.stepAgree'), code: agreeCommands(entityRef) },
  ];
  return (
    <Panel id="sla-empty" title={t('empty.title', { name })}>
      <Typography>{t('empty.intro')}</Typography>
      <ol className={classes.steps}>
        {steps.map(({ text, code }) => (
          <li key={text}>
            <Typography>{text}</Typography>
            <div
              className={classes.code}
              tabIndex={0}
              role="region"
              aria-label={text}
            >
              <CodeSnippet text={code} language="text" showCopyCodeButton />
            </div>
          </li>
        ))}
      </ol>
      <Typography>{t('empty.more')}</Typography>
    </Panel>
  );
}
