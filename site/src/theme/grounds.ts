/** The grounds of the pages, as in styles/base.css: what the accent colour must be readable on. */
export const LIGHT = '#fbfaf7'
export const DARK = '#15181c'
