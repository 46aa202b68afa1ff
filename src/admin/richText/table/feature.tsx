'use client'

import { INSERT_TABLE_COMMAND, TableCellNode, TableNode, TableRowNode } from '@lexical/table'
import {
  createClientFeature,
  slashMenuBasicGroupWithItems,
  toolbarAddDropdownGroupWithItems,
} from '@payloadcms/richtext-lexical/client'
import {
  $getSelection,
  type BaseSelection,
  type LexicalEditor,
} from '@payloadcms/richtext-lexical/lexical'
import type { Label } from '../../../editorial/languages.ts'
import { sayIn } from '../../say.ts'
import { $cellAt, TABLE_COMMANDS } from './commands.ts'
import { TableIcon } from './TableIcon.tsx'
import { OPEN_CAPTION_COMMAND, TablePlugin } from './TablePlugin.tsx'

const TABLE: Label = { kk: 'Кесте', ru: 'Таблица', en: 'Table' }
const CAPTION: Label = { kk: 'Кестенің атауы…', ru: 'Название таблицы…', en: 'Caption…' }

const labelled =
  (text: Label) =>
  ({ i18n }: { i18n: { language: string } }) =>
    sayIn(i18n.language, text)

type OnSelect = { editor: LexicalEditor }

const insert = ({ editor }: OnSelect) => {
  const includeHeaders = { rows: true, columns: false }
  editor.dispatchCommand(INSERT_TABLE_COMMAND, { rows: '3', columns: '3', includeHeaders })
}

const inTable = ({ selection }: { selection: BaseSelection }) => $cellAt(selection) !== null

export const TableFeatureClient = createClientFeature({
  nodes: [TableNode, TableCellNode, TableRowNode],
  plugins: [{ Component: TablePlugin, position: 'normal' }],
  slashMenu: {
    groups: [
      slashMenuBasicGroupWithItems([
        {
          Icon: TableIcon,
          key: 'table',
          keywords: ['table', 'кесте', 'таблица'],
          label: labelled(TABLE),
          onSelect: insert,
        },
      ]),
    ],
  },
  toolbarFixed: {
    groups: [
      toolbarAddDropdownGroupWithItems([
        { ChildComponent: TableIcon, key: 'table', label: labelled(TABLE), onSelect: insert },
      ]),
      {
        type: 'dropdown',
        ChildComponent: TableIcon,
        key: 'table',
        order: 30,
        isEnabled: inTable,
        items: [
          {
            key: 'tableCaption',
            label: labelled(CAPTION),
            isEnabled: inTable,
            onSelect: ({ editor }) => editor.dispatchCommand(OPEN_CAPTION_COMMAND, undefined),
          },
          ...TABLE_COMMANDS.map(({ key, label, run }) => ({
            key,
            label: labelled(label),
            isEnabled: inTable,
            onSelect: ({ editor }: OnSelect) =>
              editor.update(() => {
                const cell = $cellAt($getSelection())
                if (cell) run(cell)
              }),
          })),
        ],
      },
    ],
  },
})
