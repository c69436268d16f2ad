// Youth union member (đoàn viên): an attribute, "trong đó" on form 2-BTCTW, I.

import { UNSTATED } from "../../model/dimension";
import { NEVER_HIDDEN, type Dimension } from "../dimension";

export const youth: Dimension = {
  id: "youth",
  kind: "attribute",
  // In the order of the codes: yes, no.
  categories: ["member", "not-member", UNSTATED],
  shownWhenPresent: NEVER_HIDDEN,
  placesOf: ({ codes }) => codes.youth,
};
