/** Units told one after another as one amount ("5ft 10in", "3 dollars 50 cents", "two hours and 30 minutes"): larger, smaller, how many. */
export const COMPOUND_UNITS: readonly (readonly [string, string, number])[] = [
  ['foot', 'inch', 12],
  ['stone', 'pound', 14],
  ['pound', 'ounce', 16],
  ['hour', 'minute', 60],
  ['minute', 'second', 60],
  ['USD', 'cent', 100],
  ['EUR', 'cent', 100],
  ['AUD', 'cent', 100],
  ['CAD', 'cent', 100],
  ['GBP', 'penny', 100]
]
