import { configApiRef, discoveryApiRef } from '@backstage/core-plugin-api';
import {
  MockConfigApi,
  renderInTestApp,
  TestApiProvider,
} from '@backstage/test-utils';
import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { DemoSignInPage } from './DemoSignInPage';

const config = new MockConfigApi({
  app: { title: 'Nordwind' },
  demo: {
    personas: [
      { name: 'erik', title: 'Erik', role: 'Engineer' },
      { name: 'tom', title: 'Tom', role: 'Representative' },
    ],
  },
});

const signedIn = {
  profile: {},
  backstageIdentity: {
    token: `e30.${window.btoa('{"exp":99999999999}')}.signature`,
    identity: {
      type: 'user',
      userEntityRef: 'user:default/tom',
      ownershipEntityRefs: [],
    },
  },
};

async function renderPage(onSignInSuccess = jest.fn()) {
  await renderInTestApp(
    <TestApiProvider
      apis={[
        [configApiRef, config],
        [
          discoveryApiRef,
          { getBaseUrl: async () => 'http://backend/api/auth' },
        ],
      ]}
    >
      <DemoSignInPage onSignInSuccess={onSignInSuccess} />
    </TestApiProvider>,
  );
  return onSignInSuccess;
}

describe('DemoSignInPage', () => {
  const fetchMock = jest.spyOn(global, 'fetch');

  beforeEach(() => {
    window.sessionStorage.clear();
    fetchMock.mockReset();
  });
  afterAll(() => fetchMock.mockRestore());

  it('offers the people of the demo with their roles', async () => {
    await renderPage();
    expect(
      screen.getAllByRole('button').map(({ textContent }) => textContent),
    ).toEqual(['ErikEngineer', 'TomRepresentative']);
  });

  it('enters as the one who was chosen', async () => {
    fetchMock.mockResolvedValue(Response.json(signedIn));
    const onSignInSuccess = await renderPage();
    await userEvent.click(screen.getByRole('button', { name: /Tom/ }));

    await waitFor(() => expect(onSignInSuccess).toHaveBeenCalledTimes(1));
    const [url, request] = fetchMock.mock.calls[0];
    expect(String(url)).toContain('/api/auth/demo/refresh');
    expect(new Headers(request?.headers).get('x-demo-persona')).toBe('tom');
    const [identity] = onSignInSuccess.mock.calls[0];
    expect(await identity.getBackstageIdentity()).toMatchObject({
      userEntityRef: 'user:default/tom',
    });
  });

  it('says what may be wrong, and lets choose again', async () => {
    fetchMock.mockRejectedValue(new Error('connection refused'));
    await renderPage();
    await userEvent.click(screen.getByRole('button', { name: /Erik/ }));
    await screen.findByText(/Is the backend running yet\?/);

    await userEvent.click(
      screen.getByRole('button', { name: 'Choose somebody else' }),
    );
    expect(await screen.findByRole('button', { name: /Tom/ })).toBeVisible();
    expect(window.sessionStorage).toHaveLength(0);
  });
});
