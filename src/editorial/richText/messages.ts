import type { Label } from '../languages.ts'

const LONGEST = 80

const short = (text: string) => (text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text)

export const BAD_ADDRESS: Label = {
  kk: 'Мекенжай https://, mailto: немесе tel: деп басталып, бос орынсыз жазылуы керек.',
  ru: 'Адрес должен начинаться с https://, mailto: или tel: и быть без пробелов.',
  en: 'The address must begin with https://, mailto: or tel: and hold no spaces.',
}

export const NOT_A_TEXT: Label = {
  kk: 'Бұл мәтін өңдегіштің мәтіні емес. Мәтінді өңдегіште қайта жазыңыз.',
  ru: 'Это не текст редактора. Напишите текст в редакторе заново.',
  en: 'This is no text of the editor. Please write it in the editor again.',
}

export const TOO_DEEP: Label = {
  kk: 'Мәтінде бірінің ішіне бірі салынған бөліктер тым көп. Оны қарапайым етіп қайта қойыңыз.',
  ru: 'В тексте слишком много вложенных друг в друга частей. Вставьте его проще.',
  en: 'The text is nested too deeply. Please simplify it.',
}

export const TOO_LONG: Label = {
  kk: 'Мәтін тым ұзын. Оны бірнеше материалға бөліңіз.',
  ru: 'Текст слишком длинный. Разделите его на несколько материалов.',
  en: 'The text is too long. Please divide it into several entries.',
}

export const unknownPart = (type: string): Label => ({
  kk: `Мәтінде белгісіз бөлік бар: «${short(type)}». Оны алып тастаңыз.`,
  ru: `В тексте есть неизвестная часть: «${short(type)}». Уберите её.`,
  en: `The text has an unknown part: “${short(type)}”. Please remove it.`,
})

export const badLink = (words: string, url: unknown): Label => {
  const address = typeof url === 'string' && url !== '' ? short(url) : '—'
  return {
    kk: `Мәтіндегі «${short(words)}» сілтемесінің мекенжайы жарамсыз: ${address}. ${BAD_ADDRESS.kk}`,
    ru: `Недопустимый адрес ссылки «${short(words)}» в тексте: ${address}. ${BAD_ADDRESS.ru}`,
    en: `The link “${short(words)}” in the text has a wrong address: ${address}. ${BAD_ADDRESS.en}`,
  }
}

export const leadsNowhere = (words: string): Label => ({
  kk: `Мәтіндегі «${short(words)}» сілтемесі жоқ құжатқа апарады. Басқасын таңдаңыз немесе сілтемені алып тастаңыз.`,
  ru: `Ссылка «${short(words)}» в тексте ведёт на документ, которого нет. Выберите другой или уберите ссылку.`,
  en: `The link “${short(words)}” in the text leads to a document that does not exist. Choose another or remove the link.`,
})

export const missingMedia = (id: unknown): Label => {
  const number = short(String(id ?? '—'))
  return {
    kk: `Мәтінге қойылған №${number} сурет не файл табылмады. Басқасын таңдаңыз немесе алып тастаңыз.`,
    ru: `Изображение или файл № ${number}, вставленные в текст, не найдены. Выберите другие или уберите.`,
    en: `Picture or file no. ${number} in the text does not exist. Choose another or remove it.`,
  }
}
