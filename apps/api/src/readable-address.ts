/**
 * An address that cannot be decoded is read letter by letter: nothing has such a name, so that it is refused like any
 * other that leads nowhere, with every header and a problem, instead of by the web server in words of its own.
 */
export function readableAddress(address: string): string {
  const [path = '', ...query] = address.split('?');
  try {
    decodeURIComponent(path);
    return address;
  } catch {
    return [path.replaceAll('%', '%25'), ...query].join('?');
  }
}
