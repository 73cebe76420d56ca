import MagicString from 'magic-string';
import type { Node } from './ast';

/** Something that was changed, or that is left to a person. */
export interface Remark {
  line: number;
  text: string;
}

/** Edits of one file. Everything that is not edited stays as it is written. */
export class Edits {
  readonly changes: Remark[] = [];
  readonly left: Remark[] = [];
  private readonly edited: MagicString;

  constructor(readonly source: string) {
    this.edited = new MagicString(source);
  }

  /** Source of a node. */
  textOf({ start, end }: Node): string {
    return this.source.slice(start, end);
  }

  replace(start: number, end: number, text: string): void {
    this.edited.overwrite(start, end, text);
  }

  changed(node: Node, text: string): void {
    this.changes.push({ line: node.loc.start.line, text });
  }

  leave(node: Node, text: string): void {
    this.left.push({ line: node.loc.start.line, text });
  }

  toString(): string {
    return this.edited.toString();
  }
}
