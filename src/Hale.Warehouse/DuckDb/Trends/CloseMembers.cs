using System.Globalization;
using Hale.Core.Time;
using Hale.DuckDb;
using Hale.Engine.History;
using Hale.Engine.Trends;
using Hale.Engine.Trends.Books;
using Hale.Warehouse.DuckDb.History;

namespace Hale.Warehouse.DuckDb.Trends;

/// <summary>
/// The accounts of a close as a temporary table: <c>account, status, scorecard, value, band, coverage, revenue</c>, whether the filter holds (<c>selected</c>), and
/// whatever else is asked for, as columns that have a number, a text and a time.
/// </summary>
internal sealed class CloseMembers
{
    private readonly BoundValues _values = new();
    private readonly List<string> _columns = [];
    private readonly List<string> _joins = [];
    private readonly Run _close;
    private readonly RunAttributes _attributes;
    private readonly string _revenue;
    private readonly string _selected;

    public CloseMembers(Run close, AccountFilter filter, RevenueBasis revenue, ProjectZone zone)
    {
        _close = close;
        _attributes = new RunAttributes(_values, close, zone);
        _revenue = revenue.Match(kept: Kept, computed: _ => Computed(), stated: attribute => $"{_attributes.Column(attribute)}.number", unknown: () => "NULL");
        var conditions = filter.Segments.Select(_attributes.Condition).Append(filter.Band is { } band ? $"s.band = {_values.Add((long)BandIndex(band))}" : "TRUE");
        _selected = $"coalesce({string.Join(" AND ", conditions)}, FALSE)";
    }

    /// <summary>Adds a column, which gets a name.</summary>
    public void Show(string name, Breakdown by) => _columns.Add($"{by.Match(attribute: _attributes.Column, metric: Metric, scorecard: Scorecard)} AS {name}");

    /// <summary>Makes the table.</summary>
    /// <param name="connection">Where.</param>
    /// <param name="table">The name of the table.</param>
    /// <param name="later">The close whose ids of renamed accounts are meant; null for the ids of this close.</param>
    /// <param name="cancellationToken">Cancels.</param>
    public void Create(DuckConnection connection, string table, Run? later, CancellationToken cancellationToken)
    {
        var account = later is null ? "s.account" : "coalesce(f.other, s.account)";
        var text = $"""
            CREATE OR REPLACE TEMP TABLE {table} AS
            SELECT {account} AS account, s.status, s.scorecard, s.value, s.band, s.coverage, TRY_CAST({_revenue} AS DECIMAL(28, 6)) AS revenue, {_selected} AS selected{string.Concat(_columns.Select(column => ", " + column))}
            FROM run_scores AS s
            {(later is null ? string.Empty : Renames(later))}
            {string.Join('\n', _joins)}
            {_attributes.Join()}
            WHERE s.run = {_values.Add(_close.Number)}
            """;
        connection.Execute(text, cancellationToken, _values.All);
    }

    // A close that scored both ids scored two accounts; only where it knew the former id alone is it the account of now.
    private string Renames(Run later)
    {
        var (run, known) = (_values.Add(_close.Number), _values.Add(later.Number));
        return $"""
            LEFT JOIN (
                SELECT min(l.account) AS account, l.other
                FROM run_lineage AS l JOIN run_scores AS o ON o.run = {run} AND o.account = l.account
                WHERE l.run = {known} AND l.kind = 'renamed' AND l.other NOT IN (SELECT account FROM run_scores WHERE run = {run})
                GROUP BY l.other) AS f ON f.account = s.account
            """;
    }

    private string Kept()
    {
        _joins.Add($"LEFT JOIN (SELECT account, number FROM run_metrics WHERE run = {_values.Add(_close.Number)} AND metric = {_values.Add(MetricIndex(FindRevenue.Name))}) AS kept ON kept.account = s.account");
        return "kept.number";
    }

    private string Computed()
    {
        _joins.Add($"LEFT JOIN {RevenueTable.Name(_close)} AS paid ON paid.account = s.account");
        return "paid.amount";
    }

    private string Metric(string name)
    {
        var alias = string.Create(CultureInfo.InvariantCulture, $"m{_joins.Count}");
        _joins.Add(
            $"LEFT JOIN (SELECT account, {{'number': number, 'text': coalesce(text, CAST(truth AS VARCHAR)), 'time': NULL::BIGINT}} AS value FROM run_metrics WHERE run = {_values.Add(_close.Number)} AND metric = {_values.Add(MetricIndex(name))}) AS {alias} ON {alias}.account = s.account");
        return $"{alias}.value";
    }

    private string Scorecard() =>
        $"{{'number': NULL::DOUBLE, 'text': list_extract({DuckSql.TextList(_close.Header.Outline.Scorecards.Select(scorecard => scorecard.Name))}, s.scorecard + 1), 'time': NULL::BIGINT}}";

    private long MetricIndex(string name) => Enumerable.Range(0, _close.Header.Metrics.Count).FirstOrDefault(index => _close.Header.Metrics[index] == name, -1);

    private int BandIndex(string band) =>
        Enumerable.Range(0, _close.Header.Outline.Bands.Count).FirstOrDefault(index => _close.Header.Outline.Bands[index].Name == band, -1);
}
