const KEY = 'demo-persona';

/** Whom the visitor entered as, for as long as the browser tab is open. */
export const chosenPersona = {
  get: (): string | null => window.sessionStorage.getItem(KEY),
  set: (name: string): void => window.sessionStorage.setItem(KEY, name),
  clear: (): void => window.sessionStorage.removeItem(KEY),
};
