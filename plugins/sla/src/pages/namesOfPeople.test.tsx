import { screen } from '@testing-library/react';
import { aCalendar } from '../__testUtils__/aCalendar';
import { aClosedFigure, aFigure } from '../__testUtils__/aFigure';
import { aCustomer } from '../__testUtils__/aCustomer';
import { aMaintenanceWindow } from '../__testUtils__/aMaintenanceWindow';
import { anAgreement } from '../__testUtils__/anAgreement';
import { anExclusion } from '../__testUtils__/anExclusion';
import {
  anExplanation,
  anExplanationPart,
} from '../__testUtils__/anExplanation';
import { anImport } from '../__testUtils__/anImport';
import { anIndicator } from '../__testUtils__/anIndicator';
import { aReportedResult } from '../__testUtils__/aReportedResult';
import { aUser } from '../__testUtils__/aUser';
import { FakeSlaApi } from '../__testUtils__/FakeSlaApi';
import { PAYMENTS, renderOnEntity } from '../__testUtils__/renderOnEntity';
import { renderPage } from '../__testUtils__/renderPage';
import { EntityServiceLevels } from '../entity/EntityServiceLevels';
import { ExplanationDialog } from '../entity/ExplanationDialog';
import { SatisfactionPanel } from './customer/satisfaction/SatisfactionPanel';
import { ImportPage } from './import/ImportPage';
import { MaintenancePage } from './maintenance/MaintenancePage';
import { MeasurementsPage } from './measurements/MeasurementsPage';

// The first page that is loaded brings all of the portal's components.
jest.setTimeout(60_000);
const PATIENT = { timeout: 20_000 };

const ERIK = 'user:default/erik';
/** Somebody who left: the catalog does not know them any more. */
const GONE = 'user:default/vera';
const others = [aUser('erik', 'Erik Holm')];

/** Waits until all is shown, and answers what is shown of people by their refs alone. */
async function refsBeside(...texts: readonly RegExp[]): Promise<string[]> {
  for (const text of texts) {
    await screen.findAllByText(text, {}, PATIENT);
  }
  return screen
    .queryAllByText(/user:default\//)
    .map(({ textContent }) => textContent ?? '');
}

describe('people are shown by the name that others know', () => {
  it('in exclusions', async () => {
    const said = { at: '2026-10-07T08:00:00Z', reason: null, evidence: null };
    renderPage('/sla/agreements/agreement-1/exclusions', {
      entities: [PAYMENTS, ...others],
      api: new FakeSlaApi({
        agreements: [anAgreement()],
        exclusions: [
          anExclusion({
            declaredBy: ERIK,
            words: [{ ...said, kind: 'agreed', by: GONE }],
          }),
        ],
      }),
    });
    expect(await refsBeside(/declared: Erik Holm/, /: vera, /)).toEqual([]);
  });

  it('in windows of maintenance', async () => {
    renderOnEntity(<MaintenancePage />, {
      others,
      api: new FakeSlaApi({
        maintenanceWindows: [
          aMaintenanceWindow({
            declaredBy: ERIK,
            changedBy: GONE,
            changedAt: '2026-11-02T08:00:00Z',
          }),
        ],
      }),
    });
    expect(await refsBeside(/declared by Erik Holm/, /by vera/)).toEqual([]);
  });

  it('in corrections', async () => {
    const indicator = anIndicator();
    renderOnEntity(<MeasurementsPage />, {
      others,
      api: new FakeSlaApi({
        indicators: [indicator],
        corrections: [
          {
            id: 'correction-1',
            indicator: indicator.ref,
            kind: 'withdraw',
            fact: { id: 'INC-1' },
            reason: 'A false alarm',
            evidence: null,
            approvedBy: ERIK,
            createdAt: '2026-11-12T08:00:00Z',
            createdBy: GONE,
            revoked: {
              at: '2026-11-13T08:00:00Z',
              by: ERIK,
              reason: 'It was down',
            },
          },
        ],
      }),
    });
    expect(
      await refsBeside(
        /approved by Erik Holm/,
        /vera/,
        /Erik Holm.*It was down/,
      ),
    ).toEqual([]);
  });

  it('in versions of a calendar', async () => {
    const [newest, first] = aCalendar().versions;
    renderPage('/sla/calendars/office-hours', {
      entities: others,
      api: new FakeSlaApi({
        calendars: [
          aCalendar({
            versions: [
              { ...newest, storedBy: ERIK },
              { ...first, storedBy: GONE },
            ],
          }),
        ],
      }),
    });
    expect(await refsBeside(/by Erik Holm/, /by vera/)).toEqual([]);
  });

  it('in reported results', async () => {
    const nothing = {
      status: 'no-data',
      attained: null,
      attainedPercent: null,
    } as const;
    renderOnEntity(<EntityServiceLevels />, {
      others,
      api: new FakeSlaApi({
        attainment: [aClosedFigure('2026-10', nothing), aFigure()],
        agreements: [anAgreement()],
        customers: [aCustomer()],
        reportedResults: [aReportedResult({ createdBy: ERIK })],
      }),
    });
    expect(await refsBeside(/Erik Holm/)).toEqual([]);
  });

  it('in imports', async () => {
    renderOnEntity(<ImportPage />, {
      others,
      api: new FakeSlaApi({
        indicators: [anIndicator()],
        imports: [
          anImport({ startedBy: ERIK }),
          anImport({ id: 'import-2', startedBy: 'pipeline' }),
        ],
      }),
    });
    expect(await refsBeside(/^Erik Holm$/, /^pipeline$/)).toEqual([]);
  });

  it('in the explanation of a figure', async () => {
    const explanation = anExplanation({
      parts: [
        anExplanationPart({
          intervals: [],
          corrections: [
            {
              id: 'correction-1',
              kind: 'withdraw',
              before: [],
              after: [],
              reason: 'A false alarm',
              evidence: null,
              approvedBy: ERIK,
              createdBy: GONE,
              createdAt: '2026-11-12T08:00:00Z',
            },
          ],
        }),
      ],
    });
    const { targetId, period } = explanation.attainment;
    renderOnEntity(
      <ExplanationDialog
        figure={{ targetId, span: { period: period.label } }}
        customers={[]}
        indicators={new Map()}
        onClose={() => {}}
      />,
      { others, api: new FakeSlaApi({ explanations: [explanation] }) },
    );
    expect(
      await refsBeside(/corrected by vera.*approved by Erik Holm/),
    ).toEqual([]);
  });

  it('in answers of how satisfied they are', async () => {
    const answer = {
      customerRef: 'customer:default/retail-banking',
      service: 'system:default/payments',
      score: 2,
      comment: null,
      date: '2026-11-03',
      enteredAt: '2026-11-03T09:00:00Z',
      enteredBy: GONE,
      etag: '1',
    };
    renderOnEntity(
      <SatisfactionPanel customerRef={answer.customerRef} side="provider" />,
      {
        others,
        api: new FakeSlaApi({
          customers: [aCustomer()],
          satisfaction: [
            { ...answer, id: '1', by: ERIK },
            { ...answer, id: '2', by: 'Frau Meyer' },
          ],
        }),
      },
    );
    expect(await refsBeside(/^Erik Holm$/, /^Frau Meyer$/)).toEqual([]);
  });
});
