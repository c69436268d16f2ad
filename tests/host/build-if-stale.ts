// Builds dist/ where the sources are newer, before a command that shows what the production bundle does.

import path from "node:path";
import { build, isStale } from "./fresh-build";

const ROOT = path.join(__dirname, "..", "..");

process.exitCode = !isStale(ROOT) || build(ROOT) ? 0 : 1;
