/**
 * Words by which a headline's "…: …" is read. From reading headlines of papers of several countries.
 */
const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s*[,\n]\s*/))

/** Last words of sources in small letters: offices, bodies and documents that headlines cite. */
export const SOURCE_NOUNS = words(`
  poll, polls, survey, surveys, study, studies, report, reports, data, memo, letter, filing, lawsuit, audit, review, research, analysis, paper, book,
  newspaper, magazine, media, editorial, editorial board, ad, documents, emails, records,
  police, court, judge, prosecutor, prosecutors, lawyer, lawyers, attorney, official, officials, minister, ministry, government, govt, govt., gov't, opposition,
  president, premier, chancellor, mayor, governor, senator, congressman, congresswoman, mp, mps, lawmaker, lawmakers, secretary, chief, head, chair, chairman,
  ceo, cfo, director, leader, leaders, boss, coach, captain, general, commander, spokesman, spokeswoman, spokesperson, ambassador, envoy, diplomat,
  source, sources, expert, experts, analyst, analysts, economist, economists, historian, historians, scientist, scientists, researcher, researchers, doctor, doctors,
  insider, insiders, aide, aides, adviser, advisers, advisor, advisors, campaign, camp, team, party, union, group, watchdog, activist, activists, regulator, agency,
  witness, witnesses, victim, family, father, mother, wife, husband, son, daughter, lobby, pollster, pollsters, columnist, critics, insiders, commission,
  chamber, council, board, association, institute, university, college, bank, hospital, company, firm, church, embassy, envoys, rebels, residents, locals,
  farmers, nurses, teachers, students, workers, parents, voters, patients, survivors, neighbors, neighbours, employers, manufacturers, retailers, carriers,
  pm, fm, cm, fo, mea, nsa, cji, dgp, hc, sc, ed, cbi, bjp, un, who, eu, ecb, imf, nato, fbi, cia, doj, gop, dnc, rnc, ap, afp, pti, ani, wsj, nyt, cnn, fed, ag, ig, iaea, wto, opec, nhs, ons, cdc, fda, nasa, rbi`)

/** Labels that stand before a colon and cite nobody, in small letters. */
export const LABELS = words(`
  the latest, breaking, breaking news, exclusive, watch, video, photos, photo, pictures, gallery, live, live updates, live blog, update, updated, updates, developing, just in,
  revealed, bombshell, boom, wow, look, listen, read, must read, opinion, op-ed, analysis, explainer, explained, explain, fact check, fact-check,
  review, book review, film review, interview, q&a, profile, obituary, timeline, podcast, quiz, recap, preview, factbox, infographic, column, commentary, editorial, letters, letter,
  perspective, viewpoint, comment, feature, features, special report, investigation, paid notice, news guide, news analysis, correction, corrected, refile, byline,
  in pictures, in brief, in numbers, at a glance, key points, highlights, results, score, weather, sports, politics, business, note, warning, alert, report card, headlines,
  name, age, job, city, pay, party, address, phone, email, website, where, when, who, what, cost, location, date, time, director, cast, total, online, twitter, contact, contributing,
  movie, film, song, album, show, series, novel, play, theme, topic, slogan, motto, tagline, category, quote, quote of the day, tip,
  source code, data points, abstract, title, subject, re, fwd, tl;dr, psa, reminder, hint, spoiler, caution, how to, what to know, what we know, here's why, fact, facts, myth, rumor`)

/** Labels of links to other texts, within a text, in small letters. */
export const TEASERS = words(`
  read more, read also, also read, read next, read this, read, see also, see more, more on this, more, related, related story, related stories, related news, recommended,
  watch, watch now, watch live, listen, listen now, share, share this, share this article, share this story, share on, don't miss, in other news, you may also like`)

/** Verbs of a headline's reporting clause, as they stand beside "residents", "minister" in the present. */
export const REPORTING_VERBS = words(`
  says, say, said, warns, warn, claims, claim, insists, insist, finds, find, shows, show, suggests, suggest, reveals, reveal, reports, report, admits, admit,
  argues, argue, announces, announce, promises, promise, predicts, predict, confirms, confirm, declares, declare, tells, tell, alleges, allege, believes, believe,
  fears, fear, vows, vow, concedes, adds, notes, hints, estimates, asks, ask`)
