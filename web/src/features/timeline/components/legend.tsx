/** What the shapes of the chart mean; colour is the urgency's own. */
export function Legend({ notice, install }: { notice: boolean; install: boolean }) {
  return (
    <ul className="tl-legend" aria-label="Legend" data-urgency="active">
      <li>
        <i className="key-bar" /> term
      </li>
      <li>
        <i className="key-window" /> notice window
      </li>
      {notice ? (
        <li>
          <i className="key-notice" /> notice counts
        </li>
      ) : null}
      <li>
        <i className="key-decide" /> decide by
      </li>
      {install ? (
        <li>
          <i className="key-install" /> install
        </li>
      ) : null}
      <li>
        <i className="key-today" /> today
      </li>
    </ul>
  );
}
