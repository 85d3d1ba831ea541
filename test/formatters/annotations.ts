/** A workflow command as GitHub's runner reads it from a log. */
export interface Annotation {
  readonly command: string;
  readonly properties: Readonly<Record<string, string>>;
  readonly message: string;
}

const data = (text: string) => text.replaceAll('%0D', '\r').replaceAll('%0A', '\n').replaceAll('%25', '%');

const property = (text: string) => data(text.replaceAll('%3A', ':').replaceAll('%2C', ','));

/** All workflow commands of a log: lines that begin with two colons, as the runner's `ActionCommand` takes them apart. */
export function annotationsIn(log: string): Annotation[] {
  return log.split(/\r\n|\n|\r/).flatMap((line) => {
    const text = line.trimStart();
    const end = text.indexOf('::', 2);
    if (!text.startsWith('::') || end < 0) return [];
    const [command = '', ...rest] = text.slice(2, end).split(' ');
    const pairs = rest
      .join(' ')
      .trim()
      .split(',')
      .filter((pair) => pair !== '');
    const properties = pairs.map((pair) => {
      const at = pair.indexOf('=');
      return [pair.slice(0, at), property(pair.slice(at + 1))] as const;
    });
    return [{ command, properties: Object.fromEntries(properties), message: data(text.slice(end + 2)) }];
  });
}
