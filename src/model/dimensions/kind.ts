// Kind of unit (loại hình đơn vị): the rows of form 5-BTCTW, of the unit that a person is admitted in.
// The form counts a cell in the kind of the basic organisation that it belongs to: where the units list leaves a unit's kind
// blank, that of the nearest unit above which states one holds.

import { UNSTATED } from "../dimension";
import type { DimensionDefinition } from "../dimension-definition";
import { UNIT_KINDS } from "../forms";
import { btctw } from "../list-source";
import type { Unit, UnitKind } from "../unit";
import type { Words } from "../words";

export const kind: DimensionDefinition = {
  name: { vi: "Loại hình đơn vị", en: "Kind of unit" },
  alsoCalled: ["Loại hình", "Loại đơn vị", "Loại hình cơ sở", "Loại hình tổ chức đảng"],
  isSeldom: true,
  kind: "partition",
  categories: [...UNIT_KINDS, UNSTATED],
  shownWhenPresent: new Set(UNIT_KINDS),
  columns: ["unit.kind"],
  sources: [btctw("Biểu 5-BTCTW")],
  from: { kind: "unit", categoryOf: (unit, units) => stating(unit, units).category ?? UNSTATED },
  labels: {
    commune: { vi: "Xã", en: "Commune" },
    ward: { vi: "Phường", en: "Ward" },
    township: { vi: "Thị trấn", en: "Township" },
    "party-body": {
      vi: "Cơ quan Đảng, Mặt trận, đoàn thể",
      en: "Bodies of the Party, the Front and mass organisations",
    },
    "state-body": { vi: "Cơ quan Nhà nước", en: "State bodies" },
    "public-institution": { vi: "Đơn vị sự nghiệp công lập", en: "Public institutions" },
    "private-institution-unit": { vi: "Đơn vị sự nghiệp ngoài công lập", en: "Private institutions" },
    army: { vi: "Quân đội", en: "Army" },
    police: { vi: "Công an", en: "Police" },
    "state-enterprise": { vi: "Doanh nghiệp nhà nước", en: "State enterprises" },
    "private-enterprise": { vi: "Doanh nghiệp ngoài khu vực nhà nước", en: "Non-State enterprises" },
    enterprise: { vi: "Doanh nghiệp (chưa rõ thành phần)", en: "Enterprises (ownership not stated)" },
    cooperative: { vi: "Hợp tác xã", en: "Cooperatives" },
    abroad: { vi: "Ngoài nước", en: "Abroad" },
    district: { vi: "Đảng bộ cấp huyện", en: "District board" },
    "other-unit": { vi: "Loại hình khác", en: "Other kind" },
  } satisfies Readonly<Record<UnitKind, Words>>,
};

/** The unit itself, or the nearest above it that states a kind; a text that names none of the form's is stated too. */
function stating(unit: Unit, units: readonly Unit[]): Unit {
  let found = unit;
  for (let above = units[found.parent ?? -1]; found.kind === "" && above; above = units[found.parent ?? -1])
    found = above;
  return found;
}
