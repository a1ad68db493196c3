/** simulator — a carrier that behaves like Twilio, with phones to write from and faults on demand. */
export { createSimulator, type Simulator, type SimulatorOptions } from './create-simulator.ts';
export { chance, type Fault, type FaultRates } from './faults.ts';
export type { HandsetAction } from './handset.ts';
export type { SimChoice, SimMessage } from './model.ts';
export { type PhoneOptions, phoneRoutes } from './phone-routes.ts';
