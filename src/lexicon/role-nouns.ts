/**
 * Nouns of persons. A row is a class of nouns that name one office or relation, so that "the lawyer" may be who was
 * introduced as "an attorney"; `:m` and `:f` tell a gender. From reading news.
 */
import type { Gender } from './titles.ts'

const ROLES = `
senator senators lawmaker
representative congressman:m congresswoman:f lawmaker delegate congressperson legislator
assemblyman:m assemblywoman:f assemblymember lawmaker legislator
governor
mayor
president
vice-president
premier
minister
chancellor
secretary
ambassador envoy diplomat
commissioner
speaker lawmaker
chairman:m chairwoman:f chair chairperson
co-chairman:m co-chair
leader
ceo executive chief
cfo executive
founder co-founder
director
administrator
manager
judge justice jurist
prosecutor attorney
attorney lawyer counsel solicitor barrister
spokesman:m spokeswoman:f spokesperson
nominee candidate contender hopeful standard-bearer elect
candidate
presumptive
professor academic scholar
economist
scientist researcher physicist biologist chemist
researcher
analyst
strategist consultant operative
adviser advisor aide
surrogate
journalist reporter correspondent writer
editor
columnist writer
anchor host moderator newsman:m
author writer
commentator pundit
activist organizer campaigner
pastor reverend minister preacher clergyman:m
bishop:m archbishop:m prelate:m
pope:m pontiff:m
rabbi
imam:m cleric:m
king:m monarch
queen:f monarch
prince:m
princess:f
officer policeman:m policewoman:f cop
detective investigator
sheriff
soldier veteran
general commander
colonel
captain
admiral
doctor physician surgeon
nurse
teacher
student
farmer
driver
businessman:m businesswoman:f entrepreneur mogul magnate tycoon billionaire developer
investor
banker
owner
coach
player
actor:m
actress:f
singer musician
director filmmaker
artist
politician
official
veteran
resident
voter
supporter
witness
victim
survivor
member
democrat
republican
tory
delegate
father:m dad:m
mother:f mom:f mum:f
son:m
daughter:f
brother:m
sister:f
husband:m
wife:f
widow:f
widower:m
uncle:m
aunt:f
nephew:m
niece:f
cousin
grandfather:m
grandmother:f
grandson:m
granddaughter:f
fiancé:m
fiancée:f
boyfriend:m
girlfriend:f
man:m
woman:f
boy:m
girl:f
gentleman:m
lady:f
friend
colleague
neighbor neighbour
partner
rival opponent
successor
predecessor
insider
source
defector
expert
historian
philosopher
psychologist
critic
blogger
volunteer
worker employee
fellow
graduate
native
head
boss
whistleblower
contributor
creator
inventor
mastermind
lobbyist
star great legend icon
donor
fundraiser
chairman
treasurer
comptroller
superintendent
principal
dean
provost
clerk
coordinator
person
guy:m
`

const classes = new Map<string, string[]>()
const genders = new Map<string, Gender>()
for (const row of ROLES.trim().split('\n')) {
  const words = row.split(' ').map(word => {
    const [noun, gender] = word.split(':')
    if (gender) genders.set(noun, gender as Gender)
    return noun
  })
  for (const word of words) classes.set(word, [...(classes.get(word) ?? []), words[0]])
}

/** Headline words for whoever stands at the top, and the classes that do. */
const TOP = 'chief head boss leader supremo'
const LED = 'ceo president chairman director minister premier secretary governor commissioner leader founder mayor general head'
for (const word of TOP.split(' ')) classes.set(word, [...new Set([...(classes.get(word) ?? []), ...LED.split(' ')])])

/** Classes of a noun of persons, each named by its first word. */
export const ROLE_CLASSES: ReadonlyMap<string, readonly string[]> = classes
/** What a noun tells of its person's gender. */
export const ROLE_GENDERS: ReadonlyMap<string, Gender> = genders

/** Classes of nouns by which news calls again, without having introduced them so, those whom it has named. */
export const VARIED_ROLES: ReadonlySet<string> = new Set(
  'senator representative assemblyman businessman republican democrat tory politician doctor actor singer scientist professor'.split(' ')
)
/** Nouns of a party's people, whatever their office. */
export const PARTY_MEMBERS: ReadonlySet<string> = new Set('republican democrat tory lawmaker politician'.split(' '))
/** Words of headlines for who leads a body. */
export const LEADERS: ReadonlySet<string> = new Set('chief boss leader supremo'.split(' '))

/** Relations: with a possessor these name one person ("my father", "Hale's niece"). */
export const KIN: ReadonlySet<string> = new Set(
  `father dad mother mom mum son daughter brother sister husband wife widow widower uncle aunt nephew niece cousin grandfather grandmother
  grandson granddaughter fiancé fiancée boyfriend girlfriend`.split(/\s+/)
)
