// The checks that every person's row goes through, one file each.

import { checkAgeMaximum } from "./check-age-maximum";
import { checkAgeMinimum } from "./check-age-minimum";
import { checkCard } from "./check-card";
import { checkCertificate } from "./check-certificate";
import { checkEducation } from "./check-education";
import { checkFileNumber } from "./check-file-number";
import { checkIdentityFacts } from "./check-identity-facts";
import { checkIdentityNumber } from "./check-identity-number";
import { checkNameAndSex } from "./check-name-and-sex";
import { checkOccupation } from "./check-occupation";
import { checkProbation } from "./check-probation";
import { checkSchooling } from "./check-schooling";
import { checkTwoPeople } from "./check-two-people";
import { checkUnitLife } from "./check-unit-life";
import { checkYouth } from "./check-youth";
import type { RowCheck } from "./checked-row";

export const ROW_CHECKS: readonly RowCheck[] = [
  checkAgeMinimum,
  checkAgeMaximum,
  checkNameAndSex,
  checkTwoPeople,
  checkIdentityNumber,
  checkIdentityFacts,
  checkCard,
  checkFileNumber,
  checkEducation,
  checkSchooling,
  checkOccupation,
  checkYouth,
  checkCertificate,
  checkProbation,
  checkUnitLife,
];
