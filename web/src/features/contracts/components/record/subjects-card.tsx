import { Link } from '@tanstack/react-router';
import { Building2, Cable, Zap } from 'lucide-react';
import type { ComponentType } from 'react';
import { subjectHref, subjectOf, subjectWord, type SubjectKind } from '@/contract';
import * as format from '@/shared/format';
import { Card } from '@/ui';
import type { Contract } from '../../types';
import { TableScroll } from '../table-scroll';

const ICONS: Record<SubjectKind, ComponentType<{ className?: string }>> = {
  circuit: Cable,
  asset: Building2,
  electrical_service: Zap,
};

const known = (amount: number | null | undefined): amount is number => amount !== null && amount !== undefined;

/** What the contract is over, each with its rate as agreed and today. */
export function SubjectsCard({ contract }: { contract: Contract }) {
  const { subjects, currency, mrc, current_rate: rate } = contract;
  const money = mrc !== undefined;
  return (
    <Card title="Covers" more={subjects.length ? format.number(subjects.length) : null}>
      {subjects.length ? (
        <TableScroll label="Covered records">
          <table className="mini-table">
            <thead>
              <tr>
                <th scope="col">Record</th>
                {money ? (
                  <>
                    <th scope="col" className="end">
                      Base MRC
                    </th>
                    <th scope="col" className="end">
                      Today
                    </th>
                  </>
                ) : null}
              </tr>
            </thead>
            <tbody>
              {subjects.map((subject) => {
                const kind = subjectOf(subject)?.kind ?? 'circuit';
                const Icon = ICONS[kind];
                return (
                  <tr key={subject.id}>
                    <td>
                      <span className="flex min-w-0 items-center gap-2">
                        <Icon className="icon icon-sm text-text-3" aria-hidden />
                        <span className="visually-hidden">{subjectWord(kind)}</span>
                        <Link to={subjectHref(subject) ?? '.'} className="link id clip">
                          {subject.label}
                        </Link>
                      </span>
                    </td>
                    {money ? (
                      <>
                        <td className="end">
                          {known(subject.mrc) ? (
                            format.money(subject.mrc, currency)
                          ) : (
                            <span className="text-text-3">its own rate</span>
                          )}
                        </td>
                        <td className="end">
                          {known(subject.rate) ? format.money(subject.rate, currency) : format.NONE}
                        </td>
                      </>
                    ) : null}
                  </tr>
                );
              })}
            </tbody>
            {money && subjects.length > 1 && mrc !== null ? (
              <tfoot>
                <tr>
                  <th scope="row">Together</th>
                  <td className="end">{format.money(mrc, currency)}</td>
                  <td className="end">{known(rate) ? format.money(rate, currency) : format.NONE}</td>
                </tr>
              </tfoot>
            ) : null}
          </table>
        </TableScroll>
      ) : (
        <p className="text-text-3">
          {contract.kind === 'msa' ? 'A master agreement covers nothing by itself.' : 'Nothing one may see.'}
        </p>
      )}
    </Card>
  );
}
