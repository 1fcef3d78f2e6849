/** Where the translations have the words of a view's page, all in one text, beside those that are looked up one by one. */
export const wordsOfView = (name: string): string => `words of ${name}`
