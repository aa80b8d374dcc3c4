// The acts that the rules of this folder cite.

export const shanghaiMeasures =
  'Shanghai Interim Measures for the Property Tax Pilot 上海市开展对部分个人住房征收房产税试点的暂行办法 (沪府发〔2011〕3号)';

export const shanghaiNotice2025 =
  'Shanghai finance and tax bureaus, notice on the property tax pilot, September 2025, from 2025-01-01';

export const chongqingMeasures =
  'Chongqing Interim Measures for the Property Tax Pilot 重庆市关于开展对部分个人住房征收房产税改革试点的暂行办法 (渝府令〔2011〕247号)';

export const chongqingNotice2025 =
  'Chongqing government notice on the property tax pilot, May 2025, from 2025-01-01';
