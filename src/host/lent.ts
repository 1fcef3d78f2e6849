/** What is lent to features that are loaded later. The build fills it with what they ask for (`tools/build/lending.ts`). */
export const lent: Readonly<Record<string, unknown>> = {}
