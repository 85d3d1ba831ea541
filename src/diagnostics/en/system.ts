/** Why the system refused to read or write, in English. */
export const system = {
  missing: 'there is no such file or folder',
  denied: 'permission denied',
  folder: 'it is a folder, not a file',
  special: 'it is a pipe, a socket or a device, not a file',
  loop: 'the links lead in a circle',
  full: 'the disk is full',
  'read-only': 'the disk can only be read',
  busy: 'another program uses it',
  'link-out': 'a link leads out of the folder',
};
