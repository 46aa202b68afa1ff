// The contract's values in lower case, with their names in the admin.
export const GRANT_KINDS = {
  education: { kk: 'Білім беру', ru: 'Образование', en: 'Education' },
  business: { kk: 'Бизнес', ru: 'Бизнес', en: 'Business' },
  social_project: { kk: 'Әлеуметтік жоба', ru: 'Социальный проект', en: 'Social project' },
  scholarship: { kk: 'Шәкіртақы', ru: 'Стипендия', en: 'Scholarship' },
  travel: { kk: 'Сапар', ru: 'Поездка', en: 'Travel' },
  other: { kk: 'Басқа', ru: 'Другое', en: 'Other' },
}
