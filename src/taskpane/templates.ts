// What the first sheets for a person to fill load, as one file of the bundle: the template, the rows of a form, and the sample. Few ask
// for them, and those once.

import { createFormRows } from "../actions/create-form-rows";
import { createTemplate } from "../actions/create-template";
import { loadSample } from "../actions/load-sample";

export const templates = { createFormRows, createTemplate, loadSample };
