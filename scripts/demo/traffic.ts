import { request } from 'node:http'
import type { Row, Shares } from './tally.ts'

/** Where a visitor is led, as the record is answered at that moment. */
export interface Way {
  readonly shares: Shares
  readonly host: string
  readonly port: number
}

/** 50 visits a second, as long as they are answered quickly. */
const EVERY_MS = 20
/** A service of the sample has ten connections to its database: so few at once do not exhaust it while it is well. */
const AT_ONCE = 8
const PATIENCE_MS = 5_000

interface Counting {
  readonly shares: Shares
  readonly atMs: number
  readonly byVersion: Record<string, number>
  failed: number
  underWay: number
  isOver: boolean
}

/** Visitors who come all the time: each looks up where to go, makes a user there, and asks who answered. */
export class Traffic {
  /** Told when the record is answered in another way, and all who went the old way have their answer. */
  onRow: (row: Row) => void = () => {}
  readonly #wayNow: () => Way | undefined
  readonly #rows: Counting[] = []
  #actMs = Date.now()
  #underWay = 0
  #visits = 0
  #timer: NodeJS.Timeout | undefined

  /** @param wayNow asks the name server once; undefined when it has no answer. */
  constructor(wayNow: () => Way | undefined) {
    this.#wayNow = wayNow
  }

  start(): void {
    this.#timer = setInterval(() => this.#come(), EVERY_MS)
  }

  stop(): void {
    clearInterval(this.#timer)
  }

  /** Forgets what was counted. */
  beginAct(): void {
    this.#actMs = Date.now()
    this.#rows.length = 0
  }

  /** Everything since the act began; the last row is the one that still counts. */
  get rows(): readonly Row[] {
    return this.#rows.map((row) => this.#rowOf(row))
  }

  #come(): void {
    if (this.#underWay >= AT_ONCE) return
    const way = this.#wayNow()
    if (way === undefined) return
    const row = this.#countingOf(way.shares)
    const name = `visitor-${++this.#visits}`
    row.underWay += 1
    this.#underWay += 1
    void visit(way, name).then((version) => {
      if (version === undefined) row.failed += 1
      else row.byVersion[version] = (row.byVersion[version] ?? 0) + 1
      row.underWay -= 1
      this.#underWay -= 1
      this.#tellIfOver(row)
    })
  }

  #countingOf(shares: Shares): Counting {
    const last = this.#rows.at(-1)
    if (last !== undefined && last.shares.blue === shares.blue && last.shares.green === shares.green) return last
    const row: Counting = { shares, atMs: Date.now(), byVersion: {}, failed: 0, underWay: 0, isOver: false }
    this.#rows.push(row)
    if (last !== undefined) {
      last.isOver = true
      this.#tellIfOver(last)
    }
    return row
  }

  #tellIfOver(row: Counting): void {
    if (row.isOver && row.underWay === 0 && this.#rows.includes(row)) this.onRow(this.#rowOf(row))
  }

  #rowOf({ shares, atMs, byVersion, failed }: Counting): Row {
    return { shares, atSeconds: (atMs - this.#actMs) / 1_000, byVersion: { ...byVersion }, failed }
  }
}

/** @returns the version that answered; undefined when any of it failed. */
async function visit(way: Way, name: string): Promise<string | undefined> {
  const made = await ask(way, 'PUT', `/user?name=${name}`)
  const { status, body } = await ask(way, 'GET', '/health')
  if (made.status !== 200 || status !== 200) return undefined
  return (JSON.parse(body) as { version?: string }).version
}

export interface Answer {
  /** 0 without a whole answer. */
  readonly status: number
  readonly body: string
}

export function ask({ host, port }: Pick<Way, 'host' | 'port'>, method: string, path: string): Promise<Answer> {
  return new Promise((resolve) => {
    const failed = () => resolve({ status: 0, body: '' })
    const sent = request({ host, port, method, path, agent: false, timeout: PATIENCE_MS }, (answer) => {
      let body = ''
      answer.setEncoding('utf8')
      answer.on('data', (text: string) => {
        body += text
      })
      answer.on('end', () => resolve({ status: answer.statusCode ?? 0, body }))
      answer.on('error', failed)
    })
    sent.on('timeout', () => sent.destroy())
    sent.on('error', failed)
    sent.end()
  })
}
