import * as migration_00000000_000000_initial from './00000000_000000_initial';
import * as migration_00000001_feed_marks from './00000001_feed_marks';
import * as migration_00000002_accounts from './00000002_accounts';
import * as migration_00000003_tombstones_without_addresses from './00000003_tombstones_without_addresses';
import * as migration_00000004_lists from './00000004_lists';
import * as migration_00000005_admin_and_files from './00000005_admin_and_files';
import * as migration_00000006_own_approval from './00000006_own_approval';

export const migrations = [
  {
    up: migration_00000000_000000_initial.up,
    down: migration_00000000_000000_initial.down,
    name: '00000000_000000_initial',
  },
  {
    up: migration_00000001_feed_marks.up,
    down: migration_00000001_feed_marks.down,
    name: '00000001_feed_marks',
  },
  {
    up: migration_00000002_accounts.up,
    down: migration_00000002_accounts.down,
    name: '00000002_accounts',
  },
  {
    up: migration_00000003_tombstones_without_addresses.up,
    down: migration_00000003_tombstones_without_addresses.down,
    name: '00000003_tombstones_without_addresses',
  },
  {
    up: migration_00000004_lists.up,
    down: migration_00000004_lists.down,
    name: '00000004_lists',
  },
  {
    up: migration_00000005_admin_and_files.up,
    down: migration_00000005_admin_and_files.down,
    name: '00000005_admin_and_files',
  },
  {
    up: migration_00000006_own_approval.up,
    down: migration_00000006_own_approval.down,
    name: '00000006_own_approval'
  },
];
