/**
 * Texts of the rich text editor, for `i18n.translations.kk.lexical`. They cannot go into
 * `supportedLanguages`: what Payload sends from there to the browser is filtered by its own keys.
 */
export const lexical = {
  general: {
    placeholder: 'Жаза бастаңыз немесе пәрмендерді ашу үшін «/» пернесін басыңыз…',
    slashMenuBasicGroupLabel: 'Негізгі',
    slashMenuListGroupLabel: 'Тізімдер',
    toolbarItemsActive: '{{count}} белсенді',
  },
  align: {
    alignCenterLabel: 'Ортаға туралау',
    alignJustifyLabel: 'Ені бойынша туралау',
    alignLeftLabel: 'Солға туралау',
    alignRightLabel: 'Оңға туралау',
  },
  blockquote: {
    label: 'Дәйексөз',
  },
  blocks: {
    inlineBlocks: {
      create: '{{label}} жасау',
      edit: 'Өңдеу: {{label}}',
      label: 'Жол ішіндегі блоктар',
      remove: 'Алып тастау: {{label}}',
    },
    label: 'Блоктар',
  },
  checklist: {
    label: 'Құсбелгілі тізім',
  },
  heading: {
    label: '{{headingLevel}}-деңгейлі тақырып',
  },
  horizontalRule: {
    label: 'Көлденең сызық',
  },
  indent: {
    decreaseLabel: 'Шегіністі азайту',
    increaseLabel: 'Шегіністі арттыру',
  },
  link: {
    label: 'Сілтеме',
    loadingWithEllipsis: 'Жүктелуде…',
  },
  orderedList: {
    label: 'Нөмірленген тізім',
  },
  paragraph: {
    label: 'Абзац',
    label2: 'Кәдімгі мәтін',
  },
  relationship: {
    label: 'Байланыс',
  },
  textState: {
    defaultStyle: 'Әдепкі стиль',
  },
  unorderedList: {
    label: 'Таңбаланған тізім',
  },
  upload: {
    label: 'Сурет',
  },
} as const
