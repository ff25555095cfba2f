import type { Attribution } from '../layers.ts'
import type { Analysis } from '../syntax/analysis.ts'
import { type CompletionContext, completeAttributions } from './completion.ts'
import { type AttributionModel, detectAttributions } from './detector.ts'
import { formOf } from './forms.ts'
import { shareSources } from './shared-sources.ts'
import { typeOf } from './types.ts'

/** Who is cited for what: what the models detect, then what news cites without a verb and what carries speech on. */
export function findAttributions(context: CompletionContext, analysis: Analysis, model: AttributionModel): Attribution[] {
  const { text, tokens, quotations } = context
  const detected = detectAttributions(analysis, model).map(({ probability, ...finding }): Attribution => {
    const form = formOf(text, finding.content, finding.cue, quotations)
    const draft: Attribution = { ...finding, form, type: 'assertion', continues: -1, confidence: probability }
    return { ...draft, type: typeOf(text, tokens, draft) }
  })
  return completeAttributions(context, shareSources(tokens, detected))
}
