import { parseDate as parseCalendarDate, type CalendarDate } from '@internationalized/date';
import { Calendar as CalendarIcon, ChevronLeft, ChevronRight } from 'lucide-react';
import {
  Button as AriaButton,
  Calendar,
  CalendarCell,
  CalendarGrid,
  Dialog,
  DialogTrigger,
  Heading,
  Popover,
  type DateValue,
} from 'react-aria-components';
import { dateInput, parseDate } from '@/shared/parse';
import { IconButton } from '../button';
import { ParsedField, type ParsedFieldProps } from './parsed-field';

function CalendarPopover({ value, onPick }: { value: string | null; onPick: (day: string) => void }) {
  const selected: CalendarDate | null = value ? parseCalendarDate(value) : null;
  return (
    <DialogTrigger>
      <AriaButton className="input-button" aria-label="Pick a date">
        <CalendarIcon className="icon icon-sm" />
      </AriaButton>
      <Popover className="popover" placement="bottom end" offset={8}>
        <Dialog aria-label="Calendar">
          {({ close }) => (
            <Calendar
              className="calendar"
              value={selected}
              onChange={(day: DateValue) => {
                onPick(day.toString());
                close();
              }}
            >
              <header>
                <IconButton label="Previous month" slot="previous">
                  <ChevronLeft className="icon" />
                </IconButton>
                <Heading level={3} />
                <IconButton label="Next month" slot="next">
                  <ChevronRight className="icon" />
                </IconButton>
              </header>
              <CalendarGrid>{(day) => <CalendarCell date={day} className="calendar-cell" />}</CalendarGrid>
            </Calendar>
          )}
        </Dialog>
      </Popover>
    </DialogTrigger>
  );
}

/** A calendar day 'YYYY-MM-DD'; takes `2/14/27`, `2027-02-14`, `Feb 14, 2027`, or a pick from the calendar. */
export function DateField(props: ParsedFieldProps<string>) {
  const picker = props.lockedReason ? null : <CalendarPopover value={props.value} onPick={props.onChange} />;
  return (
    <ParsedField
      placeholder="Pick a date"
      {...props}
      key={props.name ?? props.label}
      inputMode="text"
      parse={parseDate}
      format={dateInput}
      unit={picker}
    />
  );
}
