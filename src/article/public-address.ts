import dns from 'node:dns';
import { BlockList, isIP, type LookupFunction } from 'node:net';
import { Refusal } from '../records/refusal.ts';

/** Networks that are not the public Internet, by the IANA special-purpose registries. */
const special = new BlockList();
for (const [net, bits] of [
  ['0.0.0.0', 8],
  ['10.0.0.0', 8],
  ['100.64.0.0', 10],
  ['127.0.0.0', 8],
  ['169.254.0.0', 16],
  ['172.16.0.0', 12],
  ['192.0.0.0', 24],
  ['192.0.2.0', 24],
  ['192.88.99.0', 24],
  ['192.168.0.0', 16],
  ['198.18.0.0', 15],
  ['198.51.100.0', 24],
  ['203.0.113.0', 24],
  ['224.0.0.0', 4],
  ['240.0.0.0', 4],
] as const)
  special.addSubnet(net, bits, 'ipv4'); // prettier-ignore
for (const [net, bits] of [
  ['::', 96],
  ['::1', 128],
  ['64:ff9b::', 96],
  ['64:ff9b:1::', 48],
  ['100::', 64],
  ['2001::', 23],
  ['2001:db8::', 32],
  ['2002::', 16],
  ['fc00::', 7],
  ['fe80::', 10],
  ['fec0::', 10],
  ['ff00::', 8],
] as const)
  special.addSubnet(net, bits, 'ipv6'); // prettier-ignore

/** Whether an IP address is of this machine, of a private network, or of no network at all. */
export function isPrivate(address: string): boolean {
  const family = isIP(address);
  // An IPv4 address written as IPv6 (::ffff:10.0.0.1) is checked as what it is.
  return family === 0 || special.check(address, family === 6 ? 'ipv6' : 'ipv4');
}

/** Resolves a name as usual and refuses it when any of its addresses is private. */
export function publicLookup(url: URL): LookupFunction {
  return (name, options, callback) => {
    dns.lookup(name, { ...options, all: true }, (error, addresses) => {
      const all = addresses ?? [];
      const bad = all.find((a) => isPrivate(a.address));
      if (error || all.length === 0) callback(error ?? new Error(`no address for ${name}`), '', 0);
      else if (bad) callback(privateRefusal(url, bad.address), '', 0);
      else if (options.all) callback(null, all);
      else callback(null, all[0]!.address, all[0]!.family);
    });
  };
}

/** An address that may not be read unless whoever runs the program allows it. */
export class PrivateAddress extends Refusal {}

/** What is said of it. */
export const privateRefusal = (url: URL, address: string): PrivateAddress =>
  new PrivateAddress(
    `${url.href} leads to ${address}, which is not on the public Internet, so it was not read`,
  );
