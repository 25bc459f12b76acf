import type { Payload } from 'payload';
import { describe, expect, it } from 'vitest';
import { emailAdapter } from '@/operations/email-adapter.ts';

describe('mail without SMTP_URL', () => {
  it('logs that a mail was not sent and to which domain, and nothing that is in it', async () => {
    const lines: string[] = [];
    const payload = { logger: { warn: (line: string) => lines.push(line) } } as unknown as Payload;
    const adapter = (await emailAdapter({ smtpUrl: undefined, from: 'cms@example.org', fromName: 'CMS' }))({ payload });
    await adapter.sendEmail({ to: 'Anna <anna@school.example>', subject: 'Welcome', text: 'https://cms.example.org/set/token-123' });
    expect(lines).toEqual(['An e-mail to …@school.example was not sent, since SMTP_URL is not set.']);
  });
});
