/** Text as one YAML scalar in which `${…}` is not filled in: plain where that says the same. */
export const scalar = (text: string): string => verbatim(text.replaceAll('$', '$$$$'))

/** The same for what is handed on as it is: a script. */
export const verbatim = (text: string): string =>
  /^[A-Za-z_./][\w./:@ -]*$/.test(text) && !/: |:$| $|^(true|false|null|yes|no|on|off|~)$/i.test(text)
    ? text
    : JSON.stringify(text)

/** What is told about a line, in the line. Text from a repository stays in its comment. */
export const comment = (text: string): string => `# ${text.replace(/\s+/g, ' ')}`
