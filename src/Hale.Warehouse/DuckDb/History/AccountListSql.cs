using System.Globalization;
using System.Text;
using Hale.Core.Time;
using Hale.DuckDb;
using Hale.Engine.History;

namespace Hale.Warehouse.DuckDb.History;

/// <summary>The statement that lists accounts of a run. Everything that a person wrote is a bound parameter.</summary>
internal sealed class AccountListSql
{
    private readonly List<DuckValue> _parameters = [];
    private readonly List<string> _attributes = [];
    private readonly ProjectZone _zone;

    public AccountListSql(Run run, AccountQuery query, ProjectZone zone)
    {
        _zone = zone;
        Shown = [.. query.Attributes.Select(Attribute)];
        var conditions = new List<string> { $"s.run = {Parameter(run.Number)}" };
        conditions.AddRange(query.Segments.Select(Segment));
        if (query.Band is { } band)
        {
            conditions.Add($"s.band = {Parameter((long)BandIndex(run, band))}");
        }

        var (metric, order) = Order(run, query);
        Text = $"""
            SELECT s.account, n.name, s.status, s.value, s.band, s.coverage, s.low, s.high, s.computed, s.scorecard, s.applied, s.band_label, {(query.ComparedRun is null ? "NULL::DOUBLE" : "c.value")}, e.kind{string.Concat(Shown.Select(column => $", {column}.number, {column}.text, {column}.time"))}
            FROM run_scores AS s
            LEFT JOIN (SELECT account, arg_max(name, (known_at, import, source)) AS name FROM accounts GROUP BY account) AS n ON n.account = s.account
            LEFT JOIN run_entries AS e ON e.run = s.run AND e.account = s.account AND e.applied
            {ComparedJoin(query)}{AttributesJoin(run)}{metric}
            WHERE {string.Join(" AND ", conditions)}
            ORDER BY {order}, s.account
            {(query.Limit is { } limit ? $"LIMIT {Parameter((long)limit)}" : string.Empty)}
            """;
    }

    /// <summary>The statement: fourteen columns of the score, then number, text and time of each attribute shown.</summary>
    public string Text { get; }

    /// <summary>What its parameters are.</summary>
    public DuckValue[] Parameters => [.. _parameters];

    private IReadOnlyList<string> Shown { get; }

    private static int BandIndex(Run run, string band)
    {
        var bands = run.Header.Outline.Bands;
        return Enumerable.Range(0, bands.Count).FirstOrDefault(index => bands[index].Name == band, -1);
    }

    private string Parameter(DuckValue value)
    {
        _parameters.Add(value);
        return string.Create(CultureInfo.InvariantCulture, $"${_parameters.Count}");
    }

    /// <summary>The column of an attribute as of the run: its number, text and time together.</summary>
    private string Attribute(string name)
    {
        var index = _attributes.IndexOf(name);
        if (index < 0)
        {
            index = _attributes.Count;
            _attributes.Add(name);
        }

        return string.Create(CultureInfo.InvariantCulture, $"t.k{index}");
    }

    // A text stands for the text itself, a number, a boolean (stored as 1 and 0) or a day.
    private string Segment(KeyValuePair<string, string> segment)
    {
        var (column, text) = (Attribute(segment.Key), segment.Value);
        double? number = double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var parsed) ? parsed
            : bool.TryParse(text, out var truth) ? (truth ? 1 : 0) : null;
        long? day = UsableYears.TryParseDay(text, out var date) ? _zone.StartOfDay(date).Micros : null;
        var (bare, asNumber, asDay) = (Parameter(text), Parameter(number is { } n ? n : DuckValue.Null), Parameter(day is { } d ? d : DuckValue.Null));
        return $"({column}.text = {bare} OR {column}.number = CAST({asNumber} AS DOUBLE) OR {column}.time = CAST({asDay} AS BIGINT))";
    }

    private (string Join, string Order) Order(Run run, AccountQuery query)
    {
        var direction = query.Descending ? "DESC NULLS LAST" : "ASC NULLS LAST";
        string By(params string[] keys) => string.Join(", ", keys.Select(key => $"{key} {direction}"));
        return query.SortBy.Match(
            account: () => (string.Empty, By("s.account")),
            name: () => (string.Empty, By("n.name")),
            score: () => (string.Empty, By("s.value")),
            coverage: () => (string.Empty, By("s.coverage")),
            attribute: name => (string.Empty, Attribute(name) is var column ? By($"{column}.number", $"{column}.text", $"{column}.time") : string.Empty),
            metric: name => (MetricJoin(run, name), By("m.number", "m.text", "m.truth")));
    }

    private string MetricJoin(Run run, string name)
    {
        var index = Enumerable.Range(0, run.Header.Metrics.Count).FirstOrDefault(index => run.Header.Metrics[index] == name, -1);
        return $"\nLEFT JOIN run_metrics AS m ON m.run = s.run AND m.account = s.account AND m.metric = {Parameter((long)index)}";
    }

    private string ComparedJoin(AccountQuery query) => query.ComparedRun is { } compared
        ? $"LEFT JOIN (SELECT account, value FROM run_scores WHERE run = {Parameter(compared)}) AS c ON c.account = s.account\n"
        : string.Empty;

    private string AttributesJoin(Run run)
    {
        if (_attributes.Count == 0)
        {
            return string.Empty;
        }

        var asOf = Parameter(run.Header.AsOf.Micros);
        var columns = new StringBuilder();
        for (var index = 0; index < _attributes.Count; index++)
        {
            columns.Append(", arg_max({'number': number, 'text': text, 'time': time}, (g.account IS NULL, valid_from, known_at, import, source))")
                .Append(CultureInfo.InvariantCulture, $" FILTER (WHERE attribute = {Parameter(_attributes[index])}) AS k{index}");
        }

        // What an account states under an id that it had before holds where it states nothing under its own.
        var former = $"SELECT account, other FROM run_lineage WHERE run = {Parameter(run.Number)} AND kind = 'renamed'";
        return $"""
            LEFT JOIN (
                SELECT coalesce(g.other, a.account) AS account{columns}
                FROM attributes AS a LEFT JOIN ({former}) AS g ON g.account = a.account
                WHERE valid_from < {asOf} AND known_at <= {asOf} AND closed_at > {asOf}
                GROUP BY 1) AS t ON t.account = s.account
            """;
    }
}
