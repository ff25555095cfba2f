/** The closed sets of terms that documents use, apart from their schemas so that help can name them without loading zod. */
export const CLAIM_FORMS = ['direct', 'indirect', 'mixed', 'headline', 'narrative'] as const
export const CLAIM_TYPES = ['assertion', 'belief', 'fact', 'eventuality'] as const
export const CLAIM_KINDS = ['quantity', 'causation', 'law', 'prediction', 'experience', 'other'] as const
export const SPEAKER_KINDS = ['person', 'organization', 'group', 'place', 'document', 'unnamed', 'narrator'] as const
export const QUANTITY_KINDS = ['count', 'money', 'percent', 'ordinal', 'measure', 'duration', 'date', 'time', 'ratio'] as const
export const CHANGES = ['=', '~', '>', '<', 'up', 'down'] as const
export const OFFSETS = ['utf-16', 'code-points', 'bytes'] as const
/** What people call the speaker of the writer's own claims. */
export const WRITER = 'the article itself'
