// The capital letters of Kazakh as single strokes, ten high. They are drawn here because no font
// with ә ғ қ ң ө ұ ү һ і is sure to be on the machine, and an SVG takes the machine's fonts.

const E = 'M5.2 0H0V10H5.2M0 4.9H4.5'
const I = 'M0 0V10L6.6 0V10'
const O = 'M0 5A4.2 5 0 1 1 8.4 5A4.2 5 0 1 1 0 5Z'
const Z = 'M0 1.5Q1 0 2.9 0A2.4 2.4 0 0 1 2.9 4.8H1.8M2.9 4.8A2.6 2.6 0 0 1 2.9 10Q0.9 10 0 8.4'

/** Width and outline; a tail reaches below ten. */
const LETTERS: Record<string, [width: number, path: string]> = {
  А: [7, 'M0 10L3.5 0L7 10M1.2 6.6H5.8'],
  Ә: [7.6, 'M0.4 2.2A3.8 5 0 1 1 0 5.2H7.6'],
  Б: [5.8, 'M5.2 0H0V10H2.9A2.85 2.85 0 0 0 2.9 4.3H0'],
  В: [5.6, 'M0 4.8V0H2.7A2.4 2.4 0 0 1 2.7 4.8H0V10H3A2.6 2.6 0 0 0 3 4.8'],
  Г: [5, 'M0 10V0H5'],
  Ғ: [6, 'M1 10V0H6M-0.6 5H3.6'],
  Д: [8, 'M1.2 10Q2.4 5 2.4 0H6.8V10M0 12V10H8V12'],
  Е: [5.2, E],
  Ё: [5.2, `${E}M1.3 -2.2h0.01M3.9 -2.2h0.01`],
  Ж: [9.4, 'M4.7 0V10M0 0L4.7 5L0 10M9.4 0L4.7 5L9.4 10'],
  З: [5.6, Z],
  И: [6.6, I],
  Й: [6.6, `${I}M1.9 -2.6Q3.3 -1.2 4.7 -2.6`],
  К: [5.8, 'M0 0V10M5.6 0L0 5.6M1.9 3.9L5.8 10'],
  Қ: [6.6, 'M0 0V10M5.6 0L0 5.6M1.9 3.9L5.7 10H6.6V12'],
  Л: [7, 'M0 10Q2.6 10 2.6 0H7V10'],
  М: [8.4, 'M0 10V0L4.2 7L8.4 0V10'],
  Н: [6.4, 'M0 0V10M6.4 0V10M0 4.9H6.4'],
  Ң: [7.3, 'M0 0V10M6.3 0V10H7.3V12M0 4.9H6.3'],
  О: [8.4, O],
  Ө: [8.4, `${O}M0 5H8.4`],
  П: [6.4, 'M0 10V0H6.4V10'],
  Р: [5.8, 'M0 10V0H2.9A2.9 2.9 0 0 1 2.9 5.8H0'],
  С: [7, 'M7 1.7A4.2 5 0 1 0 7 8.3'],
  Т: [6.6, 'M0 0H6.6M3.3 0V10'],
  У: [6.6, 'M0 0L3.5 6.3M6.6 0L2.9 7.6Q1.8 10 0 9.8'],
  Ұ: [6.8, 'M0 0L3.4 5.2L6.8 0M3.4 5.2V10M1 7H5.8'],
  Ү: [6.8, 'M0 0L3.4 5.2L6.8 0M3.4 5.2V10'],
  Ф: [8.8, 'M0 4.8A4.4 3.4 0 1 1 8.8 4.8A4.4 3.4 0 1 1 0 4.8ZM4.4 0V10'],
  Х: [6.6, 'M0 0L6.6 10M6.6 0L0 10'],
  Һ: [6.2, 'M0 0V10M0 4.9H3.4Q6.2 4.9 6.2 7.6V10'],
  Ц: [7.3, 'M0 0V10H7.3V12M6.3 0V10'],
  Ч: [6, 'M6 0V10M0 0V2.8Q0 5.6 2.8 5.6H6'],
  Ш: [9, 'M0 0V10H9V0M4.5 0V10'],
  Щ: [10, 'M0 0V10H10V12M9 0V10M4.5 0V10'],
  Ъ: [7.4, 'M0 0H2V10H4.6A2.8 2.8 0 0 0 4.6 4.4H2'],
  Ы: [8, 'M0 0V10H2.6A2.8 2.8 0 0 0 2.6 4.4H0M8 0V10'],
  І: [0, 'M0 0V10'],
  Ь: [5.4, 'M0 0V10H2.6A2.8 2.8 0 0 0 2.6 4.4H0'],
  Э: [7, 'M0 1.7A4.2 5 0 1 1 0 8.3M2.4 5H7'],
  Ю: [10, 'M0 0V10M0 5H2.6M2.6 5A3.7 5 0 1 1 10 5A3.7 5 0 1 1 2.6 5Z'],
  Я: [5.8, 'M5.8 10V0H2.9A2.9 2.9 0 0 0 2.9 5.8H5.8M2.8 5.8L0 10'],
  0: [6.6, 'M0 5A3.3 5 0 1 1 6.6 5A3.3 5 0 1 1 0 5Z'],
  1: [2.6, 'M0 2L2.6 0V10'],
  2: [5.8, 'M0.2 2.8A2.8 2.8 0 1 1 5 4.5L0 10H5.8'],
  3: [5.6, Z],
  4: [6.4, 'M4.8 10V0L0 7H6.4'],
  5: [5.8, 'M5.2 0H0.8L0.4 4.5A3.1 3.1 0 1 1 0 8.6'],
  6: [6.2, 'M5 0Q0 1.4 0 6.9A3.1 3.1 0 1 1 6.2 6.9A3.1 3.1 0 1 1 0 6.9'],
  7: [5.6, 'M0 0H5.6L2 10'],
  8: [
    6,
    'M0.4 2.4A2.6 2.4 0 1 1 5.6 2.4A2.6 2.4 0 1 1 0.4 2.4ZM0 7.4A3 2.6 0 1 1 6 7.4A3 2.6 0 1 1 0 7.4Z',
  ],
  9: [6.2, 'M1.2 10Q6.2 8.6 6.2 3.1A3.1 3.1 0 1 1 0 3.1A3.1 3.1 0 1 1 6.2 3.1'],
  '-': [3, 'M0 5.2H3'],
  '·': [0, 'M0 5h0.01'],
  ' ': [2.4, ''],
}
const BETWEEN = 2.6

/**
 * The words in capitals as one path, ten high, with their width.
 * @throws Error for a sign that is not drawn here
 */
export function strokes(words: string) {
  let width = 0
  const parts: string[] = []
  for (const sign of words.toLocaleUpperCase('kk')) {
    const letter = LETTERS[sign]
    if (!letter) throw new Error(`No letter is drawn for "${sign}"`)
    const [wide, path] = letter
    if (path) parts.push(`<path transform="translate(${width.toFixed(1)} 0)" d="${path}"/>`)
    width += wide + BETWEEN
  }
  return { drawing: parts.join(''), width: Math.max(0, width - BETWEEN) }
}
