import { describe, expect, it } from 'vitest';
import { mongoPatience } from '@/operations/database/mongo-patience.ts';

describe('patience with MongoDB', () => {
  it('is some seconds, and never half a minute', () => {
    expect(Math.max(...Object.values(mongoPatience('mongodb://db/cms?replicaSet=rs0')))).toBe(20_000);
    expect(mongoPatience('mongodb://db/cms?replicaSet=rs0').serverSelectionTimeoutMS).toBe(3_000);
  });

  it('is what the address says, where it says so', () => {
    const patience = mongoPatience('mongodb://db/cms?replicaSet=rs0&serverselectiontimeoutms=9000');
    expect(Object.keys(patience)).not.toContain('serverSelectionTimeoutMS');
    expect(patience.socketTimeoutMS).toBe(20_000);
  });
});
