import { describe, expect, it } from 'vitest';
import { readPlainText } from '@/importing/reading/read-plain-text.ts';
import { outlineOf } from '../support/outline-of.ts';

const read = (lines: readonly string[]) => outlineOf(readPlainText(lines.join('\n')).tree);

describe('plain text', () => {
  it('takes each line of a page as a paragraph, and a short one that stands alone as a heading', () => {
    expect(read(['A heading', '', 'One sentence here.', '', 'Another one that is said.'])).toEqual([
      'h2 A heading',
      'p One sentence here.',
      'p Another one that is said.',
    ]);
  });

  it('joins the lines of a text that was wrapped at a width', () => {
    const wrapped = [
      'This paragraph was written in an old mail program that breaks',
      'every line at about seventy characters, which nobody wants to',
      'keep in a text for the screen.',
      '',
      'Short.',
    ];
    expect(read(wrapped)).toEqual([`p ${wrapped.slice(0, 3).join(' ')}`, 'p Short.']);
  });

  it('nests lists by their indentation, and numbers them from where they begin', () => {
    const lines = [
      'Lists:',
      '',
      '  • one',
      '',
      '  • two',
      '      ◦ deeper',
      '        1. deepest',
      '  • three',
      '',
      '4. four',
      '5. five',
      '7. seven',
    ];
    expect(read(lines)).toEqual([
      'p Lists:',
      'ul',
      '  p one',
      '  p two',
      '  ul',
      '    p deeper',
      '    ol 1',
      '      p deepest',
      '  p three',
      'ol 4',
      '  p four',
      '  p five',
      'ol 7',
      '  p seven',
    ]);
  });

  it('does not take the line before a list that finishes its sentence for a heading', () => {
    expect(read(['Communities of Practice', '', '• link what people know', '', 'Trust', '', '• It matters.'])).toEqual([
      'p Communities of Practice',
      'ul',
      '  p link what people know',
      'h2 Trust',
      'ul',
      '  p It matters.',
    ]);
  });

  it('does not take a sentence and a question in one line for a heading', () => {
    const task = 'Denken Sie an Ihr Team (15 Minuten, allein). Auf welcher Ebene arbeiten Sie?';
    expect(read(['Reflexionsaufgabe', '', task, '', 'What is it, e.g. B or C?', '', 'More words.'])).toEqual([
      'h2 Reflexionsaufgabe',
      `p ${task}`,
      'h2 What is it, e.g. B or C?',
      'p More words.',
    ]);
  });

  it('reads a heading in two lines as one', () => {
    expect(read(['Two words, one sense:', 'What is the difference?', '', 'They differ.'])).toEqual([
      'h2 Two words, one sense: What is the difference?',
      'p They differ.',
    ]);
  });

  it('leaves the label of an example a paragraph', () => {
    expect(read(['Intro sentence.', '', 'Typical example:', 'Teachers share what they have.', '', 'More.'])).toEqual([
      'p Intro sentence.',
      'p Typical example:',
      'p Teachers share what they have.',
      'p More.',
    ]);
  });
});
