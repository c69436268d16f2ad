import { checkNameAndSex } from "../../../src/intake/checks/check-name-and-sex";
import { said, type Case } from "./checked-person";

it.each<[string, Case, string[]]>([
  ["wonders at a man called Thị", { name: "Trần THỊ Bình", sex: "male" }, ["note name/thi-but-male"]],
  ["takes a woman called Thị", { name: "Trần Thị Bình", sex: "female" }, []],
  ["takes an unknown sex", { name: "Trần Thị Bình" }, []],
  ["takes a man whose own name is Thị", { name: "Nguyễn Văn Thị", sex: "male" }, []],
])("%s", (_, person, issues) => {
  expect(said(checkNameAndSex, person)).toEqual(issues);
});
