using FsCheck;
using FsCheck.Fluent;
using Hale.Engine.Trends;
using Hale.Engine.Trends.Books;

namespace Hale.Tests.DuckDb.Trends;

/// <summary>What went from where to where adds up to both books, whatever the books are.</summary>
public sealed class TransitionLawTests : IDisposable
{
    private readonly TrendRig _rig = new();

    public void Dispose() => _rig.Dispose();

    [Fact]
    public void Transitions_OfAnyTwoCloses_AddUpToBothBooks() => Check.One(
        Config.QuickThrowOnFailure.WithMaxTest(25),
        Prop.ForAll(Gen.Choose(0, int.MaxValue - 1).ToArbitrary(), seed =>
        {
            var (before, after) = Any(new Random(seed));
            var moves = _rig.Store.TransitionsAsync(before, after, CancellationToken.None).GetAwaiter().GetResult();
            foreach (var (query, place, count) in new (BookQuery, Func<Transition, Place>, Func<Transition, BookCount>)[] { (before, move => move.From, move => move.Before), (after, move => move.To, move => move.After) })
            {
                var line = _rig.Store.BookAsync(query, CancellationToken.None).GetAwaiter().GetResult().All;
                for (var band = 0; band < line.Bands.Count; band++)
                {
                    var expected = new Place.InBand(query.Close.Header.Outline.Bands[band].Name);
                    BookCount.Sum(moves.Where(move => place(move) == expected).Select(count)).ShouldBe(line.Bands[band]);
                }

                BookCount.Sum(moves.Where(move => place(move) is Place.NoScore).Select(count)).ShouldBe(line.Unscored);
                BookCount.Sum(moves.Where(move => place(move) is Place.Outside).Select(count)).Revenue.ShouldBe(0);
            }

            moves.ShouldNotContain(move => move.From is Place.Outside && move.To is Place.Outside);
        }));

    private (BookQuery Before, BookQuery After) Any(Random random)
    {
        _rig.Connection.Execute("DELETE FROM run_scores; DELETE FROM attributes; DELETE FROM run_lineage");
        var accounts = Enumerable.Range(0, random.Next(1, 12)).Select(index => $"a{index:00}").ToList();
        _rig.Facts([.. accounts.SelectMany(account => new[] { "2024-01-01T00:00Z", "2024-02-15T00:00Z" }.Where(_ => random.Next(3) > 0)
            .SelectMany(from => new[] { $"{account} plan {from} text=p{random.Next(2)}", $"{account} arr {from} number={random.Next(1000)}" }))]);
        // An account has become at most one other, which has itself become no other.
        var renamed = Enumerable.Range(0, 12).OrderBy(_ => random.Next()).Take(random.Next(3)).ToList();
        foreach (var account in renamed)
        {
            var survivor = Enumerable.Range(0, 12).Except(renamed).ElementAt(random.Next(12 - renamed.Count));
            _rig.Connection.Execute("INSERT INTO run_lineage VALUES (2, $1, 'renamed', $2, 0)", $"a{account:00}", $"a{survivor:00}");
        }

        var filter = random.Next(2) == 0 ? AccountFilter.None : new AccountFilter(null, [KeyValuePair.Create("plan", "p1")]);
        return (Query(1, "2024-01-31"), Query(2, "2024-02-29"));

        BookQuery Query(long number, string day) => TrendRig.Book(_rig.Close(
            number, day, accounts.Where(_ => random.Next(4) > 0).Select(account => (account, random.Next(4) == 0 ? null : (double?)random.Next(101))))) with { Filter = filter };
    }
}
