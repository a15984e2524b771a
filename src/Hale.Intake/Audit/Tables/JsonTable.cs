using System.Text;
using System.Text.Json;
using Hale.Intake.Audit.Rows;
using Hale.Intake.Audit.Texts;

namespace Hale.Intake.Audit.Tables;

/// <summary>A file with one JSON object a line, or one array of objects; its columns are all names that occur in it.</summary>
internal sealed class JsonTable : Table
{
    private readonly TextFile _file;
    private readonly bool _isArray;
    private readonly List<string> _columns = [];
    private readonly List<byte[]> _names = [];
    private readonly List<bool> _numeric = [];

    private JsonTable(TextFile file, bool isArray) => (_file, _isArray) = (file, isArray);

    private delegate void SplitLine(ReadOnlySpan<byte> line, long number);

    public override IReadOnlyList<string> Columns => _columns;

    /// <summary>Whether the file is one array and not a line for each object.</summary>
    public bool IsArray => _isArray;

    public TextEncoding Letters => _file.Encoding;

    public static JsonTable Look(TextFile file, bool isArray, CancellationToken cancellationToken)
    {
        var table = new JsonTable(file, isArray);
        table.Pass(table.Survey, take: () => true, share: null, cancellationToken);
        return table._columns.Count == 0 ? throw new RefusedException(TableRefusals.NoObjects()) : table;
    }

    public override bool IsNumeric(int column) => _numeric[column];

    public override TablePass Read(Func<TableRow, bool> take, Action<double>? share, CancellationToken cancellationToken)
    {
        var row = new TableRow();
        return Pass((line, number) => Fill(row, line, number), () => take(row), share, cancellationToken);
    }

    private TablePass Pass(SplitLine split, Func<bool> take, Action<double>? share, CancellationToken cancellationToken) => TextFile.Guarded(() =>
    {
        var bytes = (double)_file.StoredBytes;
        using var text = _file.Open(share is null ? null : position => share(position / bytes));
        ITextRecords records = _isArray ? new JsonItems(text) : new TextLines(text);
        var unreadable = new Places();
        var rows = 0L;
        while (records.Next())
        {
            cancellationToken.ThrowIfCancellationRequested();
            if (records.Record.IsEmpty)
            {
                continue;
            }

            rows++;
            if (!TrySplit(split, records.Record, records.Number))
            {
                unreadable.Add(records.Number, TableFindings.NoJsonObject);
            }
            else if (!take())
            {
                return new TablePass(rows, unreadable, IsWhole: false);
            }
        }

        return new TablePass(rows, unreadable, IsWhole: true);
    });

    /// <summary>Splits a line. False when it is no object, or a text in it holds half a letter (one surrogate without the other).</summary>
    private static bool TrySplit(SplitLine split, ReadOnlySpan<byte> record, long number)
    {
        try
        {
            split(record, number);
            return true;
        }
        catch (Exception fault) when (fault is JsonException or InvalidOperationException)
        {
            return false;
        }
    }

    private void Survey(ReadOnlySpan<byte> line, long number)
    {
        var reader = Begin(line);
        var next = 0;
        while (Name(ref reader, next, mayBeNew: true) is { } column)
        {
            _numeric[column] &= reader.TokenType is JsonTokenType.Number or JsonTokenType.Null;
            reader.Skip();
            next = column + 1;
        }
    }

    private void Fill(TableRow row, ReadOnlySpan<byte> line, long number)
    {
        var reader = Begin(line);
        row.Begin(number);
        row.Set(_columns.Count - 1, []);
        var next = 0;
        while (Name(ref reader, next, mayBeNew: false) is { } column)
        {
            row.Set(column, Value(ref reader, line));
            next = column + 1;
        }
    }

    private static Utf8JsonReader Begin(ReadOnlySpan<byte> line)
    {
        var reader = new Utf8JsonReader(line);
        return reader.Read() && reader.TokenType == JsonTokenType.StartObject ? reader : throw new JsonException();
    }

    /// <summary>Moves to the next value and gives its column; null at the end of the object.</summary>
    private int? Name(ref Utf8JsonReader reader, int expected, bool mayBeNew)
    {
        reader.Read();
        if (reader.TokenType == JsonTokenType.EndObject)
        {
            return reader.Read() ? throw new JsonException() : null;
        }

        var column = expected < _names.Count && reader.ValueTextEquals(_names[expected]) ? expected : Find(ref reader);
        column = column >= 0 ? column : mayBeNew ? Add(reader.GetString()!) : throw new JsonException("The survey could not read this name.");
        reader.Read();
        return column;
    }

    private int Add(string name)
    {
        _columns.Add(name);
        _names.Add(Encoding.UTF8.GetBytes(name));
        _numeric.Add(true);
        return _columns.Count - 1;
    }

    private int Find(ref Utf8JsonReader reader)
    {
        for (var i = 0; i < _names.Count; i++)
        {
            if (reader.ValueTextEquals(_names[i]))
            {
                return i;
            }
        }

        return -1;
    }

    private static ReadOnlySpan<byte> Value(ref Utf8JsonReader reader, ReadOnlySpan<byte> line)
    {
        switch (reader.TokenType)
        {
            case JsonTokenType.Null:
                return [];
            case JsonTokenType.String:
                return reader.ValueIsEscaped ? Encoding.UTF8.GetBytes(reader.GetString()!) : reader.ValueSpan;
            case JsonTokenType.StartObject or JsonTokenType.StartArray:
                var start = (int)reader.TokenStartIndex;
                reader.Skip();
                return line[start..(int)reader.BytesConsumed];
            default:
                return reader.ValueSpan;
        }
    }
}
