// The contract's values in lower case, with their names in the admin.

export const EVENT_KINDS = {
  course: { kk: 'Курс', ru: 'Курс', en: 'Course' },
  club: { kk: 'Үйірме', ru: 'Кружок', en: 'Club' },
  workshop: { kk: 'Практикум', ru: 'Практикум', en: 'Workshop' },
  training: { kk: 'Тренинг', ru: 'Тренинг', en: 'Training' },
  masterclass: { kk: 'Шеберлік сыныбы', ru: 'Мастер-класс', en: 'Masterclass' },
  consultation: { kk: 'Кеңес беру', ru: 'Консультация', en: 'Consultation' },
  meeting: { kk: 'Кездесу', ru: 'Встреча', en: 'Meeting' },
  opening: { kk: 'Ашылу салтанаты', ru: 'Открытие', en: 'Opening' },
  festival: { kk: 'Фестиваль', ru: 'Фестиваль', en: 'Festival' },
  competition: { kk: 'Байқау', ru: 'Конкурс', en: 'Competition' },
  other: { kk: 'Басқа', ru: 'Другое', en: 'Other' },
}

export const EVENT_STATUSES = {
  scheduled: { kk: 'Жоспарланған', ru: 'Запланировано', en: 'Scheduled' },
  rescheduled: { kk: 'Уақыты ауысты', ru: 'Перенесено', en: 'Rescheduled' },
  moved_online: { kk: 'Онлайн өтеді', ru: 'Пройдёт онлайн', en: 'Moved online' },
  postponed: { kk: 'Кейінге қалдырылды', ru: 'Отложено', en: 'Postponed' },
  cancelled: { kk: 'Өтпейді', ru: 'Отменено', en: 'Cancelled' },
}

/** How one date differs from the rule. */
export const DATE_CHANGES = {
  cancelled: { kk: 'Бұл күні болмайды', ru: 'В этот день не будет', en: 'Cancelled' },
  rescheduled: {
    kk: 'Басқа уақытқа ауыстырылды',
    ru: 'Перенесено на другое время',
    en: 'Moved to another time',
  },
  moved_online: { kk: 'Онлайн өтеді', ru: 'Пройдёт онлайн', en: 'Moved online' },
  postponed: { kk: 'Белгісіз уақытқа қалдырылды', ru: 'Отложено', en: 'Postponed' },
  scheduled: { kk: 'Қосымша күн', ru: 'Дополнительная дата', en: 'Additional date' },
}
