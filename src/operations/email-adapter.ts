import { nodemailerAdapter } from '@payloadcms/email-nodemailer';
import nodemailer from 'nodemailer';
import type { EmailAdapter, SendEmailOptions } from 'payload';
import type { Environment } from './environment.ts';

/** Milliseconds that a mail server may take: to answer the call, to greet, and for each step after that. nodemailer's own are minutes. */
const limits = { connectionTimeout: 15_000, greetingTimeout: 15_000, socketTimeout: 30_000 };

/**
 * How mail leaves: by SMTP when SMTP_URL is set, and otherwise not at all. Without SMTP only the fact and the recipient's
 * domain are logged, since subject and body of an invitation are as good as a password.
 */
export function emailAdapter({ smtpUrl, from, fromName }: Environment['mail']): EmailAdapter | Promise<EmailAdapter> {
  if (smtpUrl !== undefined) {
    // The transport is not tried at start: a mail server that is away must not keep the site away.
    const transport = nodemailer.createTransport({ url: smtpUrl, ...limits });
    return nodemailerAdapter({ defaultFromAddress: from, defaultFromName: fromName, transport, skipVerify: true });
  }
  return ({ payload }) => ({
    name: 'unsent',
    defaultFromAddress: from,
    defaultFromName: fromName,
    sendEmail(message) {
      payload.logger.warn(`An e-mail to ${domains(message.to)} was not sent, since SMTP_URL is not set.`);
      return Promise.resolve();
    },
  });
}

function domains(to: SendEmailOptions['to']): string {
  const names = [to ?? []].flat().map((recipient) => {
    const address = typeof recipient === 'string' ? recipient : 'address' in recipient ? (recipient.address ?? '') : '';
    return `…@${address.replace(/^.*@/s, '').replace(/>$/, '')}`;
  });
  return names.length > 0 ? names.join(', ') : 'nobody';
}
