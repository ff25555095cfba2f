/** What the page does beyond standing there to be read: it links hovered parts, filters and sorts. */
export const script = `
document.documentElement.classList.add('scripted')
for (const article of document.querySelectorAll('article')) {
  const parts = new Map()
  for (const part of article.querySelectorAll('[data-claims]')) {
    for (const id of part.dataset.claims.split(' ')) {
      if (!parts.has(id)) parts.set(id, [])
      parts.get(id).push(part)
    }
  }
  const panel = article.querySelector('.panel')
  const list = article.querySelector('.claims')
  if (list === null) continue
  const cards = [...list.children]
  const words = new Map(cards.map((card) => [card, card.textContent.toLowerCase()]))
  const nameOf = (card) => card.querySelector('.name').textContent

  let active = []
  const link = (target, reveal) => {
    const part = target.closest('[data-claims]')
    for (const old of active) old.classList.remove('active')
    const ids = part === null ? [] : part.dataset.claims.split(' ')
    if (part !== null && part.matches('mark')) ids.length = 1
    active = ids.flatMap((id) => parts.get(id))
    for (const one of active) one.classList.add('active')
    const card = active.find((one) => one.matches('.card'))
    const scrolls = panel.scrollHeight > panel.clientHeight && getComputedStyle(panel).overflowY === 'auto'
    if (reveal && card !== undefined && scrolls && !card.contains(part)) {
      const room = panel.getBoundingClientRect()
      const at = card.getBoundingClientRect()
      if (at.top < room.top || at.bottom > room.bottom) panel.scrollTop += at.top - room.top - room.height / 4
    }
  }
  let waiting
  article.addEventListener('pointerover', ({ target }) => {
    clearTimeout(waiting)
    waiting = setTimeout(() => link(target, true), 120)
  })
  article.addEventListener('focusin', ({ target }) => {
    clearTimeout(waiting)
    link(target, true)
  })

  const control = (name) => article.querySelector('[name=' + name + ']')
  const [find, sort, form, score, quantities] = ['find', 'sort', 'form', 'score', 'quantities'].map(control)
  const boxes = [...article.querySelectorAll('[name=speaker]')]
  const orders = {
    score: (a, b) => b.dataset.score - a.dataset.score || a.dataset.order - b.dataset.order,
    order: (a, b) => a.dataset.order - b.dataset.order,
    speaker: (a, b) => nameOf(a).localeCompare(nameOf(b)) || a.dataset.order - b.dataset.order
  }
  const update = () => {
    const speakers = new Set(boxes.filter((box) => box.checked).map((box) => box.value))
    const wanted = find.value.trim().toLowerCase()
    for (const card of cards) {
      card.hidden = !(
        words.get(card).includes(wanted) &&
        (form.value === '' || card.dataset.form === form.value) &&
        Number(card.dataset.score) >= Number(score.value) &&
        (!quantities.checked || card.dataset.quantities !== '0') &&
        (speakers.size === 0 || speakers.has(card.dataset.speaker))
      )
    }
    const shown = new Set(cards.filter((card) => !card.hidden).map((card) => card.id))
    for (const part of article.querySelectorAll('.text [data-claims], header [data-claims]')) {
      part.classList.toggle('off', !part.dataset.claims.split(' ').some((id) => shown.has(id)))
    }
    list.append(...cards.sort(orders[sort.value]))
    article.querySelector('.shown').textContent = shown.size + ' of ' + cards.length + ' shown'
  }
  panel.addEventListener('input', update)
  update()
}
`
