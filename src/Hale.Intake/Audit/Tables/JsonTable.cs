using System.Text;
using System.Text.Json;
using Hale.Intake.Audit.Rows;
using Hale.Intake.Audit.Texts;

namespace Hale.Intake.Audit.Tables;

/// <summary>A file with one JSON object a line; its columns are all names that occur in it.</summary>
internal sealed class JsonTable : Table
{
    private readonly TextFile _file;
    private readonly List<string> _columns = [];
    private readonly Dictionary<string, int> _places = new(StringComparer.Ordinal);
    private readonly List<bool> _numeric = [];

    private JsonTable(TextFile file) => _file = file;

    public override IReadOnlyList<string> Columns => _columns;

    public static JsonTable Look(TextFile file, CancellationToken cancellationToken)
    {
        var table = new JsonTable(file);
        table.Pass((line, _) => table.Survey(line), share: null, cancellationToken);
        return table._columns.Count == 0 ? throw new RefusedException(TableRefusals.NoObjects()) : table;
    }

    public override bool IsNumeric(int column) => _numeric[column];

    public override TablePass Read(Func<TableRow, bool> take, Action<double>? share, CancellationToken cancellationToken)
    {
        var row = new TableRow();
        return Pass((line, number) => Fill(row, line, number) && take(row), share, cancellationToken);
    }

    private TablePass Pass(Func<ReadOnlyMemory<byte>, long, bool> take, Action<double>? share, CancellationToken cancellationToken) => TextFile.Guarded(() =>
    {
        var bytes = (double)_file.StoredBytes;
        using var text = new StreamReader(_file.Open(share is null ? null : position => share(position / bytes)), Encoding.UTF8, detectEncodingFromByteOrderMarks: true, 1 << 16);
        var unreadable = new Places();
        var (rows, number) = (0L, 0L);
        while (text.ReadLine() is { } line)
        {
            number++;
            cancellationToken.ThrowIfCancellationRequested();
            if (string.IsNullOrWhiteSpace(line))
            {
                continue;
            }

            rows++;
            try
            {
                if (!take(Encoding.UTF8.GetBytes(line), number))
                {
                    return new TablePass(rows, unreadable, IsWhole: false);
                }
            }
            catch (JsonException)
            {
                unreadable.Add(number, TableFindings.NoJsonObject);
            }
        }

        return new TablePass(rows, unreadable, IsWhole: true);
    });

    private bool Survey(ReadOnlyMemory<byte> line)
    {
        foreach (var (name, value) in Members(line))
        {
            if (!_places.TryGetValue(name, out var place))
            {
                place = _columns.Count;
                _places.Add(name, place);
                _columns.Add(name);
                _numeric.Add(true);
            }

            _numeric[place] &= value.ValueKind is JsonValueKind.Number or JsonValueKind.Null;
        }

        return true;
    }

    private bool Fill(TableRow row, ReadOnlyMemory<byte> line, long number)
    {
        row.Begin(number);
        row.Set(_columns.Count - 1, []);
        foreach (var (name, value) in Members(line))
        {
            row.Set(_places[name], Encoding.UTF8.GetBytes(value.ValueKind switch
            {
                JsonValueKind.Null or JsonValueKind.Undefined => "",
                JsonValueKind.String => value.GetString()!,
                _ => value.GetRawText(),
            }));
        }

        return true;
    }

    private static List<(string Name, JsonElement Value)> Members(ReadOnlyMemory<byte> line)
    {
        using var document = JsonDocument.Parse(line);
        return document.RootElement.ValueKind == JsonValueKind.Object
            ? [.. document.RootElement.EnumerateObject().Select(member => (member.Name, member.Value.Clone()))]
            : throw new JsonException();
    }
}
