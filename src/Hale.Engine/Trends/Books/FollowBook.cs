using Hale.Engine.History;

namespace Hale.Engine.Trends.Books;

/// <summary>Follows a book over several closes.</summary>
/// <param name="store">Where the closes are.</param>
/// <param name="revenue">Says what accounts pay.</param>
public sealed class FollowBook(ITrendStore store, FindRevenue revenue)
{
    /// <summary>The book at each close, in order.</summary>
    public async Task<IReadOnlyList<BookStep>> RunAsync(
        IReadOnlyList<Run> closes, AccountFilter filter, IReadOnlyList<Breakdown> by, CancellationToken cancellationToken)
    {
        var steps = new List<BookStep>(closes.Count);
        foreach (var close in closes)
        {
            var query = new BookQuery(close, filter, await revenue.OfAsync(close, cancellationToken), by);
            var book = await store.BookAsync(query, cancellationToken);
            steps.Add(steps.Count == 0 ? new BookStep(book, null, null, IsSameDefinition: true) : await AfterAsync(steps[^1].Book, book, cancellationToken));

            // What was computed of the book before is not needed any more, and may be large.
            if (steps.Count > 1)
            {
                steps[^2] = steps[^2] with { Book = steps[^2].Book with { Query = steps[^2].Book.Query with { Revenue = WithoutAmounts(steps[^2].Book.Query.Revenue) } } };
            }
        }

        return steps;
    }

    private async Task<BookStep> AfterAsync(Book before, Book after, CancellationToken cancellationToken)
    {
        var transitions = await store.TransitionsAsync(before.Query, after.Query, cancellationToken);
        var entered = BookCount.Sum(transitions.Where(move => move.From is Place.Outside).Select(move => move.After));
        var left = BookCount.Sum(transitions.Where(move => move.To is Place.Outside).Select(move => move.Before));
        return new BookStep(after, entered, left, before.Query.Close.Header.DefinitionHash == after.Query.Close.Header.DefinitionHash);
    }

    private static RevenueBasis WithoutAmounts(RevenueBasis revenue) =>
        revenue is RevenueBasis.Computed computed ? computed with { Amounts = new Dictionary<string, double>() } : revenue;
}
