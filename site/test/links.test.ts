import assert from 'node:assert/strict'
import { it } from 'node:test'
import { API_URL } from '../src/settings.ts'
import { files, hasPage, pageAt, pages } from './support/site.ts'

const known = new Set(files)

it('every link inside the site leads somewhere, also into a page', () => {
  for (const { path, root } of pages) {
    for (const link of root.querySelectorAll('[href], img[src], [popovertarget]')) {
      const target = link.getAttribute('href') ?? link.getAttribute('src')
      const id = link.getAttribute('popovertarget')
      if (id) assert.ok(root.getElementById(id), `${path}: #${id}`)
      if (!target || !/^[/#]/.test(target)) continue
      const [place = '', part] = target.split('#')
      assert.ok(place === '' || hasPage(place) || known.has(place), `${path}: ${target}`)
      if (!part) continue
      const there = place === '' ? root : pageAt(place).root
      assert.ok(there.getElementById(part), `${path}: ${target}`)
    }
  }
})

it('no link of the text keeps the address of another site', () => {
  for (const { path, root } of pages) {
    assert.deepEqual(root.querySelectorAll('[data-entry]').map(String), [], path)
  }
})

it('pictures have their sizes, a placeholder and three forms, which the API serves', async () => {
  const shown = pages.flatMap(({ root }) => root.querySelectorAll('.picture'))
  assert.ok(shown.length > 0)
  const addresses = new Set<string>()
  for (const picture of shown) {
    const img = picture.querySelector('picture img')
    assert.match(img?.getAttribute('width') ?? '', /^\d+$/)
    assert.match(img?.getAttribute('height') ?? '', /^\d+$/)
    assert.match(
      picture.querySelector('.placeholder')?.getAttribute('src') ?? '',
      /^data:image\/webp/,
    )
    const [avif, webp] = picture.querySelectorAll('source').map((one) => one.getAttribute('srcset'))
    for (const set of [avif, webp, img?.getAttribute('src')]) {
      addresses.add(set?.split(' ')[0] ?? '')
    }
  }
  // A few of them: each is drawn when it is first asked for.
  for (const address of [...addresses].slice(0, 6)) {
    assert.ok(address.startsWith(new URL(API_URL).origin), address)
    assert.equal((await fetch(address)).status, 200, address)
  }
})
