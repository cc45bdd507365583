// "Labor Code section 4610.6(h)" · "Labor Code §4600" · "LC 4610"
export const LABOR_CODE =
  /\b(?:(?:California\s)?Labor Code|LC)\s?(?:sections?\s|§{1,2}\s?)?\d{4}(?:\.\d{1,2})?(?:\s?\([a-z0-9]{1,4}\)){0,4}/gi;
