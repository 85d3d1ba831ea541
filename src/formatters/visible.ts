const isControl = (c: number) => c < 0x20 || (c >= 0x7f && c < 0xa0);

/** Marks that turn the direction of what follows, and line ends of their own: they forge what a terminal shows. */
const isTreacherous = (c: number) =>
  (c >= 0x202a && c <= 0x202e) ||
  (c >= 0x2066 && c <= 0x2069) ||
  c === 0x2028 ||
  c === 0x2029 ||
  c === 0xfeff;

/** The picture of a control character: ␛ for ESC; what has none becomes �. */
const picture = (c: number) => (c < 0x20 ? String.fromCharCode(0x2400 + c) : c === 0x7f ? '␡' : '�');

/**
 * Submitted text may hold escape sequences that repaint the terminal: nothing of it gets there raw. One
 * UTF-16 unit stays one unit, so columns still hold; the characters of `kept` stay as they are.
 */
export function visible(text: string, kept = ''): string {
  let shown = '';
  for (let i = 0; i < text.length; i++) {
    const c = text.charCodeAt(i);
    const char = text.charAt(i);
    shown += (isControl(c) || isTreacherous(c)) && !kept.includes(char) ? picture(c) : char;
  }
  return shown;
}
