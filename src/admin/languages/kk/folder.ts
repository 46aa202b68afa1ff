// Payload itself puts quotation marks around the folder's name in the "moved" messages.
export const folder = {
  browseByFolder: 'Қалталар бойынша қарау',
  byFolder: 'Қалта бойынша',
  deleteFolder: 'Қалтаны жою',
  folderName: 'Қалта атауы',
  folders: 'Қалталар',
  folderTypeDescription: 'Бұл қалтаға қай жинақтың құжаттарын салуға болатынын таңдаңыз.',
  itemHasBeenMoved: '«{{title}}» {{folderName}} қалтасына жылжытылды',
  itemHasBeenMovedToRoot: '«{{title}}» түбірлік қалтаға жылжытылды',
  itemsMovedToFolder: '{{title}} {{folderName}} қалтасына жылжытылды',
  itemsMovedToRoot: '{{title}} түбірлік қалтаға жылжытылды',
  moveFolder: 'Қалтаны жылжыту',
  moveItemsToFolderConfirmation:
    '<1>{{count}} {{label}}</1> <2>{{toFolder}}</2> қалтасына жылжытылады. Жалғастырасыз ба?',
  moveItemsToRootConfirmation:
    '<1>{{count}} {{label}}</1> түбірлік қалтаға жылжытылады. Жалғастырасыз ба?',
  moveItemToFolderConfirmation:
    '<1>{{title}}</1> <2>{{toFolder}}</2> қалтасына жылжытылады. Жалғастырасыз ба?',
  moveItemToRootConfirmation: '<1>{{title}}</1> түбірлік қалтаға жылжытылады. Жалғастырасыз ба?',
  movingFromFolder: '«{{fromFolder}}» қалтасынан жылжыту: {{title}}',
  newFolder: 'Жаңа қалта',
  noFolder: 'Қалтасыз',
  renameFolder: 'Қалта атауын өзгерту',
  searchByNameInFolder: '«{{folderName}}» ішінен атауы бойынша іздеу',
  selectFolderForItem: 'Қалтаны таңдаңыз: {{title}}',
} as const
