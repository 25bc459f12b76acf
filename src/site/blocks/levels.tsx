import type { ReactNode } from 'react';
import type { LevelsContent } from '@/publication/record/record-contents.ts';
import { Paragraphs } from '../text/paragraphs.tsx';
import { Passage } from '../text/passage.tsx';
import type { BlockProps } from './block-props.ts';
import { Nearness } from './nearness.tsx';

type Level = NonNullable<LevelsContent['levels']>[number];

/** A comparison of steps, side by side where there is room. */
export function Levels({ block, page }: BlockProps<LevelsContent>): ReactNode {
  const levels = block.levels ?? [];
  return (
    <section className="levels">
      {block.title === undefined ? null : (
        <h3>
          <Passage of={block.title} page={page} />
        </h3>
      )}
      <ol>
        {levels.map((level, step) => (
          <li key={level.id}>
            <Nearness step={step} steps={levels.length} />
            <LevelBody block={level} page={page} heading={block.title === undefined ? 'h3' : 'h4'} />
          </li>
        ))}
      </ol>
    </section>
  );
}

function LevelBody({ block, page, heading: Heading }: BlockProps<Level> & { readonly heading: 'h3' | 'h4' }): ReactNode {
  return (
    <>
      <Heading>
        <Passage of={block.name} page={page} />
      </Heading>
      <div className="definition">
        <Paragraphs of={block.definition} page={page} />
      </div>
      <ul>
        {(block.traits ?? []).map((trait) => (
          <li key={trait.id}>
            <Passage of={trait.text} page={page} />
          </li>
        ))}
      </ul>
      {block.example === undefined ? null : (
        <div className="example">
          <p className="label">{page.t('levels.example')}</p>
          <Paragraphs of={block.example} page={page} />
        </div>
      )}
      {block.inShort === undefined ? null : (
        <p className="in-short">
          <span className="label">{page.t('levels.inShort')}</span> <Passage of={block.inShort} page={page} />
        </p>
      )}
    </>
  );
}
