/** A file that the browser was asked to store. */
export interface StoredFile {
  readonly name: string;
  readonly content: Blob;
}

/** Catches what pages store, for jsdom stores nothing; call it in each test. */
export function storedFiles(): readonly StoredFile[] {
  const files: StoredFile[] = [];
  let content = new Blob();
  URL.createObjectURL = jest.fn(blob => {
    if (blob instanceof Blob) {
      content = blob;
    }
    return 'blob:stored';
  });
  URL.revokeObjectURL = jest.fn();
  jest
    .spyOn(HTMLAnchorElement.prototype, 'click')
    .mockImplementation(function click(this: HTMLAnchorElement) {
      files.push({ name: this.download, content });
    });
  return files;
}

/** The bytes of a stored file. */
export async function bytesOf(blob: Blob): Promise<Buffer> {
  return Buffer.from(await blob.arrayBuffer());
}
