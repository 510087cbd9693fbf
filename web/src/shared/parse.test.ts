import { describe, expect, it } from 'vitest';
import { dateInput, parseBandwidth, parseDate, parseMoney, parseNumber } from './parse';

describe('parseMoney', () => {
  it.each([
    ['1,234.50', 1234.5],
    ['$4,179.95', 4179.95],
    ['1200 USD', 1200],
    ['−12.5', -12.5],
    ['', null],
    ['0.1', 0.1],
  ])('%s → %s', (text, value) => expect(parseMoney(text)).toEqual({ value }));
  it.each(['abc', '1.234.5', '12,3x'])('refuses %s', (text) => expect(parseMoney(text)).toHaveProperty('error'));
  it('refuses a third decimal', () =>
    expect(parseMoney('1.005')).toEqual({ error: 'An amount has at most two decimals' }));
});

describe('parseBandwidth', () => {
  it.each([
    ['10G', 10_000],
    ['10 Gbps', 10_000],
    ['10000', 10_000],
    ['500M', 500],
    ['1.5T', 1_500_000],
    ['64k', 0.064],
    ['100 gbit/s', 100_000],
    ['', null],
  ])('%s → %s Mbps', (text, value) => expect(parseBandwidth(text)).toEqual({ value }));
  it.each(['ten', '10X', '-5G'])('refuses %s', (text) => expect(parseBandwidth(text)).toHaveProperty('error'));
});

describe('parseDate', () => {
  it.each([
    ['2/14/27', '2027-02-14'],
    ['02/14/2027', '2027-02-14'],
    ['2027-2-14', '2027-02-14'],
    ['Feb 14, 2027', '2027-02-14'],
    ['14 February 2027', '2027-02-14'],
    ['2/14/99', '1999-02-14'],
    ['', null],
  ])('%s → %s', (text, value) => expect(parseDate(text)).toEqual({ value }));
  it('says how many days the month has', () =>
    expect(parseDate('02/30/2027')).toEqual({ error: 'February 2027 has 28 days' }));
  it('refuses a thirteenth month and words', () => {
    expect(parseDate('13/1/27')).toEqual({ error: 'A month is 1 to 12' });
    expect(parseDate('soon')).toHaveProperty('error');
  });
  it('round trips with what a field shows', () =>
    expect(parseDate(dateInput('2027-02-14'))).toEqual({ value: '2027-02-14' }));
});

describe('parseNumber', () => {
  it('takes separators', () => expect(parseNumber('1,234.5')).toEqual({ value: 1234.5 }));
  it('refuses words', () => expect(parseNumber('12a')).toHaveProperty('error'));
});
