/** Names of variables and headers whose values are most likely secrets. */
const SOUNDS_SECRET = /TOKEN|PASSW|SECRET|CREDENTIAL|PRIVATE_?KEY|ACCESS_?KEY|API_?KEY|_PAT$/i

export const soundsSecret = (name: string): boolean => SOUNDS_SECRET.test(name)
