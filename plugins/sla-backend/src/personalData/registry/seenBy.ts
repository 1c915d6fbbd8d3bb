/** Whom most of what is said of and with customers is shown to. */
export const PROVIDER = "the provider's side";

/** What is said with a customer. */
export const DIALOGUE = `${PROVIDER}; the customer's side where it is shared`;
