/**
 * The order in which the server walks a map: that of java.util.HashMap. It decides which units a batch takes first, so it
 * is kept exactly, though it looks arbitrary to a client.
 */
export function inHashOrder(keys: Iterable<string>): string[] {
  const inserted = [...new Set(keys)]
  let capacity = 16
  while (inserted.length > capacity * 0.75) capacity *= 2
  const bucketOf = (key: string) => spread(javaHash(key)) & (capacity - 1)
  // stable: keys of one bucket keep the order in which they came
  return inserted.sort((one, other) => bucketOf(one) - bucketOf(other))
}

function javaHash(text: string): number {
  let hash = 0
  for (let i = 0; i < text.length; i += 1) hash = (Math.imul(hash, 31) + text.charCodeAt(i)) | 0
  return hash
}

function spread(hash: number): number {
  return hash ^ (hash >>> 16)
}
