import { useQueryClient } from '@tanstack/react-query';
import { Monitor, Smartphone } from 'lucide-react';
import { useState } from 'react';
import { asProblem } from '@/api';
import * as format from '@/shared/format';
import { Button, ConfirmDialog, Tag, toast } from '@/ui';
import { endSession, users } from '../api';
import type { Session } from '../types';
import { userAgentWords } from '../words/user-agent';

const isPhone = (agent: string) => /iPhone|Android|Mobile/.test(agent);

/** Browsers somebody is signed in with; one or all others can be ended. */
export function SessionRows({
  sessions,
  userId,
  mayEnd,
}: {
  sessions: readonly Session[];
  /** Whose they are; null for one's own. */
  userId: string | null;
  mayEnd: boolean;
}) {
  const client = useQueryClient();
  const [ending, setEnding] = useState<readonly Session[] | null>(null);
  const [pending, setPending] = useState(false);
  const others = sessions.filter((session) => !session.current);
  const own = ending?.some((session) => session.current) ?? false;

  const end = async () => {
    if (!ending) return;
    setPending(true);
    try {
      for (const session of ending) await endSession(userId, session.id);
      toast(ending.length === 1 ? 'Session ended' : `${format.plural(ending.length, 'session')} ended`);
    } catch (error) {
      toast(asProblem(error).message, { tone: 'error' });
    } finally {
      setPending(false);
      setEnding(null);
      void client.invalidateQueries({ queryKey: ['sessions'] });
      if (userId) void client.invalidateQueries({ queryKey: users.keys.all });
    }
  };

  return (
    <>
      <ul className="access-rows">
        {sessions.map((session) => {
          const words = userAgentWords(session.user_agent);
          const Icon = isPhone(session.user_agent) ? Smartphone : Monitor;
          return (
            <li key={session.id}>
              <Icon className="icon" aria-hidden />
              <div className="access-main">
                <div className="access-title">
                  {words}
                  {session.current ? <Tag tone="ok">This browser</Tag> : null}
                </div>
                <div className="access-sub">
                  {session.address} · last seen {format.instant(session.last_seen_at)} · since{' '}
                  {format.instant(session.created_at)}
                </div>
              </div>
              {mayEnd ? (
                <Button size="sm" aria-label={`End the session of ${words}`} onPress={() => setEnding([session])}>
                  End
                </Button>
              ) : null}
            </li>
          );
        })}
      </ul>
      {mayEnd && others.length > 1 ? (
        <Button size="sm" className="mt-3" onPress={() => setEnding(others)}>
          {others.length < sessions.length ? `End all ${others.length} others` : `End all ${others.length}`}
        </Button>
      ) : null}
      <ConfirmDialog
        isOpen={ending !== null}
        title={ending?.length === 1 ? 'End this session?' : `End ${ending?.length ?? 0} sessions?`}
        action={ending?.length === 1 ? 'End session' : 'End sessions'}
        variant="danger"
        pending={pending}
        onClose={() => setEnding(null)}
        onConfirm={() => void end()}
      >
        <p className="text-text-2">
          {own
            ? 'It is the one you are using now: you have to sign in again.'
            : 'Whoever uses it has to sign in again. What is typed and not saved there is lost.'}
        </p>
      </ConfirmDialog>
    </>
  );
}
