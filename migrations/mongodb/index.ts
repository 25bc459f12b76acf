import * as migration_00000000_000000_initial from './00000000_000000_initial';
import * as migration_20261128_114027_accounts from './20261128_114027_accounts';

export const migrations = [
  {
    up: migration_00000000_000000_initial.up,
    down: migration_00000000_000000_initial.down,
    name: '00000000_000000_initial',
  },
  {
    up: migration_20261128_114027_accounts.up,
    down: migration_20261128_114027_accounts.down,
    name: '20261128_114027_accounts'
  },
];
