// What showing the people behind a figure loads, as one file of the bundle: many write the sheets and ask for nobody.

import { showPeople, turnPage } from "../actions/show-people";

export const people = { showPeople, turnPage };
