// Notes of rules and of values.

import type { Phrases } from './phrases.ts';

export const notes: Phrases = {
  'places set 5,000 to 20,000': '各地定为5,000至20,000',
  'places set 1,000 to 5,000': '各地定为1,000至5,000',
  'half of 3 %': '3 %减半',
  'Taken off are VAT, which is no income, or business tax; the surcharges; and the property tax on the rent. Repairs (up to 800 yuan a month) are not known.':
    '扣除不属于收入的增值税（或营业税）、附加税费和租金的房产税；修缮费用（每月800元以内）不详。',
  'Business tax was a part of the rent, and is taken off for the income tax alone.':
    '营业税为价内税，仅在计算所得税时扣除。',
  'A rent at the bound is taxed where the bound is where taxing begins (business tax, and VAT since 2026), free where relief goes up to it.':
    '租金恰为界限时：界限为起征点的（营业税及2026年起的增值税）征税，界限为免税上限的不征。',
  '# % of #; first day from memory': '# % × #；首日凭记忆',
  '# % of the monthly average; first day L': '月平均的# %；首日可信度低',
  '# % small firms, # % large ones': '小企业# %，大企业# %',
  '# / #': '# / #',
  '# bn / # m': '#十亿元 / #百万人',
  '# bn / (# × # bn persons)': '#十亿元 /（# × #十亿人）',
  '# bn yuan': '#十亿元',
  '# bn × # / # m': '#十亿元 × # / #百万人',
  '# in September confirmed': '#月份核实',
  '# of # bn': '#/#十亿元',
  '0 none, 1 everybody': '0表示无，1表示全部',
  '1 % to 1 litre, 3 % to 1.5, 5 % above': '1升以下1 %，1.5升以下3 %，以上5 %',
  '115.6 bn / (22,053 × 1.410 bn persons); another method than before':
    '115.6十亿元 /（22,053 × 1.410十亿人）；方法与此前不同',
  '12 in special cases': '特殊情形12',
  '151.0 bn (Giving China 2024) × 0.228 × 0.9 / 66 m':
    '151.0十亿元（《捐赠中国2024》）× 0.228 × 0.9 / 66百万人',
  '162 bn yuan / 3.719 bn hours': '162十亿元 / 3.719十亿小时',
  '19.6 % above 677.6': '比677.6高19.6 %',
  '21.3 % above 496.9: 602.7 / 810.4': '比496.9高21.3 %：602.7 / 810.4',
  '231.5 / 412; 3,177.6 a year is 14.4 % above it': '231.5 / 412；全年3,177.6元比其高14.4 %',
  '3 × 8,020': '3 × 8,020',
  '3.719 bn hours / 86.49 m': '3.719十亿小时 / 86.49百万人',
  '40 yuan a day': '每天40元',
  '42,046 / 2 (2017)': '42,046 / 2（2017年）',
  '451.1 is 9.5 % above it': '451.1比其高9.5 %',
  '5.16 bn yuan (China Development Brief)': '5.16十亿元（中国发展简报）',
  '61,099 a year, behind the limits of contributions of 2018':
    '每年61,099元，2018年缴费上下限的依据',
  '66,432 a year, behind the floor of contributions of 2020': '每年66,432元，2020年缴费下限的依据',
  '86.49 m of some 1,080 m persons': '约1,080百万人中的86.49百万人',
  '9 % to 2.5 litres, 12 % to 3, 25 and 40 % above': '2.5升以下9 %，3升以下12 %，以上25 %和40 %',
  'A loan counts all year; its limit of 240 months is not tracked.':
    '贷款按全年计；未跟踪240个月的限制。',
  'A premium that the employer pays for the employee is pay first, and deducted here.':
    '单位为员工支付的保费先计入工资，再在此扣除。',
  'A twelfth of the tax by the table of each month.': '按各月税率表税额的十二分之一。',
  'After settlement. Until 2018: on wages, remuneration and royalties.':
    '汇算清缴后。2018年以前：工资、劳务报酬、稿酬和特许权使用费。',
  'All interest and dividends, those exempt or half taxed today included, and rent after its expense.':
    '全部利息和股息（含目前免税或减半者）以及扣除费用后的租金。',
  'Before the 20 % and 44 % that are not counted in income.': '在不计入收入的20 %和44 %之前。',
  'Bonuses are taken to be paid at the beginning of the year.': '假定年终奖于年初发放。',
  'Brothers and sisters share equally; they may agree otherwise, up to half each.':
    '兄弟姐妹平均分摊；也可另行约定，每人最高一半。',
  'By the age at the end of the year before.': '按上年末年龄。',
  'By the age at the end of the year.': '按年末年龄。',
  'Capital income that a reform merges is taken to be withheld at the rate it bears today.':
    '改革并入综合所得的资本所得，假定仍按现行税率预扣。',
  'Counted at the pay of employees; nobody’s income.': '按雇员工资计价；不属于任何人的收入。',
  'Drawn by whoever is in the scheme: a pension in payment, or an account.':
    '由参加者领取：在领养老金或个人账户。',
  'Ecological products and parks on the coast only in the 26 mountain counties.':
    '生态产品与沿海产业园仅限山区26县。',
  'Employees of firms; staff of public bodies have none.': '企业职工；机关事业单位人员没有。',
  'Everyone is taken to ask for the refund.': '假定人人申请退税。',
  'Final until 2018. In how many payments it comes is not known: one of each kind, unless the lever says otherwise.':
    '2018年以前为最终税额。分几次取得未知：每类按一次计，除非假设参数另有设定。',
  'For employees who earn a certificate in the year; the years of contributions asked for are not tested.':
    '适用于当年取得证书的职工；不检验所要求的缴费年限。',
  'For the whole year; social contributions of such jobs are left out.':
    '按全年计；此类岗位的社会保险费从略。',
  'Gifts to charity are not deducted here.': '此处不扣除慈善捐赠。',
  'Given to the village itself, so no deduction in the income tax.':
    '捐给本村，故不在个人所得税中扣除。',
  'Government bonds, whose interest is exempt, are not told from other interest.':
    '国债利息免税，但未与其他利息区分。',
  Guangzhou: '广州市',
  'In Zhejiang; what other provinces add for long contributions is left out.':
    '适用于浙江；其他省份的长缴加发从略。',
  'In kind, at cost: from consumable to final income.':
    '实物形式，按成本：由可消费收入到最终收入。',
  'In villages that pay dividends, or in all where a scenario says so.':
    '适用于有分红的村，或按方案适用于所有村。',
  'Income left after what is borne lies below the line of the low-income margin, one and a half standards.':
    '扣除自负部分后的收入低于低边线（低保标准的1.5倍）。',
  'January 2025': '2025年1月',
  "Last year's pay: 0 for a new employee, -1 where it is not known: then this year's, with bonus. Pay is level over the months worked.":
    '上年工资：新入职为0，未知为-1，此时用当年工资（含奖金）。工资在工作月份内均匀。',
  'Losses of earlier years are not carried forward. What owners with wages move here is in `family-choices.ts`.':
    '以前年度亏损不予结转。兼有工资的经营者在此的转移见 `family-choices.ts`。',
  "New employees, without pay last year: the wage of the first month, which is level here. Where last year's pay is not known, this year's with bonus over the months worked.":
    '上年无工资的新职工：取首月工资，此处各月相同。上年工资未知者取当年工资（含奖金）在工作月份内的平均。',
  'Not counted for the living allowance: aid by government.': '不计入低保家庭收入：政府救助。',
  'Of this year’s contributions, where the law takes those of the year before. Firms are not told by size.':
    '按当年缴费，而法律取上年。未区分企业规模。',
  'On the same base as the pension contribution; some cities have a base of their own.':
    '与养老保险同一基数；有些城市另有基数。',
  'On the whole wage: the share declared for insurance is not applied. 0 without an account.':
    '按全部工资，不适用社会保险的申报比例。无账户者为0。',
  'One employer, level pay, deductions due in the months worked. What first jobs (公告2020年第13号) and low pay (公告2020年第19号) deduct ahead moves the withholding, not the tax.':
    '单一雇主、工资均匀、扣除在工作月份内发生。首次就业（公告2020年第13号）与低收入（公告2020年第19号）的提前扣除只影响预扣，不影响税额。',
  'One month of the tax for each year of service; a twelfth of it by the table of each month.':
    '每满一年工龄按一个月计税，取各月税率表的十二分之一。',
  'Paid by enterprises, which here are employers of every kind. A wage is raised to the minimum only where one was offered.':
    '由企业支付，此处企业泛指各类雇主。仅对有工作机会者补足到最低工资。',
  'Paid by the residents’ fund; reckoned on what is borne after the common payment.':
    '由居民基金支付；以共同支付后的自负部分计算。',
  'Paid in the months of retirement; a new pension from the month after retirement.':
    '在退休月份内发放；新退休者自退休次月起。',
  'Paid to those who carry the programmes out; nobody’s income.':
    '支付给项目执行者；不属于任何人的收入。',
  'Pay is level over the months worked, which are spread evenly over the year.':
    '工资在工作月份内均匀，工作月份在全年均匀分布。',
  'Persons with an employment relation only; hours below full time are not modelled.':
    '仅限有劳动关系者；未模拟非全日制工时。',
  'Places list illnesses; the cost of treatment in the year, before any refund, stands for the list.':
    '各地有病种目录；以当年报销前的治疗费用代替。',
  'Property income of everyone; neither taxed nor counted for the living allowance.':
    '人人的财产性收入；不征税，也不计入低保收入。',
  'Recognised by the office, not asked for: all whom the facts name draw it. The income of those they live with counts per head.':
    '由部门认定，无须申请：情况中列明者均领取。同住者的收入按人均计算。',
  'Sales are spread evenly over the year.': '假定销售在全年均匀分布。',
  'September 2025': '2025年9月',
  'Taken to be earned over a year or more.': '假定取得期间在一年以上。',
  'The account as it stood at the first pension.': '按首次领取时的账户余额。',
  'The base is capped at three times the average wage, as that of contributions.':
    '基数上限为平均工资的三倍，与缴费相同。',
  'The gain on a home sold is entered with the member listed first, as the tax on it is.':
    '出售住房所得与其税款一样，记在列在首位的成员名下。',
  'The fact is asked for the year: a degree counts twelve months; its limit of 48 is not tracked.':
    '按年询问该情况：学历教育按十二个月计；未跟踪48个月的限制。',
  'The mountain counties contribute nothing.': '山区县不承担。',
  'The price counts without VAT (财税〔2016〕43号, art. 4); the surcharges are a fee of the sale.':
    '价格不含增值税（财税〔2016〕43号第四条）；附加税费为销售费用。',
  'The relief of the only home was until 2016 for ordinary homes; all are taken to be.':
    '2016年以前家庭唯一住房的优惠限于普通住房；此处视同全部为普通住房。',
  'The rule that a first pension in Zhejiang is not below 60 % of the local mean (浙江省职工基本养老保险条例 art. 37) is left out: the mean is not published.':
    '浙江首次养老金不低于当地平均60 %的规定（浙江省职工基本养老保险条例第三十七条）从略：该平均数未公布。',
  'The sentence on adult children is carried from memory (M).': '关于成年子女一句凭记忆（M）。',
  'The tax saved is reckoned at the rate on market income less the basic deduction alone.':
    '节税额仅按市场收入减基本减除费用所适用的税率计算。',
  'The years of contributions that free a pensioner (20 in Zhejiang) are taken as fulfilled.':
    '假定退休人员已满足免缴费的年限（浙江20年）。',
  'Those still at school may draw it longer; left out.': '仍在学者可延长领取；从略。',
  'Two members are a couple where each names the other.': '互指为配偶者视为夫妻。',
  'Unmarried parents who live together may agree; the mother is taken to claim unless only the father has income to deduct from.':
    '同居的未婚父母可以约定；除仅父亲有可扣除收入外，假定由母亲扣除。',
  'Where the size of the employer is not told, none.': '未说明单位规模者，无。',
  'Who claims later than that is taken to claim on the base of this year.':
    '以后申领者假定按当年基数申领。',
  'Who retired in an earlier year and has no pension in payment claims it this year.':
    '以前年度退休而尚未领取养老金者，当年申领。',
  'Whoever draws an employee pension already, retired early or in hardship work, is retired all year.':
    '已领取职工养老金、提前退休或从事特殊工种者，全年视为已退休。',
  'Whoever has chosen no yearly amount (fact of 0) is taken not to join.':
    '未选择缴费档次（该情况为0）者视为不参加。',
  'Whoever takes to business income what was deducted in withholding already tops up in full.':
    '将已在预扣中扣除的项目改在经营所得扣除者，须全额补税。',
  'With maternity since 2020.': '2020年起含生育保险。',
  'With the annual bonus where it is not taxed apart.': '含未单独计税的年终奖。',
  "Without the housing fund and without residents' contributions, which are yearly.":
    '不含住房公积金和按年缴纳的居民缴费。',
  'Without the housing fund.': '不含住房公积金。',
  'Years paid into the pension stand for years paid into unemployment insurance.':
    '以养老保险缴费年限代替失业保险缴费年限。',
  'Zhejiang’s upper bound, the local minimum wage, is not applied.':
    '未适用浙江的上限（当地最低工资）。',
  'a minimum: not below 400': '最低：不低于400',
  'above 1.5 litres': '1.5升以上',
  'at most five months': '最多五个月',
  'at the end of 2010': '2010年末',
  'between # and #': '#与#之间',
  'boarders only': '仅限寄宿生',
  'both together, as a year later': '两项合计，同次年',
  'business tax of 5 % of the price with the tax': '营业税，含税价格的5 %',
  'carried on after 2023': '2023年以后沿用',
  'carried on from 2014': '沿用2014年数',
  'carried on with all of government’s health spending: 2,404 bn':
    '按政府卫生总支出延续：2,404十亿元',
  'chronic illnesses only': '仅限慢性病',
  'country interpolated #–#: # / #': '全国数#–#年内插：# / #',
  'county seats and towns; 1 % elsewhere': '县城、镇；其他1 %',
  'day unconfirmed': '日期未核实',
  'districts above a million registered inhabitants': '户籍人口百万以上的市辖区',
  'districts at or below a million registered inhabitants': '户籍人口百万及以下的市辖区',
  'ended on #-#-#': '于#-#-#结束',
  'first day from memory': '首日凭记忆',
  'first year uncertain, 2021 or 2022': '起始年份未定，2021或2022年',
  'from 28 January 2011, here February': '2011年1月28日起，此处按2月',
  'from a report; the text was not read': '据报道；未读原文',
  'grown like the nation’s average to 653 in 2015': '按全国平均增幅增至2015年的653',
  'grown with the provincial average': '按全省平均增幅推算',
  'half of the contributions, to firms that qualify': '返还缴费的一半，限符合条件的企业',
  'here from September': '此处按9月',
  'in cities; 5 % in county towns, 1 % elsewhere': '市区；县城、镇5 %，其他1 %',
  'in force to the end of 2023; taken to go on': '有效至2023年末；假定延续',
  'left to the provinces where the reserve lasts six months; most did':
    '结余可支付6个月以上的由各省决定；多数省份执行',
  'local practice before 2018': '2018年以前地方做法',
  'most provinces chose 3 %': '多数省份取3 %',
  'of a car bought in the year, spread over its months': '当年购买的汽车，分摊于各月',
  'of which maternity .006': '其中生育.006',
  'on a line from 917 to 1,250': '917至1,250之间的直线',
  'on the way to 90 %': '向90 %过渡',
  'only the province is known: the middle amount': '仅知省级数：取中间值',
  'paid by makers, importers or sellers, borne by households in the prices':
    '由生产、进口或销售者缴纳，由住户通过价格负担',
  'paid by the sellers, borne by households in the prices': '由销售者缴纳，由住户通过价格负担',
  'part of spending on education; taken from final income because the service is counted at its full cost':
    '属教育支出；因服务按全部成本计入，故从最终收入中扣除',
  'persons are small-scale taxpayers; the provinces halved at once':
    '个人为小规模纳税人；各省随即减半',
  'provinces between 60 and 80 %': '各省在60 %至80 %之间',
  'registered inhabitants of the districts near a million: check the year':
    '市辖区户籍人口接近百万：请核对年份',
  'reserve of 18 to 23 months taken': '假定结余18至23个月',
  'step and day unconfirmed': '档次与日期未核实',
  'ten months at some 600 yuan': '十个月，每月约600元',
  'the last year before school': '学前最后一年',
  'the later rate less .005 for maternity': '后来的费率减生育的.005',
  'the provincial plan aims at 13,000 a year': '全省规划目标为每年13,000元',
  'the public budget takes over what is waived: the service costs what it did':
    '免除部分由财政承担：服务成本不变',
  'the same': '同',
  'the year is confirmed': '年份已核实',
  'the year of the epidemic': '疫情年份',
  'two terms at some 1,200 yuan': '两学期，每学期约1,200元',
  'up to all of it for small firms in the epidemic': '疫情期间小企业最高全额',
  'value seen, date from memory': '数值已见，日期凭记忆',
  '× #, its income per head in #': '× #，其#年人均收入之比',
  '× #, its share of the city in #': '× #，其#年占全市之比',
  '浙江省职工基本养老保险条例 art. 11 says 20 %; the interim rate is from memory':
    '浙江省职工基本养老保险条例第十一条为20 %；过渡费率凭记忆',
  'the change announced in 国发〔2019〕21号 is not in force': '国发〔2019〕21号宣布的调整尚未施行',
  '# % of # yuan a year; first day L': '# % × 每年#元；首日可信度低',
  '8 % too': '同为8 %',
  'day of the cut to 10.5 % not known': '降至10.5 %的日期未知',
  'day L': '日期可信度低',
  'day of the rise not known': '上调日期未知',
  'Before 2018 an estimate.': '2018年以前为估计。',
  '# yuan a year': '每年#元',
  'in 2018 480 on a base of 5091.58, taken in proportion to the base':
    '2018年基数5091.58时为480，按基数比例推算',
  'in 2018 3 on a base of 5091.58, taken in proportion to the base':
    '2018年基数5091.58时为3，按基数比例推算',
  'stands for the mean of the city': '代表该市平均',
};
