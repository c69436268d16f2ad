// The functions as the pane lists them, in English. Written by `npm run docs` from functions.en.json.

import type { ListedFunction } from "../listed-function";

export const functionList: readonly ListedFunction[] = [
  {
    id: "ACHIEVEMENT",
    call: "PDV.ACHIEVEMENT([unit], [period], [asOf])",
    description: "Plan completion: admitted divided by plan (0.944 is 94.4 %).",
    parameters: [
      {
        name: "unit",
        description: "Code or name of the unit; omitted: the whole organisation.",
        optional: true,
      },
      {
        name: "period",
        description: 'A year (2017), a term ("2010-2015") or "6 tháng 2021"; omitted: the period of the settings.',
        optional: true,
      },
      {
        name: "asOf",
        description: "As-of date; omitted: the date of the settings.",
        optional: true,
      },
    ],
    example: '=PDV.ACHIEVEMENT("Chi bộ thôn Đông", 2026, "30/9/2026")',
    formula: "=PDV.ACHIEVEMENT()",
    entered: "=PDV.ACHIEVEMENT()",
  },
  {
    id: "ADMITTED",
    call: "PDV.ADMITTED([unit], [period], [asOf])",
    description: "New party members of the unit and the units below it.",
    parameters: [
      {
        name: "unit",
        description: "Code or name of the unit; omitted: the whole organisation.",
        optional: true,
      },
      {
        name: "period",
        description: 'A year (2017), a term ("2010-2015") or "6 tháng 2021"; omitted: the period of the settings.',
        optional: true,
      },
      {
        name: "asOf",
        description: "As-of date; omitted: the date of the settings.",
        optional: true,
      },
    ],
    example: '=PDV.ADMITTED("Chi bộ thôn Đông")',
    formula: "=PDV.ADMITTED()",
    entered: "=PDV.ADMITTED()",
  },
  {
    id: "PLAN",
    call: "PDV.PLAN([unit], [period])",
    description: "The admission plan of the unit; without one, the sum of the units below it.",
    parameters: [
      {
        name: "unit",
        description: "Code or name of the unit; omitted: the whole organisation.",
        optional: true,
      },
      {
        name: "period",
        description: 'A year (2017), a term ("2010-2015") or "6 tháng 2021"; omitted: the period of the settings.',
        optional: true,
      },
    ],
    example: '=PDV.PLAN("Chi bộ thôn Đông", 2026)',
    formula: "=PDV.PLAN()",
    entered: "=PDV.PLAN()",
  },
  {
    id: "REMAINING",
    call: "PDV.REMAINING([unit], [period], [asOf])",
    description: "Admissions still needed to fulfil the plan (0 once it is fulfilled).",
    parameters: [
      {
        name: "unit",
        description: "Code or name of the unit; omitted: the whole organisation.",
        optional: true,
      },
      {
        name: "period",
        description: 'A year (2017), a term ("2010-2015") or "6 tháng 2021"; omitted: the period of the settings.',
        optional: true,
      },
      {
        name: "asOf",
        description: "As-of date; omitted: the date of the settings.",
        optional: true,
      },
    ],
    example: '=PDV.REMAINING("Chi bộ Hợp tác xã Mẫu Sơn")',
    formula: "=PDV.REMAINING()",
    entered: "=PDV.REMAINING()",
  },
  {
    id: "DUE",
    call: "PDV.DUE([period], [asOf])",
    description: "Due share: the part of the period that has passed (30 June is 50 %).",
    parameters: [
      {
        name: "period",
        description: 'A year (2017), a term ("2010-2015") or "6 tháng 2021"; omitted: the period of the settings.',
        optional: true,
      },
      {
        name: "asOf",
        description: "As-of date; omitted: the date of the settings.",
        optional: true,
      },
    ],
    example: '=PDV.DUE(2026, "30/6/2026")',
    formula: "=PDV.DUE()",
    entered: "=PDV.DUE()",
  },
  {
    id: "PACE",
    call: "PDV.PACE([unit], [period], [asOf])",
    description: "Ahead of or behind the pace: plan completion minus due share (0.15 is 15 points ahead).",
    parameters: [
      {
        name: "unit",
        description: "Code or name of the unit; omitted: the whole organisation.",
        optional: true,
      },
      {
        name: "period",
        description: 'A year (2017), a term ("2010-2015") or "6 tháng 2021"; omitted: the period of the settings.',
        optional: true,
      },
      {
        name: "asOf",
        description: "As-of date; omitted: the date of the settings.",
        optional: true,
      },
    ],
    example: "=PDV.PACE()",
    formula: "=PDV.PACE()",
    entered: "=PDV.PACE()",
  },
  {
    id: "OVER",
    call: "PDV.OVER([unit], [period], [asOf])",
    description: "Over or under the plan: plan completion minus 100 % (0.6 is 60 % over).",
    parameters: [
      {
        name: "unit",
        description: "Code or name of the unit; omitted: the whole organisation.",
        optional: true,
      },
      {
        name: "period",
        description: 'A year (2017), a term ("2010-2015") or "6 tháng 2021"; omitted: the period of the settings.',
        optional: true,
      },
      {
        name: "asOf",
        description: "As-of date; omitted: the date of the settings.",
        optional: true,
      },
    ],
    example: '=PDV.OVER("Đảng bộ Trường Cao đẳng nghề Mẫu Sơn")',
    formula: "=PDV.OVER()",
    entered: "=PDV.OVER()",
  },
  {
    id: "PROJECTION",
    call: "PDV.PROJECTION([unit], [period], [asOf])",
    description: "Expected admissions of the whole period at today's rate: admitted divided by due share.",
    parameters: [
      {
        name: "unit",
        description: "Code or name of the unit; omitted: the whole organisation.",
        optional: true,
      },
      {
        name: "period",
        description: 'A year (2017), a term ("2010-2015") or "6 tháng 2021"; omitted: the period of the settings.',
        optional: true,
      },
      {
        name: "asOf",
        description: "As-of date; omitted: the date of the settings.",
        optional: true,
      },
    ],
    example: '=PDV.PROJECTION("Chi bộ thôn Đông")',
    formula: "=PDV.PROJECTION()",
    entered: "=PDV.PROJECTION()",
  },
  {
    id: "NEEDED",
    call: "PDV.NEEDED([unit], [period], [asOf])",
    description: "Admissions a month still needed to fulfil the plan by the end of the period.",
    parameters: [
      {
        name: "unit",
        description: "Code or name of the unit; omitted: the whole organisation.",
        optional: true,
      },
      {
        name: "period",
        description: 'A year (2017), a term ("2010-2015") or "6 tháng 2021"; omitted: the period of the settings.',
        optional: true,
      },
      {
        name: "asOf",
        description: "As-of date; omitted: the date of the settings.",
        optional: true,
      },
    ],
    example: '=PDV.NEEDED("Chi bộ Hợp tác xã Mẫu Sơn")',
    formula: "=PDV.NEEDED()",
    entered: "=PDV.NEEDED()",
  },
  {
    id: "CHANGE",
    call: "PDV.CHANGE([unit], [period], [asOf])",
    description: "Change against the same span of the period before (0.2 is 20 % more).",
    parameters: [
      {
        name: "unit",
        description: "Code or name of the unit; omitted: the whole organisation.",
        optional: true,
      },
      {
        name: "period",
        description: 'A year (2017), a term ("2010-2015") or "6 tháng 2021"; omitted: the period of the settings.',
        optional: true,
      },
      {
        name: "asOf",
        description: "As-of date; omitted: the date of the settings.",
        optional: true,
      },
    ],
    example: '=PDV.CHANGE("", 2026, "30/9/2026")',
    formula: "=PDV.CHANGE()",
    entered: "=PDV.CHANGE()",
  },
  {
    id: "YEARLYMEAN",
    call: "PDV.YEARLYMEAN([unit], [term])",
    description: "Admissions of a term a year.",
    parameters: [
      {
        name: "unit",
        description: "Code or name of the unit; omitted: the whole organisation.",
        optional: true,
      },
      {
        name: "term",
        description: 'A term ("2010-2015"); omitted: the period of the settings.',
        optional: true,
      },
    ],
    example: '=PDV.YEARLYMEAN("", "2020-2025")',
    formula: "=PDV.YEARLYMEAN()",
    entered: "=PDV.YEARLYMEAN()",
  },
  {
    id: "BAND",
    call: "PDV.BAND([unit], [period], [asOf])",
    description: "The achievement band in words, by the limits of the settings (“under 50 %”).",
    parameters: [
      {
        name: "unit",
        description: "Code or name of the unit; omitted: the whole organisation.",
        optional: true,
      },
      {
        name: "period",
        description: 'A year (2017), a term ("2010-2015") or "6 tháng 2021"; omitted: the period of the settings.',
        optional: true,
      },
      {
        name: "asOf",
        description: "As-of date; omitted: the date of the settings.",
        optional: true,
      },
    ],
    example: '=PDV.BAND("Chi bộ Hợp tác xã Mẫu Sơn")',
    formula: "=PDV.BAND()",
    entered: "=PDV.BAND()",
  },
  {
    id: "RECOGNISED",
    call: "PDV.RECOGNISED([unit], [period], [asOf])",
    description: "Share recognised as official members, of those whose 12 months of probation ended in the period.",
    parameters: [
      {
        name: "unit",
        description: "Code or name of the unit; omitted: the whole organisation.",
        optional: true,
      },
      {
        name: "period",
        description: 'A year (2017), a term ("2010-2015") or "6 tháng 2021"; omitted: the period of the settings.',
        optional: true,
      },
      {
        name: "asOf",
        description: "As-of date; omitted: the date of the settings.",
        optional: true,
      },
    ],
    example: "=PDV.RECOGNISED()",
    formula: "=PDV.RECOGNISED()",
    entered: "=PDV.RECOGNISED()",
  },
  {
    id: "ADMISSIONRATE",
    call: "PDV.ADMISSIONRATE([unit], [period], [base])",
    description: "Admissions divided by the number of members.",
    parameters: [
      {
        name: "unit",
        description: "Code or name of the unit; omitted: the whole organisation.",
        optional: true,
      },
      {
        name: "period",
        description: 'A year (2017), a term ("2010-2015") or "6 tháng 2021"; omitted: the period of the settings.',
        optional: true,
      },
      {
        name: "base",
        description: 'Denominator: "now" (members), "start" or "end of last year"; omitted: now.',
        optional: true,
      },
    ],
    example: '=PDV.ADMISSIONRATE("", 2025)',
    formula: "=PDV.ADMISSIONRATE()",
    entered: "=PDV.ADMISSIONRATE()",
  },
  {
    id: "DENSITY",
    call: "PDV.DENSITY([unit], [goal])",
    description: "Members divided by population; with a goal, the difference to it.",
    parameters: [
      {
        name: "unit",
        description: "Code or name of the unit; omitted: the whole organisation.",
        optional: true,
      },
      {
        name: "goal",
        description: 'Goal, 0.018 or "1.8%": the result is the share minus the goal.',
        optional: true,
      },
    ],
    example: "=PDV.DENSITY()",
    formula: "=PDV.DENSITY()",
    entered: "=PDV.DENSITY()",
  },
  {
    id: "MEMBERS",
    call: "PDV.MEMBERS([unit], [attribute])",
    description: "Number of members, or of those with an attribute.",
    parameters: [
      {
        name: "unit",
        description: "Code or name of the unit; omitted: the whole organisation.",
        optional: true,
      },
      {
        name: "attribute",
        description:
          '"male", "female", "minority", "university", or all at the "start" or "end of last year"; omitted: all now.',
        optional: true,
      },
    ],
    example: '=PDV.MEMBERS("Chi bộ thôn Đông")',
    formula: "=PDV.MEMBERS()",
    entered: "=PDV.MEMBERS()",
  },
  {
    id: "ORGANISATIONS",
    call: "PDV.ORGANISATIONS([unit], [kind])",
    description:
      "Number of grassroots organisations of a unit, or of the organisations of some kinds that the list of units has.",
    parameters: [
      {
        name: "unit",
        description: "Code or name of the unit; omitted: the whole organisation.",
        optional: true,
      },
      {
        name: "kind",
        description: 'Kinds to count: "cooperative", or words of the column “Loại hình”; omitted: the typed number.',
        optional: true,
      },
    ],
    example: "=PDV.ORGANISATIONS()",
    formula: "=PDV.ORGANISATIONS()",
    entered: "=PDV.ORGANISATIONS()",
  },
  {
    id: "WITHOUTMEMBERS",
    call: "PDV.WITHOUTMEMBERS([unit])",
    description: "Units without members: their own number of members is typed as 0.",
    parameters: [
      {
        name: "unit",
        description: "Code or name of the unit; omitted: the whole organisation.",
        optional: true,
      },
    ],
    example: "=PDV.WITHOUTMEMBERS()",
    formula: "=PDV.WITHOUTMEMBERS()",
    entered: "=PDV.WITHOUTMEMBERS()",
  },
  {
    id: "MEMBERSHARE",
    call: "PDV.MEMBERSHARE(attribute, [unit])",
    description: "Share of members with an attribute.",
    parameters: [
      {
        name: "attribute",
        description: '"male", "female", "minority" or "university"; omitted where optional: all.',
        optional: false,
      },
      {
        name: "unit",
        description: "Code or name of the unit; omitted: the whole organisation.",
        optional: true,
      },
    ],
    example: '=PDV.MEMBERSHARE("nữ")',
    formula: '=PDV.MEMBERSHARE("nữ")',
    entered: '=PDV.MEMBERSHARE("nữ")',
  },
  {
    id: "CERTIFICATES",
    call: "PDV.CERTIFICATES([unit], [year], [period])",
    description: "Awareness-class certificates of a year for each planned admission of the period.",
    parameters: [
      {
        name: "unit",
        description: "Code or name of the unit; omitted: the whole organisation.",
        optional: true,
      },
      {
        name: "year",
        description: "Year of the certificates; omitted: the year before the period.",
        optional: true,
      },
      {
        name: "period",
        description: 'A year (2017), a term ("2010-2015") or "6 tháng 2021"; omitted: the period of the settings.',
        optional: true,
      },
    ],
    example: '=PDV.CERTIFICATES("", 2025, 2026)',
    formula: "=PDV.CERTIFICATES()",
    entered: "=PDV.CERTIFICATES()",
  },
  {
    id: "CERTIFIED",
    call: "PDV.CERTIFIED([unit], [year])",
    description: "Certificates of the awareness classes given in a year.",
    parameters: [
      {
        name: "unit",
        description: "Code or name of the unit; omitted: the whole organisation.",
        optional: true,
      },
      {
        name: "year",
        description: "Year of the certificates; omitted: the year before the period of the settings.",
        optional: true,
      },
    ],
    example: '=PDV.CERTIFIED("", 2025)',
    formula: "=PDV.CERTIFIED()",
    entered: "=PDV.CERTIFIED()",
  },
  {
    id: "CLASSES",
    call: "PDV.CLASSES([unit], [year])",
    description: "Awareness classes held in a year.",
    parameters: [
      {
        name: "unit",
        description: "Code or name of the unit; omitted: the whole organisation.",
        optional: true,
      },
      {
        name: "year",
        description: "Year of the classes; omitted: the year before the period of the settings.",
        optional: true,
      },
    ],
    example: '=PDV.CLASSES("", 2025)',
    formula: "=PDV.CLASSES()",
    entered: "=PDV.CLASSES()",
  },
  {
    id: "TALLY",
    call: "PDV.TALLY(dimension, category, [unit], [period], [asOf])",
    description: "New members in one category of a dimension.",
    parameters: [
      {
        name: "dimension",
        description: 'Dimension: "sex", "age", "ethnicity", "occupation", "qualification" … or a grouping of your own.',
        optional: false,
      },
      {
        name: "category",
        description: 'Category of the dimension: "female", "18-30", "cao đẳng, trung cấp", "trên đại học", "DTTS" …',
        optional: false,
      },
      {
        name: "unit",
        description: "Code or name of the unit; omitted: the whole organisation.",
        optional: true,
      },
      {
        name: "period",
        description: 'A year (2017), a term ("2010-2015") or "6 tháng 2021"; omitted: the period of the settings.',
        optional: true,
      },
      {
        name: "asOf",
        description: "As-of date; omitted: the date of the settings.",
        optional: true,
      },
    ],
    example: '=PDV.TALLY("trình độ chuyên môn", "ThS", "Đảng bộ Trường Cao đẳng nghề Mẫu Sơn")',
    formula: '=PDV.TALLY("trình độ chuyên môn","ThS")',
    entered: '=PDV.TALLY("trình độ chuyên môn", "ThS")',
  },
  {
    id: "SHARE",
    call: "PDV.SHARE(dimension, category, [unit], [period], [asOf])",
    description: "Share of new members in one category of a dimension, of all new members.",
    parameters: [
      {
        name: "dimension",
        description: 'Dimension: "sex", "age", "ethnicity", "occupation", "qualification" … or a grouping of your own.',
        optional: false,
      },
      {
        name: "category",
        description: 'Category of the dimension: "female", "18-30", "cao đẳng, trung cấp", "trên đại học", "DTTS" …',
        optional: false,
      },
      {
        name: "unit",
        description: "Code or name of the unit; omitted: the whole organisation.",
        optional: true,
      },
      {
        name: "period",
        description: 'A year (2017), a term ("2010-2015") or "6 tháng 2021"; omitted: the period of the settings.',
        optional: true,
      },
      {
        name: "asOf",
        description: "As-of date; omitted: the date of the settings.",
        optional: true,
      },
    ],
    example: '=PDV.SHARE("giới tính", "nữ")',
    formula: '=PDV.SHARE("giới tính","nữ")',
    entered: '=PDV.SHARE("giới tính", "nữ")',
  },
  {
    id: "GOAL",
    call: "PDV.GOAL(dimension, category, [unit], [period])",
    description:
      "The composition goal of a category (0.3 is 30 %); PDV.SHARE minus PDV.GOAL is how far it is over or under.",
    parameters: [
      {
        name: "dimension",
        description:
          'The dimension, a grouping of the workbook, or "density": members to population, whose category is "".',
        optional: false,
      },
      {
        name: "category",
        description: 'Category of the dimension: "female", "ThS", "Khmer", "18-30" …',
        optional: false,
      },
      {
        name: "unit",
        description: "Code or name of the unit; omitted: the whole organisation.",
        optional: true,
      },
      {
        name: "period",
        description: 'A year (2017), a term ("2010-2015") or "6 tháng 2021"; omitted: the period of the settings.',
        optional: true,
      },
    ],
    example: '=PDV.GOAL("giới tính", "nữ")',
    formula: '=PDV.GOAL("giới tính","nữ")',
    entered: '=PDV.GOAL("giới tính", "nữ")',
  },
  {
    id: "SUMMARY",
    call: "PDV.SUMMARY([period], [asOf], [unit], [headings])",
    description: "Table of the units: code, unit, plan, admitted, achievement, due share, pace, band.",
    parameters: [
      {
        name: "period",
        description: 'A year (2017), a term ("2010-2015") or "6 tháng 2021"; omitted: the period of the settings.',
        optional: true,
      },
      {
        name: "asOf",
        description: "As-of date; omitted: the date of the settings.",
        optional: true,
      },
      {
        name: "unit",
        description: "Code or name of the unit; omitted: the whole organisation.",
        optional: true,
      },
      {
        name: "headings",
        description: "TRUE for a heading row.",
        optional: true,
      },
    ],
    example: '=PDV.SUMMARY(2026, "30/9/2026", "", TRUE)',
    formula: "=PDV.SUMMARY()",
    entered: "=PDV.SUMMARY()",
  },
  {
    id: "COMPOSITION",
    call: "PDV.COMPOSITION(dimension, [unit], [period], [asOf], [headings])",
    description: "Table of new members by one dimension: category, count, share.",
    parameters: [
      {
        name: "dimension",
        description: 'Dimension: "sex", "age", "ethnicity", "occupation", "qualification" … or a grouping of your own.',
        optional: false,
      },
      {
        name: "unit",
        description: "Code or name of the unit; omitted: the whole organisation.",
        optional: true,
      },
      {
        name: "period",
        description: 'A year (2017), a term ("2010-2015") or "6 tháng 2021"; omitted: the period of the settings.',
        optional: true,
      },
      {
        name: "asOf",
        description: "As-of date; omitted: the date of the settings.",
        optional: true,
      },
      {
        name: "headings",
        description: "TRUE for a heading row.",
        optional: true,
      },
    ],
    example: '=PDV.COMPOSITION("nhóm tuổi", "", 2026, "30/9/2026", TRUE)',
    formula: '=PDV.COMPOSITION("nhóm tuổi")',
    entered: '=PDV.COMPOSITION("nhóm tuổi")',
  },
  {
    id: "CROSSTAB",
    call: "PDV.CROSSTAB(rows, columns, [unit], [period], [asOf], [headings])",
    description:
      "Crosstab of new members by two dimensions, or by units and one dimension, with a heading row and column.",
    parameters: [
      {
        name: "rows",
        description:
          'Dimension of the rows: "sex", "age", "ethnicity" … or a grouping of your own; or "unit": a row for each unit.',
        optional: false,
      },
      {
        name: "columns",
        description: "Dimension of the columns.",
        optional: false,
      },
      {
        name: "unit",
        description: "Code or name of the unit; omitted: the whole organisation.",
        optional: true,
      },
      {
        name: "period",
        description: 'A year (2017), a term ("2010-2015") or "6 tháng 2021"; omitted: the period of the settings.',
        optional: true,
      },
      {
        name: "asOf",
        description: "As-of date; omitted: the date of the settings.",
        optional: true,
      },
      {
        name: "headings",
        description: "FALSE for the counts alone, without headings and totals. Units stand in the order of the list.",
        optional: true,
      },
    ],
    example: '=PDV.CROSSTAB("đơn vị", "giới tính")',
    formula: '=PDV.CROSSTAB("đơn vị","giới tính")',
    entered: '=PDV.CROSSTAB("đơn vị", "giới tính")',
  },
  {
    id: "BEHIND",
    call: "PDV.BEHIND([threshold], [period], [asOf], [headings])",
    description:
      "Units whose achievement lies below a threshold, lowest first: code, unit, plan, admitted, achievement, remaining.",
    parameters: [
      {
        name: "threshold",
        description: 'Threshold: 0.5 or "50%"; omitted: the due share.',
        optional: true,
      },
      {
        name: "period",
        description: 'A year (2017), a term ("2010-2015") or "6 tháng 2021"; omitted: the period of the settings.',
        optional: true,
      },
      {
        name: "asOf",
        description: "As-of date; omitted: the date of the settings.",
        optional: true,
      },
      {
        name: "headings",
        description: "TRUE for a heading row.",
        optional: true,
      },
    ],
    example: '=PDV.BEHIND(0.5, 2026, "30/9/2026", TRUE)',
    formula: "=PDV.BEHIND()",
    entered: "=PDV.BEHIND()",
  },
  {
    id: "DORMANT",
    call: "PDV.DORMANT([years], [asOf], [headings])",
    description: "Units without admissions for years: code, unit, years, last admission.",
    parameters: [
      {
        name: "years",
        description: "At least so many calendar years, the current one included; omitted: 1.",
        optional: true,
      },
      {
        name: "asOf",
        description: "As-of date; omitted: the date of the settings.",
        optional: true,
      },
      {
        name: "headings",
        description: "TRUE for a heading row.",
        optional: true,
      },
    ],
    example: '=PDV.DORMANT(1, "30/9/2026", TRUE)',
    formula: "=PDV.DORMANT()",
    entered: "=PDV.DORMANT()",
  },
  {
    id: "NARRATIVE",
    call: "PDV.NARRATIVE([unit], [period], [asOf])",
    description: "The report in prose: result, pace, leaders and laggards, composition, change (in Vietnamese).",
    parameters: [
      {
        name: "unit",
        description: "Code or name of the unit; omitted: the whole organisation.",
        optional: true,
      },
      {
        name: "period",
        description: 'A year (2017), a term ("2010-2015") or "6 tháng 2021"; omitted: the period of the settings.',
        optional: true,
      },
      {
        name: "asOf",
        description: "As-of date; omitted: the date of the settings.",
        optional: true,
      },
    ],
    example: '=PDV.NARRATIVE("Đảng bộ Trường Cao đẳng nghề Mẫu Sơn")',
    formula: "=PDV.NARRATIVE()",
    entered: "=PDV.NARRATIVE()",
  },
  {
    id: "RATIO",
    call: "PDV.RATIO(admitted, plan)",
    description: "Plan completion from two numbers: admitted divided by plan.",
    parameters: [
      {
        name: "admitted",
        description: "Number of admissions.",
        optional: false,
      },
      {
        name: "plan",
        description: "The plan.",
        optional: false,
      },
    ],
    example: '=PDV.RATIO(1797, "1.810")',
    formula: '=PDV.RATIO(1797,"1.810")',
    entered: '=PDV.RATIO(1797, "1.810")',
  },
  {
    id: "AGE",
    call: "PDV.AGE(birth, on)",
    description: "Age in completed years on a day.",
    parameters: [
      {
        name: "birth",
        description: 'Birth date: a date cell or "31/12/1990".',
        optional: false,
      },
      {
        name: "on",
        description: 'The day of the age: a date cell or "31/10/2017".',
        optional: false,
      },
    ],
    example: '=PDV.AGE("31/12/1990", "31/10/2017")',
    formula: '=PDV.AGE("31/12/1990","31/10/2017")',
    entered: '=PDV.AGE("31/12/1990", "31/10/2017")',
  },
  {
    id: "CLASSIFY",
    call: "PDV.CLASSIFY(dimension, text)",
    description: 'The category that a text falls into: PDV.CLASSIFY("qualification","CN Luật") is university.',
    parameters: [
      {
        name: "dimension",
        description: 'Dimension: "sex", "ethnicity", "religion", "occupation", "qualification", "theory" …',
        optional: false,
      },
      {
        name: "text",
        description: "Content of the cell.",
        optional: false,
      },
    ],
    example: '=PDV.CLASSIFY("trình độ chuyên môn", "CN Luật")',
    formula: '=PDV.CLASSIFY("trình độ chuyên môn","CN Luật")',
    entered: '=PDV.CLASSIFY("trình độ chuyên môn", "CN Luật")',
  },
  {
    id: "VERSION",
    call: "PDV.VERSION()",
    description: "Version of the add-in and number of the data reading.",
    parameters: [],
    example: "=PDV.VERSION()",
    formula: "=PDV.VERSION()",
    entered: "=PDV.VERSION()",
  },
  {
    id: "NORMALISE",
    call: "PDV.NORMALISE(text)",
    description: "Clean Vietnamese text: spare spaces and hidden characters removed, marks composed, “Ð” made “Đ”.",
    parameters: [
      {
        name: "text",
        description: "Content of the cell.",
        optional: false,
      },
    ],
    example: '=PDV.NORMALISE("  Ðảng   viên ")',
    formula: '=PDV.NORMALISE("  Ðảng   viên ")',
    entered: '=PDV.NORMALISE("  Ðảng   viên ")',
  },
];
