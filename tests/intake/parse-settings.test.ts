import { parseSettings } from "../../src/intake/parse-settings";
import { storeSettings } from "../../src/intake/store-settings";
import { DEFAULT_SETTINGS, type Settings } from "../../src/model/settings";

it.each<[string, Settings]>([
  ["the defaults", DEFAULT_SETTINGS],
  [
    "everything set",
    {
      period: { kind: "term", from: 2010, to: 2015 },
      asOf: 43039,
      countingDate: "decision",
      bands: [0.5, 0.8, 1],
      termStartsInFirstYear: true,
      mapping: [
        {
          sheet: "DS",
          fingerprint: "5-f1dcb156",
          kind: "admissions",
          columns: { ngày: "admission.admitted", stt: "ignore" },
          unitAbove: true,
          unit: "HN01|Đảng bộ huyện A",
        },
        { sheet: "Nhóm", fingerprint: "4-1", kind: "groupings", columns: { loại: "grouping.dimension" } },
      ],
      rules: { "age-minimum": "off", probation: "note" },
      sheets: ["summary", "narrative"],
      reportUnit: "HN01|Đảng bộ huyện A › Chi bộ 1",
      sentences: ["result", "pace"],
      breakdowns: ["sex", "religion", "grouping=Trình độ 6 tháng"],
      shareLines: false,
      figures: "live",
      organisation: "ĐẢNG BỘ TỈNH MẪU",
      department: "BAN TỔ CHỨC TỈNH ỦY",
    },
  ],
  ["a year", { ...DEFAULT_SETTINGS, period: { kind: "year", year: 2017 } }],
])("reads back what was stored: %s", (_, settings) => {
  const stored: unknown = JSON.parse(JSON.stringify(storeSettings(settings)));
  expect(parseSettings(stored)).toEqual({ settings, problems: [] });
});

it("stores the period as its key", () => {
  expect(storeSettings({ ...DEFAULT_SETTINGS, period: { kind: "year", year: 2017 } })).toMatchObject({
    period: "2017",
  });
});

it.each([null, undefined, {}])("takes %j for nothing stored", (stored) => {
  expect(parseSettings(stored)).toEqual({ settings: DEFAULT_SETTINGS, problems: [] });
});

it.each([1, "x", true, []])("reports %j as a whole", (stored) => {
  expect(parseSettings(stored)).toEqual({ settings: DEFAULT_SETTINGS, problems: ["settings"] });
});

it.each<[keyof Settings, unknown]>([
  ["period", "2015-2010"],
  ["period", 2017],
  ["asOf", 1.5],
  ["asOf", "31/10/2017"],
  ["asOf", -1],
  ["countingDate", "official"],
  ["bands", []],
  ["bands", [1, 0.5]],
  ["bands", [0.5, 0.5]],
  ["bands", [0, 1]],
  ["bands", ["0.5"]],
  ["termStartsInFirstYear", 1],
  ["reportUnit", ""],
  ["sentences", ["weather"]],
  ["figures", "formulas"],
  ["mapping", [{ sheet: "DS", fingerprint: "x", kind: "people", columns: {} }]],
  ["mapping", [{ sheet: "DS", fingerprint: "x", kind: "units", columns: { a: "admission.shoe" } }]],
  ["mapping", [{ sheet: "DS", fingerprint: "x", kind: "admissions", columns: {}, unitAbove: "yes" }]],
  ["mapping", [{ sheet: "DS", fingerprint: "x", kind: "admissions", columns: {}, unit: 7 }]],
  ["rules", { "age-minimum": "never" }],
  ["rules", { "shoe-size": "off" }],
  ["sheets", []],
  ["sheets", ["shoes"]],
])("resets only %s when it is %j", (field, value) => {
  const stored = { period: "2017", asOf: 43039, countingDate: "decision", bands: [0.7], termStartsInFirstYear: true };
  const good = parseSettings(stored).settings;
  expect(parseSettings({ ...stored, [field]: value })).toEqual({
    settings: { ...good, [field]: DEFAULT_SETTINGS[field] },
    problems: [field],
  });
});
