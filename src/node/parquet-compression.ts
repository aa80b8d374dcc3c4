// How pages of Parquet files are unpacked: Snappy is the library's own, the others are Node's.

import * as zlib from 'node:zlib';
import type { Compressors } from 'hyparquet';

export const compressors: Compressors = {
  GZIP: (input) => zlib.gunzipSync(input),
  BROTLI: (input) => zlib.brotliDecompressSync(input),
  ZSTD: (input) => zstd(input),
};

function zstd(input: Uint8Array): Uint8Array {
  const decompress: typeof zlib.zstdDecompressSync | undefined = zlib.zstdDecompressSync;
  if (decompress === undefined)
    throw new Error(
      'it is compressed by Zstandard, which this Node does not read: take Node 22.15 or newer',
    );
  return decompress(input);
}
