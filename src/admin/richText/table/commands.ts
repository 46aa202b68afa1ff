import {
  $deleteTableColumnAtSelection,
  $deleteTableRowAtSelection,
  $getTableCellNodeFromLexicalNode,
  $getTableColumnIndexFromTableCellNode,
  $getTableNodeFromLexicalNodeOrThrow,
  $getTableRowIndexFromTableCellNode,
  $insertTableColumnAtSelection,
  $insertTableRowAtSelection,
  $isTableCellNode,
  $isTableSelection,
  $mergeCells,
  $setTableColumnIsHeader,
  $setTableRowIsHeader,
  $unmergeCell,
  TableCellHeaderStates,
  type TableCellNode,
} from '@lexical/table'
import {
  $getSelection,
  $isRangeSelection,
  type BaseSelection,
} from '@payloadcms/richtext-lexical/lexical'
import type { Label } from '../../../editorial/languages.ts'

interface TableCommand {
  key: string
  label: Label
  run(cell: TableCellNode): void
}

/** What can be done with the table that the cursor is in. */
export const TABLE_COMMANDS: TableCommand[] = [
  {
    key: 'tableRowAbove',
    label: { kk: 'Үстіне жол қосу', ru: 'Строка выше', en: 'Row above' },
    run: () => $insertTableRowAtSelection(false),
  },
  {
    key: 'tableRowBelow',
    label: { kk: 'Астына жол қосу', ru: 'Строка ниже', en: 'Row below' },
    run: () => $insertTableRowAtSelection(true),
  },
  {
    key: 'tableColumnBefore',
    label: { kk: 'Сол жаққа баған қосу', ru: 'Столбец слева', en: 'Column to the left' },
    run: () => $insertTableColumnAtSelection(false),
  },
  {
    key: 'tableColumnAfter',
    label: { kk: 'Оң жаққа баған қосу', ru: 'Столбец справа', en: 'Column to the right' },
    run: () => $insertTableColumnAtSelection(true),
  },
  {
    key: 'tableHeaderRow',
    label: {
      kk: 'Тақырып жолы: иә/жоқ',
      ru: 'Строка заголовков: да/нет',
      en: 'Header row: on/off',
    },
    run: (cell) =>
      $setTableRowIsHeader(
        $getTableNodeFromLexicalNodeOrThrow(cell),
        $getTableRowIndexFromTableCellNode(cell),
        !cell.hasHeaderState(TableCellHeaderStates.ROW),
      ),
  },
  {
    key: 'tableHeaderColumn',
    label: {
      kk: 'Тақырып бағаны: иә/жоқ',
      ru: 'Столбец заголовков: да/нет',
      en: 'Header column: on/off',
    },
    run: (cell) =>
      $setTableColumnIsHeader(
        $getTableNodeFromLexicalNodeOrThrow(cell),
        $getTableColumnIndexFromTableCellNode(cell),
        !cell.hasHeaderState(TableCellHeaderStates.COLUMN),
      ),
  },
  {
    key: 'tableMerge',
    label: { kk: 'Ұяшықтарды біріктіру/бөлу', ru: 'Объединить/разделить', en: 'Merge/split cells' },
    run: () => {
      const selection = $getSelection()
      const cells = $isTableSelection(selection)
        ? selection.getNodes().filter($isTableCellNode)
        : []
      if (cells.length > 1) $mergeCells(cells)
      else $unmergeCell()
    },
  },
  {
    key: 'tableDeleteRow',
    label: { kk: 'Жолды жою', ru: 'Удалить строку', en: 'Delete row' },
    run: () => $deleteTableRowAtSelection(),
  },
  {
    key: 'tableDeleteColumn',
    label: { kk: 'Бағанды жою', ru: 'Удалить столбец', en: 'Delete column' },
    run: () => $deleteTableColumnAtSelection(),
  },
  {
    key: 'tableDelete',
    label: { kk: 'Кестені жою', ru: 'Удалить таблицу', en: 'Delete table' },
    run: (cell) => $getTableNodeFromLexicalNodeOrThrow(cell).remove(),
  },
]

export function $cellAt(selection: BaseSelection | null) {
  if (!$isRangeSelection(selection) && !$isTableSelection(selection)) return null
  return $getTableCellNodeFromLexicalNode(selection.anchor.getNode())
}
