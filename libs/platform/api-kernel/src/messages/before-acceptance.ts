/** A failure of a mail library or of `fetch`, as far as it tells how far the message came. */
interface Failure {
  readonly code?: string;
  /** What the system said, where the library put a code of its own over it. */
  readonly originalCode?: string;
  readonly timeoutType?: string;
  readonly syscall?: string;
}

/** No connection came about: nobody was there, or no address belongs to the name. */
const NEVER_CONNECTED = new Set(['ECONNREFUSED', 'ENOTFOUND', 'EAI_AGAIN', 'UND_ERR_CONNECT_TIMEOUT', 'EDNS']);
/** The server answered no: to the connection, to the account, to the addresses or to the message itself. */
const SAID_NO = new Set(['ETLS', 'EAUTH', 'ENOAUTH', 'EENVELOPE', 'EMESSAGE']);
/** Patience that ends before a message may be sent; `SOCKET_TIMEOUT` may come after it. */
const WAITED_FOR_CONNECTION = new Set(['CONNECT_TIMEOUT', 'GREETING_TIMEOUT', 'UPGRADE_TIMEOUT']);

/**
 * True when the failure surely came before the other side took the message. `ECONNECTION` is not among them: nodemailer
 * says it of a server that goes away after the text and before its answer, and such a server may have taken it.
 */
export function beforeAcceptance(failure: unknown): boolean {
  const { code = '', originalCode = '', timeoutType = '', syscall = '' } = failure as Failure;
  return (
    SAID_NO.has(code) ||
    NEVER_CONNECTED.has(code) ||
    NEVER_CONNECTED.has(originalCode) ||
    WAITED_FOR_CONNECTION.has(timeoutType) ||
    syscall === 'connect'
  );
}
