import type { ReactNode, Ref } from 'react';
import type { Comment } from '../../desk-contract.ts';
import { useSetting } from '../desk-context.ts';
import { CommentText } from '../parts/comment-text.tsx';
import { When } from '../parts/when.tsx';
import { CommentForm } from './comment-form.tsx';
import { Panel } from './panel.tsx';

interface Props {
  readonly comments: readonly Comment[];
  readonly input: Ref<HTMLTextAreaElement>;
  /** Resolves to whether the comment arrived; it stays in the input otherwise. */
  readonly onComment: (text: string) => Promise<boolean>;
  readonly onResolve: (comment: string) => void;
}

/** What people say about the passage to each other. */
export function CommentsPanel({ comments, input, onComment, onResolve }: Props): ReactNode {
  const { say } = useSetting();
  return (
    <Panel title={say('comments')} count={comments.filter(({ resolved }) => !resolved).length}>
      <ul className="desk__comments">
        {comments.map(({ id, text, byName, at, resolved }) => (
          <li key={id} className={resolved ? 'desk__comment desk__comment--resolved' : 'desk__comment'}>
            <p className="desk__match-head">
              <strong>{byName}</strong> <When at={at} />
              {resolved ? ` · ${say('comments.resolved')}` : null}
            </p>
            <p className="desk__said">
              <CommentText text={text} />
            </p>
            {resolved ? null : (
              <button type="button" className="desk__button desk__button--quiet" onClick={() => onResolve(id)}>
                {say('comments.resolve')}
              </button>
            )}
          </li>
        ))}
      </ul>
      <CommentForm input={input} onComment={onComment} />
    </Panel>
  );
}
