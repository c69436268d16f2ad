// Youth union member (đoàn viên): an attribute, "trong đó" on form 2-BTCTW, I.

import { UNSTATED } from "../../model/dimension";
import { NEVER_HIDDEN, type Dimension } from "../dimension";

export const youth: Dimension = {
  id: "youth",
  kind: "attribute",
  categories: ["member", "not-member", UNSTATED],
  shownWhenPresent: NEVER_HIDDEN,
  categoryOf({ youth: isMember }) {
    if (isMember === null) return UNSTATED;
    return isMember ? "member" : "not-member";
  },
};
