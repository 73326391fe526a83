/** Encrypted, and the certificate checked against its authority and its name. */
const VERIFIED = 'verify-full';
const HERE = new Set(['localhost', '127.0.0.1', '[::1]', '']);

/** True when the line to the database does not leave this machine: loopback, or a socket of the file system. */
function staysHere({ hostname, searchParams }: URL): boolean {
  const host = searchParams.getAll('host').at(-1) ?? decodeURIComponent(hostname);
  return host.startsWith('/') || HERE.has(host) || host === '::1';
}

/**
 * The address of a database with what protects the line to it.
 * @param authority file of the authority (PEM) that signed the certificate of the database; then nobody else's is believed
 */
export function protectedLine(address: string, authority: string): string {
  if (authority === '') return address;
  const url = new URL(address);
  url.searchParams.set('sslmode', VERIFIED);
  url.searchParams.set('sslrootcert', authority);
  return url.toString();
}

/** True when nobody between here and the database can read along or answer in its place. */
export function isProtectedLine(address: string): boolean {
  const url = new URL(address);
  return staysHere(url) || url.searchParams.getAll('sslmode').at(-1) === VERIFIED;
}
