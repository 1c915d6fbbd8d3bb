/** What is wrong with a field of a form, in words; by field as the API names it. */
export type FieldErrors = Readonly<Record<string, string>>;
