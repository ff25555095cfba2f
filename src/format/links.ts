/** The address where it is one of the web, spelt so that nothing in it can end an attribute or a link; otherwise null. */
export function webAddress(url: string | null): string | null {
  if (url === null || !URL.canParse(url)) return null
  const { protocol, href } = new URL(url)
  return protocol === 'https:' || protocol === 'http:' ? href : null
}
