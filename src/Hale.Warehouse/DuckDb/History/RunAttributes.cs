using System.Globalization;
using System.Text;
using Hale.Core.Time;
using Hale.DuckDb;
using Hale.Engine.History;

namespace Hale.Warehouse.DuckDb.History;

/// <summary>The attributes of accounts as of a run, as columns of a statement; each has a number, a text and a time, of which one at most is not NULL.</summary>
/// <param name="values">The parameters of the statement.</param>
/// <param name="run">The run.</param>
/// <param name="zone">The zone in which a day begins.</param>
internal sealed class RunAttributes(BoundValues values, Run run, ProjectZone zone)
{
    private readonly List<string> _names = [];

    /// <summary>The column of an attribute.</summary>
    public string Column(string name)
    {
        var index = _names.IndexOf(name);
        if (index < 0)
        {
            index = _names.Count;
            _names.Add(name);
        }

        return string.Create(CultureInfo.InvariantCulture, $"t.k{index}");
    }

    /// <summary>Whether an attribute is what a text stands for: the text itself, a number, a boolean (stored as 1 and 0) or a day.</summary>
    public string Condition(KeyValuePair<string, string> segment)
    {
        var (column, text) = (Column(segment.Key), segment.Value);
        double? number = double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var parsed) ? parsed
            : bool.TryParse(text, out var truth) ? (truth ? 1 : 0) : null;
        long? day = UsableYears.TryParseDay(text, out var date) ? zone.StartOfDay(date).Micros : null;
        var (bare, asNumber, asDay) = (values.Add(text), values.Add(number is { } n ? n : DuckValue.Null), values.Add(day is { } d ? d : DuckValue.Null));
        return $"({column}.text = {bare} OR {column}.number = CAST({asNumber} AS DOUBLE) OR {column}.time = CAST({asDay} AS BIGINT))";
    }

    /// <summary>What joins the columns to the accounts <c>s</c>; empty when there is none.</summary>
    public string Join()
    {
        if (_names.Count == 0)
        {
            return string.Empty;
        }

        var (asOf, columns) = (values.Add(run.Header.AsOf.Micros), new StringBuilder());
        for (var index = 0; index < _names.Count; index++)
        {
            columns.Append(", arg_max({'number': number, 'text': text, 'time': time}, (g.account IS NULL, valid_from, known_at, import, source))")
                .Append(CultureInfo.InvariantCulture, $" FILTER (WHERE attribute = {values.Add(_names[index])}) AS k{index}");
        }

        // What an account states under an id that it had before holds where it states nothing under its own.
        var former = $"SELECT account, other FROM run_lineage WHERE run = {values.Add(run.Number)} AND kind = 'renamed'";
        return $"""
            LEFT JOIN (
                SELECT coalesce(g.other, a.account) AS account{columns}
                FROM attributes AS a LEFT JOIN ({former}) AS g ON g.account = a.account
                WHERE attribute IN ({string.Join(", ", _names.Select(name => values.Add(name)))}) AND valid_from < {asOf} AND known_at <= {asOf} AND closed_at > {asOf}
                GROUP BY 1) AS t ON t.account = s.account
            """;
    }
}
