/** Lets the browser save a text as a file; it may come in parts, which are put one after another. */
export function saveFile(name: string, type: string, ...parts: readonly string[]): void {
  const url = URL.createObjectURL(new Blob([...parts], { type }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  // Firefox reads it after the press.
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}
