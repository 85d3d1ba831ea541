/**
 * The white space of a rendered template put in order: templates are laid out for their readers, and a
 * condition that printed nothing leaves its spaces behind. Submitted text keeps its own.
 */
export function tidy(text: string): string {
  const lines = text.replace(/[ \t]+$/gm, '').replace(/\n{3,}/g, '\n\n');
  return `${lines.replace(/(?<=\S) {2,}(?=\S)/g, ' ').trim()}\n`;
}
