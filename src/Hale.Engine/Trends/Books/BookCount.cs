namespace Hale.Engine.Trends.Books;

/// <summary>So many accounts, and what they pay in a year.</summary>
/// <param name="Accounts">How many.</param>
/// <param name="Revenue">The sum of what is known of their revenue.</param>
/// <param name="WithoutRevenue">How many of them have no known revenue.</param>
public readonly record struct BookCount(long Accounts, decimal Revenue, long WithoutRevenue)
{
    /// <summary>Both together.</summary>
    public static BookCount operator +(BookCount one, BookCount other) =>
        new(one.Accounts + other.Accounts, one.Revenue + other.Revenue, one.WithoutRevenue + other.WithoutRevenue);

    /// <summary>All together.</summary>
    public static BookCount Sum(IEnumerable<BookCount> counts) => counts.Aggregate(default(BookCount), (sum, count) => sum + count);
}
