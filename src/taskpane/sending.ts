// What the copies for sending load, as one file of the bundle: many write the sheets, and few hand them over without the add-in.

import { handOver } from "../actions/hand-over";

export const sending = { handOver };
