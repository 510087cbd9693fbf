using System.Buffers;
using NetOS.Application.Imports.Files;
using NetOS.Domain.Imports;
using NetOS.Infrastructure.Spreadsheets;

namespace NetOS.Infrastructure.Imports.Files.Text;

/// <summary>Reads records of delimited text as RFC 4180 has them, and forgives what people write: any line end, stray quotation marks, NUL characters, rows of any length.</summary>
/// <remarks>Own because of what an import must tell: the line where a record begins, how many cells were written, and a quotation mark that is never closed, in bounded memory.</remarks>
internal sealed class DelimitedReader(TextReader text, char delimiter, ImportLimits limits)
{
    private static readonly SearchValues<char> EndOfQuoted = SearchValues.Create("\"\r\n\0");

    private readonly SearchValues<char> _endOfPlain = SearchValues.Create([delimiter, '\r', '\n', '\0']);
    private readonly char[] _buffer = new char[32 * 1024];
    private char[] _cell = new char[256];
    private int _cellLength, _position, _length, _line = 1;
    private List<SourceCell> _cells = [];

    private enum End { Cell, Record, File }

    /// <summary>The line in which the record begins.</summary>
    public int Number { get; private set; }

    /// <summary>How many cells were written.</summary>
    public int Width { get; private set; }

    /// <summary>Whether the text ended inside quotation marks.</summary>
    public bool IsUnclosed { get; private set; }

    /// <summary>The next record's cells up to the last that holds something; null after the last one.</summary>
    public IReadOnlyList<SourceCell>? Read()
    {
        if (!Ensure())
            return null;
        (Number, Width) = (_line, 0);
        _cells = new List<SourceCell>(_cells.Count);
        End end;
        do
        {
            end = ReadCell(out var cell);
            Width++;
            if (cell.Kind == SourceCellKind.Blank)
                continue;
            if (Width > limits.MaxColumns)
                throw limits.TooManyColumns(Number);
            while (_cells.Count < Width - 1)
                _cells.Add(SourceCell.Blank);
            _cells.Add(cell);
        }
        while (end == End.Cell);
        return _cells;
    }

    private End ReadCell(out SourceCell cell)
    {
        _cellLength = 0;
        if (Ensure() && _buffer[_position] == '"')
        {
            _position++;
            ReadQuoted();
        }
        else if (Ensure())
        {
            // Nearly every cell lies in the buffer as a whole.
            var rest = _buffer.AsSpan(_position, _length - _position);
            var at = rest.IndexOfAny(_endOfPlain);
            if (at >= 0 && rest[at] != '\0')
            {
                if (at > limits.MaxCellLength)
                    throw limits.CellTooLong(Number);
                cell = CellOf(rest[..at]);
                _position += at;
                return Finish();
            }
        }

        var end = ReadPlain();
        cell = CellOf(_cell.AsSpan(0, _cellLength));
        return end;
    }

    /// <summary>What stands outside quotation marks, up to the end of the cell.</summary>
    private End ReadPlain()
    {
        while (Ensure())
        {
            var rest = _buffer.AsSpan(_position, _length - _position);
            var at = rest.IndexOfAny(_endOfPlain);
            Append(at < 0 ? rest : rest[..at]);
            _position += at < 0 ? rest.Length : at;
            if (at < 0)
                continue;
            if (rest[at] == '\0')
                _position++;
            else
                return Finish();
        }

        return End.File;
    }

    private void ReadQuoted()
    {
        while (Ensure())
        {
            var rest = _buffer.AsSpan(_position, _length - _position);
            var at = rest.IndexOfAny(EndOfQuoted);
            Append(at < 0 ? rest : rest[..at]);
            _position += at < 0 ? rest.Length : at;
            if (at < 0)
                continue;
            var found = rest[at];
            _position++;
            switch (found)
            {
                case '"' when Ensure() && _buffer[_position] == '"':
                    _position++;
                    Append("\"");
                    break;
                case '"':
                    return;
                case '\r':
                    Append("\r");
                    if (!(Ensure() && _buffer[_position] == '\n'))
                        _line++;
                    break;
                case '\n':
                    Append("\n");
                    _line++;
                    break;
            }
        }

        IsUnclosed = true;
    }

    /// <summary>Steps over what ends a cell.</summary>
    private End Finish()
    {
        var found = _buffer[_position++];
        if (found == delimiter)
            return End.Cell;
        if (found == '\r' && Ensure() && _buffer[_position] == '\n')
            _position++;
        _line++;
        return End.Record;
    }

    private static SourceCell CellOf(ReadOnlySpan<char> text)
    {
        if (text.IsWhiteSpace())
            return SourceCell.Blank;
        var cell = text.ToString();
        return cell[0] == '\'' ? SourceCell.Of(FormulaGuard.Restore(cell)) : new SourceCell(SourceCellKind.Text, cell);
    }

    private void Append(ReadOnlySpan<char> part)
    {
        if (_cellLength + part.Length > limits.MaxCellLength)
            throw limits.CellTooLong(Number);
        if (_cellLength + part.Length > _cell.Length)
            Array.Resize(ref _cell, Math.Max(_cell.Length * 2, _cellLength + part.Length));
        part.CopyTo(_cell.AsSpan(_cellLength));
        _cellLength += part.Length;
    }

    private bool Ensure()
    {
        if (_position < _length)
            return true;
        _position = 0;
        _length = text.Read(_buffer, 0, _buffer.Length);
        return _length > 0;
    }
}
