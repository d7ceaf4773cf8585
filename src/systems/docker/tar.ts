interface Owner {
  readonly uid: number
  readonly gid: number
}

/**
 * A tar stream with one empty folder of that owner, open to it alone: what makes a home in a container without a process
 * in it and without touching the image. Only ASCII, so it survives being text.
 */
export function folderTar(path: string, owner: Owner): string {
  // The plain header has room for numbers below 2^21; users from a directory service lie beyond. Pax records have room.
  const records = paxRecord('uid', owner.uid) + paxRecord('gid', owner.gid)
  const plain = { uid: owner.uid % 2 ** 21, gid: owner.gid % 2 ** 21 }
  const name = `${path.replace(/^\//, '')}/`
  return [
    header({ name: 'owner', type: 'x', mode: 0o600, sizeBytes: records.length, ...plain }),
    records.padEnd(512, '\0'),
    header({ name, type: '5', mode: 0o700, sizeBytes: 0, ...plain }),
    '\0'.repeat(1024),
  ].join('')
}

/** Its own length in front, that number's digits included. */
function paxRecord(key: string, value: number): string {
  const rest = ` ${key}=${value}\n`
  const length = rest.length + String(rest.length + 2).length
  return `${length}${rest}`
}

/** POSIX ustar: octal digits with an end of string, and a checksum made with eight blanks in its own place. */
function header(of: { name: string; type: string; mode: number; sizeBytes: number } & Owner): string {
  const octal = (value: number, width: number) => `${value.toString(8).padStart(width - 1, '0')}\0`
  const before = `${of.name.padEnd(100, '\0')}${octal(of.mode, 8)}${octal(of.uid, 8)}${octal(of.gid, 8)}${octal(of.sizeBytes, 12)}${octal(0, 12)}`
  const after = `${of.type}${'\0'.repeat(100)}ustar\x0000`.padEnd(512 - 156, '\0')
  const sum = [...`${before}${' '.repeat(8)}${after}`].reduce((total, each) => total + each.charCodeAt(0), 0)
  return `${before}${octal(sum, 7)} ${after}`
}
