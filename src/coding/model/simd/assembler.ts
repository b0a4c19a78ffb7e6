/** Writes a WebAssembly module: the few instructions that the model needs, as expressions that hold their operands. */

/** Bytes of instructions, nested as the expressions are; `moduleBytes` lays them flat, once. */
export type Code = number | readonly Code[];

/** The types of values. */
export const I32 = 0x7f;
export const V128 = 0x7b;

/** A function that takes and returns `i32`. */
export interface WasmFunction {
  readonly name: string;
  readonly parameters: number;
  /** Types of the locals after the parameters. */
  readonly locals: readonly number[];
  readonly body: Code;
}

const LOCAL_GET = 0x20;
const LOCAL_SET = 0x21;
const SIMD = 0xfd;
const VOID = 0x40;
const END = 0x0b;

export const get = (local: number): Code => [LOCAL_GET, unsigned(local)];
export const set = (local: number, value: Code): Code => [value, LOCAL_SET, unsigned(local)];

export const i32 = {
  const: (value: number): Code => [0x41, signed(value)],
  add: (one: Code, other: Code): Code => [one, other, 0x6a],
  mul: (one: Code, other: Code): Code => [one, other, 0x6c],
  or: (one: Code, other: Code): Code => [one, other, 0x72],
  shl: (value: Code, bits: number): Code => [value, i32.const(bits), 0x74],
  sub: (one: Code, other: Code): Code => [one, other, 0x6b],
  /** Of numbers without a sign: addresses. */
  less: (one: Code, other: Code): Code => [one, other, 0x49],
  /** Of numbers with a sign. */
  greater: (one: Code, other: Code): Code => [one, other, 0x4a],
  and: (one: Code, other: Code): Code => [one, other, 0x71],
  load: (address: Code, offset: number): Code => [address, 0x28, 0, unsigned(offset)],
  store: (address: Code, offset: number, value: Code): Code => [address, value, 0x36, 0, unsigned(offset)],
  load16: (address: Code, offset: number): Code => [address, 0x2f, 0, unsigned(offset)],
};

/** Eight bytes copied from one address to another. */
export const copyEight = (to: Code, from: Code): Code => [to, from, 0x29, 0, 0, 0x37, 0, 0];

export const v128 = {
  zero: (): Code => [SIMD, 0x0c, ...new Array<number>(16).fill(0)],
  /** The same 16 bits eight times. */
  const16: (value: number): Code => [
    SIMD,
    0x0c,
    ...Array.from({ length: 16 }, (_, at) => (at % 2 === 0 ? value & 255 : value >> 8)),
  ],
  load: (address: Code, offset: number): Code => [address, SIMD, 0x00, 0, unsigned(offset)],
  /** 64 bits of memory, and 64 zeros above them. */
  loadHalf: (address: Code, offset: number): Code => [address, SIMD, 0x5d, 0, unsigned(offset)],
  store: (address: Code, offset: number, value: Code): Code => [
    address,
    value,
    SIMD,
    0x0b,
    0,
    unsigned(offset),
  ],
  and: (one: Code, other: Code): Code => [one, other, SIMD, 0x4e],
  /** The four times 32 bits of an `i32` repeated. */
  splat32: (value: Code): Code => [value, SIMD, 0x11],
  /** The bytes of two vectors in a new order: 0 to 15 are those of the first. */
  shuffle: (one: Code, other: Code, bytes: readonly number[]): Code => [one, other, SIMD, 0x0d, bytes],
  add32: (one: Code, other: Code): Code => [one, other, SIMD, unsigned(0xae)],
  sub32: (one: Code, other: Code): Code => [one, other, SIMD, unsigned(0xb1)],
  /** The lesser of each two, of numbers without a sign. */
  min32: (one: Code, other: Code): Code => [one, other, SIMD, unsigned(0xb7)],
  shiftLeft32: (value: Code, bits: number): Code => [value, i32.const(bits), SIMD, unsigned(0xab)],
  shiftRight32: (value: Code, bits: number): Code => [value, i32.const(bits), SIMD, unsigned(0xad)],
  lane32: (value: Code, lane: number): Code => [value, SIMD, 0x1b, lane],
  /** Whether any of four numbers, with a sign, is greater than its counterpart. */
  anyGreater32: (one: Code, other: Code): Code => [one, other, SIMD, 0x3b, SIMD, 0x53],
  shiftRight16: (value: Code, bits: number): Code => [value, i32.const(bits), SIMD, unsigned(0x8d)],
  /** Products of eight signed 16-bit numbers, each two neighbours summed to 32 bits. */
  dot: (one: Code, other: Code): Code => [one, other, SIMD, unsigned(0xba)],
};

/** Runs a body if a condition holds. */
export function when(condition: Code, body: Code): Code {
  return [condition, 0x04, VOID, body, END];
}

/** Runs a body as long as a condition holds before it. */
export function whileHolds(condition: Code, body: Code): Code {
  return when(condition, repeatWhile(condition, body));
}

/** Runs a body again as long as the condition holds after it. */
export function repeatWhile(condition: Code, body: Code): Code {
  return [0x03, VOID, body, condition, 0x0d, 0, END];
}

/**
 * The bytes of a module that exports its functions and a memory named `memory`.
 *
 * @param pages size of the memory, in pages of 65,536 bytes
 * @example
 * const body = i32.add(get(0), i32.const(1));
 * moduleBytes([{ name: 'next', parameters: 1, locals: [], body }], 1); // its `next(1)` returns 2
 */
export function moduleBytes(functions: readonly WasmFunction[], pages: number): Uint8Array<ArrayBuffer> {
  const types = functions.map(({ parameters }) => [
    0x60,
    vector(new Array<Code>(parameters).fill(I32)),
    vector([I32]),
  ]);
  const exports = [
    ...functions.map(({ name }, at) => [text(name), 0x00, unsigned(at)]),
    [text('memory'), 0x02, 0],
  ];
  return Uint8Array.from(
    flat([
      [0x00, 0x61, 0x73, 0x6d, 0x01, 0x00, 0x00, 0x00],
      section(1, vector(types)),
      section(3, vector(functions.map((_, at) => unsigned(at)))),
      section(5, vector([[0x00, unsigned(pages)]])),
      section(7, vector(exports)),
      section(10, vector(functions.map(code))),
    ]),
  );
}

function code({ locals, body }: WasmFunction): Code {
  return sized([vector(locals.map((type) => [1, type])), body, END]);
}

function section(id: number, content: Code): Code {
  return [id, sized(content)];
}

/** The number of bytes, and the bytes. */
function sized(content: Code): Code {
  const bytes = flat(content);
  return [unsigned(bytes.length), bytes];
}

function flat(code: Code, bytes: number[] = []): number[] {
  if (typeof code === 'number') bytes.push(code);
  else for (const part of code) flat(part, bytes);
  return bytes;
}

function vector(items: readonly Code[]): Code {
  return [unsigned(items.length), items];
}

function text(name: string): Code {
  return vector(Array.from(name, (letter) => letter.charCodeAt(0)));
}

/** LEB128, seven bits a byte. */
function unsigned(value: number): Code {
  return value < 128 ? value : [(value & 127) | 128, unsigned(value >>> 7)];
}

function signed(value: number): Code {
  const last = value >= -64 && value < 64;
  return last ? value & 127 : [(value & 127) | 128, signed(value >> 7)];
}
