/** The one zone of all Kazakhstan, in which the admin shows and takes every time. */
export const ZONE = 'Asia/Almaty'
