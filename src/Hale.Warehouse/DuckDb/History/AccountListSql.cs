using Hale.Core.Time;
using Hale.DuckDb;
using Hale.Engine.History;

namespace Hale.Warehouse.DuckDb.History;

/// <summary>The statement that lists accounts of a run. Everything that a person wrote is a bound parameter.</summary>
internal sealed class AccountListSql
{
    private readonly BoundValues _values = new();
    private readonly RunAttributes _attributes;

    public AccountListSql(Run run, AccountQuery query, ProjectZone zone)
    {
        _attributes = new RunAttributes(_values, run, zone);
        Shown = [.. query.Attributes.Select(_attributes.Column)];
        var conditions = new List<string> { $"s.run = {_values.Add(run.Number)}" };
        conditions.AddRange(query.Segments.Select(_attributes.Condition));
        if (query.Band is { } band)
        {
            conditions.Add($"s.band = {_values.Add((long)BandIndex(run, band))}");
        }

        var (metric, order) = Order(run, query);
        Text = $"""
            SELECT s.account, n.name, s.status, s.value, s.band, s.coverage, s.low, s.high, s.computed, s.scorecard, s.applied, s.band_label, {(query.ComparedRun is null ? "NULL::DOUBLE" : "c.value")}, e.kind{string.Concat(Shown.Select(column => $", {column}.number, {column}.text, {column}.time"))}
            FROM run_scores AS s
            LEFT JOIN (SELECT account, arg_max(name, (known_at, import, source)) AS name FROM accounts GROUP BY account) AS n ON n.account = s.account
            LEFT JOIN run_entries AS e ON e.run = s.run AND e.account = s.account AND e.applied
            {ComparedJoin(query)}{_attributes.Join()}{metric}
            WHERE {string.Join(" AND ", conditions)}
            ORDER BY {order}, s.account
            {(query.Limit is { } limit ? $"LIMIT {_values.Add((long)limit)}" : string.Empty)}
            """;
    }

    /// <summary>The statement: fourteen columns of the score, then number, text and time of each attribute shown.</summary>
    public string Text { get; }

    /// <summary>What its parameters are.</summary>
    public DuckValue[] Parameters => _values.All;

    private IReadOnlyList<string> Shown { get; }

    private static int BandIndex(Run run, string band)
    {
        var bands = run.Header.Outline.Bands;
        return Enumerable.Range(0, bands.Count).FirstOrDefault(index => bands[index].Name == band, -1);
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
            attribute: name => (string.Empty, _attributes.Column(name) is var column ? By($"{column}.number", $"{column}.text", $"{column}.time") : string.Empty),
            metric: name => (MetricJoin(run, name), By("m.number", "m.text", "m.truth")));
    }

    private string MetricJoin(Run run, string name)
    {
        var index = Enumerable.Range(0, run.Header.Metrics.Count).FirstOrDefault(index => run.Header.Metrics[index] == name, -1);
        return $"\nLEFT JOIN run_metrics AS m ON m.run = s.run AND m.account = s.account AND m.metric = {_values.Add((long)index)}";
    }

    private string ComparedJoin(AccountQuery query) => query.ComparedRun is { } compared
        ? $"LEFT JOIN (SELECT account, value FROM run_scores WHERE run = {_values.Add(compared)}) AS c ON c.account = s.account\n"
        : string.Empty;
}
