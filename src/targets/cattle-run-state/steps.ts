/** What can be done to a service whose containers stay those of one launch config. */
export const STEPS = ['start', 'stop', 'restart', 'scale'] as const
export type Step = (typeof STEPS)[number]
