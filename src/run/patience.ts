/** Between two looks. */
export const POLL_MS = 2_000

/** Between two looks while the system itself tells what moved: what it tells may get lost on the way. */
export const POLL_LISTENING_MS = 10_000

/** What is told within so short a time is one piece of news, and leads to one look. */
export const NEWS_TOGETHER_MS = 20

/** However much is told, looks do not begin in quicker succession. */
export const LOOKS_APART_MS = 250

/** Before one that broke is listened to again: doubled each time, unless it held for longer than the longest. */
export const LISTEN_AGAIN_MS = 2_000
export const LISTEN_AGAIN_AT_MOST_MS = 60_000

/**
 * A request whose answer was lost is surely over after this: a server works on a write for a few seconds at most (Cattle:
 * a lock is waited for 3 s, then 409). Only then may the same write be sent again.
 */
export const SURELY_OVER_MS = 10_000

/**
 * How long a system may be out of sight before we say so. A Rancher server that restarts in mid-upgrade stands still for
 * up to 135 s; patience must be longer.
 */
export const OUT_OF_SIGHT_MS = 180_000

/** The same write is sent at most this often. */
export const MOVES = 3

/** What can be moved on from although it never settles is given this long to settle first. */
export const SETTLES_WITHIN_MS = 60_000

/** In a post step the runner grants five minutes for everything, and so much of them for being stable. */
export const TAKE_BACK_IN_POST_MS = 4 * 60_000
export const STABLE_IN_POST_MS = 60_000

/**
 * Of several changes that are taken back, the next one waits at most this long for the one before: what Route 53 needs
 * until a change is everywhere. Source: API reference, GetChange: "generally within 60 seconds".
 */
export const HEAD_START_MS = 60_000
