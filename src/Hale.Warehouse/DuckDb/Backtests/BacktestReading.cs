using Hale.Core.Outcomes;
using Hale.Core.Scoring;
using Hale.Core.Time;
using Hale.Core.Values;
using Hale.DuckDb;
using Hale.Engine.Backtesting;
using Hale.Engine.Backtesting.Storing;

namespace Hale.Warehouse.DuckDb.Backtests;

/// <summary>Reads a completed backtest into columns. What is not to be read is never fetched.</summary>
/// <param name="connection">Where to read.</param>
/// <param name="stored">The backtest.</param>
/// <param name="isOpen">Whether the lock-box is open.</param>
internal sealed class BacktestReading(DuckConnection connection, StoredBacktest stored, bool isOpen)
{
    private const string RowCells =
        """
        observation, account, as_of, from_at, until_at, lead, answer, outcome, settled_at, score, alone, band, coverage, scorecard, revenue, term_months, due, since, active_at, visible, played, held_out
        """;

    private readonly int[] _places = new int[stored.Totals.Observations];

    public Backtest Read(CancellationToken cancellationToken)
    {
        Array.Fill(_places, -1);
        var (rows, names) = (new List<BacktestRow>(), new List<string>());
        ReadRows(rows, names, cancellationToken);
        string[] accounts = [.. names.Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];
        var index = accounts.Select((account, place) => KeyValuePair.Create(account, place)).ToDictionary(StringComparer.Ordinal);
        for (var row = 0; row < rows.Count; row++)
        {
            rows[row] = rows[row] with { Account = index[names[row]] };
        }

        var columns = stored.Columns;
        return new Backtest(
            stored.Header with { UndatedShare = UndatedShare(rows) },
            BacktestTable.Outline(connection, stored.Number),
            accounts,
            rows,
            Measures(rows.Count, cancellationToken),
            [.. columns.Predictors.Select((metric, column) => new PredictorColumn(metric, Predictor(column, rows.Count, cancellationToken)))],
            [.. columns.Segments.Select((metric, column) => Segment(metric, column, rows.Count, cancellationToken))]);
    }

    private void ReadRows(List<BacktestRow> rows, List<string> names, CancellationToken cancellationToken)
    {
        var locked = stored.Header.LockedFrom is { } from && !isOpen ? FormattableString.Invariant($" AND as_of < {from.Micros} AND until_at <= {from.Micros}") : string.Empty;
        using var result = connection.Query($"SELECT {RowCells} FROM backtest_rows WHERE backtest = $1{locked} ORDER BY observation", cancellationToken, stored.Number);
        while (result.Read(out var chunk))
        {
            var places = chunk.Int32(0);
            var accounts = chunk.Text(1);
            for (var row = 0; row < chunk.RowCount; row++)
            {
                _places[places.Values[row]] = rows.Count;
                names.Add(accounts.Get(row)!);
                rows.Add(Row(chunk, row));
            }
        }
    }

    private static BacktestRow Row(DuckChunk chunk, int row) =>
        new(0, new Instant(chunk.Int64(2).Values[row]), new Instant(chunk.Int64(3).Values[row]), new Instant(chunk.Int64(4).Values[row]), (ObservedAnswer)chunk.UInt8(6).Values[row])
        {
            Lead = chunk.Int16(5).Values[row],
            Kind = (OutcomeKind?)chunk.UInt8(7).Get(row),
            SettledAt = Moment(chunk, 8, row),
            Score = chunk.Double(9).Get(row),
            Alone = chunk.Double(10).Get(row),
            Band = chunk.Int16(11).Values[row],
            Coverage = chunk.Double(12).Values[row],
            Scorecard = chunk.Int16(13).Values[row],
            Revenue = chunk.Double(14).Get(row),
            TermMonths = chunk.Int16(15).Get(row),
            Due = Moment(chunk, 16, row),
            Since = Moment(chunk, 17, row),
            ActiveAt = Moment(chunk, 18, row),
            Visible = chunk.Boolean(19).Values[row],
            Played = chunk.Boolean(20).Values[row],
            HeldOut = chunk.Boolean(21).Values[row],
        };

    private static Instant? Moment(DuckChunk chunk, int column, int row) => chunk.Int64(column).Get(row) is { } micros ? new Instant(micros) : null;

    private IReadOnlyList<MeasureColumn> Measures(int count, CancellationToken cancellationToken)
    {
        var cells = stored.Columns.Measures.Select(_ => new MeasureArrays(count)).ToList();
        using var result = connection.Query("SELECT measure, observation, points, state, reason, share FROM backtest_measures WHERE backtest = $1", cancellationToken, stored.Number);
        while (result.Read(out var chunk))
        {
            var measures = chunk.Int16(0);
            var places = chunk.Int32(1);
            var points = chunk.Double(2);
            var states = chunk.UInt8(3);
            var reasons = chunk.UInt8(4);
            var shares = chunk.Double(5);
            for (var row = 0; row < chunk.RowCount; row++)
            {
                if (_places[places.Values[row]] is var place and >= 0)
                {
                    cells[measures.Values[row]].Set(place, points.Get(row) ?? double.NaN, (NodeState)states.Values[row], (MissingReason)reasons.Values[row], shares.Values[row]);
                }
            }
        }

        return [.. stored.Columns.Measures.Zip(cells, (measure, values) => values.Build(measure))];
    }

    private double[] Predictor(int column, int count, CancellationToken cancellationToken)
    {
        var values = new double[count];
        Array.Fill(values, double.NaN);
        using var result = connection.Query("SELECT observation, value FROM backtest_predictors WHERE backtest = $1 AND predictor = $2", cancellationToken, stored.Number, (long)column);
        while (result.Read(out var chunk))
        {
            var places = chunk.Int32(0);
            var cells = chunk.Double(1);
            for (var row = 0; row < chunk.RowCount; row++)
            {
                if (_places[places.Values[row]] is var place and >= 0)
                {
                    values[place] = cells.Values[row];
                }
            }
        }

        return values;
    }

    private SegmentColumn Segment(string metric, int column, int count, CancellationToken cancellationToken)
    {
        var values = new string?[count];
        using var result = connection.Query("SELECT observation, value FROM backtest_segments WHERE backtest = $1 AND segment = $2", cancellationToken, stored.Number, (long)column);
        while (result.Read(out var chunk))
        {
            var places = chunk.Int32(0);
            var cells = chunk.Text(1);
            for (var row = 0; row < chunk.RowCount; row++)
            {
                if (_places[places.Values[row]] is var place and >= 0)
                {
                    values[place] = cells.Get(row);
                }
            }
        }

        string[] names = [.. values.OfType<string>().Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];
        return new SegmentColumn(metric, names, values.Select(value => value is null ? -1 : Array.BinarySearch(names, value, StringComparer.Ordinal)).ToArray());
    }

    private double UndatedShare(IReadOnlyList<BacktestRow> rows)
    {
        var shares = stored.Columns.Measures.Where(measure => measure.Undated).GroupBy(measure => measure.Scorecard).ToDictionary(card => card.Key, card => card.Sum(measure => measure.NominalShare));
        return rows.Count == 0 || shares.Count == 0 ? 0 : rows.Average(row => shares.GetValueOrDefault(row.Scorecard));
    }
}
