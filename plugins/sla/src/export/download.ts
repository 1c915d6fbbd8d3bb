/** Some browsers begin to read only after the click was handled. */
const KEPT_MILLISECONDS = 60_000;

/** Lets the browser store something as a file. */
export function download(content: Blob, name: string): void {
  const url = URL.createObjectURL(content);
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  document.body.append(link);
  link.click();
  link.remove();
  window.setTimeout(() => URL.revokeObjectURL(url), KEPT_MILLISECONDS);
}
