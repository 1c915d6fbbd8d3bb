import {
  act,
  fireEvent,
  screen,
  waitFor,
  within,
} from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { aFigure } from '../__testUtils__/aFigure';
import { aRefusal } from '../__testUtils__/aRefusal';
import { FakeSlaApi } from '../__testUtils__/FakeSlaApi';
import { renderOnEntity } from '../__testUtils__/renderOnEntity';
import { CONTENT, theFigure } from './__testUtils__/entityLevels';
import { EntityServiceLevels } from './EntityServiceLevels';

// The first page that is loaded brings all of the portal's components.
jest.setTimeout(60_000);

describe('EntityServiceLevels, while it reads and where there is nothing to show', () => {
  it('keeps figures and focus in sight while they are read again', async () => {
    const api = new FakeSlaApi(CONTENT);
    renderOnEntity(<EntityServiceLevels />, { api });
    const figure = await theFigure();
    figure.focus();
    api.getAttainment.mockResolvedValue({
      items: [aFigure({ attainedPercent: '99.881' })],
    });

    fireEvent.focus(window);

    expect(screen.queryByRole('progressbar')).not.toBeInTheDocument();
    expect(
      await screen.findByRole('button', { name: /Explain 99\.881/ }),
    ).toHaveFocus();
  });

  it('reads again after a minute', async () => {
    jest.useFakeTimers();
    try {
      const api = new FakeSlaApi(CONTENT);
      renderOnEntity(<EntityServiceLevels />, { api });
      await act(async () => await jest.advanceTimersByTimeAsync(1_000));
      expect(api.getAttainment).toHaveBeenCalledTimes(1);
      await act(async () => await jest.advanceTimersByTimeAsync(60_000));
      expect(api.getAttainment).toHaveBeenCalledTimes(2);
    } finally {
      jest.useRealTimers();
    }
  });

  it('says so where figures in sight could not be refreshed', async () => {
    const api = new FakeSlaApi(CONTENT);
    renderOnEntity(<EntityServiceLevels />, { api });
    await theFigure();
    api.getAttainment.mockRejectedValue(new Error('network is down'));

    fireEvent.focus(window);

    expect(
      await screen.findByText(
        'The figures could not be refreshed: network is down',
      ),
    ).toBeInTheDocument();
    expect(await theFigure()).toBeInTheDocument();
  });

  it('says that it is loading, only while it is', async () => {
    const api = new FakeSlaApi(CONTENT);
    const answer = await api.getAttainment({});
    let release = () => {};
    api.getAttainment.mockReturnValue(
      new Promise(resolve => {
        release = () => resolve(answer);
      }),
    );
    renderOnEntity(<EntityServiceLevels />, { api });

    expect(
      await screen.findByText('The service levels are being read …'),
    ).toBeInTheDocument();
    await act(async () => release());
    await theFigure();
    expect(
      screen.queryByText('The service levels are being read …'),
    ).not.toBeInTheDocument();
  });

  it('says how to begin where nothing is agreed', async () => {
    renderOnEntity(<EntityServiceLevels />, { api: new FakeSlaApi() });

    const section = await screen.findByRole('region', {
      name: 'No service level that you may see is agreed on Payments',
    });
    expect(within(section).getAllByRole('region')).toHaveLength(3);
    await waitFor(() => expect(section).toHaveTextContent('kind: Customer'));
    for (const path of [
      'indicators',
      'measurements',
      'agreements',
      'agreements/{id}/offer',
      'agreements/{id}/sign',
    ]) {
      expect(section).toHaveTextContent(`POST /api/sla/${path}`);
    }
  });

  it('says why it could not read, and reads on retry', async () => {
    const api = new FakeSlaApi(CONTENT);
    api.getAttainment.mockRejectedValueOnce(new Error('network is down'));
    renderOnEntity(<EntityServiceLevels />, { api });
    expect(await screen.findByRole('alert')).toHaveTextContent(
      'network is down',
    );

    await userEvent.click(screen.getByRole('button', { name: 'Try again' }));

    expect(await theFigure()).toBeInTheDocument();
    expect(screen.queryByRole('alert')).not.toBeInTheDocument();
  });

  it('says which permission is missing where the reader may not see', async () => {
    const api = new FakeSlaApi();
    api.getAttainment.mockRejectedValue(await aRefusal(403));
    renderOnEntity(<EntityServiceLevels />, { api });

    const alert = await screen.findByRole('alert');
    expect(alert).toHaveTextContent(
      'You may not see the service levels of Payments',
    );
    expect(alert).toHaveTextContent('sla.agreement.read');
  });
});
