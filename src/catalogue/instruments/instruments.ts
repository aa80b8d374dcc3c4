// Every policy instrument that the texts on common prosperity name, by stage of distribution.

import { assistanceRows, serviceRows, transferRows } from './assistance-and-services.ts';
import { objectiveRows } from './objectives.ts';
import { propertyRows } from './primary-property.ts';
import { workRows } from './primary-work.ts';
import type { InstrumentRow } from './row.ts';
import { insuranceRows, taxRows } from './taxes-and-insurance.ts';
import { tertiaryRows } from './tertiary.ts';

interface Section {
  readonly title: string;
  readonly rows: readonly InstrumentRow[];
}

/** The instruments in the order of the page. */
export const sections: readonly Section[] = [
  { title: 'Primary distribution 初次分配', rows: [...workRows, ...propertyRows] },
  { title: 'Taxes 税收', rows: taxRows },
  { title: 'Social insurance 社会保险', rows: insuranceRows },
  { title: 'Assistance and welfare 社会救助和福利', rows: assistanceRows },
  { title: 'Public services and housing 公共服务和住房', rows: serviceRows },
  { title: 'Transfers between governments 政府间转移支付', rows: transferRows },
  { title: 'Tertiary distribution 三次分配', rows: tertiaryRows },
  { title: 'Aims and measures 目标与衡量', rows: objectiveRows },
];

export const instrumentRows: readonly InstrumentRow[] = sections.flatMap(({ rows }) => rows);
