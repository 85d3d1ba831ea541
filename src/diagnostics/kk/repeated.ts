import type { Codes } from '../codes.js';
import { code } from '../show.js';
import { writeEntry } from './yaml.js';

/** What stands twice in one document, in Kazakh. */
export function severalReports({ lines, isStream, copy }: Codes['several-reports']) {
  if (copy)
    return {
      message: `Осы жолдан ${copy.to}-жолға дейін ${code(copy.region)} өңірінің есебі қайталанып тұр.`,
      hint: `${copy.from}–${copy.to}-жолдарды алып тастаңыз; дұрысы осылар болса, алдыңғыларын алып тастаңыз.`,
    };
  const isOne = lines.length === 1;
  const list = lines.join(', ');
  return isStream
    ? {
        message: `Мұнда келесі есеп басталады, бірақ оның алдында ${code('---')} жолы жоқ.`,
        hint: isOne
          ? `${list}-жолдың алдына ${code('---')} жолын қосыңыз.`
          : `Мына жолдардың алдына ${code('---')} жолын қосыңыз: ${list}.`,
      }
    : {
        message: 'Мұнда тағы бір есеп басталады, ал файлда бір ғана есеп болуға тиіс.',
        hint: isOne
          ? `${list}-жолдан басталатын есепті жеке файлға көшіріңіз.`
          : `Мына жолдардан басталатын есептерді жеке файлдарға көшіріңіз: ${list}.`,
      };
}

export function duplicateKey({ key, also = 0, suggestion, entry }: Codes['duplicate-key']) {
  if (entry !== undefined)
    return {
      message: `Мұнда ${code('- ')} қалып қойған: екінші ${code(key)} кілтінен жаңа тармақ басталады.`,
      hint: writeEntry(entry),
    };
  return {
    message:
      also === 0
        ? `${code(key)} кілті мұнда қайталанып тұр, ал екі мәннің біреуі ғана есепке алынады.`
        : `${code(key)} кілті және одан кейінгі ${also} кілт мұнда қайталанып тұр, ал екі мәннің біреуі ғана есепке алынады.`,
    hint:
      suggestion === undefined
        ? 'Екеуінің бірін қалдырыңыз.'
        : `Екеуінің бірін қалдырыңыз; бәлкім, бұл ${code(suggestion)} болар?`,
  };
}
