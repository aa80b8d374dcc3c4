// Surcharges on the VAT that persons owe themselves, on a home sold or let 附加税费: for urban maintenance by where the
// home lies (here 7 % everywhere), and for education. Half of them is levied since 2019: persons are small-scale taxpayers.

import { scalar } from '../../engine/parameter.ts';

export const surchargeLaws =
  '城市维护建设税法 (2020-08-11), art. 4; 征收教育费附加的暂行规定; 财综〔2010〕98号';
/** 六税两费减半: half of property tax, urban maintenance tax and both education surcharges, among others. */
export const halvings = '财税〔2019〕13号; 公告2022年第10号; 财政部 税务总局公告2023年第12号';

export const maintenance = scalar({
  name: 'surchargesOfPersons.maintenance',
  label: { en: 'urban maintenance tax', zh: '城市维护建设税税率' },
  unit: 'rate',
  values: [
    {
      from: '1985-01-01',
      value: 0.07,
      source: surchargeLaws,
      confidence: 'M',
      note: 'in cities; 5 % in county towns, 1 % elsewhere',
    },
  ],
});

export const education = scalar({
  name: 'surchargesOfPersons.education',
  label: { en: 'education surcharges, national and local', zh: '教育费附加与地方教育附加' },
  unit: 'rate',
  values: [{ from: '2011-01-01', value: 0.05, source: surchargeLaws, confidence: 'M' }],
});

export const levied = scalar({
  name: 'surchargesOfPersons.levied',
  label: { en: 'part of the surcharges that is levied', zh: '附加税费征收比例' },
  unit: 'share',
  values: [
    { from: '1985-01-01', value: 1, source: surchargeLaws, confidence: 'M' },
    {
      from: '2019-01-01',
      value: 0.5,
      source: halvings,
      confidence: 'M',
      note: 'persons are small-scale taxpayers; the provinces halved at once',
    },
    { from: '2028-01-01', value: 1, source: `${halvings}: to 2027-12-31`, confidence: 'M' },
  ],
});
