import type {
  AskedForm,
  MonthClose,
  SlaApi,
} from '@service-levels/backstage-plugin-sla-common';
import { aClose } from './aClose';
import { found, type Watched } from './fakeAnswers';
import { FakeReports, type FakeReportsContent } from './FakeReports';

/** What the fake knows of closing months. */
export interface FakeCloseContent extends FakeReportsContent {
  /** Of whichever month is asked for; without it nothing was in force. */
  readonly close?: MonthClose;
  readonly asked?: AskedForm;
}

/** The part of the API that is about closing a month. */
export abstract class FakeClose extends FakeReports {
  readonly getClose: Watched<SlaApi['getClose']>;
  readonly askForComment: Watched<SlaApi['askForComment']>;
  readonly getAsked: Watched<SlaApi['getAsked']>;
  readonly answerAsked: Watched<SlaApi['answerAsked']>;

  constructor(content: FakeCloseContent) {
    super(content);
    const { close = aClose([]), asked } = content;
    this.getClose = jest.fn(async month => ({ ...close, month }));
    this.askForComment = jest.fn(async (_month, { owner, due }) => ({
      id: 'ask-1',
      owner: owner ?? 'group:default/team-payments',
      due: due ?? '2026-11-06',
      askedAt: '2026-11-03T09:00:00Z',
      askedBy: 'user:default/markus',
      reminders: 0,
      answeredAt: null,
    }));
    this.getAsked = jest.fn(async _id => found(asked));
    this.answerAsked = jest.fn(async (_id, answer) => ({
      ...found(asked),
      answer: {
        cause: answer.cause,
        measure: answer.measure,
        measureDue: answer.measureDue ?? null,
        causingEntity: answer.causingEntity ?? null,
        at: '2026-11-04T09:00:00Z',
        by: 'user:default/erik',
      },
    }));
  }
}
