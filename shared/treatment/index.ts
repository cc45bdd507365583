export { type Quantity, readQuantities, readQuantity } from './read-quantity.ts';
export { readSchedule, type Schedule } from './read-schedule.ts';
export {
  type ItemWords,
  type ReadTreatment,
  readItemTreatment,
  readPlace,
  readTreatment,
} from './read-treatment.ts';
