/**
 * How lines begin that are no running prose, by the kind of paragraph that they make. From reading pages of news sites,
 * wire copy and press releases.
 */
import type { ParagraphKind } from '../annotate/layers.ts'

const MONTH = '(?:Jan|Feb|Mar|Apr|May|June?|July?|Aug|Sept?|Oct|Nov|Dec)[a-z]*\\.?'
const NAME = "\\p{Lu}[\\p{L}.'’-]*(?: (?:\\p{Lu}[\\p{L}.'’-]*|and|&|de|van|von|bin|al)){1,8}"

/** The first row that matches a paragraph's beginning decides. Rows that end in `$` hold for the whole paragraph. */
export const PARAGRAPH_KINDS: readonly (readonly [ParagraphKind, RegExp])[] = [
  ['byline', new RegExp(`^(?:By|BY|Written by|Story by|Posted by|Author:|Text by|Words by)\\s+${NAME}[^.?!]{0,80}$`, 'u')],
  [
    'credit',
    /^[([—–-]{0,2}\s*(?:(?:With )?(?:additional |with |further )*(?:inputs?|reporting|research|contributions?|agency inputs?|editing|writing|photography) (?:from|by)\b|(?:Reporting|Editing|Writing|Compiled|Edited|Produced|Translated) by\b|(?:The )?(?:AP|AFP|Associated Press|Reuters|PTI|ANI|IANS|UPI|Bloomberg)(?: [A-Z]\w+){0,3} (?:also )?contributed\b|\S[^.?!:]{0,80} (?:also )?contributed (?:to this|reporting)\b|h\/t\b|Hat tip\b|(?:Source|Sources|Credit|Credits|Photo credit|Image credit|Via):? ?(?:\p{Lu}|http)[^.?!]{0,60}$|(?:©|\(c\) ?\d{4}|Copyright\b))/iu
  ],
  ['credit', /^[([]?(?:AP|AFP|Reuters|REUTERS|PTI|ANI|IANS|UPI|Bloomberg|ENDS?|With agencies|Agencies)[)\]]?\.?$/u],
  [
    'caption',
    /^(?:(?:FILE|File photo)\s*[-–—:]|[([]?(?:Photo|Photos|Image|Images|Picture|Pictured|Photograph|Caption|Video|Graphic|Infographic|Chart|Map|Figure \d+)(?: (?:by|courtesy|credit|via)\b|\s*[:/]))/iu
  ],
  ['caption', /(?:Getty Images|AP Photo|Shutterstock|REUTERS\/[A-Z][^.]{0,60})\)?$/u],
  [
    'dateline',
    new RegExp(
      `^(?:(?:Published|Updated|Posted|Last (?:updated|modified)|First published|Date|Dated)\\b:?.{0,80}|(?:\\p{Lu}[\\p{L} .'’]{1,40},\\s*)?(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day,?\\s*)?(?:${MONTH}\\s+\\d{1,2}(?:st|nd|rd|th)?,?(?:\\s+\\d{4})?|\\d{1,2}\\s+${MONTH},?(?:\\s+\\d{4})?)(?:[ ,|–—-]+\\d{1,2}[:.]\\d{2}.{0,20})?\\s*[:.]?|\\d{1,2}(?:[:.]\\d{2})? ?[ap]\\.?m\\.?(?: [A-Z]{2,3})?:?|\\d{4}-\\d{2}-\\d{2}.{0,20})$`,
      'u'
    )
  ],
  [
    'boilerplate',
    /^[([#*—–-]*\s*(?:Read (?:more|also|next|the full|this)\b|Also read\b|See also\b|More (?:on|from|stories|news|coverage|in)\b[^.?!]{0,80}$|Related\b[^.?!]{0,20}:?|Recommended\b|Watch(?: the)?(?: full| live| now)?(?: video)?\s*:|PREVIOUSLY:|Don[’']t miss\b|Click (?:here|to)\b|Tap here\b|Sign up\b|Subscribe\b|Get (?:the|our) .{0,40}newsletter|Support (?:our|independent)\b|Donate\b|Follow (?:\S+ ){1,4}on (?:Twitter|Facebook|Instagram|X|LinkedIn|Telegram|WhatsApp|Google|social)\b|Follow @|Like us\b|Join (?:us|our|the (?:conversation|discussion))\b|Share (?:this|on|your|via)\b|Print this\b|Advertisement\b|ADVERTISEMENT|Sponsored\b|Continue reading\b|Skip to\b|Story continues\b|Scroll (?:down|for)\b|This (?:article|story|post|piece|report|interview|transcript|column) (?:was|is|has been|originally|first|appeared|may)\b|A version of this\b|Editor[’']s notes?\b|Correction\b|CORRECTION|Clarification\b|Disclaimer\b|All rights reserved|Terms of (?:use|service)|Privacy policy|Cookie|Do you support\b|Have a tip|Send (?:tips|your)|Contact (?:us|the (?:author|writer|reporter))|Comments?:?$|Tags?:|Topics?:|Filed under\b|Published in\b|FULL TEXT\.?$|ABSTRACT\.?$|Abstract\.?$|END\.?$|-?\s?30\s?-?$|##+|For immediate release|Media contacts?:?|Press contacts?:?|Contacts?:|Notes? to editors|Forward[- ]looking statements|\(?(?:BEGIN VIDEO|END VIDEO|COMMERCIAL BREAK)\b|\(?(?:CROSSTALK|APPLAUSE|LAUGHTER|INAUDIBLE)\W{0,3}$)/iu
  ],
  [
    'boilerplate',
    new RegExp(
      `^${NAME} is (?:an?|the) [^.?!]{0,60}(?:reporter|correspondent|columnist|contributor|fellow|editor|writer|author|freelance)\\b.{0,200}(?:Follow|Twitter|@|email|e-mail|contributor|columnist)`,
      'u'
    )
  ],
  ['boilerplate', /^(?:[.#@][\w-]+[^{}]{0,80}\{$|[a-z-]{3,30}:\s?[^;]{1,60};$|\}$)/u]
]
