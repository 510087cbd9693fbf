import type { FieldChange } from '../types';
import { changeWords } from '../words/audit-words';

/** Field by field, before → after. */
export function ChangeRows({ changes }: { changes: readonly FieldChange[] }) {
  return (
    <ul className="change-rows">
      {changes.map((change) => {
        const words = changeWords(change);
        const list = words.removed !== null || words.added !== null;
        return (
          <li key={change.field}>
            <div className="name">{words.name}</div>
            <div className="values">
              {list ? (
                <>
                  {words.removed ? <span className="diff-old">{words.removed}</span> : null}
                  {words.removed && words.added ? <span className="route-arrow">→</span> : null}
                  {words.added ? <span className="diff-new">{words.added}</span> : null}
                </>
              ) : (
                <>
                  <span className="diff-old">{words.before}</span>
                  <span className="route-arrow">→</span>
                  <span className="diff-new">{words.after}</span>
                </>
              )}
            </div>
          </li>
        );
      })}
    </ul>
  );
}
