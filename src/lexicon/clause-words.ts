/** Words that tell whether a clause states a fact. Written for this project. */
const words = (list: string): ReadonlySet<string> => new Set(list.split(/,\s*/))

/** Words that open a clause stated as a fact; others ("if", "whether", "that", "how") leave it open or hand it on. */
export const FACTUAL_OPENERS = words('after, as, because, since, while, when, whereas, although, though, before, once')

/** Modal verbs of what ought to be, or might. */
export const OPINION_MODALS = words('should, ought, must, would, could, might, may')
