/**
 * How the admin writes days and times: patterns of date-fns (Unicode TR 35, "localized formats") that each language fills in its own form, so
 * that a date reads "7 oktober 2024" for one and "7. októbra 2024" for another.
 */
export const day = 'PPP';
export const dayAndTime = 'PPP p';
