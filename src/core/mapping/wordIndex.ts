import { isTypoOf } from './typo';

/** Position of a word in a field; `name` is the whole display name without spaces. */
export const places = { display: 0, api: 1, type: 2, value: 3, name: 4 } as const;

/** Weights by place. The whole name is scored separately. */
const weights = [8, 6, 3, 2, 0];
/** Weights by fit: inside a word or with a typo, at its start, the whole word. */
const [WITHIN, START, WHOLE] = [1, 2, 3];
/** Bonus by fit, so that a name that equals or starts with the query precedes names that contain it. */
const bonuses = [0, 0, 5, 20];

/**
 * Inverted index from words to fields. A list can have 10,000 fields, and each keystroke scans all their
 * words: flat arrays of numbers and one long text are many times faster than an object for each.
 */
export class WordIndex {
  private fields = 0;
  /** Word → field × 8 + place, one entry per occurrence. */
  private readonly lists = new Map<string, number[]>();
  /** Flat copy of `lists`, and the end of each word's part. */
  private hits: number[] = [];
  private hitEnds: number[] = [];
  /** All words, each followed by a space, and the end of each. */
  private text = '';
  private wordEnds: number[] = [];

  add(place: number, words: string[]): void {
    for (const word of words) {
      if (word === '') continue;
      const hit = this.fields * 8 + place;
      const list = this.lists.get(word);
      if (list) list.push(hit);
      else this.lists.set(word, [hit]);
    }
  }

  closeField(): void {
    this.fields += 1;
  }

  /** Completes the index; call once after the last field. */
  close(): void {
    let [hitEnd, wordEnd] = [0, 0];
    for (const [word, list] of this.lists) {
      this.hitEnds.push((hitEnd += list.length));
      this.wordEnds.push((wordEnd += word.length + 1));
      for (const hit of list) this.hits.push(hit);
    }
    this.text = [...this.lists.keys(), ''].join(' ');
    this.lists.clear();
  }

  /** Score of each field for the terms; 0 where a term does not match. */
  score(terms: string[], typos: boolean): Int32Array {
    const { fields } = this;
    const scores = new Int32Array(fields);
    terms.forEach((term, nth) => {
      const best = new Int32Array(fields);
      this.eachHit(term, typos, (field, place, fit) => {
        best[field] = Math.max(best[field] as number, fit * (weights[place] as number));
      });
      for (let field = 0; field < fields; field++) {
        const [sum, score] = [scores[field] as number, best[field] as number];
        scores[field] = score > 0 && (nth === 0 || sum > 0) ? sum + score : 0;
      }
    });
    return scores;
  }

  /** Bonus of each field for a match of its whole name. */
  bonus(whole: string): Int32Array {
    const result = new Int32Array(this.fields);
    this.eachHit(whole, false, (field, place, fit) => {
      if (place === places.name) result[field] = bonuses[fit] as number;
    });
    return result;
  }

  private eachHit(
    term: string,
    typos: boolean,
    act: (field: number, place: number, fit: number) => void,
  ): void {
    const { text, wordEnds, hits, hitEnds } = this;
    const tell = (id: number, fit: number) => {
      for (let at = hitEnds[id - 1] ?? 0; at < (hitEnds[id] as number); at++) {
        const hit = hits[at] as number;
        act(hit >> 3, hit & 7, fit);
      }
    };
    // An empty term would match endlessly.
    if (term === '') return;
    let id = 0;
    for (let at = text.indexOf(term); at >= 0; at = text.indexOf(term, wordEnds[id])) {
      while ((wordEnds[id] as number) <= at) id++;
      const start = wordEnds[id - 1] ?? 0;
      const isWhole = start + term.length + 1 === wordEnds[id];
      tell(id, at > start ? WITHIN : isWhole ? WHOLE : START);
    }
    if (!typos) return;
    wordEnds.forEach((end, word) => {
      if (isTypoOf(term, text, wordEnds[word - 1] ?? 0, end - 1)) tell(word, WITHIN);
    });
  }
}
