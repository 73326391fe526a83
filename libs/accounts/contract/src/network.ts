const GROUPS = 8;
/** Groups of an IPv6 address that its network gives; the rest each device chooses for itself, as often as it likes. */
const NETWORK_GROUPS = 4;
const DOTTED = /(\d+)\.(\d+)\.(\d+)\.(\d+)$/;
/** First groups of an IPv4 address that is written as an IPv6 one. */
const MAPPED = '0:0:0:0:0:ffff';

/** The network of an address, in one spelling: all of an IPv4 address, the /64 of an IPv6 one, since one sender has all 2^64 of it. */
export function networkOf(address: string): string {
  if (!address.includes(':')) return address;
  const groups = groupsOf(address.split('%')[0] ?? '');
  if (groups.slice(0, 6).join(':') === MAPPED) return groups.slice(6).flatMap(bytesOf).join('.');
  return `${groups.slice(0, NETWORK_GROUPS).join(':')}::/64`;
}

function groupsOf(address: string): string[] {
  const spelt = address.replace(DOTTED, (_, a: string, b: string, c: string, d: string) =>
    [256 * Number(a) + Number(b), 256 * Number(c) + Number(d)].map((group) => group.toString(16)).join(':'),
  );
  const [head = [], tail = []] = spelt.split('::').map((part) => part.split(':').filter((group) => group !== ''));
  const gap = Array.from({ length: Math.max(0, GROUPS - head.length - tail.length) }, () => '0');
  return [...head, ...gap, ...tail].map((group) => Number.parseInt(group, 16).toString(16));
}

const bytesOf = (group: string): number[] => [Number.parseInt(group, 16) >> 8, Number.parseInt(group, 16) & 255];
