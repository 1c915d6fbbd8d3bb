import { renderInTestApp } from '@backstage/frontend-test-utils';
import { fireEvent, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { FormDialog } from './FormDialog';
import { QuestionDialog } from './QuestionDialog';

describe.each([
  [
    'a form',
    (close: () => void) => (
      <FormDialog
        id="form"
        title="Write"
        intro=""
        store="Store"
        close="Cancel"
        isReady
        onStore={() => {}}
        onClose={close}
      >
        <input aria-label="Text" />
      </FormDialog>
    ),
  ],
  [
    'a question',
    (close: () => void) => (
      <QuestionDialog
        id="question"
        title="Why?"
        no="No"
        yes="Yes"
        onNo={close}
        onYes={() => {}}
      >
        <input aria-label="Text" />
      </QuestionDialog>
    ),
  ],
])('the dialog of %s', (_, dialog) => {
  it('keeps what was typed where one clicks beside it, and closes by Escape', async () => {
    const close = jest.fn();
    await renderInTestApp(dialog(close));
    const input = await screen.findByLabelText('Text');
    await userEvent.type(input, 'A long text');
    const beside = screen.getByRole('dialog').parentElement as HTMLElement;

    fireEvent.mouseDown(beside);
    fireEvent.click(beside);
    expect(close).not.toHaveBeenCalled();

    await userEvent.keyboard('{Escape}');
    expect(close).toHaveBeenCalledTimes(1);
  });
});
