using Hale.Core.Scoring;
using Hale.Core.Values;
using Hale.Engine.Trends;
using Hale.Engine.Trends.Books;

namespace Hale.Tests.DuckDb.Trends;

public sealed class BookTests : IDisposable
{
    private static readonly Breakdown Plan = new Breakdown.AttributeValue("plan");

    private readonly TrendRig _rig = new();

    public BookTests() => _rig.Facts(
        "a plan always text=pro", "b plan always text=pro", "c plan always text=free", "b plan 2024-02-10T00:00Z text=free",
        "a arr always number=100.5", "b arr always number=20", "c arr always number=3", "c arr 2024-02-10T00:00Z number=4000", "e arr always number=7");

    public void Dispose() => _rig.Dispose();

    [Fact]
    public async Task Book_OfAClose_CountsAccountsAndRevenueByBand()
    {
        var close = _rig.Close(1, "2024-01-31", ("a", 80), ("b", 30), ("c", 40), ("d", 60), ("e", null));
        _rig.Close(2, "2024-02-29", ("a", 10));

        var book = await _rig.Store.BookAsync(TrendRig.Book(close), CancellationToken.None);

        book.All.Bands.ShouldBe([new BookCount(2, 23, 0), new BookCount(1, 0, 1), new BookCount(1, 100.5m, 0)]);
        book.All.NoScore.ShouldBe([KeyValuePair.Create(ScoreStatus.NotEnoughData, new BookCount(1, 7, 0))]);
        book.All.Total.ShouldBe(new BookCount(5, 130.5m, 1));
        book.All.Scores.ShouldBe(new Quartiles(30, 40, 60));
        book.All.Coverage.ShouldBe(new Quartiles(1, 1, 1));
    }

    [Fact]
    public async Task Book_ByAnAttribute_TakesItAsKnownAtTheCloseAndNamesTheMissing()
    {
        (string, double?)[] rows = [("a", 80), ("b", 30), ("c", 40), ("d", 60)];
        var (january, february) = (_rig.Close(1, "2024-01-31", rows), _rig.Close(2, "2024-02-29", rows));

        (await SegmentsAsync(january)).ShouldBe(["free 1/3", "pro 2/120.5", "missing 1/0"]);
        (await SegmentsAsync(february)).ShouldBe(["free 2/4020", "pro 1/100.5", "missing 1/0"]);

        async Task<IEnumerable<string>> SegmentsAsync(Engine.History.Run close) => (await _rig.Store.BookAsync(TrendRig.Book(close, Plan), CancellationToken.None)).Segments
            .Select(segment => $"{segment.From} {segment.Line.Total.Accounts}/{segment.Line.Total.Revenue}");
    }

    [Fact]
    public async Task Book_ByAnAttribute_IsWhatHandWrittenSqlGives()
    {
        _rig.Close(1, "2024-01-31", ("a", 80), ("b", 30), ("c", 40), ("d", 60), ("e", null));
        var close = _rig.Close(2, "2024-02-29", ("a", 81), ("b", 74.9), ("c", 75), ("e", 2));
        var expected = _rig.Connection.Rows(
            """
            SELECT p.text, s.band, count(*), coalesce(sum(r.number), 0)
            FROM run_scores s
            LEFT JOIN attributes p ON p.account = s.account AND p.attribute = 'plan' AND NOT EXISTS (SELECT 1 FROM attributes l WHERE l.account = p.account AND l.attribute = 'plan' AND l.valid_from > p.valid_from)
            LEFT JOIN attributes r ON r.account = s.account AND r.attribute = 'arr' AND NOT EXISTS (SELECT 1 FROM attributes l WHERE l.account = r.account AND l.attribute = 'arr' AND l.valid_from > r.valid_from)
            WHERE s.run = 2 GROUP BY 1, 2 ORDER BY 1 NULLS LAST, 2
            """).Select(row => $"{row.Value(0) ?? "missing"} {row.Int64(1)} {row.Int64(2)} {row.Double(3)}");

        var book = await _rig.Store.BookAsync(TrendRig.Book(close, Plan), CancellationToken.None);

        book.Segments.SelectMany(segment => segment.Line.Bands.Select((count, band) => (count, band)).Where(one => one.count.Accounts > 0)
            .Select(one => $"{segment.From} {one.band} {one.count.Accounts} {one.count.Revenue}")).ShouldBe(expected);
    }

    [Fact]
    public async Task Book_OfASegmentAndABand_HasOnlyThose()
    {
        var close = _rig.Close(1, "2024-01-31", ("a", 80), ("b", 30), ("c", 40), ("d", 60));
        var query = TrendRig.Book(close) with { Filter = new AccountFilter("red", [KeyValuePair.Create("plan", "pro")]) };

        (await _rig.Store.BookAsync(query, CancellationToken.None)).All.Total.ShouldBe(new BookCount(1, 20, 0));
    }

    [Fact]
    public async Task Book_RevenueComputedOrUnknown_IsThatOrNone()
    {
        var close = _rig.Close(1, "2024-01-31", ("a", 80), ("b", 30));
        var computed = new RevenueBasis.Computed(new Dictionary<string, double> { ["b"] = 12.25, ["z"] = 9 });

        (await _rig.Store.BookAsync(TrendRig.Book(close) with { Revenue = computed }, CancellationToken.None)).All.Total.ShouldBe(new BookCount(2, 12.25m, 1));
        (await _rig.Store.BookAsync(TrendRig.Book(close) with { Revenue = new RevenueBasis.Unknown() }, CancellationToken.None)).All.Total.ShouldBe(new BookCount(2, 0, 2));
    }

    [Fact]
    public async Task Book_ByAKeptMetricOrTheScorecard_ReadsTheRun()
    {
        var close = _rig.Close(1, "2024-01-31", ("a", 80), ("b", 30), ("c", 40));
        _rig.Connection.Execute("INSERT INTO run_metrics (run, account, metric, missing, number, text, truth) VALUES (1, 'a', 0, 0, NULL, 'gold', NULL), (1, 'b', 2, 0, NULL, NULL, TRUE), (1, 'b', 0, 8, NULL, NULL, NULL), (1, 'a', 1, 0, 7, NULL, NULL)");
        Breakdown[] by = [new Breakdown.MetricValue("tier"), new Breakdown.MetricValue("vip"), new Breakdown.ChosenScorecard()];

        var book = await _rig.Store.BookAsync(TrendRig.Book(close, by) with { Revenue = new RevenueBasis.Kept() }, CancellationToken.None);

        book.Segments.Select(segment => $"{segment.By.Name} {segment.From} {segment.Line.Total.Accounts}").ShouldBe(["tier gold 1", "tier missing 2", "vip true 1", "vip missing 2", "scorecard main 3"]);
    }

    [Fact]
    public async Task Book_ByManyNumbers_IsInQuartersThatNeverSplitANumber()
    {
        var accounts = Enumerable.Range(1, 40).Select(index => $"n{index:00}").ToList();
        _rig.Facts([.. accounts.Select((account, index) => $"{account} seats always number={(index < 20 ? 1 : index)}")]);
        var close = _rig.Close(1, "2024-01-31", accounts.Append("x").Select(account => (account, (double?)60)));

        var book = await _rig.Store.BookAsync(TrendRig.Book(close, new Breakdown.AttributeValue("seats")), CancellationToken.None);

        book.Segments.Select(segment => (segment.From, segment.To, segment.Line.Total.Accounts)).ShouldBe(
        [
            (Value.Of(1), Value.Of(1), 20), (Value.Of(20), Value.Of(29), 10), (Value.Of(30), Value.Of(39), 10), (Value.MissingFor(MissingReason.NoData), Value.MissingFor(MissingReason.NoData), 1),
        ]);
    }
}
