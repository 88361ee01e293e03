import { createServer, type Server } from 'node:net';

/** A mail server that keeps what it gets: the server of the journeys sends to it while one of them listens. */
export class Mailbox {
  private constructor(
    private readonly server: Server,
    private readonly mails: string[],
  ) {}

  static async open(): Promise<Mailbox> {
    const mails: string[] = [];
    const server = createServer((socket) => {
      let rest = '';
      let data: string[] | null = null;
      const say = (line: string) => socket.write(`${line}\r\n`);
      say('220 mailbox');
      socket.on('error', () => socket.destroy());
      socket.on('data', (chunk) => {
        rest += chunk.toString('utf8');
        for (let end = rest.indexOf('\r\n'); end >= 0; end = rest.indexOf('\r\n')) {
          const line = rest.slice(0, end);
          rest = rest.slice(end + 2);
          if (data !== null && line !== '.') data.push(line);
          else if (data !== null) {
            mails.push(data.join('\n'));
            data = null;
            say('250 kept');
          } else if (/^DATA/i.test(line)) {
            data = [];
            say('354 go on');
          } else if (/^QUIT/i.test(line)) {
            say('221 bye');
            socket.end();
          } else say('250 fine');
        }
      });
    });
    await new Promise<void>((resolve, reject) => {
      server.once('error', reject);
      server.listen(Number(process.env.LMP_E2E_SMTP_PORT), '127.0.0.1', resolve);
    });
    return new Mailbox(server, mails);
  }

  /** The first address of this kind in a mail to somebody; undefined while there is none. */
  link(to: string, kind: RegExp): string | undefined {
    for (const mail of this.mails) {
      // Long lines are folded with = at their end, and = itself is written =3D.
      const text = mail.replaceAll('=\n', '').replaceAll('=3D', '=');
      const found = text.includes(to) ? text.match(kind)?.[0] : undefined;
      if (found) return found;
    }
    return undefined;
  }

  close() {
    this.server.close();
  }
}
