/**
 * What kind of attribution a cue makes, by lemma. The classes are those of the Penn Discourse Treebank 2.0 annotation
 * manual (section 4.2): assertions (verbs of saying), beliefs (verbs of propositional attitude), facts (factive and
 * semi-factive verbs), eventualities (verbs of influence, commitment and orientation: what somebody wants, plans or does).
 * Members from that manual's lists, from Levin's (1993) classes 37 (communication), 29 (predicative complements), 32 and
 * 33 (desire, judgement) and 13.3 (future having), and from reading news. A row that ends in a particle holds before it.
 */
import type { ClaimType } from '../document.ts'

const words = (list: string) => list.trim().split(/\s*[,\n]\s*/)
const rows = (type: ClaimType, list: string): [string, ClaimType][] => words(list).map(word => [word, type])

export const VERB_TYPES: ReadonlyMap<string, ClaimType> = new Map([
  ...rows(
    'assertion',
    `
    say, tell, accord, add, write, state, note, argue, claim, announce, report, declare, insist, assert, allege, maintain, contend,
    explain, describe, call, label, dub, brand, term, tweet, retweet, post, blog, email, text, publish, ask, question, wonder, query,
    respond, reply, answer, retort, counter, rebut, respond to, suggest, imply, hint, indicate, signal, intimate, propose that,
    acknowledge, admit, concede, confess, confirm, affirm, reaffirm, reiterate, repeat, restate, echo, deny, dispute, refute, rebuff,
    contradict, disavow, dismiss, reject that, warn, caution, advise that, remind, assure, reassure, promise that, vow that, pledge that,
    stress, emphasize, underscore, underline, highlight, point, point out, point to, mention, cite, quote, refer, refer to, reference,
    allude, allude to, invoke, recall, recount, relate, remark, comment, observe, opine, posit, quip, joke, muse, gush, marvel, boast,
    brag, complain, lament, bemoan, decry, gripe, grumble, protest, object, criticize, criticise, condemn, denounce, slam, blast, attack,
    assail, lambast, lambaste, rip, bash, savage, mock, ridicule, deride, chide, rebuke, scold, rail, fire back, hit back, lash out,
    accuse, blame, fault, charge, charge that, praise, applaud, hail, laud, tout, credit, commend, congratulate, thank, defend,
    characterize, characterise, portray, depict, paint, cast, frame, liken, compare, contrast, identify, list,
    explain that, clarify, elaborate, detail, outline, spell, lay out, summarize, sum up, conclude, predict, forecast, project, estimate,
    speculate, testify, swear, attest, certify, rule, hold that, preach, lecture, proclaim, pronounce, herald, trumpet, air,
    speak, talk, speak of, talk about, discuss, debate, address, chat, utter, voice, express, articulate, relay, convey, communicate,
    inform, notify, brief, apologize, interject, exclaim, shout, yell, scream, cry, chant, whisper, mutter, murmur, scoff, sneer, snap,
    fume, crow, bark, blurt, continue, go on, begin, open, close, read, release, issue, disclose, divulge, leak, expose, reveal, unveil,
    introduce, present, offer, share, vent, counsel, theorize, hypothesize, paraphrase, stipulate, recite, sing, greet, taunt, dare,
    apologise, emphasise, summarise, theorise, reprimand, vouch, plead, raise, challenge, take issue, know as, weigh in, chime in,
    double down, attribute, ascribe, trash, berate, knock, hammer, pan, skewer, hit, swipe, exaggerate, downplay, minimize, minimise`
  ),
  ...rows(
    'belief',
    `
    think, believe, feel, expect, suppose, suspect, assume, presume, guess, reckon, figure, imagine, envision, envisage, consider, deem,
    judge, regard, view, see as, perceive, interpret, doubt, fear, worry, hope, trust, agree, agree with, agree that, disagree, disagree with,
    concur, anticipate, foresee, bet, seem, appear, look, sound, like, love, hate, dislike, admire, adore, resent, loathe, prefer, favor,
    favour, enjoy, appreciate, value, respect, rate, rank, care, care about, surmise, infer, calculate, contemplate, ponder, mull, weigh,
    dream, fancy, convince, persuade that, concern, alarm, anger, upset, please, impress, surprise, shock, disappoint, dismay, trouble, tend,
    accept, subscribe, misunderstand, underestimate, overestimate, misjudge, look forward`
  ),
  ...rows(
    'fact',
    `
    know, realize, realise, recognize, recognise, understand, remember, forget, regret, learn, discover, find, find out, notice, see, hear,
    witness, show, prove, demonstrate, document, establish, determine, reflect, illustrate, evidence, mean, record, verify`
  ),
  ...rows(
    'eventuality',
    `
    want, wish, desire, need, plan, intend, mean to, aim, seek, try, attempt, strive, struggle, decide, choose, opt, elect, resolve, determine to,
    refuse, decline, agree to, promise, vow, pledge, swear to, commit, commit to, offer to, threaten, volunteer, vote, vote for, vote to, vote against,
    support, back, endorse, oppose, favor to, embrace, reject, resist, adopt, approve, authorize, authorise, ratify, pass, veto, sign, order,
    command, demand, require, request, urge, press, push, push for, encourage, persuade, pressure, force, invite, instruct, direct, tell to, ask to,
    ask for, call for, call on, call to, advise, recommend, advocate, propose, nominate, appoint, choose to, prepare, hesitate, expect to, hope to,
    lobby, campaign, fight, fight for, work, pursue, target, promote, champion, ban, bar, block, allow, permit, let, forbid, prohibit,
    beg, implore, appeal, appeal for, petition, sue, file, apply, look to, prefer to, like to, love to, consent, withdraw,
    launch, name, title, entitle, nickname, caption, headline, start, continue to, begin to, stop, avoid, ignore, hire, pick, select, join, help, spend, use, run, take, turn, move, return to`
  )
])

export const NOUN_TYPES: ReadonlyMap<string, ClaimType> = new Map([
  ...rows(
    'assertion',
    `
    claim, statement, comment, remark, assertion, allegation, accusation, charge, argument, contention, suggestion, explanation, warning,
    criticism, complaint, attack, praise, description, announcement, declaration, report, account, testimony, answer, response, reply, question,
    reference, mention, message, note, word, tweet, post, letter, speech, address, article, story, editorial, column, headline, quote, prediction,
    forecast, estimate, projection, denial, admission, acknowledgment, confirmation, disclosure, revelation, rumor, rumour, speculation, talk,
    hint, joke, insult, boast, apology, defense, defence, rebuttal, rebuke, condemnation, assurance, insistence, reminder, discussion, debate,
    conversation, interview, conclusion, ruling, verdict, critique, case, slogan, chant, cry, shout, blast, dispute, observation, assessment`
  ),
  ...rows(
    'belief',
    `
    belief, opinion, view, thought, idea, feeling, sense, notion, fear, worry, concern, doubt, hope, expectation, suspicion, assumption, impression,
    perception, conviction, confidence, faith, consensus, attitude, outlook, understanding, sentiment, skepticism, scepticism, judgment, judgement,
    theory, mind, anxiety, apprehension, misgiving, disagreement, trust, enthusiasm, optimism, pessimism, dislike, hostility, stance`
  ),
  ...rows('fact', 'fact, finding, evidence, knowledge, realization, discovery, proof, recognition, awareness, memory'),
  ...rows(
    'eventuality',
    `
    plan, promise, pledge, vow, threat, decision, intention, intent, desire, wish, want, goal, aim, effort, attempt, bid, call, demand, request, order,
    appeal, offer, proposal, support, endorsement, backing, opposition, vote, refusal, rejection, approval, agreement, commitment, willingness,
    reluctance, unwillingness, push, recommendation, advice, policy, ban, nomination, campaign, strategy, lawsuit, petition, resistance, need`
  )
])

export const ADJECTIVE_TYPES: ReadonlyMap<string, ClaimType> = new Map([
  ...rows('assertion', 'clear, critical, adamant, vocal, explicit, blunt, insistent, dismissive, quick, outspoken'),
  ...rows(
    'belief',
    `
    sure, certain, confident, convinced, doubtful, skeptical, sceptical, worried, concerned, afraid, fearful, hopeful, optimistic, pessimistic,
    wary, nervous, anxious, angry, proud, glad, happy, unhappy, upset, disappointed, surprised, shocked, impressed, suspicious, likely, unlikely,
    unclear, grateful, thankful, pleased, frustrated, excited, leery, outraged, uncertain, unsure, appalled, alarmed, interested`
  ),
  ...rows('fact', 'aware, unaware, mindful, conscious, obvious, evident, known'),
  ...rows(
    'eventuality',
    `
    willing, unwilling, eager, ready, reluctant, determined, keen, able, unable, committed, supportive, opposed, hesitant, free, prepared, set, due`
  )
])

/** Verbs that say nothing of the kind themselves: the noun, adjective or verb beside them in the cue does ("made clear"). */
export const LIGHT_VERBS: ReadonlySet<string> = new Set(
  words(
    'be, have, make, take, give, do, put, get, keep, remain, become, come, go, hold, bring, issue, express, voice, offer, deliver, raise, release, will, would'
  )
)

/** Verbs of saying and thinking that keep their kind before an infinitive ("claims to have won"); the others commit to do. */
export const KEEP_BEFORE_INFINITIVE: ReadonlySet<string> = new Set(
  words(
    'claim, profess, purport, pretend, seem, appear, allege, deny, admit, find, show, prove, tend, know, remember, forget, learn, believe, think, suppose, fear, wonder'
  )
)

/** Verbs of saying that command where their object is to do something ("told staff to leave"). */
export const COMMANDS: ReadonlySet<string> = new Set(
  words('ask, tell, advise, remind, warn, instruct, call, challenge, dare, urge, plead, caution, counsel')
)

/** Verbs that, denied, tell that somebody kept silent ("did not respond to a request for comment"). */
export const NO_ANSWER: ReadonlySet<string> = new Set(words('respond, reply, answer, return, comment, reach, elaborate, speak'))

/** Words that stand for a claim made elsewhere ("said so"). */
export const PROFORMS: ReadonlySet<string> = new Set(words('it, this, so, these, those, them, as much, otherwise, the same'))

/** Verbs of which, in the passive, somebody is asked ("Pressed on the cost, she said …"). */
export const QUESTIONING_VERBS: ReadonlySet<string> = new Set(words('ask, question, quiz, press, grill, challenge, query, probe'))

/** Verbs of saying that name what is spoken of or judged: before a mere noun phrase they tell of an act, and hold no claim. */
export const TOPIC_VERBS: ReadonlySet<string> = new Set(
  words(`
  mention, discuss, talk, speak, highlight, address, criticize, criticise, condemn, denounce, slam, blast, attack, assail, lambast, lambaste, rip, bash,
  savage, mock, ridicule, deride, chide, rebuke, scold, praise, applaud, hail, laud, tout, commend, defend, question, reference, refer, allude, invoke,
  thank, congratulate, raise, debate, share, present, introduce, focus, greet, taunt, challenge, release, issue, publish, post, unveil, air, read,
  apologize, apologise, berate, trash, knock, hammer, pan, skewer, hit, reprimand, quote, open, close, begin, continue, express, offer`)
)

/** Verbs that only modify the infinitive after them ("used to say"). */
export const SEMI_AUXILIARIES: ReadonlySet<string> = new Set(
  words('use, go, come, continue, begin, start, proceed, happen, be, have, need')
)
