import type { Config, Payload } from 'payload';
import type { MachineTranslator } from './machine-translator.ts';

const name = 'machineTranslator';

/** Puts the machine that the surroundings name into the configuration, where the desk's endpoints find it. */
export function withMachine(config: Config, machine: MachineTranslator | undefined): Config {
  return machine === undefined ? config : { ...config, custom: { ...config.custom, [name]: machine } };
}

/** The machine that can be asked; null where none is configured. */
export function machineOf({ config }: Payload): MachineTranslator | null {
  const custom: Readonly<Record<string, unknown>> = config.custom;
  const machine = custom[name];
  return isMachine(machine) ? machine : null;
}

function isMachine(value: unknown): value is MachineTranslator {
  return typeof value === 'object' && value !== null && 'translate' in value && typeof value.translate === 'function';
}
