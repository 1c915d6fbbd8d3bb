// What the texts of the plugin need of `@backstage/frontend-plugin-api`, which runs in browsers alone.

/** The messages as they are. */
export const createTranslationMessages = <T>(messages: T): T => messages;

/** The ref as it is. */
export const createTranslationRef = <T>(ref: T): T => ref;
