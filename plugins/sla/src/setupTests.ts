import { TextDecoder } from 'node:util';
import '@testing-library/jest-dom';
import { configure } from '@testing-library/react';

// Long enough for the first page on a busy machine, which brings all components.
configure({ asyncUtilTimeout: 10_000 });

// Browsers read files and decode their bytes; jsdom does neither.
File.prototype.arrayBuffer ??= async function arrayBuffer(this: File) {
  return await new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.onload = () =>
      reader.result instanceof ArrayBuffer
        ? resolve(reader.result)
        : reject(new Error('The file was not read as bytes'));
    reader.onerror = () => reject(reader.error);
    reader.readAsArrayBuffer(this);
  });
};
globalThis.TextDecoder ??= TextDecoder as typeof globalThis.TextDecoder;

// Styles are made as on a server, without a sheet in the document: jsdom goes
// through every rule of every sheet for each element that a test asks for by role.
jest.mock('is-in-browser', () => ({ __esModule: true, default: false }));
