/** The WebAssembly module that pools rows of two-bit numbers, scores categories and ranks them. */
import {
  type Code,
  copyEight,
  get,
  I32,
  i32,
  moduleBytes,
  repeatWhile,
  set,
  V128,
  v128,
  type WasmFunction,
  when,
  whileHolds,
} from './assembler.ts';

/** Addresses and sizes in the memory of the module. */
export interface Layout {
  /** Places of the rows to pool, 32 bits each. */
  readonly places: number;
  /** Sums of pooled rows, 32 bits each, in the order that `pool` gives them. */
  readonly planes: number;
  /** Pooled vectors, 16 bits a number, one for each text that is kept. */
  readonly pooled: number;
  /** Scores, 32 bits each, a stretch for each text that is kept. */
  readonly scores: number;
  /** What `rank` found: a score and the address of that score in turn, 32 bits each. */
  readonly ranked: number;
  /** Powers of e, 32 bits each, the last of them 0. */
  readonly powers: number;
  readonly lastPower: number;
  /** Bits by which a score is shifted down to a place among the powers. */
  readonly powerShift: number;
  readonly bias: number;
  /** Rows of the categories, 16 bits a number. */
  readonly weights: number;
  /** 16 bits a row. */
  readonly rowScales: number;
  /** Two bits a number. */
  readonly rows: number;
  readonly rowBytes: number;
  /** Numbers of a vector, a multiple of 8. */
  readonly width: number;
  /** Chunks that cover a row. */
  readonly chunks: number;
  /** A multiple of 4. */
  readonly categories: number;
  readonly end: number;
}

/** Numbers of a row that are pooled together: 64 bits of it. */
export const CHUNK = 32;
/** Numbers in 16 bits of a row. */
export const PLANES = 8;
const PAGE = 65_536;
/** Four numbers in eight bits. */
const MASKS = [0x03, 0x0c, 0x30, 0xc0];

/**
 * The module for a layout; it is small enough to be written at each start.
 *
 * `pool(end)` adds the rows whose places stand before the address `end`, an even number of them and at least two.
 * For each chunk of 32 numbers it leaves eight planes of four sums: the number `8 * lane + plane` is in the plane
 * `plane`, and still times `4 ** (plane % 4)`.
 *
 * `score(out, at, end, pooled)` scores categories for the vector at the address `pooled`: `at` and `end` are four times
 * the first of them and the one after the last, and `out` is where the score of category 0 would be written.
 *
 * `rank(from, end, last)` reads the scores from the address `from` to before `end`, a multiple of four, into the slots
 * of `ranked` of which the last is at the address `last`, and returns the sum of their powers; the slots hold the
 * lowest score before.
 *
 * @example
 * new WebAssembly.Module(arithmeticModule(layout));
 */
export function arithmeticModule(layout: Layout): Uint8Array<ArrayBuffer> {
  return moduleBytes(
    [poolFunction(layout), scoreFunction(layout), rankFunction(layout)],
    Math.ceil(layout.end / PAGE),
  );
}

function poolFunction({ places, planes, rowScales, rows, rowBytes, chunks }: Layout): WasmFunction {
  const [end, at, one, other, scales, bits, sums] = [0, 1, 2, 3, 4, 5, 6] as const;
  const sum = (plane: number): number => sums + plane;
  const addPlane = (plane: number): Code => {
    const numbers = v128.and(get(bits), v128.const16(MASKS[plane & 3] ?? 0));
    return set(sum(plane), v128.add32(get(sum(plane)), v128.dot(numbers, get(scales))));
  };
  const scaleOf = (row: number): Code => i32.load16(i32.shl(get(row), 1), rowScales);
  const chunkOf = (row: number, chunk: number): Code =>
    v128.loadHalf(i32.mul(get(row), i32.const(rowBytes)), rows + 8 * chunk);
  const range = Array.from({ length: PLANES }, (_, plane) => plane);
  const addTwoRows = (chunk: number): Code => [
    set(one, i32.load(get(at), 0)),
    set(other, i32.load(get(at), 4)),
    // 16 bits of the one row beside those of the other, with their scales: `dot` sums what both add to a number.
    set(scales, v128.splat32(i32.or(scaleOf(one), i32.shl(scaleOf(other), 16)))),
    set(bits, v128.shuffle(chunkOf(one, chunk), chunkOf(other, chunk), INTERLEAVED_16)),
    range.slice(0, 4).map(addPlane),
    set(bits, v128.shiftRight16(get(bits), 8)),
    range.slice(4).map(addPlane),
    set(at, i32.add(get(at), i32.const(8))),
  ];
  const addChunk = (chunk: number): Code => [
    range.map((plane) => set(sum(plane), v128.zero())),
    set(at, i32.const(places)),
    repeatWhile(i32.less(get(at), get(end)), addTwoRows(chunk)),
    range.map((plane) => v128.store(i32.const(planes), 16 * (PLANES * chunk + plane), get(sum(plane)))),
  ];
  return {
    name: 'pool',
    parameters: 1,
    locals: [I32, I32, I32, V128, V128, ...range.map(() => V128)],
    body: [Array.from({ length: chunks }, (_, chunk) => addChunk(chunk)), i32.const(0)],
  };
}

/** Four categories at a time, so that each part of the pooled vector is read once for all four. */
function scoreFunction({ bias, weights, width }: Layout): WasmFunction {
  const [out, at, end, pooled, row, part, sums] = [0, 1, 2, 3, 4, 5, 6] as const;
  const four = [0, 1, 2, 3].map((nth) => sums + nth);
  const rowBytes = 2 * width;
  const addPart = (offset: number): Code => [
    set(part, v128.load(get(pooled), offset)),
    four.map((sum, nth) => {
      const products = v128.dot(v128.load(get(row), weights + nth * rowBytes + offset), get(part));
      return set(sum, offset === 0 ? products : v128.add32(get(sum), products));
    }),
  ];
  // Each category's four sums lie across: turned over and added, they are one vector of four scores.
  const halves = (one: number, other: number): Code =>
    v128.add32(
      v128.shuffle(get(one), get(other), FIRST_HALVES_32),
      v128.shuffle(get(one), get(other), LAST_HALVES_32),
    );
  const [a, b, c, d] = four as [number, number, number, number];
  const scores = v128.add32(
    v128.shuffle(get(a), get(c), FIRST_HALVES_64),
    v128.shuffle(get(a), get(c), LAST_HALVES_64),
  );
  const scoreFour: Code = [
    Array.from({ length: width / 8 }, (_, nth) => addPart(16 * nth)),
    set(a, halves(a, b)),
    set(c, halves(c, d)),
    v128.store(i32.add(get(out), get(at)), 0, v128.add32(scores, v128.load(get(at), bias))),
    set(row, i32.add(get(row), i32.const(4 * rowBytes))),
    set(at, i32.add(get(at), i32.const(16))),
  ];
  return {
    name: 'score',
    parameters: 4,
    locals: [I32, V128, V128, V128, V128, V128],
    body: [
      set(row, i32.mul(get(at), i32.const(rowBytes / 4))),
      repeatWhile(i32.less(get(at), get(end)), scoreFour),
      i32.const(0),
    ],
  };
}

/** The greatest scores in falling order, equal ones in their own; then the sum of all powers. */
function rankFunction({ ranked, powers, lastPower, powerShift }: Layout): WasmFunction {
  const [from, end, last, at, lane, score, slot, least, sum, vector, best] = [
    0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10,
  ] as const;
  const before = i32.sub(get(slot), i32.const(8));
  const hasLesserBefore = i32.and(
    i32.greater(get(slot), i32.const(ranked)),
    // Below the first slot is memory too.
    i32.greater(get(score), i32.load(before, 0)),
  );
  const insert: Code = [
    set(slot, get(last)),
    whileHolds(hasLesserBefore, [copyEight(get(slot), before), set(slot, before)]),
    i32.store(get(slot), 0, get(score)),
    i32.store(get(slot), 4, get(lane)),
    set(least, i32.load(get(last), 0)),
  ];
  const insertLanes: Code = [
    set(lane, get(at)),
    repeatWhile(i32.less(get(lane), i32.add(get(at), i32.const(16))), [
      set(score, i32.load(get(lane), 0)),
      when(i32.greater(get(score), get(least)), insert),
      set(lane, i32.add(get(lane), i32.const(4))),
    ]),
  ];
  const nextFour = set(at, i32.add(get(at), i32.const(16)));
  const places = v128.min32(
    v128.shiftRight32(v128.sub32(get(best), v128.load(get(at), 0)), powerShift),
    v128.splat32(i32.const(lastPower)),
  );
  const addPower = (nth: number): Code =>
    set(sum, i32.add(get(sum), i32.load(v128.lane32(get(vector), nth), powers)));
  return {
    name: 'rank',
    parameters: 3,
    locals: [I32, I32, I32, I32, I32, I32, V128, V128],
    body: [
      set(least, i32.load(get(last), 0)),
      set(at, get(from)),
      repeatWhile(i32.less(get(at), get(end)), [
        when(v128.anyGreater32(v128.load(get(at), 0), v128.splat32(get(least))), insertLanes),
        nextFour,
      ]),
      // Half a step is added, so that a score is rounded to the nearest place.
      set(best, v128.splat32(i32.add(i32.load(i32.const(ranked), 0), i32.const(2 ** (powerShift - 1))))),
      set(at, get(from)),
      repeatWhile(i32.less(get(at), get(end)), [
        set(vector, v128.shiftLeft32(places, 2)),
        [0, 1, 2, 3].map(addPower),
        nextFour,
      ]),
      get(sum),
    ],
  };
}

/** Orders of bytes for `shuffle`: parts of some bytes, in turn from the one vector and the other. */
const INTERLEAVED_16 = inTurn(2, 0, 4);
const FIRST_HALVES_32 = inTurn(4, 0, 2);
const LAST_HALVES_32 = inTurn(4, 8, 2);
const FIRST_HALVES_64 = inTurn(8, 0, 1);
const LAST_HALVES_64 = inTurn(8, 8, 1);

function inTurn(bytes: number, start: number, parts: number): readonly number[] {
  const part = (from: number): readonly number[] => Array.from({ length: bytes }, (_, at) => from + at);
  return Array.from({ length: parts }, (_, nth) => start + nth * bytes).flatMap((from) => [
    ...part(from),
    ...part(16 + from),
  ]);
}
