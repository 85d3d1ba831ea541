/** Why the system refused to read or write, in Russian. */
export const system = {
  missing: 'такого файла или папки нет',
  denied: 'нет прав доступа',
  folder: 'это папка, а не файл',
  special: 'это канал, сокет или устройство, а не файл',
  loop: 'ссылки ведут по кругу',
  full: 'на диске нет места',
  'read-only': 'диск доступен только для чтения',
  busy: 'файл занят другой программой',
  'link-out': 'ссылка ведёт за пределы папки',
};
