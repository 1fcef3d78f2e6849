/** Dates and times as people write them at the start of a timeline entry. */

const clock = /^[\s([~*@]*(?:(?:at|around|about|approx\.?|approximately|ca?\.?|circa)\s+)?(?:[\d/.-]{8,10}[ T,]+)?\d{1,2}[:.h]\d{2}(?!\d*[/-])/i

export const startsWithClock = (text: string): boolean => clock.test(text)
export const isOnlyStamp = (text: string): boolean => /^[~\s]*[\d:.\-\s/]+(?:am|pm|utc|z)?$/i.test(text)
