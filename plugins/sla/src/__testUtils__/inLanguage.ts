/** The configuration of a portal that speaks a language. */
export function inLanguage(language: 'en' | 'de') {
  // The portal remembers the language of the test before.
  window.localStorage.clear();
  return {
    app: {
      extensions: [
        {
          'api:app/app-language': {
            config: {
              availableLanguages: ['en', 'de'],
              defaultLanguage: language,
            },
          },
        },
      ],
    },
  };
}
