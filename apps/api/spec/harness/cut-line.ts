import { createServer, connect } from 'node:net';
import type { AddressInfo, Server, Socket } from 'node:net';

/** A line to a server that can be cut and mended: what goes through it is passed on as it is. */
export class CutLine {
  private server: Server | undefined;
  private readonly ends = new Set<Socket>();

  private constructor(
    private readonly target: { host: string; port: number },
    private port: number,
  ) {}

  /** A line to the server of this address. */
  static async to(address: string): Promise<CutLine> {
    const { hostname, port } = new URL(address);
    const line = new CutLine({ host: hostname, port: Number(port) }, 0);
    await line.mend();
    return line;
  }

  /** The same address, through the line. */
  through(address: string): string {
    const url = new URL(address);
    url.hostname = '127.0.0.1';
    url.port = String(this.port);
    return url.toString();
  }

  /** Everybody is thrown out, and nobody comes in. */
  async cut(): Promise<void> {
    const closed = new Promise<void>((resolve) => (this.server ? this.server.close(() => resolve()) : resolve()));
    for (const end of this.ends) end.destroy();
    await closed;
    this.server = undefined;
  }

  /** Whoever calls is connected, at the same address as before. */
  async mend(): Promise<void> {
    const server = createServer((near) => {
      const far = connect(this.target);
      for (const [end, other] of [
        [near, far],
        [far, near],
      ] as const) {
        this.ends.add(end);
        end.on('error', () => undefined);
        end.on('close', () => {
          this.ends.delete(end);
          other.destroy();
        });
        end.pipe(other);
      }
    });
    await new Promise<void>((resolve, reject) => {
      server.once('error', reject);
      server.listen(this.port, '127.0.0.1', resolve);
    });
    this.port = (server.address() as AddressInfo).port;
    this.server = server;
  }
}
