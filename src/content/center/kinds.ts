// The enums of the contract with their names in the admin. The keys are the contract's values in lower case.

export const CENTER_KINDS = {
  youth_center: { kk: 'Жастар орталығы', ru: 'Молодёжный центр', en: 'Youth centre' },
  community_center: { kk: 'Комьюнити-орталық', ru: 'Комьюнити-центр', en: 'Community centre' },
  resource_center: {
    kk: 'Жастар ресурстық орталығы',
    ru: 'Молодёжный ресурсный центр',
    en: 'Youth resource centre',
  },
  coworking: { kk: 'Коворкинг', ru: 'Коворкинг', en: 'Coworking' },
  other: { kk: 'Басқа', ru: 'Другое', en: 'Other' },
}

export const CENTER_STATUSES = {
  planned: { kk: 'Жоспарда', ru: 'Запланирован', en: 'Planned' },
  under_construction: { kk: 'Салынып жатыр', ru: 'Строится', en: 'Under construction' },
  open: { kk: 'Ашық', ru: 'Открыт', en: 'Open' },
  temporarily_closed: { kk: 'Уақытша жабық', ru: 'Временно закрыт', en: 'Temporarily closed' },
  closed: { kk: 'Жабық', ru: 'Закрыт', en: 'Closed' },
}

export const FACILITY_KINDS = {
  coworking: { kk: 'Коворкинг', ru: 'Коворкинг', en: 'Coworking' },
  classroom: { kk: 'Дәрісхана', ru: 'Аудитория', en: 'Classroom' },
  library: { kk: 'Кітапхана', ru: 'Библиотека', en: 'Library' },
  music_instruments: {
    kk: 'Музыка аспаптары',
    ru: 'Музыкальные инструменты',
    en: 'Musical instruments',
  },
  recording_studio: { kk: 'Дыбыс жазу студиясы', ru: 'Студия звукозаписи', en: 'Recording studio' },
  podcast_studio: { kk: 'Подкаст студиясы', ru: 'Студия подкастов', en: 'Podcast studio' },
  creative_workshop: {
    kk: 'Шығармашылық шеберхана',
    ru: 'Творческая мастерская',
    en: 'Creative workshop',
  },
  sewing_workshop: { kk: 'Тігін шеберханасы', ru: 'Швейная мастерская', en: 'Sewing workshop' },
  sports: { kk: 'Спорт залы', ru: 'Спортивный зал', en: 'Sports' },
  conference_hall: { kk: 'Мәжіліс залы', ru: 'Конференц-зал', en: 'Conference hall' },
  children_room: { kk: 'Балалар бөлмесі', ru: 'Детская комната', en: "Children's room" },
  accessible_entrance: {
    kk: 'Кедергісіз кіреберіс',
    ru: 'Доступный вход',
    en: 'Accessible entrance',
  },
  other: { kk: 'Басқа', ru: 'Другое', en: 'Other' },
}

export const SERVICE_KINDS = {
  employment: { kk: 'Жұмысқа орналасу', ru: 'Трудоустройство', en: 'Employment' },
  career_guidance: { kk: 'Кәсіптік бағдар', ru: 'Профориентация', en: 'Career guidance' },
  business: { kk: 'Кәсіпкерлік', ru: 'Предпринимательство', en: 'Business' },
  housing: { kk: 'Тұрғын үй', ru: 'Жильё', en: 'Housing' },
  legal: { kk: 'Заң көмегі', ru: 'Юридическая помощь', en: 'Legal help' },
  psychological: {
    kk: 'Психологиялық көмек',
    ru: 'Психологическая помощь',
    en: 'Psychological help',
  },
  health: { kk: 'Денсаулық', ru: 'Здоровье', en: 'Health' },
  state_programs: {
    kk: 'Мемлекеттік бағдарламалар',
    ru: 'Государственные программы',
    en: 'State programmes',
  },
  education: { kk: 'Білім', ru: 'Образование', en: 'Education' },
  other: { kk: 'Басқа', ru: 'Другое', en: 'Other' },
}

export const WEEKDAYS = {
  monday: { kk: 'Дүйсенбі', ru: 'Понедельник', en: 'Monday' },
  tuesday: { kk: 'Сейсенбі', ru: 'Вторник', en: 'Tuesday' },
  wednesday: { kk: 'Сәрсенбі', ru: 'Среда', en: 'Wednesday' },
  thursday: { kk: 'Бейсенбі', ru: 'Четверг', en: 'Thursday' },
  friday: { kk: 'Жұма', ru: 'Пятница', en: 'Friday' },
  saturday: { kk: 'Сенбі', ru: 'Суббота', en: 'Saturday' },
  sunday: { kk: 'Жексенбі', ru: 'Воскресенье', en: 'Sunday' },
}

export const EXCEPTION_REASONS = {
  public_holiday: { kk: 'Мереке', ru: 'Праздник', en: 'Public holiday' },
  maintenance: { kk: 'Жөндеу жұмыстары', ru: 'Ремонтные работы', en: 'Maintenance' },
  sanitary_day: { kk: 'Санитарлық күн', ru: 'Санитарный день', en: 'Sanitary day' },
  special_event: { kk: 'Арнайы іс-шара', ru: 'Особое мероприятие', en: 'Special event' },
  other: { kk: 'Басқа себеп', ru: 'Другая причина', en: 'Other reason' },
}
