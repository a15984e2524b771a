using System.Globalization;
using Hale.Core.Time;
using Hale.DuckDb;
using Hale.Engine.History;
using Hale.Engine.Trends;
using Hale.Engine.Trends.Books;
using Hale.Tests.DuckDb.History;
using Hale.Tests.Facts;
using Hale.Warehouse.DuckDb.Drifting;
using Hale.Warehouse.DuckDb.Trends;

namespace Hale.Tests.DuckDb.Trends;

/// <summary>A history of closes whose scores are stated, over attributes that are stated.</summary>
internal sealed class TrendRig : IDisposable
{
    private readonly TestWarehouse _warehouse = new();

    public TrendRig() => (Store, Drifts) = (new DuckDbTrendStore(_warehouse.Session), new DuckDbDriftStore(_warehouse.Session));

    public DuckDbTrendStore Store { get; }

    public DuckDbDriftStore Drifts { get; }

    public DuckConnection Connection => _warehouse.Connection;

    /// <summary>A close with a score for each account; null is one with not enough data.</summary>
    public Run Close(long number, string day, params IEnumerable<(string Account, double? Value)> rows) => Close(number, day, "abc", rows);

    /// <inheritdoc cref="Close(long, string, IEnumerable{ValueTuple{string, double?}})"/>
    public Run Close(long number, string day, string hash, IEnumerable<(string Account, double? Value)> rows)
    {
        var asOf = AsOf.CloseOf(DateOnly.ParseExact(day, "yyyy-MM-dd", CultureInfo.InvariantCulture), ProjectZone.Utc);
        var header = RunSample.Header() with { AsOf = asOf.Moment, AsOfLabel = day, DefinitionHash = hash };
        foreach (var (account, value) in rows)
        {
            Connection.Execute(
                "INSERT INTO run_scores (run, account, scorecard, status, value, band, coverage) VALUES ($1, $2, 0, $3, $4, $5, $6)",
                number,
                account,
                value is null ? 1L : 0L,
                value is { } score ? score : DuckValue.Null,
                value is { } banded ? Band(banded) : DuckValue.Null,
                value is null ? 0.25 : 1.0);
        }

        return new Run(number, header, RunSample.Counts(0), new Instant(number));
    }

    public static BookQuery Book(Run close, params IReadOnlyList<Breakdown> by) => new(close, AccountFilter.None, new RevenueBasis.Stated("arr"), by);

    public void Facts(params string[] attributes) =>
        new FactSet(ProjectZone.Utc) { Attributes = [.. attributes.Select(Cases.FactTexts.Attribute)] }.Store(Connection);

    public void Dispose() => _warehouse.Dispose();

    private static long Band(double value) => value < 50 ? 0 : value < 75 ? 1 : 2;
}
