import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useDebounced } from '@/shared/hooks/use-debounced';
import { label, percent } from '@/shared/format';
import { suggestionsQuery } from '../../api';
import type { ImportField } from '../../types';

export interface Choice {
  id: string;
  act: 'take' | 'create' | 'write';
  label: string;
  /** How alike it is, where it is. */
  hint?: string;
  value: string;
}

/** Whether the text names another record, by which it is found. */
const isReference = ({ name, part }: ImportField, code: string | undefined) =>
  name === `${part}_name` || name === `${part}_code` || Boolean(code?.startsWith('reference.'));
const LISTED = 7;

const wordsOf = (field: ImportField): readonly string[] =>
  field.words?.length ? field.words : field.kind === 'boolean' ? ['true', 'false'] : [];
const spelled = (field: ImportField, word: string) =>
  field.kind === 'boolean' ? (word === 'true' ? 'Yes' : 'No') : label(word);

/** What a cell may become: its words, or what is known by a name like the text; and making it. */
export function useChoices(id: string, field: ImportField, typed: string, held: string, code?: string) {
  const words = wordsOf(field);
  const text = useDebounced(typed.trim());
  const { data, isFetching } = useQuery({
    ...suggestionsQuery(id, field.name, text),
    enabled: !words.length && isReference(field, code) && text !== '',
    placeholderData: keepPreviousData,
  });
  const noun = label(data?.kind ?? 'record').toLowerCase();
  if (words.length) {
    const begun = typed === held ? '' : typed.trim().toLowerCase();
    const choices = words
      .filter((word) => word.includes(begun.replaceAll(' ', '_')) || spelled(field, word).toLowerCase().includes(begun))
      .map((word): Choice => ({ id: word, act: 'take', label: spelled(field, word), value: word }));
    return { choices, noun, isFetching: false };
  }
  const found = (data?.items ?? []).slice(0, LISTED).map((item, index): Choice => {
    const alike = percent(item.score).replace('.0%', '%');
    return {
      id: item.value,
      act: 'take',
      label: item.label,
      hint: index === 0 ? `${alike} alike` : alike,
      value: item.value,
    };
  });
  const create: Choice[] =
    data?.creatable && held ? [{ id: ' create', act: 'create', label: `Create ${noun} “${held}”`, value: held }] : [];
  const own = typed.trim();
  const write: Choice[] =
    found.length && own && own !== held && !found.some((choice) => choice.value === own)
      ? [{ id: ' write', act: 'write', label: `Write “${own}”`, value: own }]
      : [];
  return { choices: [...found, ...create, ...write], noun, isFetching };
}
