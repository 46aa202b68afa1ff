export const dashboard = {
  addButton: 'Қосу +',
  addWidget: 'Виджет қосу',
  deleteWidget: 'Виджетті жою: {{id}}',
  discardConfirmLabel: 'Сақтамау',
  discardMessage: 'Бақылау тақтасының орналасуындағы өзгерістер сақталмаған. Сақтамай шығасыз ба?',
  discardTitle: 'Өзгерістер сақталмасын ба?',
  editDashboard: 'Бақылау тақтасын өңдеу',
  editingDashboard: 'Бақылау тақтасын өңдеп жатырсыз',
  noItems:
    'Бақылау тақтасында виджет жоқ. Оларды жоғарғы жолақтағы «Бақылау тақтасы» мәзірінен қоса аласыз.',
  resetLayout: 'Бастапқы орналасуға қайтару',
  searchWidgets: 'Виджеттерді іздеу…',
} as const
