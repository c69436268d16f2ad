// What stands between the arguments of a formula that a person types, which follows the decimal separator of their Excel.

export type ListSeparator = "," | ";";
