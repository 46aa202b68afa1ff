// For those who see weakly: colours and type size as chosen on any page, before anything is drawn. See components/Sight.astro.
;(() => {
  const root = document.documentElement
  const names = ['colours', 'size']
  const known = (name) => {
    try {
      return localStorage.getItem(`sight-${name}`)
    } catch {
      return null
    }
  }
  root.classList.add('script')
  for (const name of names) if (known(name)) root.dataset[name] = known(name)
  addEventListener('DOMContentLoaded', () => {
    for (const name of names) {
      for (const input of document.querySelectorAll(`#sight input[name=${name}]`)) {
        input.checked = input.value === (root.dataset[name] ?? 'usual')
      }
    }
    document.querySelector('#sight')?.addEventListener('change', ({ target: { name, value } }) => {
      root.dataset[name] = value
      try {
        localStorage.setItem(`sight-${name}`, value)
      } catch {
        // Nothing may be kept here: it holds for this page.
      }
    })
  })
})()
