import { createServer as createWeb } from 'node:http';
import { createServer } from 'node:net';
import type { AddressInfo, Server, Socket } from 'node:net';
import { HttpShortMessages } from './http-short-messages';
import { NotAccepted } from './message';
import { SmtpMail } from './smtp-mail';

const MESSAGE = { to: 'selam@example.org', subject: 'Rappel', text: 'Votre rendez-vous' };

const listening = async (server: Server): Promise<number> => {
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  return (server.address() as AddressInfo).port;
};
const closed = (server: Server): Promise<unknown> => new Promise((done) => server.close(done));
/** A port where nobody listens. */
const nobody = async (): Promise<number> => {
  const server = createServer();
  const port = await listening(server);
  await closed(server);
  return port;
};
const failureOf = async (sending: Promise<void>): Promise<unknown> =>
  sending.then(
    () => null,
    (failure: unknown) => failure,
  );

/** A mail server of few words; `answer` says what it does at a command, and at the end of the text. */
async function mailed(answer: (heard: string, socket: Socket) => string | null): Promise<unknown> {
  const server = createServer((socket) => {
    let text = false;
    socket.on('error', () => socket.destroy());
    socket.write('220 here\r\n');
    socket.on('data', (bytes) => {
      const heard = bytes.toString();
      if (text && !heard.endsWith('\r\n.\r\n')) return;
      const said = answer(text ? 'TEXT' : heard.slice(0, 4), socket);
      text = !text && heard.startsWith('DATA');
      if (said !== null) socket.write(`${said}\r\n`);
    });
  });
  const port = await listening(server);
  const failure = await failureOf(new SmtpMail(`smtp://127.0.0.1:${port}`, 'guichet@example.org').send(MESSAGE));
  await closed(server);
  return failure;
}
const usual = (heard: string): string => (heard === 'DATA' ? '354 go on' : '250 ok');

describe('mail that could not be sent', () => {
  it('is taken by a server that says so', async () => {
    expect(await mailed(usual)).toBeNull();
  });

  it('may have been taken where the server goes away after the text', async () => {
    const failure = await mailed((heard, socket) => {
      if (heard !== 'TEXT') return usual(heard);
      socket.end();
      return null;
    });
    expect(failure).toBeInstanceOf(Error);
    expect(failure).not.toBeInstanceOf(NotAccepted);
  });

  it.each([
    ['RCPT', '451 later'],
    ['DATA', '451 later'],
    ['TEXT', '451 later'],
  ])('was surely not taken where the server says no at %s', async (at, said) => {
    expect(await mailed((heard) => (heard === at ? said : usual(heard)))).toBeInstanceOf(NotAccepted);
  });

  it.each(['127.0.0.1', 'localhost'])('was surely not taken where nobody listens at %s', async (host) => {
    const mail = new SmtpMail(`smtp://${host}:${await nobody()}`, 'guichet@example.org');
    expect(await failureOf(mail.send(MESSAGE))).toBeInstanceOf(NotAccepted);
  });

  it('never tells the address', async () => {
    const failure = await mailed((heard) => (heard === 'RCPT' ? `550 no ${MESSAGE.to}` : usual(heard)));
    expect(String(failure)).not.toContain(MESSAGE.to);
  });
});

describe('short messages that could not be sent', () => {
  const sent = async (status: number): Promise<unknown> => {
    const server = createWeb((_, answer) => answer.writeHead(status, { connection: 'close' }).end());
    const port = await listening(server);
    const failure = await failureOf(new HttpShortMessages(`http://127.0.0.1:${port}`, '').send(MESSAGE));
    await closed(server);
    return failure;
  };

  it('are taken by any answer of success', async () => {
    expect(await sent(202)).toBeNull();
  });

  it.each([400, 401, 404, 413, 422, 429, 503])('were surely not taken at %i', async (status) => {
    expect(await sent(status)).toBeInstanceOf(NotAccepted);
  });

  it.each([302, 408, 500, 502, 504])('may have been taken at %i', async (status) => {
    const failure = await sent(status);
    expect(failure).toBeInstanceOf(Error);
    expect(failure).not.toBeInstanceOf(NotAccepted);
  });

  it('were surely not taken where nobody listens', async () => {
    const gateway = new HttpShortMessages(`http://127.0.0.1:${await nobody()}`, '');
    expect(await failureOf(gateway.send(MESSAGE))).toBeInstanceOf(NotAccepted);
  });
});
