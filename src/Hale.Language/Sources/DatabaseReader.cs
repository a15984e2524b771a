using System.Globalization;
using Hale.Core.Sources;
using Hale.Language.Diagnostics;
using Hale.Language.Diagnostics.Rules;
using Hale.Language.Sources.Shapes;
using Hale.Language.Yaml;

namespace Hale.Language.Sources;

/// <summary>Reads <c>postgres</c>: the database that stands in the place of files.</summary>
internal sealed class DatabaseReader(DiagnosticBag bag)
{
    private const int MostParts = 3;
    private const string TimeoutAdvice = "write a whole number of seconds, minutes or hours, up to a day: `90s`, `10m`, `2h`";

    private static readonly string[] OfFiles = ["format", "delimiter", "encoding", "decimal", "dates"];

    private readonly NodeReader _read = new(bag);

    /// <summary>The database; null when there is none, or when it was reported.</summary>
    public SourceDatabase? Read(MapReader source)
    {
        foreach (var key in OfFiles.Select(source.Entry).OfType<YamlEntry>())
        {
            bag.Report(DatabaseRules.KeyOfFiles, key.Key.Span, $"`{key.Key.Text}` says how files are written, and the rows come from a database");
        }

        if (source.Mapping(DatabaseShape.Key, $"`{DatabaseShape.Key}`", DatabaseShape.Keys) is not { } map)
        {
            return null;
        }

        var connection = Connection(map);
        var rows = Rows(map);
        var cursor = map.Text("cursor");
        var timeout = Timeout(map);
        map.Finish();
        return connection is null || rows is null ? null : new SourceDatabase(connection, rows) { Cursor = cursor, Timeout = timeout };
    }

    /// <summary>Reports what cannot be read in parts: a query over all rows, and rows that could not be told apart when they are read again.</summary>
    public void CheckCursor(MapReader source, RowMapping rows, SourceDatabase? database, ColumnReader columns)
    {
        if (database?.Cursor is null)
        {
            return;
        }

        if (source.Entry("query") is { } query)
        {
            bag.Report(DatabaseRules.NotInParts, query.Key.Span, "`query` reads all rows of the source, and with `cursor` only the latest ones are there", "write the query in `postgres`");
        }

        if (columns.Finds(rows))
        {
            bag.Report(
                DatabaseRules.NotInParts, source.Entry(DatabaseShape.Key)!.Key.Span, "with `cursor` rows are read once, and these find their account by what aliases or contacts say, which may change",
                "leave out `cursor`, or let the query put the account id into a column, and name that");
        }

        if (LacksId(rows))
        {
            bag.Report(
                DatabaseRules.NotInParts, source.Entry(DatabaseShape.Key)!.Key.Span, $"with `cursor` rows are read again, and {source.What} does not say which column tells them apart",
                "name the column: `id: event_id`");
        }
    }

    private static bool LacksId(RowMapping rows) => rows.Match(
        _ => false, events => events.Id is null, _ => false, _ => false, subscriptions => subscriptions.Id.Count == 0, outcomes => outcomes.Id.Count == 0, _ => false,
        _ => false, lineage => lineage.Id.Count == 0);

    private SecretReference? Connection(MapReader map)
    {
        var node = map.Required("connection", "say where the connection string is: `connection: { env: CRM_DATABASE }`");
        if (node is YamlScalar scalar)
        {
            bag.Report(DatabaseRules.SecretInText, scalar.Span, "`connection` is written in the definition");
            return null;
        }

        if (node is null || _read.Mapping(node, "`connection`") is not { } mapping)
        {
            return null;
        }

        var connection = new MapReader(mapping, "`connection`", bag, DatabaseShape.Connection);
        var entry = connection.ExactlyOne("env", "secret");
        var text = entry is null ? null : connection.Text(entry.Key.Text);
        connection.Finish();
        return text is null ? null
            : entry!.Key.Text == "secret" ? new SecretReference.InFile(text)
            : text.All(letter => char.IsAsciiLetterOrDigit(letter) || letter == '_') ? new SecretReference.InEnvironment(text)
            : ReportVariable(entry.Value);
    }

    // The text is not shown: who writes no name here may have written the secret itself.
    private SecretReference? ReportVariable(YamlNode node)
    {
        bag.Report(DatabaseRules.SecretInText, node.Span, "`env` is not the name of a variable");
        return null;
    }

    private DatabaseRows? Rows(MapReader map)
    {
        if (map.ExactlyOne("table", "query") is not { } entry || map.Text(entry.Key.Text) is not { } text)
        {
            return null;
        }

        if (entry.Key.Text == "query")
        {
            return new DatabaseRows.OfQuery(text.Trim().TrimEnd(';').TrimEnd());
        }

        var parts = text.Split('.');
        if (parts.Length <= MostParts && parts.All(part => part.Length > 0 && part.Trim() == part && !part.Contains('"', StringComparison.Ordinal)))
        {
            return new DatabaseRows.OfTable(parts);
        }

        bag.Report(DatabaseRules.NotATable, entry.Value.Span, $"`{text}` is not the name of a table");
        return null;
    }

    private TimeSpan Timeout(MapReader map)
    {
        if (map.Text("timeout") is not { } text)
        {
            return SourceDatabase.UsualTimeout;
        }

        var unit = text.Length == 0 ? 0 : text[^1] switch { 's' => 1, 'm' => 60, 'h' => 3600, _ => 0 };
        if (unit > 0 && int.TryParse(text.AsSpan(0, text.Length - 1), NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number > 0 && number <= 86_400 / unit)
        {
            return TimeSpan.FromSeconds(number * unit);
        }

        bag.Report(ShapeRules.OutOfRange, map.Optional("timeout")!.Span, $"`timeout` is `{text}`, which is not possible", TimeoutAdvice);
        return SourceDatabase.UsualTimeout;
    }
}
