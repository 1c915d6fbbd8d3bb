/** Closes a dialog by the Escape key, and not by a click beside it, which would lose what was typed. */
export function onEscape(close: () => void) {
  return (_event: object, reason: 'backdropClick' | 'escapeKeyDown') => {
    if (reason === 'escapeKeyDown') {
      close();
    }
  };
}
