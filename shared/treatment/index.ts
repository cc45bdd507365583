export { type Quantity, readQuantities, readQuantity } from './read-quantity.ts';
export { readSchedule, type Schedule } from './read-schedule.ts';
export { type ReadTreatment, readTreatment } from './read-treatment.ts';
