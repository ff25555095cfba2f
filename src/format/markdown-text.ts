import { oneLine } from './claim-text.ts'

/** The text on one line, with every character escaped that Markdown, also inside a table, would read as its own. */
export function escapeMarkdown(text: string): string {
  return oneLine(text)
    .replace(/[\\`*_{}[\]<>|~$]/g, '\\$&')
    .replace(/&(?=#?\w+;)/g, '\\&')
    .replace(/^(?:[-+#>]|\d+[.)](?=\s))/, mark => mark.replace(/[-+#>.)]/, '\\$&'))
}
