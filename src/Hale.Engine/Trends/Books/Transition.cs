namespace Hale.Engine.Trends.Books;

/// <summary>The accounts that went from one place to another between two closes.</summary>
/// <param name="From">Where they stood at the earlier close.</param>
/// <param name="To">Where they stand at the later one.</param>
/// <param name="Before">How many, with their revenue as of the earlier close; of those that were outside then no revenue.</param>
/// <param name="After">How many, with their revenue as of the later close; of those that are outside now no revenue.</param>
public sealed record Transition(Place From, Place To, BookCount Before, BookCount After)
{
    /// <summary>How many accounts.</summary>
    public long Accounts => Before.Accounts;
}
