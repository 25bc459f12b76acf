import { nodemailerAdapter } from '@payloadcms/email-nodemailer';
import nodemailer from 'nodemailer';
import type { Plugin } from 'payload';
import { SMTPServer } from 'smtp-server';
import { afterAll, beforeAll, beforeEach, expect, it, vi } from 'vitest';
import type { Assignment, DeskDocument } from '@/workbench/desk/desk-contract.ts';
import { sendDailyLetters } from '@/workbench/letters/send-daily-letters.ts';
import { describeOnBothDatabases } from '../../support/databases.ts';
import type { House, Person } from '../../support/house.ts';
import { freePort } from '../../support/secantus.ts';

/** A letter as it came over the wire, its parts decoded. */
interface Received {
  readonly to: string;
  readonly subject: string;
  readonly text: string;
  /** As it came. */
  readonly raw: string;
}

const letters: Received[] = [];
let server: SMTPServer;
let port = 0;
let refuses = false;
/** While set, the server says nothing to a recipient. */
let silence: Promise<void> | undefined;

beforeAll(async () => {
  port = await freePort();
  server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    onRcptTo(_address, _session, done) {
      const answer = () => {
        done(refuses ? new Error('This mail server takes nothing today.') : null);
      };
      if (silence === undefined) answer();
      else void silence.then(answer);
    },
    onData(stream, session, done) {
      const chunks: Buffer[] = [];
      stream.on('data', (chunk: Buffer) => chunks.push(chunk));
      stream.on('end', () => {
        letters.push(read(Buffer.concat(chunks).toString(), session.envelope.rcptTo[0]?.address ?? ''));
        done();
      });
    },
  });
  await new Promise<void>((listening) => server.listen(port, '127.0.0.1', () => listening()));
});

afterAll(async () => {
  await new Promise<void>((closed) => server.close(() => closed()));
});

beforeEach(() => {
  letters.length = 0;
  refuses = false;
});

const quotedPrintable = (text: string) =>
  Buffer.from(
    text.replace(/=\r?\n/g, '').replace(/=([0-9A-F]{2})/g, (_, hex: string) => String.fromCharCode(parseInt(hex, 16))),
    'latin1',
  ).toString();

/** RFC 2047 words of a header, and the part that is plain text. */
function read(raw: string, to: string): Received {
  const head = /^Subject: ((?:.*)(?:\r?\n[ \t].*)*)/m.exec(raw)?.[1] ?? '';
  const subject = head
    .replace(/\?=\s+=\?/g, '?==?')
    .replace(/=\?UTF-8\?([QB])\?([^?]*)\?=/gi, (_, kind: string, words: string) =>
      kind.toUpperCase() === 'B' ? Buffer.from(words, 'base64').toString() : quotedPrintable(words.replaceAll('_', ' ')),
    )
    .replace(/\r?\n/g, '');
  const part = raw.split(/^--.*$/m).find((one) => one.includes('text/plain')) ?? raw;
  const body = part.slice(part.indexOf('\r\n\r\n') + 4);
  const text = /base64/i.test(part.slice(0, part.indexOf('\r\n\r\n'))) ? Buffer.from(body, 'base64').toString() : quotedPrintable(body);
  return { to, subject, text, raw };
}

const withMail: Plugin = (config) => ({
  ...config,
  serverURL: 'https://cms.example.org',
  email: nodemailerAdapter({
    defaultFromAddress: 'cms@example.org',
    defaultFromName: 'CMS',
    skipVerify: true,
    transport: nodemailer.createTransport({ host: '127.0.0.1', port, ignoreTLS: true }),
  }),
});

const base = 'https://cms.example.org';
const hour = 60 * 60 * 1000;
const soon = () => new Date(Date.now() + 48 * hour).toISOString().slice(0, 10);

async function newDocument(house: House, title: string): Promise<string> {
  const data = { title, summary: 'Four words of it.', _status: 'published' } as never;
  return (await house.payload.create({ collection: 'concepts', locale: 'en', data })).id;
}

async function notice(house: House, data: { to: string; type: string; document: string; text?: string }): Promise<void> {
  await house.payload.db.create({ collection: 'notifications', data: { kind: 'concepts', locale: 'sk', title: 'Some concept', ...data } });
}

async function newsOf(house: House, as: Person): Promise<string[]> {
  const answer = await house.rest('/desk/notifications', { as });
  return ((await answer.json()) as { type: string }[]).map(({ type }) => type);
}

async function assign(house: House, id: string, as: Person, body: object, locale = 'sk') {
  const headers = { 'accept-language': as.user.language ?? 'en' };
  const response = await house.rest(`/desk/concepts/${id}/${locale}/assign`, { as, body, headers });
  return { status: response.status, body: (await response.json()) as Assignment & { errors?: { message: string; data: object }[] } };
}

describeOnBothDatabases(
  'letters of the translation desk',
  (house) => {
    let editor: Person;
    let jana: Person;
    beforeAll(async () => {
      editor = await house.person('editor', [], { name: 'Eva' });
      jana = await house.person('translator', ['sk'], { name: 'Jana', language: 'sk' });
    });

    it('an assignment is told at once in the translator’s language, with its day and a link to the desk', async () => {
      const id = await newDocument(house, 'Trust <b>& care</b>');
      const { status, body } = await assign(house, id, editor, { person: jana.user.id, due: soon() });
      expect(status).toBe(200);
      expect(body).toEqual({ assignee: { id: jana.user.id, name: 'Jana' }, due: `${soon()}T12:00:00.000Z`, letter: 'sent' });
      const [letter] = letters;
      expect(letters).toHaveLength(1);
      expect(letter?.to).toBe(jana.email);
      expect(letter?.subject).toBe('Na preklad pre vás: Trust <b>& care</b> (Slovenčina)');
      expect(letter?.text).toContain('Eva vás prosí o preklad textu „Trust <b>& care</b>“.');
      expect(letter?.text).toContain(`${base}/admin/translate/concepts/${id}/sk`);
      const opened = await house.rest(`/desk/concepts/${id}/sk`, { as: jana });
      expect((await opened.json()) as DeskDocument).toMatchObject({ assignee: { id: jana.user.id, name: 'Jana' }, due: body.due });
      // It was told, so the daily letter does not tell it again.
      expect(await sendDailyLetters({ payload: house.payload, now: new Date(), base })).toBe(0);
    });

    it('goes only to somebody who may write the language, by a day to come, from somebody who may assign', async () => {
      const id = await newDocument(house, 'Belonging');
      const dutch = await house.person('translator', ['nl'], { name: 'Tine' });
      const wrong = await assign(house, id, editor, { person: dutch.user.id });
      expect([wrong.status, wrong.body.errors?.[0]?.message]).toEqual([
        400,
        'Tine may not write in this language (Slovak). Choose somebody who may, or ask an administrator to add the language.',
      ]);
      expect((await assign(house, id, editor, { person: 'nobody' })).status).toBe(400);
      for (const due of ['2020-01-01', '2027-02-31', 'tomorrow'])
        expect((await assign(house, id, editor, { person: jana.user.id, due })).body.errors?.[0]?.data).toMatchObject({ code: 'due' });
      expect((await assign(house, id, jana, { person: jana.user.id })).status).toBe(403);
      expect((await assign(house, id, editor, { person: jana.user.id }, 'en')).status).toBe(400);
      expect(letters).toEqual([]);
      const reviewer = await house.person('reviewer', ['sk']);
      expect((await assign(house, id, reviewer, { person: reviewer.user.id })).body.letter).toBe('notNeeded');
      expect((await assign(house, id, reviewer, { person: null })).body).toEqual({ assignee: null, due: null, letter: 'notNeeded' });
    });

    it('a mail server that is away fails no deed: the letter is kept and goes with the daily one', async () => {
      const id = await newDocument(house, 'Dialogue');
      refuses = true;
      const { status, body } = await assign(house, id, editor, { person: jana.user.id });
      expect([status, body.letter]).toEqual([200, 'kept']);
      expect(await sendDailyLetters({ payload: house.payload, now: new Date(), base })).toBe(0);
      refuses = false;
      expect(await sendDailyLetters({ payload: house.payload, now: new Date(), base })).toBe(1);
      expect(letters.map(({ to, subject }) => [to, subject])).toEqual([[jana.email, 'Novinky z prekladateľského stola']]);
      expect(letters[0]?.text).toContain('Dialogue (Slovenčina)');
      expect(letters[0]?.text).toContain('Eva vás prosí o tento preklad.');
    });

    it('whoever wants no daily letter gets the assignment all the same once the mail server is back, and nothing else', async () => {
      const person = await house.person('translator', ['sk'], { name: 'Zuzana', language: 'sk', dailyLetter: false });
      const id = await newDocument(house, 'Trust');
      refuses = true;
      expect((await assign(house, id, editor, { person: person.user.id })).body.letter).toBe('kept');
      refuses = false;
      await notice(house, { to: person.user.id, type: 'mention', document: id, text: 'A word' });
      expect(await sendDailyLetters({ payload: house.payload, now: new Date(), base })).toBe(1);
      expect(letters.map(({ to }) => to)).toEqual([person.email]);
      expect(letters[0]?.text).toContain('vás prosí o tento preklad');
      expect(letters[0]?.text).not.toContain('A word');
    });

    it('nobody waits for a mail server that says nothing, and the daily letter does not tell what is under way', async () => {
      const id = await newDocument(house, 'Patience');
      let speak: () => void = () => undefined;
      silence = new Promise((resolve) => {
        speak = resolve;
      });
      const { status, body } = await assign(house, id, editor, { person: jana.user.id });
      silence = undefined;
      expect([status, body.letter, letters.length]).toEqual([200, 'sent', 0]);
      expect(await sendDailyLetters({ payload: house.payload, now: new Date(Date.now() + hour / 2), base })).toBe(0);
      speak();
      await expect.poll(() => letters.map(({ to }) => to)).toEqual([jana.email]);
    });

    it('a line break in a title or a name begins neither a header nor a line', async () => {
      const sly = await house.person('editor', [], { name: 'Eva\nBcc: x@evil.example' });
      const id = await newDocument(house, 'Care\nSubject: other');
      await assign(house, id, sly, { person: jana.user.id });
      expect(letters[0]?.subject).toBe('Na preklad pre vás: Care Subject: other (Slovenčina)');
      expect(letters[0]?.text).toContain('Eva Bcc: x@evil.example vás prosí o preklad textu „Care Subject: other“.');
      expect(letters[0]?.raw).toMatch(/^Auto-Submitted: auto-generated\r$/m);
      expect(letters[0]?.raw).not.toMatch(/^Bcc:/m);
    });

    it('whoever has a translation no longer hears that, and no more of it', async () => {
      const [former, next] = [await house.person('translator', ['sk']), await house.person('translator', ['sk'])];
      const id = await newDocument(house, 'Handed on');
      await assign(house, id, editor, { person: former.user.id, due: soon() });
      await assign(house, id, editor, { person: next.user.id });
      expect(await newsOf(house, former)).toEqual(['unassigned']);
      expect(await newsOf(house, next)).toEqual(['assignment']);
      // What was neither sent nor seen is taken back without a word.
      refuses = true;
      const late = await newDocument(house, 'Handed on unseen');
      await assign(house, late, editor, { person: former.user.id });
      await assign(house, late, editor, { person: null });
      expect(await newsOf(house, former)).toEqual(['unassigned']);
    });

    it('reminds once before the day and once after it, while words are left', async () => {
      const person = await house.person('translator', ['sk'], { language: 'sk' });
      const id = await newDocument(house, 'Due soon');
      await assign(house, id, editor, { person: person.user.id, due: new Date(Date.now() + 96 * hour).toISOString().slice(0, 10) });
      letters.length = 0;
      const round = async (later: number) => {
        await sendDailyLetters({ payload: house.payload, now: new Date(Date.now() + later), base });
        return letters.splice(0).flatMap(({ to, text }) => (to === person.email ? [/Termín: .*Zostáva slov: 6/.test(text)] : []));
      };
      const told = [];
      for (const days of [0, 3, 4, 5]) told.push(await round(days * 24 * hour));
      expect(told).toEqual([[], [true], [], [true]]);
    });

    it('says nothing of a document in the trash, and forgets one that is deleted and somebody who is removed', async () => {
      const person = await house.person('translator', ['sk']);
      const id = await newDocument(house, 'Thrown away');
      await assign(house, id, editor, { person: person.user.id });
      await notice(house, { to: person.user.id, type: 'ready', document: id });
      letters.length = 0;
      const trash = (deletedAt: string | null) =>
        house.payload.update({ collection: 'concepts', id, locale: 'en', trash: true, data: { deletedAt } });
      await trash(new Date().toISOString());
      expect(await newsOf(house, person)).toEqual([]);
      expect(await sendDailyLetters({ payload: house.payload, now: new Date(), base })).toBe(0);
      await trash(null);
      expect((await newsOf(house, person)).sort()).toEqual(['assignment', 'ready']);
      await house.payload.delete({ collection: 'users', id: person.user.id });
      const left = await house.payload.db.count({ collection: 'notifications', where: { to: { equals: person.user.id } } });
      const assigned = await house.payload.db.count({ collection: 'translations', where: { assigneeId: { equals: person.user.id } } });
      expect([left.totalDocs, assigned.totalDocs]).toEqual([0, 0]);
      await notice(house, { to: jana.user.id, type: 'ready', document: id });
      await house.payload.delete({ collection: 'concepts', id });
      expect((await house.payload.db.count({ collection: 'notifications', where: { document: { equals: id } } })).totalDocs).toBe(0);
    });

    it('one daily letter a person, though two servers come to it at once, and none on the same day again', async () => {
      const person = await house.person('translator', ['sk'], { name: 'Mária', language: 'sk' });
      const id = await newDocument(house, 'Shared practice');
      const save = async (title: string) => {
        const opened = (await (await house.rest(`/desk/concepts/${id}/sk`, { as: person })).json()) as DeskDocument;
        const passage = opened.passages.find(({ key }) => key === 'title');
        const body = { key: 'title', text: title, base: passage?.base ?? '', deed: 'confirm' };
        expect((await house.rest(`/desk/concepts/${id}/sk/save`, { as: person, body })).status).toBe(200);
      };
      await save('Spoločná prax');
      for (const title of ['Shared practices', 'Shared good practices']) {
        await house.payload.update({ collection: 'concepts', id, locale: 'en', data: { title, _status: 'published' } as never });
      }
      for (const text of ['First word', 'Second word']) {
        await house.rest(`/desk/concepts/${id}/sk/comment`, { as: editor, body: { key: 'title', text } });
      }
      const { payload: other } = await house.another([withMail]);
      const sent = await Promise.all([house.payload, other].map((payload) => sendDailyLetters({ payload, now: new Date(), base })));
      expect(sent.sort()).toEqual([0, 1]);
      expect(letters.map(({ to }) => to)).toEqual([person.email]);
      const [letter] = letters;
      expect(letter?.text.match(/Originál sa zmenil. Pasáže na opätovnú kontrolu: 1/g)).toHaveLength(1);
      for (const words of ['First word', 'Second word']) expect(letter?.text).toContain(`Eva hovorí o vašej pasáži: „${words}“`);
      expect(letter?.text.split(`${base}/admin/translate/concepts/${id}/sk`)).toHaveLength(2);

      await house.rest(`/desk/concepts/${id}/sk/comment`, { as: editor, body: { key: 'title', text: 'Third word' } });
      expect(await sendDailyLetters({ payload: house.payload, now: new Date(), base })).toBe(0);
      expect(await sendDailyLetters({ payload: house.payload, now: new Date(Date.now() + 21 * hour), base })).toBe(1);
    });

    it('what a server claimed before it died goes out after an hour, not before', async () => {
      const person = await house.person('translator', ['sk'], { language: 'sk' });
      const claimedAt = new Date().toISOString();
      const data = { to: person.user.id, type: 'ready', kind: 'concepts', document: 'x', locale: 'sk', title: 'Left behind', claimedAt };
      await house.payload.db.create({ collection: 'notifications', data });
      const round = (later: number) => sendDailyLetters({ payload: house.payload, now: new Date(Date.now() + later), base });
      expect(await round(hour / 2)).toBe(0);
      expect(await round(1.5 * hour)).toBe(1);
      expect(letters[0]?.text).toContain('Left behind');
    });

    it('nobody gets a daily letter who wants none or has seen the news', async () => {
      const without = await house.person('translator', ['sk'], { dailyLetter: false });
      const seen = await house.person('translator', ['sk']);
      for (const { user } of [without, seen]) {
        const data = { to: user.id, type: 'ready', kind: 'concepts', document: 'x', locale: 'sk', title: 'Some concept' };
        await house.payload.db.create({ collection: 'notifications', data });
      }
      const { docs } = await house.payload.db.find<{ id: string }>({
        collection: 'notifications',
        where: { to: { equals: seen.user.id } },
      });
      await house.rest('/desk/notifications/seen', { as: seen, body: { ids: docs.map(({ id }) => id) } });
      expect(await sendDailyLetters({ payload: house.payload, now: new Date(), base })).toBe(0);
      expect(letters).toEqual([]);
    });
  },
  { plugins: [withMail] },
);

describeOnBothDatabases('a house without mail', (house) => {
  it('assigns all the same, logs that there was a letter, and shows the news in the admin', async () => {
    const administrator = await house.person('administrator');
    const jana = await house.person('translator', ['sk'], { language: 'sk' });
    const id = await newDocument(house, 'Inclusion');
    const warn = vi.spyOn(house.payload.logger, 'warn');
    const { body } = await assign(house, id, administrator, { person: jana.user.id });
    const logged = JSON.stringify(warn.mock.calls);
    warn.mockRestore();
    expect(body.letter).toBe('none');
    expect(logged).toContain('Na preklad pre vás: Inclusion');
    expect(logged).not.toContain(jana.email);
    expect(await sendDailyLetters({ payload: house.payload, now: new Date(), base })).toBe(0);
    const news = await house.rest('/desk/notifications', { as: jana, headers: { 'accept-language': 'sk' } });
    expect((await news.json()) as object[]).toMatchObject([{ type: 'assignment', title: 'Inclusion (Slovenčina)', seen: false }]);
  });
});
