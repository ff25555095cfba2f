/** Documents whose findings run on over sentences, in small letters and the singular; and those that would do something. */
const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s*[,\n]\s*/))

export const REPORTS = words(`
  poll, survey, study, report, data, figure, census, audit, statistic, analysis, review, index, estimate, research, dataset, questionnaire,
  barometer, bulletin, assessment, count, tally, record, filing`)

export const MEASURES = words(`
  bill, measure, law, legislation, proposal, plan, order, agreement, deal, treaty, amendment, ordinance, resolution, initiative, regulation,
  budget, act, directive, accord, pact, policy, rule, reform, motion, decree`)
