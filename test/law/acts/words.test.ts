import { describe, expect, it } from 'vitest';
import { articlesAt, articlesInChinese, chineseNumber } from '../../../src/law/acts/articles.ts';
import { clausesOf } from '../../../src/law/acts/citation.ts';
import { noteInWords, sourceInWords, valueSourceInWords } from '../../../src/law/acts/in-words.ts';

describe('a source as it is printed', () => {
  it('is the act with its number and articles, in either language', () => {
    const source =
      'Interim Measures for Social Assistance 社会救助暂行办法 (国务院令第649号, 2014, amended 2019) art. 9, 12; Zhejiang Social Assistance Regulations 浙江省社会救助条例 (2014, amended 2020) art. 13';
    expect(sourceInWords(source)).toEqual({
      en: 'Interim Measures for Social Assistance (国务院令第649号), art. 9, 12; Zhejiang Social Assistance Regulations, art. 13',
      zh: '《社会救助暂行办法》（国务院令第649号）第九条、第十二条；《浙江省社会救助条例》第十三条',
    });
  });

  it('tells the version of a law by its amendment, and what is said of an article', () => {
    const source =
      'Individual Income Tax Law 个人所得税法 (2018-08-31), art. 5(1): as the province sets';
    expect(sourceInWords(source)).toEqual({
      en: 'Individual Income Tax Law (amended 2018-08-31), art. 5(1): as the province sets',
      zh: '《个人所得税法》（2018-08-31修正）第五条第（一）项：由省确定',
    });
  });

  it('tells what held before', () => {
    const source = '城市维护建设税法 (2020-08-11) art. 4; until 2021-08-31 国发〔1985〕19号 art. 4';
    expect(valueSourceInWords(source).zh).toBe(
      '《城市维护建设税法》第四条；2021-08-31止：国发〔1985〕19号第四条',
    );
    expect(valueSourceInWords(source).en).toContain('until 2021-08-31: 国发〔1985〕19号, art. 4');
  });

  it('is of a value only the number, which the register explains', () => {
    expect(valueSourceInWords('财税〔2010〕94号, art. 1: none')).toEqual({
      en: '财税〔2010〕94号, art. 1: none',
      zh: '财税〔2010〕94号第一条：无',
    });
    expect(sourceInWords('财税〔2010〕94号, art. 1').zh).toBe(
      '《关于调整房地产交易环节契税个人所得税优惠政策的通知》（财税〔2010〕94号）第一条',
    );
  });

  it('has no title where only what a notice settles is known', () => {
    expect(sourceInWords('浙人社发〔2018〕102号')).toEqual({
      en: '浙人社发〔2018〕102号 (transitional adjustment of new pensions)',
      zh: '浙人社发〔2018〕102号（过渡性调节金）',
    });
  });

  it('says numbers and memory by the books of phrases', () => {
    expect(
      sourceInWords('National Bureau of Statistics: average wage of urban non-private units 2019')
        .zh,
    ).toBe('国家统计局：2019年城镇非私营单位平均工资');
    expect(sourceInWords('local schemes at some 200 yuan a month, from memory').zh).toBe(
      '地方制度每月约200元（凭记忆）',
    );
    expect(noteInWords('357.5 bn / 1,407 m').zh).toBe('357.5十亿元 / 1,407百万人');
  });

  it('is printed as it is written where nothing is known of it', () => {
    const own = 'a reform of our own; art. 3 of nothing';
    expect(sourceInWords(own)).toEqual({ en: own, zh: own.replace('; ', '；') });
    expect(noteInWords('nobody said this')).toEqual({
      en: 'nobody said this',
      zh: 'nobody said this',
    });
  });
});

describe('a citation', () => {
  it('is read whether by number, by title or by both', () => {
    const act = (text: string) => clausesOf(text).map((one) => one.is === 'act' && one.act.number);
    expect(act('国发〔2018〕41号, art. 5')).toEqual(['国发〔2018〕41号']);
    expect(act('Special additional deductions 国发〔2018〕41号, art. 5')).toEqual([
      '国发〔2018〕41号',
    ]);
    expect(act('个人所得税专项附加扣除暂行办法 art. 5')).toEqual(['国发〔2018〕41号']);
  });

  it('takes the act that its number says where two have one title', () => {
    const numbers = clausesOf(
      '特困人员认定办法 (民发〔2021〕43号) art. 5; 特困人员认定办法 (民发〔2016〕178号)',
    );
    expect(numbers.map((one) => one.is === 'act' && one.act.number)).toEqual([
      '民发〔2021〕43号',
      '民发〔2016〕178号',
    ]);
  });

  it('does not take a number for the act of another title', () => {
    const [one] = clausesOf('契税法 (财税〔2010〕94号), art. 1');
    expect(one).toMatchObject({ is: 'act', articles: '' });
  });
});

describe('articles', () => {
  it.each([
    ['art. 6', '第六条'],
    ['art. 6(1) and (3)', '第六条第（一）项、第（三）项'],
    ['art. 3 and 4', '第三条、第四条'],
    ['art. 44–50', '第四十四条至第五十条'],
    ['art. 17 to 19', '第十七条至第十九条'],
    ['art. 12 para. 2', '第十二条第二款'],
    ['art. 6(1) and para. 4', '第六条第（一）项、第四款'],
    ['art. 26, 1067', '第二十六条、第一千零六十七条'],
    ['sect. 2, 6', '第二条、第六条'],
    ['annex 3 art. 5', '附件3第五条'],
    ['annex 2, table 2', '附件2、表2'],
    ['art. 3 and schedule 1', '第三条、税率表一'],
  ])('%s is %s', (english, chinese) => {
    expect(articlesAt(`${english}: of this`)).toBe(english);
    expect(articlesInChinese(english)).toBe(chinese);
  });

  it('end where something else begins', () => {
    expect(articlesAt('art. 5, 2017年')).toBe('art. 5');
    expect(articlesAt('from memory')).toBe('');
  });

  it.each([
    [0, '零'],
    [10, '十'],
    [19, '十九'],
    [20, '二十'],
    [102, '一百零二'],
    [110, '一百一十'],
    [1067, '一千零六十七'],
  ])('number %i is %s', (n, chinese) => {
    expect(chineseNumber(n)).toBe(chinese);
  });
});
