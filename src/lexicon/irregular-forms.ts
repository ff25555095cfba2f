/**
 * Irregular English inflection, a row a lemma: the lemma, then its other forms. From grammars of English (the lists of
 * strong and irregular verbs of Quirk et al., 1985), with prefixed verbs that news uses.
 */
export const IRREGULAR_VERBS = `
be am is are was were been being 'm 're
have has had 've
do does did done
go goes went gone
arise arose arisen
awake awoke awoken
ache aches
bear bore borne born
beat beaten
become became becoming
befall befell befallen
beget begot begotten
begin began begun
behold beheld
bend bent
bespeak bespoke bespoken
bestride bestrode bestridden
bet
bid bade bidden
bind bound
bite bit bitten
bleed bled
blow blew blown
break broke broken
breed bred
bring brought
broadcast
build built
burn burnt
burst
buy bought
cast
catch caught
choose chose chosen
cling clung
come came
cost
creep crept
cut
deal dealt
dig dug
die dying
draw drew drawn
dream dreamt
drink drank drunk
drive drove driven
dwell dwelt
eat ate eaten
fall fell fallen
feed fed
feel felt
fight fought
find found
flee fled
fling flung
fly flew flown
forbid forbade forbidden
forecast
foresee foresaw foreseen
forget forgot forgotten
forgive forgave forgiven
forgo forwent forgone
forsake forsook forsaken
freeze froze frozen
get got gotten
give gave given
grind ground
grow grew grown
hang hung
hear heard
hide hid hidden
hit
hold held
hurt
keep kept
kneel knelt
know knew known
lay laid
lead led
lean leant
leap leapt
learn learnt
leave left
lend lent
let
lie lay lain lying
light lit
lose lost
make made
mean meant
meet met
mislead misled
mistake mistook mistaken
misunderstand misunderstood
mow mown
offset
outbid
outdo outdid outdone
outgrow outgrew outgrown
outspend outspent
overcome overcame
overdo overdid overdone
overhear overheard
override overrode overridden
oversee oversaw overseen
overtake overtook overtaken
overthrow overthrew overthrown
partake partook partaken
pay paid
plead pled
prove proven
put
quit
read
rebuild rebuilt
redo redid redone
repay repaid
rend rent
rethink rethought
retell retold
rewrite rewrote rewritten
rid
ride rode ridden
ring rang rung
rise rose risen
run ran
say said
see saw seen
seek sought
sell sold
send sent
set
sew sewn
shake shook shaken
shed
shine shone
shoot shot
show shown
shrink shrank shrunk
shut
sing sang sung
sink sank sunk
sit sat
sleep slept
slide slid
sling slung
slit
smell smelt
sow sown
speak spoke spoken
speed sped
spell spelt
spend spent
spill spilt
spin spun
spit spat
split
spoil spoilt
spread
spring sprang sprung
stand stood
steal stole stolen
stick stuck
sting stung
stink stank stunk
stride strode stridden
strike struck stricken
string strung
strive strove striven
swear swore sworn
sweep swept
swell swollen
swim swam swum
swing swung
take took taken
teach taught
tear tore torn
tell told
think thought
throw threw thrown
thrust
tie tying
tread trod trodden
undercut
undergo underwent undergone
understand understood
undertake undertook undertaken
underwrite underwrote underwritten
undo undid undone
unwind unwound
uphold upheld
upset
vie vying
wake woke woken
wear wore worn
weave wove woven
weep wept
win won
wind wound
withdraw withdrew withdrawn
withhold withheld
withstand withstood
wring wrung
write wrote written
can ca could
will 'll wo would 'd
shall sha should
may might
`
export const IRREGULAR_NOUNS = `
man men
woman women
child children
foot feet
tooth teeth
goose geese
mouse mice
ox oxen
person persons
life lives
wife wives
knife knives
leaf leaves
thief thieves
half halves
self selves
shelf shelves
wolf wolves
loaf loaves
calf calves
elf elves
hoof hooves
criterion criteria
phenomenon phenomena
analysis analyses
crisis crises
thesis theses
hypothesis hypotheses
diagnosis diagnoses
emphasis emphases
oasis oases
parenthesis parentheses
axis axes
index indices
matrix matrices
vertex vertices
alumnus alumni
stimulus stimuli
nucleus nuclei
bacterium bacteria
memorandum memoranda
referendum referenda
gas gases
bus buses
bias biases
canvas canvases
atlas atlases
alias aliases
lens lenses
shoe shoes
toe toes
foe foes
canoe canoes
movie movies
tie ties
lie lies
pie pies
die dies
calorie calories
cookie cookies
zombie zombies
rookie rookies
newbie newbies
genie genies
prairie prairies
selfie selfies
indie indies
talkie talkies
hippie hippies
yuppie yuppies
ache aches
headache headaches
cache caches
niche niches
avalanche avalanches
use uses
excuse excuses
abuse abuses
muse muses
ruse ruses
fuse fuses
recluse recluses
quiz quizzes
series
species
means
news
politics
economics
headquarters
police
people
`
/** Stems that take back their "e" before "-ed" and "-ing" although their ending would not tell ("complet-ed"). */
export const STEMS_WITH_E = `
  invit unit reunit excit ignit recit incit expedit despit
  complet compet delet deplet
  chang exchang arrang rearrang challeng plung infring cring hing unhing reveng lung rang bing estrang
  breath bath cloth sooth loath
  schedul compil reconcil consol cajol exhal inhal ridicul overrul revil exil defil profil
  interfer adher persever rever
  interven conven contraven
  postpon condon aton enthron telephon
  creat recreat procreat delineat permeat
  guid misguid persuad dissuad
  becom overcom welcom ow aw ey
`
/** Stems that are verbs as they stand although their ending looks like one that lost an "e". */
export const STEMS_WITHOUT_E = `
  combat format focus bias canvas pivot pilot riot ballot debut
  favor honor neighbor enamor labor monitor sponsor author anchor tailor censor harbor error mirror color doctor factor tutor pastor
  rumor humor clamor endeavor savor murmur collar
  develop redevelop envelop gallop wallop
  ebb add err egg odd waltz blitz period method
`
/** Stems that double an "l" that is single in the lemma. */
export const DOUBLED_L = `
  controll compell propell expell repell dispell rebell cancell travell labell modell fuell levell signall channell
  counsell marvell quarrell tunnell libell unravell diall totall rivall equall patroll excell impell annull shovell
  panell duell grovell swivell
`
