import { describe, expect, it } from "@jest/globals";
import { makeUnitField } from "../../src/taskpane/unit-field";
import type { Unit } from "../../src/model/unit";
import { fire, openPage } from "./pane-page";

const unit = (index: number, name: string, parent: number | null = null): Unit =>
  ({ index, code: `U${index}`, name, parent }) as unknown as Unit;
const shownIn = (select: HTMLSelectElement): readonly string[] => [...select.options].map(({ text }) => text);
const ask = (units: readonly Unit[], now: Unit | null = null): ReturnType<typeof makeUnitField> => {
  openPage();
  const made = makeUnitField({ id: "which", name: "Đơn vị", hint: "", none: "Toàn bộ", units, now });
  document.body.append(made.field);
  return made;
};

describe("the choice of a unit", () => {
  it("tells units of one name apart by the unit above", () => {
    const units = [unit(0, "Xã A"), unit(1, "Xã B"), unit(2, "Chi bộ 1", 0), unit(3, "Chi bộ 1", 1)];
    const { select, field } = ask(units);
    expect(shownIn(select)).toEqual(["Toàn bộ", "Xã A", "Xã B", "Chi bộ 1 (Xã A)", "Chi bộ 1 (Xã B)"]);
    expect(field.querySelector("input")).toBeNull();
  });

  it("is searched without marks where there are many; what is chosen stays chosen and in the list", () => {
    const units = Array.from({ length: 1_000 }, (_, index) => unit(index, `Chi bộ Đồng ${index}`));
    const { select, field } = ask(units, units[5]);
    const search = field.querySelector("input")!;
    search.value = "dong 99";
    fire(search, "input");
    expect(shownIn(select).slice(0, 4)).toEqual(["Toàn bộ", "Chi bộ Đồng 5", "Chi bộ Đồng 99", "Chi bộ Đồng 199"]);
    expect(select.value).toBe("5");
    expect(field.querySelector("[aria-live]")?.textContent).toBe("19 trong 1.000 đơn vị");
    search.value = "";
    fire(search, "input");
    expect(select.options).toHaveLength(1_001);
    expect(select.value).toBe("5");
  });

  it("fills in a thousand units little by little, in their order, and keeps what is chosen", async () => {
    const units = Array.from({ length: 1_000 }, (_, index) => unit(index, `Chi bộ ${index}`));
    const { select } = ask(units, units[700]);
    expect([select.value, select.options.length < 200]).toEqual(["700", true]);
    while (select.options.length < 1_001) await new Promise((resolve) => setTimeout(resolve, 1));
    expect(shownIn(select)).toEqual(["Toàn bộ", ...units.map(({ name }) => name)]);
    expect(select.value).toBe("700");
  });

  it("stops filling in when a search begins", async () => {
    const units = Array.from({ length: 1_000 }, (_, index) => unit(index, `Chi bộ ${index}`));
    const { select, field } = ask(units);
    const search = field.querySelector("input")!;
    search.value = "700";
    fire(search, "input");
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(shownIn(select)).toEqual(["Toàn bộ", "Chi bộ 700"]);
  });
});
