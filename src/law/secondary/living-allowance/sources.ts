// The acts that the rules of this folder cite.

export const interimMeasures =
  'Interim Measures for Social Assistance 社会救助暂行办法 (国务院令第649号, 2014, amended 2019)';

export const reviewMeasures =
  'Measures for the Review and Confirmation of the Minimum Living Allowance 最低生活保障审核确认办法 (民发〔2021〕57号)';

export const zhejiangRegulations =
  'Zhejiang Social Assistance Regulations 浙江省社会救助条例 (2014, amended 2020)';
