/** American states as datelines and party labels shorten them ("R-Utah"). Source: the AP Stylebook and postal codes. */
export const US_STATES: ReadonlyMap<string, string> = new Map(
  `ala al alabama; alaska ak alaska; ariz az arizona; ark ar arkansas; calif ca california; colo co colorado; conn ct connecticut; del de delaware;
  fla fl florida; ga ga georgia; hawaii hi hawaii; idaho id idaho; ill il illinois; ind in indiana; iowa ia iowa; kan ks kansas; ky ky kentucky; la la louisiana;
  maine me maine; md md maryland; mass ma massachusetts; mich mi michigan; minn mn minnesota; miss ms mississippi; mo mo missouri; mont mt montana;
  neb ne nebraska; nev nv nevada; nh nh new hampshire; nj nj new jersey; nm nm new mexico; ny ny new york; nc nc north carolina; nd nd north dakota;
  ohio oh ohio; okla ok oklahoma; ore or oregon; pa pa pennsylvania; ri ri rhode island; sc sc south carolina; sd sd south dakota; tenn tn tennessee;
  texas tx texas; utah ut utah; vt vt vermont; va va virginia; wash wa washington; wva wv west virginia; wis wi wisconsin; wyo wy wyoming`
    .split(';')
    .flatMap(row => {
      const [short, postal, ...name] = row.trim().split(/\s+/)
      return [short, postal].map((code): [string, string] => [code, name.join(' ')])
    })
)
