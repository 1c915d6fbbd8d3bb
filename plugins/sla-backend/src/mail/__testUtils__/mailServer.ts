import type { AddressInfo, Socket } from 'node:net';
import { simpleParser, type ParsedMail } from 'mailparser';
import { SMTPServer } from 'smtp-server';

/** A server on loopback that takes or refuses everything, or what is for one address. */
export async function mailServer(options: {
  readonly refuses: boolean | string;
  /** Once it has a mail: it hangs up without an answer, or answers that it does not take it. */
  readonly atEnd?: 'hang-up' | 'refuse';
}) {
  const sockets = new Set<Socket>();
  const received: Promise<ParsedMail>[] = [];
  const envelopes: { from: string; to: string[] }[] = [];
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS', 'AUTH'],
    logger: false,
    onRcptTo: ({ address }, _session, callback) =>
      callback(
        options.refuses === true || options.refuses === address
          ? new Error('no such mailbox')
          : null,
      ),
    onData: (stream, session, callback) => {
      const { mailFrom, rcptTo } = session.envelope;
      envelopes.push({
        from: mailFrom === false ? '' : mailFrom.address,
        to: rcptTo.map(({ address }) => address),
      });
      received.push(simpleParser(stream));
      stream.once('end', () => {
        if (options.atEnd === 'hang-up') {
          sockets.forEach(socket => socket.destroy());
        } else {
          callback(options.atEnd === 'refuse' ? new Error('no') : null);
        }
      });
    },
  });
  server.server.on('connection', socket => sockets.add(socket));
  await new Promise<void>(resolve => {
    server.listen(0, '127.0.0.1', resolve);
  });
  const { port } = server.server.address() as AddressInfo;
  return {
    port,
    envelopes,
    received: async () => await Promise.all(received),
    stop: async () =>
      await new Promise<void>(resolve => {
        server.close(() => resolve());
      }),
  };
}
