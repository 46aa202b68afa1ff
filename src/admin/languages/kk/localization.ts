export const localization = {
  cannotCopySameLocale: 'Сол тілдің өзіне көшіруге болмайды',
  copyFrom: 'Қай тілден көшіру',
  copyFromTo: 'Көшіру: {{from}} → {{to}}',
  copyTo: 'Қай тілге көшіру',
  copyToLocale: 'Басқа тілге көшіру',
  localeToPublish: 'Жарияланатын тіл',
  // Payload only shows it behind the word for "duplicate".
  selectedLocales: '(таңдалған тілдер)',
  selectLocaleToCopy: 'Көшірілетін тілді таңдаңыз',
  selectLocaleToDuplicate: 'Көшірмеге енетін тілдерді таңдаңыз',
} as const
