import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { asProblem, useCan } from '@/api';
import { QueryState } from '@/resource';
import * as format from '@/shared/format';
import { Banner, Button, Checkbox, FieldInput, SkeletonLines, Tag, type FieldSpec } from '@/ui';
import { addComment, commentsQuery, feedback } from '../api';

const BODY: FieldSpec = { name: 'body', label: 'Comment', kind: 'textarea', required: true };

/** What was said of a request, and saying more. */
export function Comments({ id }: { id: string }) {
  const can = useCan();
  const client = useQueryClient();
  const query = useQuery(commentsQuery(id));
  const [body, setBody] = useState('');
  const [isPrivate, setPrivate] = useState(false);
  const [missing, setMissing] = useState(false);
  const add = useMutation({
    mutationFn: () => addComment(id, { body: body.trim(), is_public: !isPrivate }),
    onSuccess: async () => {
      setBody('');
      await client.invalidateQueries({ queryKey: [feedback.name] });
    },
  });
  return (
    <>
      <QueryState query={query} what="The comments" skeleton={<SkeletonLines lines={3} />}>
        {({ items }) =>
          items.length ? (
            <ul className="flex flex-col gap-3">
              {items.map((comment) => (
                <li key={comment.id} className="flex flex-col gap-1 border-b border-line pb-3">
                  <span className="flex flex-wrap items-center gap-2 text-12 text-text-3">
                    <strong className="text-text-1">{comment.author_name ?? comment.created_by}</strong>
                    {comment.created_at ? format.instant(comment.created_at) : null}
                    {comment.is_public ? null : <Tag>Private</Tag>}
                  </span>
                  <span className="whitespace-pre-line [overflow-wrap:anywhere]">{comment.body}</span>
                </li>
              ))}
            </ul>
          ) : (
            <p className="text-text-3">No comments yet.</p>
          )
        }
      </QueryState>
      {can('feedback_edit') ? (
        <form
          className="mt-4 flex flex-col items-start gap-2"
          noValidate
          onSubmit={(event) => {
            event.preventDefault();
            if (body.trim()) add.mutate();
            else setMissing(true);
          }}
        >
          {add.error ? <Banner tone="danger">{asProblem(add.error).message}</Banner> : null}
          <div className="w-full">
            <FieldInput
              spec={BODY}
              value={body}
              error={missing ? 'A comment needs its words' : null}
              onChange={(value) => {
                setBody(String(value ?? ''));
                setMissing(false);
              }}
            />
          </div>
          {can('feedback_triage') ? (
            <Checkbox isSelected={isPrivate} onChange={setPrivate}>
              Private: only those who triage read it, no e-mail
            </Checkbox>
          ) : null}
          <Button type="submit" variant="primary" isPending={add.isPending}>
            Comment
          </Button>
        </form>
      ) : null}
    </>
  );
}
