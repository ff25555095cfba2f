/** Short forms of given names: a row holds the forms of one name. From English usage. */
const ROWS = `
william bill billy will
robert bob bobby rob
richard dick rick ricky
james jim jimmy jamie
joseph joe joey
michael mike
thomas tom tommy
edward ed eddie ted teddy ned
donald don donnie
ronald ron ronnie
kenneth ken kenny
daniel dan danny
david dave
stephen steven steve
andrew andy drew
anthony tony
benjamin ben
charles charlie chuck
christopher chris
gregory greg
jeffrey geoffrey jeff geoff
john jack johnny jon
jonathan jon
lawrence laurence larry
matthew matt
nicholas nick
patrick pat
peter pete
philip phil
raymond ray
samuel sam
timothy tim
walter walt
theodore ted
elizabeth liz beth betsy
katherine catherine kate kathy cathy katie
margaret maggie peggy meg
deborah debbie deb
patricia pat patty
susan sue
barbara barb
victoria vicky
jennifer jen jenny
rebecca becky
alexander alex
francis frank
leonard len
vincent vince
douglas doug
frederick fred
gerald jerry
harold harry hal
henry hank
martin marty
mitchell mitch
nathaniel nathan nate
randolph randy
russell russ
terrence terry
bernard bernie
albert alfred al
abraham abe
eugene gene
`

const numbers = new Map<string, number>()
const names = new Map<string, string>()
ROWS.trim()
  .split('\n')
  .forEach((row, i) => {
    const forms = row.split(' ')
    for (const name of forms) {
      if (numbers.has(name)) continue
      numbers.set(name, i)
      names.set(name, forms[0])
    }
  })

/** Number of the name that a form belongs to. */
export const NICKNAMES: ReadonlyMap<string, number> = numbers
/** The name that a form is short for. */
export const FULL_NAMES: ReadonlyMap<string, string> = names
