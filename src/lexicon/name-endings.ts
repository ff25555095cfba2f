/** Abbreviations that end the names of companies and persons, and keep their full stop. From general knowledge. */
export const NAME_ENDINGS: readonly string[] = ['Inc', 'Corp', 'Co', 'Ltd', 'Jr', 'Sr']
