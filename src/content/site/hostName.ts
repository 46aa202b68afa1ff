import { inTurn, matching } from '../fields/checks.ts'

/** Characters of a whole name, as DNS has it (RFC 1035). */
const LONGEST = 253

/** Labels of letters, digits and hyphens, none of them at an edge. */
const NAME = /^(?!-)[a-z0-9-]{1,63}(?<!-)(\.(?!-)[a-z0-9-]{1,63}(?<!-))*$/

/** Whatever browsers read as an address in numbers: its last part is one, in any notation (WHATWG URL, «ends in a number»). */
const isNumeric = (value: string) => /(^|\.)(\d+|0x[0-9a-f]*)$/.test(value)

/** The name by which visitors ask for a site. */
export const hostName = inTurn(
  matching((value) => value.length <= LONGEST, {
    kk: `Домен атауы тым ұзын: ең көбі ${LONGEST} таңба.`,
    ru: `Доменное имя слишком длинное: не больше ${LONGEST} знаков.`,
    en: `The host name is too long: ${LONGEST} characters at most.`,
  }),
  matching((value) => NAME.test(value), {
    kk: 'Домен атауын протоколсыз жазыңыз: karasai.jastar.kz.',
    ru: 'Укажите доменное имя без протокола: karasai.jastar.kz.',
    en: 'Give the host name without a protocol: karasai.jastar.kz.',
  }),
  matching((value) => !isNumeric(value), {
    kk: 'IP мекенжайы жарамайды, домен атауын жазыңыз: karasai.jastar.kz.',
    ru: 'IP-адрес не подходит, укажите доменное имя: karasai.jastar.kz.',
    en: 'An IP address will not do, give a host name: karasai.jastar.kz.',
  }),
)
