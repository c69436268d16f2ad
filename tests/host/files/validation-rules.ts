// Data validation between a sheet and hucre.
import type { DataValidation as FileValidation, Sheet as FileSheet } from "hucre";
import { serialOf } from "../workbook/entry";
import { freshValidation } from "../workbook/validation";
import type { Validation, ValidationRule } from "../workbook/validation";
import { areasOf, fromFileOperator, lower, sqref, toFileOperator } from "./rule-texts";

export function readValidations(file: FileSheet): Validation[] {
  return (file.dataValidations ?? []).map((validation) => ({
    ...freshValidation(areasOf(validation.range)),
    rule: readValidationRule(validation),
    ignoreBlanks: validation.allowBlank ?? false,
    prompt: {
      message: validation.inputMessage ?? "",
      showPrompt: validation.showInputMessage ?? false,
      title: validation.inputTitle ?? "",
    },
    errorAlert: {
      message: validation.errorMessage ?? "",
      showAlert: validation.showErrorMessage ?? false,
      style: ({ warning: "Warning", information: "Information", stop: "Stop" } as const)[
        validation.errorStyle ?? "stop"
      ],
      title: validation.errorTitle ?? "",
    },
  }));
}

function readValidationRule({
  type,
  values,
  formula1 = "",
  formula2,
  operator = "between",
}: FileValidation): ValidationRule | null {
  if (type === "list")
    return { kind: "list", inCellDropDown: true, source: values ? values.join(",") : `=${formula1}` };
  if (type === "custom") return { kind: "custom", formula: `=${formula1}` };
  const kind = type === "whole" ? "wholeNumber" : type;
  if (!["wholeNumber", "decimal", "date", "time", "textLength"].includes(kind)) return null;
  const typed = (formula: string): string | number =>
    formula !== "" && Number.isFinite(Number(formula)) ? Number(formula) : `=${formula}`;
  return {
    kind,
    operator: fromFileOperator(operator, "OrEqualTo") as "Between",
    formula1: typed(formula1),
    ...(formula2 !== undefined && { formula2: typed(formula2) }),
  };
}

export function toFileValidations(validations: readonly Validation[]): FileValidation[] {
  return validations.flatMap((validation) => {
    const { rule, prompt, errorAlert } = validation;
    if (!rule) return [];
    return [
      {
        ...toFileValidationRule(rule),
        range: sqref(validation.areas),
        allowBlank: validation.ignoreBlanks,
        showInputMessage: prompt.showPrompt,
        showErrorMessage: errorAlert.showAlert,
        ...(prompt.title !== "" && { inputTitle: prompt.title }),
        ...(prompt.message !== "" && { inputMessage: prompt.message }),
        ...(errorAlert.title !== "" && { errorTitle: errorAlert.title }),
        ...(errorAlert.message !== "" && { errorMessage: errorAlert.message }),
        ...(errorAlert.style !== "Stop" && { errorStyle: lower(errorAlert.style) }),
      },
    ];
  });
}

function toFileValidationRule(
  rule: ValidationRule,
): Pick<FileValidation, "type" | "operator" | "values" | "formula1" | "formula2"> {
  if (rule.kind === "custom") return { type: "custom", formula1: rule.formula.slice(1) };
  if (rule.kind === "list") {
    return rule.source.startsWith("=")
      ? { type: "list", formula1: rule.source.slice(1) }
      : { type: "list", values: rule.source.split(",") };
  }
  const operator = toFileOperator(rule.operator);
  return {
    type: rule.kind === "wholeNumber" ? "whole" : rule.kind,
    operator,
    formula1: storedLimit(rule.formula1),
    ...(rule.formula2 !== undefined && { formula2: storedLimit(rule.formula2) }),
  };
}

/** A date is stored as its number. */
function storedLimit(formula: string | number): string {
  const text = String(formula).replace(/^=/, "");
  const [, year, month, day] = /^(\d{4})-(\d{2})-(\d{2})/.exec(text) ?? [];
  return year ? String(serialOf(Number(year), Number(month), Number(day))) : text;
}
