/** A file as a data: address, which an image shows and whose end is base 64. */
export function dataOf(file: Blob): Promise<string> {
  return new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.onload = () => resolve(String(reader.result));
    reader.onerror = () => reject(reader.error ?? new Error(file.type));
    reader.readAsDataURL(file);
  });
}

/** What the server takes of a data: address; nothing stays nothing. */
export function base64Of(data: string): string {
  return data.slice(data.indexOf(',') + 1);
}

/**
 * The picture at an address of ours, as the server takes it back: nothing where there was none, null where it could
 * not be had.
 */
export async function fetchPicture(path: string | null | undefined): Promise<string | null> {
  if (!path) return '';
  try {
    const answer = await fetch(path);
    return answer.ok ? base64Of(await dataOf(await answer.blob())) : null;
  } catch {
    return null;
  }
}

/** How many bytes a picture may have, as the server has it. */
const largest = 256 * 1024;

/** How a PNG and a JPEG begin. */
const signatures = ['\x89PNG\r\n\x1a\n', '\xff\xd8\xff'];

/** Why the server would not take a file as a picture; null where it may. What it is stands in its first bytes. */
export async function refusalOf(file: Blob): Promise<'size' | 'type' | null> {
  if (file.size > largest) return 'size';
  const start = String.fromCharCode(...new Uint8Array(await file.slice(0, 12).arrayBuffer()));
  const taken = signatures.some((one) => start.startsWith(one)) || /^RIFF.{4}WEBP/s.test(start);
  return taken ? null : 'type';
}
