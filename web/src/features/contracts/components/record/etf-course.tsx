import { useQuery } from '@tanstack/react-query';
import { useCallback } from 'react';
import { QueryState } from '@/resource';
import * as format from '@/shared/format';
import { Skeleton } from '@/ui';
import { EChart, type ChartPalette } from '@/ui/chart';
import { etfCourseQuery } from '../../api';
import type { Contract, EtfCourse } from '../../types';
import { etfCourseOption } from './etf-course-option';

const HEIGHT = 200;

function Course({ course }: { course: EtfCourse }) {
  const option = useCallback((palette: ChartPalette) => etfCourseOption(palette, course), [course]);
  const amount = (value: number) => format.money(value, course.currency);
  return (
    <EChart
      label="Cost of leaving at the end of each of the next months"
      height={HEIGHT}
      option={option}
      table={{
        columns: [
          { label: 'Leaving on' },
          { label: 'Charges until then', align: 'end' },
          { label: 'ETF', align: 'end' },
          { label: 'Together', align: 'end' },
        ],
        rows: course.days.map((day) => [
          format.date(day.on),
          amount(day.charges_until),
          amount(day.etf),
          amount(day.total),
        ]),
      }}
    />
  );
}

/** Charges and fee by the last day of service, over the next 24 months. */
export function EtfCourseChart({ contract }: { contract: Contract }) {
  const query = useQuery(etfCourseQuery(contract.id));
  return (
    <div>
      <h3 className="etf-heading">Cost of leaving on</h3>
      <QueryState query={query} what="The coming months" skeleton={<Skeleton height={HEIGHT} />}>
        {(course) => <Course course={course} />}
      </QueryState>
    </div>
  );
}
