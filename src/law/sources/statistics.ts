// Sources that are statistics, surveys, bulletins, prices.

import type { Phrases } from './phrases.ts';

export const statistics: Phrases = {
  '15 yuan a packet of 20': '每包（20支）15元',
  '220–250 yuan a tonne of beer, 10 % of other alcohol': '啤酒每吨220–250元，其他酒10 %',
  'China Charity Alliance, gifts against poverty 扶贫与发展, less costs, over the 66 million persons of low income (minister, March 2024)':
    '中国慈善联合会：扶贫与发展领域捐赠，扣除成本，除以6,600万低收入人口（民政部部长，2024年3月）',
  'China Charity Alliance, gifts by field: 扶贫与发展 over all':
    '中国慈善联合会，分领域捐赠：扶贫与发展占全部之比',
  'China Charity Alliance: # bn': '中国慈善联合会：#十亿元',
  'China Philanthropy 慈善蓝皮书 (2021): active volunteers, hours and their value in 2020':
    '《慈善蓝皮书》（2021）：2020年活跃志愿者、服务时长及其价值',
  'Giving China 2024 (Tsinghua): 115.6 bn': '《捐赠中国2024》（清华大学）：115.6十亿元',
  'Minister of Civil Affairs, 2025-10-10: growth since 2020':
    '民政部部长，2025-10-10：2020年以来增幅',
  'Ministry of Civil Affairs 民政部, national average at the end of the year':
    '民政部：年末全国平均标准',
  'Ministry of Human Resources, bulletins of 2018–2023: spending over pensioners':
    '人力资源社会保障部2018–2023年统计公报：基金支出除以领取人数',
  'NBS: wages of # a head': '国家统计局：人均工资性收入#元',
  'National Bureau of Statistics, average wages of urban units, weighted':
    '国家统计局：城镇单位平均工资，加权',
  'National Bureau of Statistics, definition of disposable income 居民可支配收入指标解释':
    '国家统计局：居民可支配收入指标解释',
  'National Bureau of Statistics, social report on the 14th plan, 2024':
    '国家统计局：“十四五”社会发展报告，2024年',
  'National Bureau of Statistics: average wage of urban non-private units #':
    '国家统计局：#年城镇非私营单位平均工资',
  'Shanghai Statistical Yearbook, twice the average price of new homes':
    '《上海统计年鉴》：新建住房均价的2倍',
  'Shanghai statistical communiqué 2025': '上海市2025年统计公报',
  'Shaoxing 2023: 15,034, 19,937, 30,989, 33,036, 28,994, 38,149 yuan':
    '绍兴市2023年：15,034、19,937、30,989、33,036、28,994、38,149元',
  'Zhejiang mean': '浙江省平均',
  'Zhejiang: full-scope average wage of #: # yuan a month': '浙江省：#年全口径平均工资每月#元',
  'Zhejiang: on-post average wage of #: # yuan a year 在岗职工平均工资':
    '浙江省：#年在岗职工平均工资每年#元',
  'Zhejiang: on-post average wage of the year before 全社会单位在岗职工平均工资 (省统计局)':
    '浙江省：上年全社会单位在岗职工平均工资（省统计局）',
  'assets of trusts filed 慈善信托备案 over the 66 million persons of low income':
    '备案慈善信托资产除以6,600万低收入人口',
  'disposable income per head of the year before 居民人均可支配收入 (National Bureau of Statistics)':
    '上年居民人均可支配收入（国家统计局）',
  'fund spending # over pensioners (人社部 bulletin #)': '#年基金支出除以领取人数（人社部#年公报）',
  'half of last year’s disposable income per head 居民人均可支配收入 (National Bureau of Statistics)':
    '上年居民人均可支配收入的一半（国家统计局）',
  'mean of 2018 to 2020': '2018至2020年平均',
  'members less pensioners (人社部 bulletin 2021) over persons of 16–59 outside employees’ schemes and schools':
    '参保人数减领取人数（人社部2021年公报），除以职工制度和学校之外的16–59岁人口',
  'national mean 全国平均标准, Ministry of Civil Affairs': '全国平均标准，民政部',
  'official figure for enterprises in 2016, quoted in 2019': '2016年企业官方数，2019年引用',
  'price caps of the 国家发展改革委 for 92 octane, mean of the year as remembered':
    '国家发展改革委92号汽油最高限价，记忆中的全年平均',
  'price lists of one common brand: 84 yuan a carton from the maker, 122.5 wholesale with VAT, 140 retail':
    '某常见品牌价目：每条出厂84元，含税批发122.5元，零售140元',
  '中国卫生健康统计年鉴, government’s health spending, part for services (医疗卫生服务支出: 690.8, 798.6, 1,141.6, 956.4 bn yuan 2018–2021, from memory) per head, less basic public health':
    '《中国卫生健康统计年鉴》：政府卫生支出中的医疗卫生服务支出（2018–2021年690.8、798.6、1,141.6、956.4十亿元，凭记忆）人均数，减基本公共卫生服务',
  '国家医保局 bulletins: coverage steady at about 95 %': '国家医保局公报：参保率稳定在95 %左右',
  '国家卫生健康委: some 5 % of the age, 7.86 % in 2023':
    '国家卫生健康委：约为该年龄的5 %，2023年为7.86 %',
  '教育部 国家统计局 财政部, 全国教育经费执行情况统计公告 #':
    '教育部、国家统计局、财政部：#年全国教育经费执行情况统计公告',
  '教育部 国家统计局 财政部, 全国教育经费执行情况统计公告 2019, less the growth of all spending per pupil in 2019 (统计快报)':
    '教育部、国家统计局、财政部：2019年全国教育经费执行情况统计公告，扣除2019年生均总支出增幅（统计快报）',
  '教育部 国家统计局 财政部, 全国教育经费执行情况统计公告 2021 (教财〔2022〕3号)':
    '教育部、国家统计局、财政部：2021年全国教育经费执行情况统计公告（教财〔2022〕3号）',
  '教育部 国家统计局 财政部, 全国教育经费执行情况统计公告 2022, carried on with the growth of all levels together: 15,732, 16,085, 16,283 yuan':
    '教育部、国家统计局、财政部：2022年全国教育经费执行情况统计公告，按各级合计增幅延续：15,732、16,085、16,283元',
  '教育部 国家统计局 财政部, 全国教育经费执行情况统计公告 for the nation, times one ratio a level, so that public pupils come to Zhejiang’s general budget for education of somewhat above 200 bn yuan and 20,000 a pupil in 2024':
    '教育部、国家统计局、财政部：全国教育经费执行情况统计公告的全国数，各级乘同一比例，使公办学生合计等于浙江一般公共预算教育经费（略高于2,000亿元，2024年生均2万元）',
  '教育部, 全国教育事业发展统计公报: pupils less those of private schools':
    '教育部：全国教育事业发展统计公报，在校生减民办学校学生',
  '教育部: migrants’ children in public schools or places bought by government':
    '教育部：随迁子女在公办学校或政府购买学位就读',
  '民政部 全国老龄办, 国家老龄事业发展公报: spending on services for old people over persons of 60 and more':
    '民政部、全国老龄办《国家老龄事业发展公报》：老年服务支出除以60岁以上人口',
  '民政部 全国老龄办, 国家老龄事业发展公报: spending on services for old people over persons of 60 and more: 22.32 bn / 297.0 m':
    '民政部、全国老龄办《国家老龄事业发展公报》：老年服务支出除以60岁以上人口：22.32十亿元 / 297.0百万人',
  '浙江省统计局: average wage of urban non-private units #':
    '浙江省统计局：#年城镇非私营单位平均工资',
  '浙江省财政厅 (浙江日报 2024-02-23)': '浙江省财政厅（浙江日报 2024-02-23）',
  '第六次国家卫生服务统计调查 2018: stays in hospital and visits by age (from memory), mean 1 over the people of Zhejiang':
    '第六次国家卫生服务统计调查（2018）：分年龄住院与就诊（凭记忆），浙江人口平均为1',
  '财政部, 2024: urban maintenance tax 502.6 bn over VAT and consumption tax of 8,320.4 bn is 6.04 %, against 6.5 %':
    '财政部2024年：城市维护建设税502.6十亿元，除以增值税与消费税8,320.4十亿元，为6.04 %，原为6.5 %',
  '财政部, 一般公共预算支出: culture, tourism, sport and media, over the inhabitants':
    '财政部一般公共预算支出：文化旅游体育与传媒，除以常住人口',
  'central grants for assistance 困难群众救助补助资金 over spending, about 2021':
    '中央困难群众救助补助资金除以支出，约2021年',
  'central grants for medical aid 医疗救助补助资金 over spending, about 2021':
    '中央医疗救助补助资金除以支出，约2021年',
  '财政部: what the centre itself spends on education, health and culture, grants to provinces left out':
    '财政部：中央本级教育、卫生、文化支出，不含对地方转移支付',
  'average monthly wage of the city’s staff in the year before 职工月平均工资, share of it':
    '上年本市职工月平均工资的份额',
  'average monthly wage of the city’s staff in the year before 职工月平均工资':
    '上年本市职工月平均工资',
  'at least 10 % a year from 2005 to 2015, press of 2019': '2005至2015年每年至少10 %，2019年报刊',
  '1,531 in 2011 less its rise of 10 %': '2011年1,531元扣除10 %的增幅',
  '人社部 2012-01-20': '人社部2012-01-20',
  '人社部 2012-01-20: enterprises, 2011': '人社部2012-01-20：企业，2011年',
  'State Council 2013-01-09: enterprises, 2012': '国务院2013-01-09：企业，2012年',
  '1,721 and a rise of 10 %': '1,721元加10 %的增幅',
  '1,893 and a rise of 10 %': '1,893元加10 %的增幅',
  '“about 2,000” in 2014': '2014年“约2,000元”',
  '2,400 in 2016 less its rise of 6.5 %': '2016年2,400元扣除6.5 %的增幅',
  'Beijing bureau of statistics: average wage of urban non-private units #':
    '北京市统计局：#年城镇非私营单位平均工资',
  'Shanghai bureau of statistics: average wage of urban non-private units #':
    '上海市统计局：#年城镇非私营单位平均工资',
};
