// "8 CCR 9792.20(f)" · "MTUS 9792.20f" · "Title 8, California Code of Regulations, section 9792.24.1" · "Section 9792.21(c)"
export const CCR =
  /(?:\b(?:title 8,?\s(?:of the\s)?(?:California Code of Regulations|C\.?C\.?R\.?),?\s|8\s?C\.?\s?C\.?\s?R\.?,?\s|California Code of Regulations,?\s(?:title 8,?\s)?|MTUS,?\s(?:-\s8\sC\.C\.R\.\s)?)?(?:sections?\s|§{1,2}\s?)?)?\b97(?:8\d|9[0-9])\.\d{1,3}(?:\.\d{1,2}){0,2}(?:\s?\([a-z0-9]{1,4}\)){0,4}(?:[a-z]\b)?/gi;
