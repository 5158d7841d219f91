/** Taken out of the global object once: millions of decisions look for them. */
const { imul, max, min, round } = Math;

/** Steps per unit of the logistic scale, which reaches from −8 to 8. */
const STEPS = 256;
const MIDDLE = 8 * STEPS;
/** e to the power of one step. Multiplied up, because engines may round Math.exp differently. */
const E_TO_A_STEP = 1.0039138893383475;
/** For each step of the scale, the probability. */
const PROBABILITIES = probabilities();
/** Bits of a probability that find its place on the scale. */
const KNOWN_BITS = 12;
/** The inverse of `PROBABILITIES`. */
const SCALE = scale();
/** No decision is quite sure. */
const LEAST = 0.0003;

/** Bits of the number of a place: each context has so many for its decisions. */
const PLACE_BITS = 20;
/** A place holds a probability in its upper bits and in the lowest how often it was used, up to a limit. */
const COUNT_BITS = 4;
const MOST = (1 << COUNT_BITS) - 1;
const COUNTS = MOST + 1;
const CERTAIN = (1 << KNOWN_BITS) - 1;
const EVEN = 1 << (KNOWN_BITS + COUNT_BITS - 1);
/** How fast a probability follows what happens, by how often it was used. */
const RATES = Float64Array.from({ length: COUNTS }, (_, count) => 1 / (count + 1.5));
/** Weight of a context at the start, and how fast it follows. */
const WEIGHT = 0.3;
const LEARNING = 0.02;
/** The longest path of decisions with weights of its own. */
const DEPTHS = 24;

function probabilities(): Float64Array {
  const odds = new Float64Array(2 * MIDDLE).fill(1);
  for (let step = 1; step < MIDDLE; step++) odds[MIDDLE + step] = (odds[MIDDLE + step - 1] ?? 1) * E_TO_A_STEP;
  for (let step = 1; step < MIDDLE; step++) odds[MIDDLE - step] = 1 / (odds[MIDDLE + step] ?? 1);
  odds[0] = odds[1] ?? 1;
  return odds.map((one) => one / (1 + one));
}

function scale(): Float64Array {
  let at = 0;
  return Float64Array.from({ length: 1 << KNOWN_BITS }, (_, part) => {
    while (at < 2 * MIDDLE - 1 && (PROBABILITIES[at] ?? 1) < (part + 0.5) / (1 << KNOWN_BITS)) at++;
    return (at - MIDDLE) / STEPS;
  });
}

/**
 * Predicts decisions from what happened before in the same contexts: each context has its say, weighted by how often it
 * was right. Packing and unpacking must make the same predictions on any computer, so only exact arithmetic is used.
 */
export class BitModel {
  private readonly places: Uint16Array;
  private readonly weights: Float64Array;
  /** For the decision at hand: the place, the weight and the say of each context. */
  private readonly place: Int32Array;
  private readonly weight: Int32Array;
  private readonly say: Float64Array;
  private probability = 0.5;

  constructor(private readonly size: number) {
    this.places = new Uint16Array(size << PLACE_BITS).fill(EVEN);
    this.weights = new Float64Array(DEPTHS * size * COUNTS).fill(WEIGHT);
    this.place = new Int32Array(size);
    this.weight = new Int32Array(size);
    this.say = new Float64Array(size);
  }

  /**
   * The probability of yes.
   * @param contexts hashes of what is known: decisions in equal contexts mostly come out equally
   * @param path the decisions on the way to this one, after a leading 1
   */
  predict(contexts: Int32Array, path: number, depth: number): number {
    const { places, weights, place, weight, say } = this;
    const ofPath = imul(path, 0x9e3779b1);
    let sum = 0;
    for (let at = 0; at < this.size; at++) {
      let hash = imul((contexts[at] ?? 0) ^ ofPath, 0x85ebca6b);
      hash = imul(hash ^ (hash >>> 15), 0xc2b2ae35);
      const here = (at << PLACE_BITS) + (hash >>> (32 - PLACE_BITS));
      const known = places[here] ?? 0;
      const weighted = (depth * this.size + at) * COUNTS + (known & MOST);
      const one = SCALE[known >>> COUNT_BITS] ?? 0;
      place[at] = here;
      weight[at] = weighted;
      say[at] = one;
      sum += (weights[weighted] ?? 0) * one;
    }
    const step = min(2 * MIDDLE - 1, max(0, round(sum * STEPS) + MIDDLE));
    this.probability = min(1 - LEAST, max(LEAST, PROBABILITIES[step] ?? 0));
    return this.probability;
  }

  /** Learns what the predicted decision was: 1 for yes. */
  learn(bit: number): void {
    const { places, weights, place, weight, say } = this;
    const wrong = (bit - this.probability) * LEARNING;
    const goal = bit * CERTAIN;
    for (let at = 0; at < this.size; at++) {
      const weighted = weight[at] ?? 0;
      weights[weighted] = (weights[weighted] ?? 0) + wrong * (say[at] ?? 0);
      const here = place[at] ?? 0;
      const known = places[here] ?? 0;
      const count = known & MOST;
      const before = known >>> COUNT_BITS;
      const after = before + round((goal - before) * (RATES[count] ?? 0));
      places[here] = after * (1 << COUNT_BITS) + min(MOST, count + 1);
    }
  }
}
