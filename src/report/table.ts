// Tables and their four ways out. Everything a report prints in rows goes through here.

export { type CsvOptions, toCsv } from './table/csv.ts';
export { type JsonTable, toJson } from './table/json.ts';
export { toMarkdown } from './table/markdown.ts';
export { type Cell, type Column, type Figure, type Row, type Table, table } from './table/table.ts';
export { type TextOptions, toText } from './table/text.ts';
